using Bulletin.Tests.Support;

namespace Bulletin.Tests.Agreement;

/// <summary>What stands on pages line by line, without white space, page numbers left out: of a PDF, and of our own pages by the same measure.</summary>
internal static class PrintedLines
{
    // In millimetres: less than half of the distance of two lines of a table of small type, more than a subscript is lower.
    private const double Apart = 2.4;

    // The lower edge of the type area, and a little.
    private const double Bottom = 264;

    // The left edge of the type area, and a little: on a sheet turned sideways the page number stands beyond it.
    private const double Left = 24;

    public static IReadOnlyList<IReadOnlyList<string>> Of(byte[] pdf)
    {
        var words = PdfText.Words(pdf).ToLookup(word => word.Page);

        // A page without words is a page: the blank one before an imprint.
        return [.. Enumerable.Range(1, words.Max(page => page.Key)).Select(page => Lines(words[page].Select(word =>
            (word.Left, (word.Top + word.Bottom) / 2, System.Net.WebUtility.HtmlDecode(word.Text)))))];
    }

    public static IReadOnlyList<IReadOnlyList<string>> Of(PagedDocument document) =>
        [.. document.Pages.Select(page => Of(page.Items.OfType<TextItem>().Where(item => item.Role != ItemRole.PageNumber).Select(item => (item.Cells[0].X, item.Baseline, item.Size, item.Text))))];

    /// <summary>The lines of a page by the pieces of text on it.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<(Length X, Length Baseline, Length Size, string Text)> pieces) =>
        Lines(pieces.Select(piece => (piece.X.Millimetres, (piece.Baseline - new Length(piece.Size.Emu * 38 / 100)).Millimetres, piece.Text)));

    private static List<string> Lines(IEnumerable<(double X, double Y, string Text)> pieces)
    {
        var lines = new List<string>();
        var line = new List<(double X, string Text)>();
        var last = double.NegativeInfinity;
        foreach (var (x, y, text) in pieces.Where(piece => piece is { X: > Left, Y: < Bottom }).OrderBy(piece => piece.Y))
        {
            if (y - last > Apart)
            {
                Close();
            }

            line.Add((x, text));
            last = y;
        }

        Close();
        return lines;

        void Close()
        {
            var whole = string.Concat(line.OrderBy(piece => piece.X).SelectMany(piece => piece.Text).Where(c => !char.IsWhiteSpace(c) && c is not '\u2060' and not '\u200B'));
            if (whole.Length > 0)
            {
                lines.Add(whole);
            }

            line.Clear();
        }
    }
}
