using Bulletin.Layout;
using Bulletin.Standard;

namespace Bulletin.Tests.Layout;

/// <summary>All ways of breaking a title between words, tried one by one.</summary>
internal static class TitleOracle
{
    /// <summary>The width in half cells, white space at the ends left out.</summary>
    public static int Width(string line) => ReferenceMetrics.HalfCells(line.Trim());

    /// <summary>Trapezoid or diamond: the lines grow wider, then narrower.</summary>
    public static bool HasShape(IEnumerable<int> widths)
    {
        var narrowing = false;
        var above = 0;
        foreach (var width in widths)
        {
            if (narrowing && width > above)
            {
                return false;
            }

            narrowing |= width < above;
            above = width;
        }

        return true;
    }

    /// <summary>Whether five lines that end between words, the last of more than three characters, can have a shape.</summary>
    public static bool CanHaveShape(string title)
    {
        var cells = new CellBuilder(ReferenceMetrics.Instance).Of(title, new TextLook(FontRole.XiaoBiaoSong, Length.Pt(22), Length.Zero, ItemRole.Title));
        var line = new TitleLine(title, cells);
        var opportunities = new BreakOpportunities(Gb9704.Profile().LineBreaks, keepsGroups: true);
        var costs = TitleBreakCost.Of(line.Characters(), i => opportunities.Before(cells, i), (from, to) => HalfCells(line, from, to) <= 40);
        return Try(line, costs, 0, []);
    }

    private static bool Try(TitleLine line, int[] costs, int start, List<int> widths)
    {
        if (start == costs.Length)
        {
            return widths[^1] > 6 && HasShape(widths);
        }

        if (widths.Count == TitleShape.MaxLines)
        {
            return false;
        }

        for (var end = start + 1; end <= costs.Length && HalfCells(line, start, end) is <= 40 and var width; end++)
        {
            if ((end == costs.Length || costs[end] < 1000) && Try(line, costs, end, [.. widths, width]))
            {
                return true;
            }
        }

        return false;
    }

    private static int HalfCells(TitleLine line, int start, int end) => line.HalfCells(line.Width(start, end));
}
