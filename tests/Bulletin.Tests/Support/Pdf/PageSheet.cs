using System.Text;

namespace Bulletin.Tests.Support.Pdf;

/// <summary>A page built by hand: lines of text on a grid, each character in a cell as wide as in the reference fonts.</summary>
internal static class PageSheet
{
    public const double Left = 60;
    public const double Top = 80;
    public const double Pitch = 30;

    /// <summary>A page of lines.</summary>
    public static PagedPage Of(IEnumerable<string> lines, double size = 20, FontRole role = FontRole.FangSong, double gap = 0) => new(
        Length.Mm(210),
        Length.Mm(297),
        lines.Select((line, i) => (PageItem)Line(line, Left, Top + (i * Pitch), size, role, gap)).ToValueList());

    /// <summary>A document of one page.</summary>
    public static PagedDocument Document(params string[] lines) => new() { Pages = [Of(lines)] };

    /// <summary>A line.</summary>
    public static TextItem Line(string text, double left, double baseline, double size = 20, FontRole role = FontRole.FangSong, double gap = 0)
    {
        var x = left;
        var cells = new List<GlyphCell>();
        foreach (var rune in text.EnumerateRunes())
        {
            var width = Bulletin.Standard.ReferenceMetrics.Width(rune, Length.Pt(size));
            cells.Add(new GlyphCell(Length.Pt(x), width));
            x += width.Points + (width == Length.Zero ? 0 : gap);
        }

        return new TextItem(ItemRole.Body, text, role, Length.Pt(size), Length.Pt(baseline), cells);
    }

    /// <summary>Each character of a page with its cell and its baseline.</summary>
    public static IEnumerable<(Rune Character, GlyphCell Cell, TextItem Item)> Characters(PagedPage page) =>
        page.Items.OfType<TextItem>().SelectMany(item => item.Text.EnumerateRunes().Select((rune, i) => (rune, item.Cells[i], item)));
}
