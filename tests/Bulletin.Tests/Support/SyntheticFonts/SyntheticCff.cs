namespace Bulletin.Tests.Support.SyntheticFonts;

/// <summary>PostScript outlines (Adobe Technical Note 5176), with subroutines (5177).</summary>
internal static class SyntheticCff
{
    private const int FirstString = 391;
    private const int Bias = 107;

    public static byte[] Write(SyntheticFont font)
    {
        var glyphs = font.Glyphs;
        var names = font.IsCidKeyed ? ["Adobe", "Identity"] : glyphs.Skip(1).Select((_, i) => $"g{i + 1}");
        byte[] name = Index([Ascii(font.PostScriptName)]), strings = Index([.. names.Select(Ascii)]);
        var global = Index(glyphs.Count > 3 ? [Subroutine(Box(glyphs[2])), Subroutine(Box(glyphs[3]))] : []);
        // Local subroutine 1 does no more than call the second global one.
        var local = Index(glyphs.Count > 3 ? [Subroutine(Box(glyphs[1])), Subroutine([.. Number(1 - Bias), 29])] : []);
        var charStrings = Index([.. glyphs.Select((glyph, i) => CharString(glyph, i, glyphs.Count))]);
        var charset = font.IsCidKeyed
            ? new FontBytes().U8(2).U16(1, glyphs.Count - 2).ToArray()
            : new FontBytes().U8(0).U16([.. Enumerable.Range(FirstString, glyphs.Count - 1)]).ToArray();
        var select = font.IsCidKeyed ? new FontBytes().U8(3).U16(2, 0).U8(0).U16(glyphs.Count / 2).U8(1).U16(glyphs.Count).ToArray() : [];
        // Both dictionaries of a CID-keyed font are alike, so that it does not matter to which a glyph belongs.
        var inner = new FontBytes().Add(Number(font.UnitsPerEm)).U8(20).Add(Number(0)).U8(21);
        var privates = inner.Add(Number(inner.Length + 2)).U8(19).ToArray();

        // Offsets are numbers of five bytes, so the dictionaries are as long with zeros as with them.
        int top = 4 + name.Length, after = top + Index([Top(font, 0, 0, 0, 0, privates.Length)]).Length + strings.Length + global.Length;
        int atSelect = after + charset.Length, atCharStrings = atSelect + select.Length, atArray = atCharStrings + charStrings.Length;
        var array = font.IsCidKeyed ? FontArray(0, privates.Length) : [];
        var atPrivate = atArray + array.Length;
        array = font.IsCidKeyed ? FontArray(atPrivate, privates.Length) : [];
        return new FontBytes().U8(1, 0, 4, 4).Add(name)
            .Add(Index([Top(font, after, atSelect, atCharStrings, font.IsCidKeyed ? atArray : atPrivate, privates.Length)]))
            .Add(strings).Add(global).Add(charset).Add(select).Add(charStrings).Add(array).Add(privates).Add(local)
            .ToArray();
    }

    private static byte[] Top(SyntheticFont font, int charset, int select, int charStrings, int last, int privateLength)
    {
        var dictionary = new FontBytes();
        if (font.IsCidKeyed)
        {
            dictionary.Add(Number(FirstString)).Add(Number(FirstString + 1)).Add(Number(0)).U8(12, 30);
        }

        if (font.UnitsPerEm != 1000)
        {
            throw new NotSupportedException("A CFF font of another em needs a FontMatrix.");
        }

        dictionary.Add(Number(0)).Add(Number(-120)).Add(Number(1000)).Add(Number(880)).U8(5).Add(Offset(charset)).U8(15).Add(Offset(charStrings)).U8(17);
        return (font.IsCidKeyed
            ? dictionary.Add(Number(font.Glyphs.Count)).U8(12, 34).Add(Offset(select)).U8(12, 37).Add(Offset(last)).U8(12, 36)
            : dictionary.Add(Offset(privateLength)).Add(Offset(last)).U8(18)).ToArray();
    }

    private static byte[] FontArray(int offset, int length)
    {
        var dictionary = new FontBytes().Add(Offset(length)).Add(Offset(offset)).U8(18).ToArray();
        return Index([dictionary, dictionary]);
    }

    private static byte[] CharString(SyntheticGlyph glyph, int index, int count)
    {
        // The default width is one em; another stands before the first operator.
        var width = glyph.Advance == 1000 ? [] : Number(glyph.Advance);
        return index switch
        {
            _ when glyph.Width == 0 => [.. width, 14],
            1 when count > 3 => [.. width, .. Move(glyph), .. Number(0 - Bias), 10, 14],
            2 when count > 3 => [.. width, .. Move(glyph), .. Number(0 - Bias), 29, 14],
            3 => [.. width, .. Move(glyph), .. Number(1 - Bias), 10, 14],
            // hstemhm; the stem of the mask is given without its operator (vstem), as fonts do; one byte of mask.
            4 => [.. width, .. Number(glyph.Y), .. Number(glyph.Height), 18, .. Number(glyph.X), .. Number(glyph.Width), 19, 0xC0, .. Move(glyph), .. Box(glyph), 14],
            _ => [.. width, .. Move(glyph), .. Box(glyph), 14],
        };
    }

    private static byte[] Move(SyntheticGlyph glyph) => [.. Number(glyph.X), .. Number(glyph.Y), 21];

    // hlineto with three numbers draws right, up and left; the path closes itself.
    private static byte[] Box(SyntheticGlyph glyph) => [.. Number(glyph.Width), .. Number(glyph.Height), .. Number(-glyph.Width), 6];

    private static byte[] Subroutine(byte[] code) => [.. code, 11];

    private static byte[] Number(int value) => value is >= -107 and <= 107 ? [(byte)(value + 139)] : [28, (byte)(value >> 8), (byte)value];

    private static byte[] Offset(int value) => [29, (byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    private static byte[] Ascii(string text) => System.Text.Encoding.ASCII.GetBytes(text);

    private static byte[] Index(IReadOnlyList<byte[]> items)
    {
        if (items.Count == 0)
        {
            return [0, 0];
        }

        var index = new FontBytes().U16(items.Count).U8(4);
        var offset = 1;
        index.U32(offset);
        foreach (var item in items)
        {
            index.U32(offset += item.Length);
        }

        return index.Add([.. items.SelectMany(item => item)]).ToArray();
    }
}
