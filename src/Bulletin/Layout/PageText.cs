using System.Text;

namespace Bulletin;

/// <summary>A page as text: 22 lines of 28 cells, for reading and for tests.</summary>
public static class PageText
{
    /// <summary>The lines of a page, white space at their ends left out; blank ones stand for empty lines of the grid. Page numbers are not among them.</summary>
    public static string Print(PagedPage page, StyleProfile profile)
    {
        profile = page.Width > page.Height ? profile.Turned() : profile;
        var rows = new SortedDictionary<int, StringBuilder>();
        foreach (var item in page.Items.OfType<TextItem>().Where(item => item.Role != ItemRole.PageNumber))
        {
            var row = Row(item, profile);
            if (!rows.TryGetValue(row, out var line))
            {
                rows[row] = line = new StringBuilder();
                var halfCells = (int)Math.Round((item.Cells[0].X - profile.Page.TypeAreaLeft).Emu * 2.0 / profile.Grid.Cell.Emu);
                line.Append('　', Math.Max(0, halfCells / 2)).Append(' ', Math.Max(0, halfCells % 2));
            }

            line.Append(item.Text);
        }

        var last = rows.Count == 0 ? -1 : rows.Keys.Max();
        return string.Join('\n', Enumerable.Range(0, last + 1).Select(row => rows.TryGetValue(row, out var line) ? line.ToString().TrimEnd() : ""));
    }

    // A subscript stands below the baseline of its line, by less than half a line.
    private static int Row(TextItem item, StyleProfile profile) =>
        (int)Math.Round((item.Baseline - profile.Page.MarginTop - profile.Grid.Baseline).Emu / (double)profile.Grid.Pitch.Emu);
}
