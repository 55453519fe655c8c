using Bulletin.Standard;

namespace Bulletin.Layout;

/// <summary>Cells → lines under <see cref="Typography.Fine"/>: marks are squeezed before characters are pushed out (先挤进后推出, clreq §3.1.4). The cells come out as wide as they are set.</summary>
internal sealed class FineLineBreaker(BreakOpportunities opportunities)
{
    // How far beyond the edge a line is looked at, in cells: no mark gives more than half of one, and no more than a few stand in a row.
    private const int Lookahead = 4;

    // A lone character is rescued only where the line before it is left with less than this blank, in cells.
    private const int MostPushedOut = 3;

    // The minimum length of a code; numbers and words of a language are shorter.
    private const int LeastOfCode = 20;

    /// <summary>The lines as ranges of cells, of which the marks are squeezed.</summary>
    /// <param name="cells">The paragraph.</param>
    /// <param name="firstWidth">The width of its first line.</param>
    /// <param name="otherWidth">The width of the others.</param>
    public List<Range> Break(List<LayoutCell> cells, Length firstWidth, Length otherWidth)
    {
        FineMarks.Tighten(cells);
        var lines = new List<Range>();
        for (var start = 0; start < cells.Count;)
        {
            var end = End(cells, start, Width(lines.Count));
            lines.Add(start..end);
            start = end;
        }

        Rescue(cells, lines, Width(lines.Count - 2));
        for (var i = 0; i < lines.Count; i++)
        {
            FineLine.Squeeze(cells, lines[i].Start.Value, lines[i].End.Value, Width(i));
        }

        return lines;

        Length Width(int line) => line == 0 ? firstWidth : otherWidth;
    }

    /// <summary>
    /// Whether a line would be stretched by more than half an em a gap to be justified, the most that clreq §3.6.3 allows: it is set
    /// ragged.
    /// </summary>
    public static bool IsTooLoose(List<LayoutCell> cells, Range line, Length width) =>
        LineSetter.Stretch(cells, line, width) > new Length(cells[line.Start.Value].Size.Emu / 2);

    /// <summary>
    /// The end of an address or code that begins at a cell, behind its opening marks: characters without a break that contain / or @, or 20
    /// of them at least. <paramref name="start"/> if there is none.
    /// </summary>
    public static int EndOfAddress(BreakOpportunities opportunities, List<LayoutCell> cells, int start)
    {
        var first = start;
        while (first < cells.Count && !cells[first].IsLatin && opportunities.NotLast(cells[first]))
        {
            first++;
        }

        var (end, isAddress) = (first, false);
        while (end < cells.Count && cells[end].IsLatin)
        {
            isAddress |= cells[end].Character.Value is '/' or '@' || end + 1 - first >= LeastOfCode;
            end++;
        }

        return isAddress ? end : start;
    }

    private int End(List<LayoutCell> cells, int start, Length width)
    {
        var end = WholeUnits(cells, start, width);
        return end < cells.Count && IsTooLoose(cells, start..end, width) ? EndInAddress(cells, start, end, width) : end;
    }

    // An address or a code that found no room begins on the line all the same, if one of its marks lets it end there: / . - _ and the like.
    private int EndInAddress(List<LayoutCell> cells, int start, int end, Length width)
    {
        var address = EndOfAddress(opportunities, cells, end);
        var (best, used) = (end, Length.Zero);
        for (var i = start; i < address && used + cells[i].Width <= width; i++)
        {
            used += cells[i].Advance;
            best = i + 1 > end && i + 1 < address && WordRules.IsDivided(cells, i + 1) ? i + 1 : best;
        }

        return best;
    }

    private int WholeUnits(List<LayoutCell> cells, int start, Length width)
    {
        // An opening mark that begins the line leaves room for half a cell more.
        var used = Length.Zero - FineLine.SparedAtStart(cells[start]);
        var (best, overflow) = (start, -1);
        for (var i = start; i <= cells.Count; i++)
        {
            if (i == cells.Count || (i > start && opportunities.Before(cells, i)))
            {
                if (overflow < 0)
                {
                    best = i;
                }
                else
                {
                    var line = FineLine.Measure(cells, start, i);
                    if (line.Natural > width)
                    {
                        // Only marks are squeezed in: a word that does not fit goes to the next line whole.
                        return line.Natural - line.Give <= width && AreMarks(cells, overflow, i) ? i : Settle(cells, start, best, overflow);
                    }

                    best = i;
                }
            }

            if (i == cells.Count || (overflow >= 0 && used > width + (cells[i].Size * Lookahead)))
            {
                break;
            }

            if (overflow < 0 && i > start && used + cells[i].Width > width && !cells[i].IsBreakingSpace && !cells[i].IsCombining)
            {
                overflow = i;
            }

            used += cells[i].Advance;
        }

        return Settle(cells, start, best, overflow);
    }

    private int Settle(List<LayoutCell> cells, int start, int best, int overflow) => best > start ? best : LastResort.End(opportunities, cells, start, overflow);

    // No paragraph ends with a line of one character, with or without a mark (clreq §3.5.4): the line before takes it in, or gives it company.
    private void Rescue(List<LayoutCell> cells, List<Range> lines, Length width)
    {
        if (lines.Count < 2 || !IsLone(cells, lines[^1]))
        {
            return;
        }

        var (start, end) = (lines[^2].Start.Value, lines[^1].End.Value);
        var merged = FineLine.Measure(cells, start, end);
        if (merged.Natural - merged.Give <= width)
        {
            lines[^2] = start..end;
            lines.RemoveAt(lines.Count - 1);
            return;
        }

        for (var i = lines[^2].End.Value - 1; i > start && width - FineLine.Measure(cells, start, i).Natural < cells[i].Size * MostPushedOut; i--)
        {
            if (opportunities.Before(cells, i))
            {
                (lines[^2], lines[^1]) = (start..i, i..end);
                return;
            }
        }
    }

    private static bool AreMarks(List<LayoutCell> cells, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!cells[i].IsBreakingSpace && !(FineMarks.IsMark(cells[i]) && FineMarks.IsClosingOrStop(cells[i])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLone(List<LayoutCell> cells, Range line)
    {
        var characters = 0;
        for (var i = line.Start.Value; i < line.End.Value; i++)
        {
            characters += cells[i].IsCombining || cells[i].IsBreakingSpace || FineMarks.IsMark(cells[i]) ? 0 : 1;
        }

        return characters <= 1;
    }
}
