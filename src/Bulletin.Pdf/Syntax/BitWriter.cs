using System.Buffers.Binary;

namespace Bulletin.Pdf;

/// <summary>Bits into bytes, the lowest first (RFC 1951 §3.1.1).</summary>
/// <param name="target">Where they go; large enough for all.</param>
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
        if (_count >= 32)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(_target[_length..], (uint)_bits);
            _length += 4;
            _bits >>= 32;
            _count -= 32;
        }
    }

    /// <summary>Fills the last byte and returns the number of bytes.</summary>
    public int Finish()
    {
        for (; _count > 0; _count -= 8, _bits >>= 8)
        {
            _target[_length++] = (byte)_bits;
        }

        return _length;
    }
}
