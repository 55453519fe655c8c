using System.Buffers.Binary;

namespace Bulletin.Fonts;

/// <summary>A table of a font, or a part of one: big-endian numbers at offsets that nobody has checked yet. Every read is checked here and nowhere else.</summary>
internal sealed class FontTable
{
    private readonly FontSource _source;
    private readonly long _start;

    /// <summary>The bytes of a file from <paramref name="start"/> on.</summary>
    /// <exception cref="FontFormatException">They are not inside the file.</exception>
    public FontTable(FontSource source, long start, long length)
    {
        if (start < 0 || length < 0 || length > int.MaxValue || start > source.Length - length)
        {
            throw FontFormatException.Truncated();
        }

        (_source, _start, Length) = (source, start, (int)length);
    }

    /// <summary>The number of bytes.</summary>
    public int Length { get; }

    /// <summary>An unsigned byte.</summary>
    public byte U8(int offset) => Slice(offset, 1)[0];

    /// <summary>An unsigned number of two bytes.</summary>
    public ushort U16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(Slice(offset, 2));

    /// <summary>A signed number of two bytes.</summary>
    public short S16(int offset) => BinaryPrimitives.ReadInt16BigEndian(Slice(offset, 2));

    /// <summary>An unsigned number of four bytes.</summary>
    public uint U32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(Slice(offset, 4));

    /// <summary>An offset of four bytes into this table.</summary>
    /// <exception cref="FontFormatException">It points outside.</exception>
    public int Offset32(int offset)
    {
        var value = U32(offset);
        return value <= Length ? (int)value : throw FontFormatException.Truncated();
    }

    /// <summary>Some of the bytes.</summary>
    /// <exception cref="FontFormatException">They are not all inside.</exception>
    public ReadOnlySpan<byte> Slice(int offset, int length)
    {
        if (offset < 0 || length < 0 || offset > Length - length)
        {
            throw FontFormatException.Truncated();
        }

        return _source.Slice(_start + offset, length);
    }

    /// <summary>All of the bytes, read at once: for what is needed as a whole and kept, or not needed again.</summary>
    public ReadOnlyMemory<byte> ReadAll() => _source.Memory(_start, Length);

    /// <summary>A part of this table.</summary>
    /// <exception cref="FontFormatException">It is not inside.</exception>
    public FontTable Part(int offset, int length)
    {
        if (offset < 0 || length < 0 || offset > Length - length)
        {
            throw FontFormatException.Truncated();
        }

        return new FontTable(_source, _start + offset, length);
    }

    /// <summary>The rest of this table from an offset on.</summary>
    /// <exception cref="FontFormatException">It points outside.</exception>
    public FontTable From(int offset) => Part(offset, Length - offset);
}
