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

    /// <summary>An INDEX of the given pieces: a few small ones.</summary>
    public static byte[] Write(params byte[][] pieces)
    {
        using var target = new PdfBuffer();
        Write(Array.ConvertAll(pieces, piece => (ReadOnlyMemory<byte>)piece), target);
        return target.ToArray();
    }

    /// <summary>Adds an INDEX of the given pieces to a buffer.</summary>
    public static void Write(ReadOnlyMemory<byte>[] pieces, PdfBuffer target)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, pieces.Length);
        target.Append(number[2..]);
        if (pieces.Length == 0)
        {
            return;
        }

        var size = OffsetSize(pieces, out _);
        target.Append([(byte)size]);
        var offset = 1;
        for (var i = 0; i <= pieces.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(number, offset);
            target.Append(number[^size..]);
            offset += i < pieces.Length ? pieces[i].Length : 0;
        }

        foreach (var piece in pieces)
        {
            target.Append(piece.Span);
        }
    }

    /// <summary>The number of bytes of an INDEX of the given pieces.</summary>
    public static int LengthOf(ReadOnlyMemory<byte>[] pieces) =>
        pieces.Length == 0 ? 2 : 3 + ((pieces.Length + 1) * OffsetSize(pieces, out var length)) + length;

    private static int OffsetSize(ReadOnlyMemory<byte>[] pieces, out int length)
    {
        length = 0;
        foreach (var piece in pieces)
        {
            length += piece.Length;
        }

        // Offsets count from 1.
        return length < (1 << 8) - 1 ? 1 : length < (1 << 16) - 1 ? 2 : length < (1 << 24) - 1 ? 3 : 4;
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
