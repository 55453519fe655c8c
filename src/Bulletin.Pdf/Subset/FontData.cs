using System.Buffers.Binary;

namespace Bulletin.Pdf;

/// <summary>Bytes of a font, big-endian. Nothing is read outside them, whatever the font says.</summary>
/// <param name="bytes">The bytes.</param>
/// <param name="name">What they are, for messages: the tag of a table.</param>
internal readonly struct FontData(ReadOnlyMemory<byte> bytes, string name)
{
    /// <summary>The number of bytes.</summary>
    public int Length => bytes.Length;

    /// <summary>What they are.</summary>
    public string Name => name;

    /// <summary>One byte.</summary>
    /// <exception cref="MalformedFontException">There is none.</exception>
    public int U8(int at) => Span(at, 1)[0];

    /// <summary>Two bytes, unsigned.</summary>
    /// <exception cref="MalformedFontException">They are not there.</exception>
    public int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(Span(at, 2));

    /// <summary>Two bytes, signed.</summary>
    /// <exception cref="MalformedFontException">They are not there.</exception>
    public int I16(int at) => BinaryPrimitives.ReadInt16BigEndian(Span(at, 2));

    /// <summary>Four bytes, which must be no more than an <see cref="int"/> holds: no font is larger.</summary>
    /// <exception cref="MalformedFontException">They are not there, or the value is larger.</exception>
    public int U32(int at) => BinaryPrimitives.ReadInt32BigEndian(Span(at, 4)) is >= 0 and var value ? value : throw Outside(at);

    /// <summary>Four bytes, signed.</summary>
    /// <exception cref="MalformedFontException">They are not there.</exception>
    public int I32(int at) => BinaryPrimitives.ReadInt32BigEndian(Span(at, 4));

    /// <summary>A piece.</summary>
    /// <exception cref="MalformedFontException">It is not all there.</exception>
    public ReadOnlySpan<byte> Span(int at, int length) =>
        at >= 0 && length >= 0 && at <= bytes.Length - length ? bytes.Span.Slice(at, length) : throw Outside(at);

    /// <summary>A piece, to be read on its own.</summary>
    /// <exception cref="MalformedFontException">It is not all there.</exception>
    public FontData Slice(int at, int length)
    {
        _ = Span(at, length);
        return new FontData(bytes.Slice(at, length), name);
    }

    /// <summary>All of it, copied.</summary>
    public byte[] ToArray() => bytes.ToArray();

    private MalformedFontException Outside(int at) => new($"{name.Trim()}+{at}");
}
