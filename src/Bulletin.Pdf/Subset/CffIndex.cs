using System.Buffers.Binary;
using Bulletin.Fonts;

namespace Bulletin.Pdf;

/// <summary>An INDEX of a CFF table (Adobe TN 5176 §5): pieces of bytes by number. Read where it lies; a font of 65,535 glyphs costs no more than one of ten.</summary>
internal readonly struct CffIndex
{
    private readonly FontTable _data;
    private readonly int _offsets;
    private readonly int _offsetSize;
    private readonly int _base;

    private CffIndex(FontTable data, int count, int offsets, int offsetSize)
    {
        (_data, Count, _offsets, _offsetSize) = (data, count, offsets, offsetSize);
        _base = offsets + ((count + 1) * offsetSize) - 1;
        End = _base + Offset(count);
    }

    /// <summary>The number of pieces.</summary>
    public int Count { get; }

    /// <summary>Where it ends; 0 for one that is not there.</summary>
    public int End { get; private init; }

    /// <summary>A piece.</summary>
    /// <exception cref="FontFormatException">There is no such piece.</exception>
    public FontTable this[int index] => index >= 0 && index < Count
        ? _data.Part(_base + Offset(index), Offset(index + 1) - Offset(index))
        : throw FontFormatException.Wrong("CFF ");

    /// <summary>The INDEX at a place.</summary>
    /// <exception cref="FontFormatException">There is none.</exception>
    public static CffIndex Read(FontTable data, int at)
    {
        var count = data.U16(at);
        if (count == 0)
        {
            return new CffIndex { End = at + 2 };
        }

        var size = data.U8(at + 2);
        return size is >= 1 and <= 4 ? new CffIndex(data, count, at + 3, size) : throw FontFormatException.Wrong("CFF ");
    }

    /// <summary>An INDEX of the given pieces.</summary>
    public static byte[] Write(IReadOnlyCollection<byte[]> pieces)
    {
        if (pieces.Count == 0)
        {
            return [0, 0];
        }

        var end = 1 + pieces.Sum(piece => piece.Length);
        var size = end < 1 << 8 ? 1 : end < 1 << 16 ? 2 : end < 1 << 24 ? 3 : 4;
        var data = 3 + ((pieces.Count + 1) * size);
        var result = new byte[data + end - 1];
        BinaryPrimitives.WriteUInt16BigEndian(result, (ushort)pieces.Count);
        result[2] = (byte)size;
        var offset = 1;
        var at = 3;
        WriteOffset(result, ref at, offset, size);
        foreach (var piece in pieces)
        {
            piece.CopyTo(result, data + offset - 1);
            offset += piece.Length;
            WriteOffset(result, ref at, offset, size);
        }

        return result;
    }

    private static void WriteOffset(byte[] result, ref int at, int offset, int size)
    {
        for (var shift = 8 * (size - 1); shift >= 0; shift -= 8)
        {
            result[at++] = (byte)(offset >> shift);
        }
    }

    private int Offset(int index)
    {
        var value = 0L;
        foreach (var part in _data.Slice(_offsets + (index * _offsetSize), _offsetSize))
        {
            value = (value << 8) | part;
        }

        return value is >= 1 and <= int.MaxValue ? (int)value : throw FontFormatException.Wrong("CFF ");
    }
}
