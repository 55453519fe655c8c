using System.Buffers.Binary;

namespace Bulletin.Pdf;

/// <summary>Bits into bytes, the lowest first (RFC 1951 §3.1.1).</summary>
/// <param name="target">Where they go; large enough for all, and eight bytes more.</param>
internal ref struct BitWriter(Span<byte> target)
{
    private readonly Span<byte> _target = target;
    private ulong _bits;
    private int _count;
    private int _length;

    /// <summary>Adds up to 16 bits.</summary>
    public void Write(int value, int count)
    {
        _bits |= (ulong)(uint)value << _count;
        _count += count;

        // Eight bytes are written each time, and those kept that are whole: which branch would be taken cannot be foretold.
        BinaryPrimitives.WriteUInt64LittleEndian(_target[_length..], _bits);
        _length += _count >> 3;
        _bits >>= _count & ~7;
        _count &= 7;
    }

    /// <summary>Fills the last byte and returns the number of bytes.</summary>
    public int Finish()
    {
        if (_count > 0)
        {
            _target[_length++] = (byte)_bits;
            (_bits, _count) = (0, 0);
        }

        return _length;
    }
}
