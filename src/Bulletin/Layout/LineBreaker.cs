namespace Bulletin.Layout;

/// <summary>
/// Cells → lines: as many units as fit, what may not begin a line pulls its neighbour over (推出), as Word breaks lines when it neither squeezes nor hangs marks.
/// Linear in the length of the text.
/// </summary>
internal sealed class LineBreaker(BreakOpportunities opportunities)
{
    /// <summary>The lines as ranges of cells.</summary>
    /// <param name="cells">The paragraph.</param>
    /// <param name="firstWidth">The width of its first line.</param>
    /// <param name="otherWidth">The width of the others.</param>
    public List<Range> Break(List<LayoutCell> cells, Length firstWidth, Length otherWidth) =>
        Break(cells, 0, int.MaxValue, firstWidth, otherWidth);

    /// <summary>The next lines of a paragraph, from a cell on.</summary>
    /// <param name="cells">The paragraph.</param>
    /// <param name="start">The cell that the first line begins with.</param>
    /// <param name="most">The maximum number of lines.</param>
    /// <param name="firstWidth">The width of the first line.</param>
    /// <param name="otherWidth">The width of the others.</param>
    public List<Range> Break(List<LayoutCell> cells, int start, int most, Length firstWidth, Length otherWidth)
    {
        var lines = new List<Range>();
        while (start < cells.Count && lines.Count < most)
        {
            var end = End(cells, start, lines.Count == 0 ? firstWidth : otherWidth);
            lines.Add(start..end);
            start = end;
        }

        return lines;
    }

    private int End(List<LayoutCell> cells, int start, Length width)
    {
        var used = Length.Zero;
        var lastOpportunity = start;
        for (var i = start; i < cells.Count; i++)
        {
            if (i > start && opportunities.Before(cells, i))
            {
                lastOpportunity = i;
            }

            // Narrowing after the last character is no part of what is seen, and widening takes room all the same: word processors break so.
            // Spaces at the end of a line take no room.
            var cell = cells[i];
            if (used + (cell.Advance > cell.Width ? cell.Advance : cell.Width) > width && i > start && !cell.IsBreakingSpace && !cell.IsCombining)
            {
                return lastOpportunity > start ? lastOpportunity : LastResort.End(opportunities, cells, start, i);
            }

            used += cell.Advance;
        }

        return cells.Count;
    }
}
