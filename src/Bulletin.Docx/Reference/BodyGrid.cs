using System.Xml.Linq;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.Reference;

/// <summary>How many characters of the body a line of a reference document holds, and how many lines a page: about, as fonts have a say where lines are not exact.</summary>
internal static class BodyGrid
{
    // Word's own size where nothing gives one, in half points.
    private const int DefaultSize = 20;
    private const int SingleLine = 240;

    /// <summary>The numbers, for the body style of the reference document; the profile's body where it has none.</summary>
    public static (int Cells, int Lines) Of(StyleSheet styles, XElement? body, PageBox box, IReadOnlyList<XElement> page, StyleProfile profile)
    {
        if (body is null)
        {
            return (box.TextWidth / profile.Grid.Cell.Twips, box.TextHeight / profile.Grid.Pitch.Twips);
        }

        var (cell, pitch, _) = Measures(styles, body, page);
        return (box.TextWidth / Math.Max(1, cell), box.TextHeight / Math.Max(1, pitch));
    }

    /// <summary>The width of a cell and the height of a line of the body style, in twips, and whether the height is exact.</summary>
    public static (int Cell, int Pitch, bool IsExact) Measures(StyleSheet styles, XElement body, IReadOnlyList<XElement> page)
    {
        var size = Number(styles.Effective(body, "rPr", "sz"), "val", DefaultSize) * 10;
        var tracking = Number(styles.Effective(body, "rPr", "spacing"), "val", 0);
        var grid = page.FirstOrDefault(element => element.Name == Ooxml.W + "docGrid");
        var snaps = styles.Effective(body, "pPr", "snapToGrid") is not { } snap || snap.IsOn();
        // In 4096ths of a point.
        var cell = size + tracking + (snaps && grid.Value("type") is "linesAndChars" or "snapToChars" ? Number(grid, "charSpace", 0) * 20 / 4096 : 0);
        var line = Number(styles.Effective(body, "pPr", "spacing", "line"), "line", SingleLine);
        var rule = styles.Effective(body, "pPr", "spacing", "line").Value("lineRule");
        var pitch = rule is "exact" or "atLeast"
            ? line
            : Single(size, snaps && grid?.Value("type") is not null ? Number(grid, "linePitch", 0) : 0) * line / SingleLine;
        return (cell, pitch, rule == "exact");
    }

    // A line of Chinese takes 1.3 of its size, and whole lines of the grid.
    private static int Single(int size, int linePitch) => linePitch > 0 ? ((size * 13 / 10) + linePitch - 1) / linePitch * linePitch : size * 13 / 10;

    private static int Number(XElement? element, string attribute, int otherwise) => element.Number(attribute) is { } number and > -100_000 and < 100_000 ? number : otherwise;
}
