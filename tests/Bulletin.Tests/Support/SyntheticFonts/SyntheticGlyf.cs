namespace Bulletin.Tests.Support.SyntheticFonts;

/// <summary>TrueType outlines.</summary>
internal static class SyntheticGlyf
{
    /// <summary>Instructions that do nothing: push a number and take it off again.</summary>
    public static byte[] Instructions => [0xB0, 0x00, 0x21];

    public static (byte[] Glyf, byte[] Loca) Write(SyntheticFont font)
    {
        var glyphs = font.Glyphs;
        var glyf = new FontBytes();
        var offsets = new List<long> { 0 };
        for (var i = 0; i < glyphs.Count; i++)
        {
            glyf.Add(i == glyphs.Count - 1 && i >= 3 && glyphs[1].Width > 0 && glyphs[2].Width > 0
                ? Composite(glyphs[1], glyphs[2])
                : Simple(glyphs[i], i == 1 ? Instructions : [])).Align();
            offsets.Add(glyf.Length);
        }

        var loca = new FontBytes();
        return (glyf.ToArray(), (font.HasLongOffsets ? loca.U32([.. offsets]) : loca.U16([.. offsets.Select(offset => (int)(offset / 2))])).ToArray());
    }

    private static byte[] Simple(SyntheticGlyph glyph, byte[] instructions) => glyph.Width == 0
        ? []
        : new FontBytes().U16(1, glyph.X, glyph.Y, glyph.X + glyph.Width, glyph.Y + glyph.Height, 3, instructions.Length).Add(instructions)
            .U8(1, 1, 1, 1)
            .U16(glyph.X, 0, glyph.Width, 0)
            .U16(glyph.Y, glyph.Height, 0, -glyph.Height)
            .ToArray();

    // The second stands 30 units to the right of and 100 above where it is on its own.
    private static byte[] Composite(SyntheticGlyph first, SyntheticGlyph second) => new FontBytes()
        .U16(-1, Math.Min(first.X, second.X + 30), Math.Min(first.Y, second.Y + 100), Math.Max(first.X + first.Width, second.X + second.Width + 30), Math.Max(first.Y + first.Height, second.Y + second.Height + 100))
        .U16(0x0020 | 0x0002, 1).U8(0, 0)
        .U16(0x0001 | 0x0002, 2, 30, 100)
        .ToArray();
}
