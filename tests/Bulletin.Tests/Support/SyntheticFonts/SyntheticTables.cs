namespace Bulletin.Tests.Support.SyntheticFonts;

/// <summary>The tables that say how large things are.</summary>
internal static class SyntheticTables
{
    public static byte[] Head(SyntheticFont font)
    {
        var inked = font.Glyphs.Where(glyph => glyph.Width > 0).ToList();
        return new FontBytes().U32(0x00010000, 0x00010000, 0, 0x5F0F3CF5).U16(0, font.UnitsPerEm).U32(0, 0, 0, 0)
            .U16(inked.Min(g => g.X), inked.Min(g => g.Y), inked.Max(g => g.X + g.Width), inked.Max(g => g.Y + g.Height))
            .U16((font.Weight >= 600 ? 1 : 0) + (font.IsItalic ? 2 : 0), 8, 2, font.HasLongOffsets ? 1 : 0, 0)
            .ToArray();
    }

    public static byte[] Hhea(SyntheticFont font) => new FontBytes().U32(0x00010000)
        .U16(880, -120, 0, font.Glyphs.Max(g => g.Advance), 0, 0, font.Glyphs.Max(g => g.X + g.Width), 1, 0, 0, 0, 0, 0, 0, 0, MetricCount(font))
        .ToArray();

    // As real fonts do, the glyphs at the end that are as wide as each other share one advance.
    public static byte[] Hmtx(SyntheticFont font)
    {
        var table = new FontBytes();
        var own = MetricCount(font);
        foreach (var (glyph, i) in font.Glyphs.Select((glyph, i) => (glyph, i)))
        {
            if (i < own)
            {
                table.U16(glyph.Advance);
            }

            table.U16(glyph.X);
        }

        return table.ToArray();
    }

    public static byte[] Maxp(int glyphs, bool isCff) => isCff
        ? new FontBytes().U32(0x00005000).U16(glyphs).ToArray()
        : new FontBytes().U32(0x00010000).U16(glyphs, 4, 1, 8, 2, 1, 0, 0, 0, 0, 0, 4, 2, 1).ToArray();

    public static byte[] Os2(SyntheticFont font) => new FontBytes()
        .U16(4, 1000, font.Weight, 5, font.FsType, 650, 600, 0, 75, 650, 600, 0, 350, 50, 250, 0)
        .U8(0, 0, 0, 0, 0, 0, 0, 0, 0, 0).U32(1, 0x08000000, 0, 0).Text("TEST")
        .U16((font.IsItalic ? 1 : 0) + (font.Weight >= 600 ? 0x20 : 0x40), 0x20, 0xFFFF, 880, -120, 0, 880, 120)
        .U32(1, 0).U16(500, 730, 0, 0x20, 2)
        .ToArray();

    private static int MetricCount(SyntheticFont font)
    {
        var glyphs = font.Glyphs;
        var count = glyphs.Count;
        while (count > 1 && glyphs[count - 2].Advance == glyphs[count - 1].Advance)
        {
            count--;
        }

        return count;
    }
}
