using System.Text;

namespace Bulletin.Layout;

/// <summary>Sets a line: cells → items, each character in its place.</summary>
internal static class LineSetter
{
    /// <summary>The items of a line.</summary>
    /// <param name="cells">The paragraph.</param>
    /// <param name="line">The line's range of cells.</param>
    /// <param name="left">The left edge of the line.</param>
    /// <param name="width">From there to the right edge.</param>
    /// <param name="alignment">How it stands between them.</param>
    /// <param name="block">The index of the block.</param>
    /// <param name="baseline">The baseline.</param>
    public static List<PageItem> Set(List<LayoutCell> cells, Range line, Length left, Length width, LineAlignment alignment, int block, Length baseline)
    {
        var (start, end) = (line.Start.Value, line.End.Value);
        var visibleEnd = end;
        while (visibleEnd > start && cells[visibleEnd - 1].IsBreakingSpace)
        {
            visibleEnd--;
        }

        // The tracking after the last character is no part of what is seen.
        var natural = Length.Zero;
        for (var i = start; i < visibleEnd; i++)
        {
            natural += i == visibleEnd - 1 ? cells[i].Width : cells[i].Advance;
        }

        // A line that is fuller than it may be, by the tracking that its last character does not have, is drawn together whatever its alignment: at every
        // place, if it has no gap.
        var spare = width - natural;
        var isTight = spare < Length.Zero;
        var x = alignment switch
        {
            _ when isTight => left,
            LineAlignment.Centre => left + new Length(spare.Emu / 2),
            LineAlignment.Right => left + spare,
            _ => left,
        };
        var gaps = alignment == LineAlignment.Justified || isTight ? Gaps(cells, start, visibleEnd) : 0;
        var everywhere = gaps == 0 && isTight;
        gaps = everywhere ? visibleEnd - start - 1 : gaps;
        return Items(cells, start, end, x, gaps == 0 ? Length.Zero : spare, Math.Max(1, gaps), everywhere, block, baseline);
    }

    // What is spare is shared out evenly; multiplied first and divided last, so that the line ends at its edge to the EMU.
    private static List<PageItem> Items(List<LayoutCell> cells, int start, int end, Length x, Length spare, int gaps, bool everywhere, int block, Length baseline)
    {
        var items = new List<PageItem>(2);
        var text = new StringBuilder();
        var places = new List<GlyphCell>(end - start);
        var passed = 0;
        for (var i = start; i < end; i++)
        {
            var cell = cells[i];
            Append(text, cell.Character);
            places.Add(new GlyphCell(x + new Length(spare.Emu * passed / gaps), cell.Width));
            x += cell.Advance;
            if (i + 1 < end)
            {
                passed = Math.Min(gaps, passed + (everywhere || IsGap(cell, cells[i + 1]) ? 1 : 0));
            }

            if (i + 1 == end || !IsSameItem(cell, cells[i + 1]))
            {
                items.Add(new TextItem(cell.Role, text.ToString(), cell.Font, cell.Size, baseline - cell.Raise, places.ToValueList()) { Style = cell.Style, Block = block });
                text.Clear();
                places.Clear();
            }
        }

        return items;
    }

    private static void Append(StringBuilder text, Rune character)
    {
        Span<char> characters = stackalloc char[2];
        text.Append(characters[..character.EncodeToUtf16(characters)]);
    }

    private static int Gaps(List<LayoutCell> cells, int start, int end)
    {
        var gaps = 0;
        for (var i = start; i + 1 < end; i++)
        {
            gaps += IsGap(cells[i], cells[i + 1]) ? 1 : 0;
        }

        return gaps;
    }

    // Between any two characters but inside words, numbers and two-cell marks.
    private static bool IsGap(LayoutCell left, LayoutCell right) =>
        !(left.IsLatin && right.IsLatin) && !right.IsCombining && !BreakOpportunities.IsOneMark(left, right);

    private static bool IsSameItem(LayoutCell left, LayoutCell right) =>
        left.Font == right.Font && left.Size == right.Size && left.Raise == right.Raise && left.Role == right.Role && left.Style == right.Style;
}
