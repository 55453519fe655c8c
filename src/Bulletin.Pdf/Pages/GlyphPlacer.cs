namespace Bulletin.Pdf;

/// <summary>Finds the glyph for each character of a line and the place of each.</summary>
internal sealed class GlyphPlacer(FontBook fonts)
{
    /// <summary>The glyphs, in the order of the text.</summary>
    /// <exception cref="ArgumentException">The item has not one cell for each character.</exception>
    public List<PlacedGlyph> Place(TextItem item)
    {
        var glyphs = new List<PlacedGlyph>(item.Cells.Count);
        var cells = item.Cells.AsSpan();
        var i = 0;
        PdfFont? font = null;
        foreach (var rune in item.Text.EnumerateRunes())
        {
            if (i >= cells.Length)
            {
                throw Contradiction(item);
            }

            font = CharacterKinds.IsWithoutInk(rune.Value) && font is { HasRoom: true } ? font : fonts.For(item.Font, rune.Value);
            var cell = cells[i];
            var isMark = cell.Width <= Length.Zero && i > 0;
            var x = isMark ? cells[i - 1].X + cells[i - 1].Width : cell.X;
            var width = isMark ? -cells[i - 1].Width : Joined(item.Text, rune.Value, cells, i);
            i++;
            if (!font.Has(rune.Value))
            {
                continue;
            }

            var code = font.Code(rune.Value, (int)Math.Round(width.Emu * 1000.0 / item.Size.Emu, MidpointRounding.AwayFromZero));
            glyphs.Add(new PlacedGlyph(font, code, x.Points, font.Width(code) * item.Size.Points / 1000));
        }

        return i == cells.Length ? glyphs : throw Contradiction(item);
    }

    private static ArgumentException Contradiction(TextItem item) =>
        new($"“{item.Text}” has {item.Cells.Count} cells and not one for each character.", nameof(item));

    // A dash before a dash reaches to it, however far justification has moved them apart.
    private static Length Joined(string text, int character, ReadOnlySpan<GlyphCell> cells, int index)
    {
        var width = cells[index].Width;
        if (!CharacterKinds.Joins(character) || index + 1 >= cells.Length || !IsDashAt(text, index + 1))
        {
            return width;
        }

        var distance = cells[index + 1].X - cells[index].X;
        return distance > width && distance < width * 2 ? distance : width;
    }

    private static bool IsDashAt(string text, int index)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (index-- == 0)
            {
                return CharacterKinds.Joins(rune.Value);
            }
        }

        return false;
    }
}
