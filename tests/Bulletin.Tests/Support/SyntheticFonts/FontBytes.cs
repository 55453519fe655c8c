using System.Text;

namespace Bulletin.Tests.Support.SyntheticFonts;

/// <summary>Bytes of a font as they are written: big-endian.</summary>
internal sealed class FontBytes
{
    private readonly List<byte> _bytes = [];

    public int Length => _bytes.Count;

    public FontBytes U8(params int[] values)
    {
        _bytes.AddRange(values.Select(value => (byte)value));
        return this;
    }

    public FontBytes U16(params int[] values)
    {
        foreach (var value in values)
        {
            U8(value >> 8, value);
        }

        return this;
    }

    public FontBytes U32(params long[] values)
    {
        foreach (var value in values)
        {
            U16((int)(value >> 16), (int)value);
        }

        return this;
    }

    public FontBytes Text(string ascii) => Add(Encoding.ASCII.GetBytes(ascii));

    public FontBytes Add(ReadOnlySpan<byte> bytes)
    {
        _bytes.AddRange(bytes.ToArray());
        return this;
    }

    public FontBytes Align()
    {
        while (Length % 4 != 0)
        {
            U8(0);
        }

        return this;
    }

    public byte[] ToArray() => [.. _bytes];
}
