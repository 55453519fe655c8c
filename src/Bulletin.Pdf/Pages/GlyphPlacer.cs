using System.Runtime.InteropServices;

namespace Bulletin.Pdf;

/// <summary>Finds the glyph for each character of a line and the place of each.</summary>
/// <param name="fonts">The fonts.</param>
/// <param name="sequences">Where sequences are noted that the fonts do not have as one.</param>
internal sealed class GlyphPlacer(FontBook fonts, SequenceFindings sequences)
{
    // In thousandths of an em. Readers take a gap of 100 to 150 for a space between words; the advance takes whole hundreds of it, so that few glyphs are needed twice.
    private const int GapStep = 100;

    // As much as any line has; more would not be a line.
    private const int MostGap = 30000;

    // It asks for a sign and not an emoji, and signs are printed anyway.
    private const int TextSelector = 0xFE0E;

    private readonly List<PlacedGlyph> _glyphs = [];

    /// <summary>The glyphs, in the order of the text; they are there until the next line is asked for.</summary>
    /// <param name="item">The text.</param>
    /// <param name="next">Where the line goes on after it; null where it ends.</param>
    /// <exception cref="ArgumentException">The item has not one cell for each character.</exception>
    public ReadOnlySpan<PlacedGlyph> Place(TextItem item, Length? next)
    {
        _glyphs.Clear();
        var cells = item.Cells.AsSpan();
        var i = 0;
        PdfFont? font = null;
        var before = default(Placed);
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

            var thousandths = Thousandths(width, item.Size);
            var advance = Advance(thousandths, i < cells.Length ? cells[i].X - x : next - x, item.Size);
            if (CharacterKinds.IsVariationSelector(rune.Value))
            {
                // It belongs to the character right before it, not to one with a mark or a selector already.
                if (before.Character > 0 && before.Cell == i - 2)
                {
                    Vary(before, rune.Value);
                }
            }
            else if (before.Character > 0 && CharacterKinds.IsMark(rune.Value))
            {
                sequences.AddMark(before.Character, rune.Value);
            }
            else
            {
                before = new(rune.Value, i - 1, font, thousandths, advance, _glyphs.Count);
            }

            var code = font.Code(rune.Value, thousandths, advance);
            var move = font.Width(code) * SmallCharacters.ScaleOf(font.Position) * item.Size.Points / 1000;
            var left = font.Position == SmallPosition.None ? x.Points : x.Points + ((width.Points - move) / 2);
            _glyphs.Add(new PlacedGlyph(font, code, left, move));
        }

        return i == cells.Length ? CollectionsMarshal.AsSpan(_glyphs) : throw Contradiction(item);
    }

    private void Vary(Placed character, int selector)
    {
        if (character.Font.HasVariant(character.Character, selector))
        {
            var code = character.Font.Code(character.Character, character.Width, character.Advance, selector);
            _glyphs[character.Index] = _glyphs[character.Index] with { Code = code };
        }
        else if (selector != TextSelector)
        {
            sequences.AddVariant(character.Character, selector, character.Font.Family);
        }
    }

    private static ArgumentException Contradiction(TextItem item) =>
        new($"“{item.Text}” has {item.Cells.Count} cells and not one for each character.", nameof(item));

    // A line that is pulled far apart has its gaps in the advances of its glyphs: no reader then sees spaces in it.
    private static int Advance(int cell, Length? distance, Length size)
    {
        var gap = distance is { } known ? Thousandths(known, size) - cell : 0;
        return cell > 0 && gap is >= GapStep and <= MostGap ? cell + (gap / GapStep * GapStep) : Math.Max(cell, 0);
    }

    private static int Thousandths(Length length, Length size) => (int)Math.Round(length.Emu * 1000.0 / size.Emu, MidpointRounding.AwayFromZero);

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

    // A character of its own: no mark and no selector.
    private readonly record struct Placed(int Character, int Cell, PdfFont Font, int Width, int Advance, int Index);
}
