using System.Text;
using Bulletin.Layout;
using Bulletin.Standard;

namespace Bulletin;

/// <summary>A page as text: 22 lines of 28 cells, for reading and for tests.</summary>
public static class PageText
{
    /// <summary>The lines of a page, white space at their ends left out; blank ones stand for empty lines of the grid. Page numbers and other page furniture are not among them.</summary>
    public static string Print(PagedPage page, StyleProfile profile)
    {
        profile = profile.Resolve();
        profile = page.Width > page.Height ? profile.Turned() : profile;
        var rows = new SortedDictionary<int, StringBuilder>();
        var grid = new PageRows(page, profile);
        var end = Length.Zero;
        foreach (var item in page.Items.OfType<TextItem>().Where(item => !item.Role.IsFurniture()))
        {
            var row = grid.Of(item.Baseline);
            if (!rows.TryGetValue(row, out var line))
            {
                rows[row] = line = new StringBuilder();
                Fill(line, item, profile);
            }
            else if (item.Role is ItemRole.Signature or ItemRole.IssuerMark or ItemRole.Approvers or ItemRole.PrintDate && item.Cells[0].X > end)
            {
                // Another body, or name, on the same line, or the date of printing beside the office.
                Fill(line, item, profile);
            }

            line.Append(item.Text);
            end = item.Cells[^1].X + item.Cells[^1].Width;
        }

        var last = rows.Count == 0 ? -1 : rows.Keys.Max();
        return string.Join('\n', Enumerable.Range(0, last + 1).Select(row => rows.TryGetValue(row, out var line) ? line.ToString().TrimEnd() : ""));
    }

    private static void Fill(StringBuilder line, TextItem item, StyleProfile profile)
    {
        var printed = line.ToString().EnumerateRunes().Sum(rune => ReferenceMetrics.HalfCells(rune.ToString()));
        var halfCells = (int)Math.Round((item.Cells[0].X - profile.Page.TypeAreaLeft).Emu * 2.0 / profile.Grid.Cell.Emu) - printed;
        line.Append('　', Math.Max(0, halfCells / 2)).Append(' ', Math.Max(0, halfCells % 2));
    }
}
