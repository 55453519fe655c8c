using Bulletin.Standard;

namespace Bulletin.Layout;

/// <summary>
/// Where a line ends that no rule allows to end: its one unit, an address or a row of marks, is wider than it. Every character must stand somewhere, so rules are given up, the
/// least first. No line break rule may be relied on beyond this: what these lines begin or end with is the documented exception (clreq §3.1.4).
/// </summary>
internal static class LastResort
{
    /// <summary>The end of a line from <paramref name="start"/> of which the cell at <paramref name="overflow"/> is the first that does not fit.</summary>
    public static int End(BreakOpportunities opportunities, List<LayoutCell> cells, int start, int overflow)
    {
        // After a mark that divides the word, unless that would leave half of the line blank.
        var end = Last(start + ((overflow - start) / 2), i => WordRules.IsDivided(cells, i));

        // Between two characters of a word, but neither in a number nor against the lists.
        end = end > 0 ? end : Last(start, i => KeepsLists(i) && KeepsNumbers(i));

        // Against the lists, but in no number and no mark of two cells: rows of marks (clreq §3.1.4, §3.1.5).
        end = end > 0 ? end : Last(start, i => KeepsNumbers(i) && !IsInsideMark(cells, start, i));

        // A number longer than the line.
        end = end > 0 ? end : Last(start, _ => true);
        if (end > 0)
        {
            return end;
        }

        // One character, wider than the line, with the marks that stand on it.
        while (overflow < cells.Count && cells[overflow].IsCombining)
        {
            overflow++;
        }

        return overflow;

        bool KeepsLists(int i) => !opportunities.NotFirst(cells[i]) && !opportunities.NotLast(cells[i - 1]);

        bool KeepsNumbers(int i) => !IsNumeric(cells[i - 1]) || !IsNumeric(cells[i]);

        int Last(int after, Func<int, bool> allows)
        {
            for (var i = overflow; i > after; i--)
            {
                if (!cells[i].IsCombining && !cells[i].IsBreakingSpace && allows(i))
                {
                    return i;
                }
            }

            return 0;
        }
    }

    // Digits with what stands between and behind them in a number: 1,234.5％.
    private static bool IsNumeric(LayoutCell cell) => Marks.IsDigit(cell.Character) || Marks.IsUnit(cell.Character) || cell.Character.Value is '.' or ',' or '．';

    // Of a row of dashes or ellipses each pair is one mark.
    private static bool IsInsideMark(List<LayoutCell> cells, int start, int index)
    {
        var first = index;
        while (first > start && BreakOpportunities.IsOneMark(cells[first - 1], cells[index]))
        {
            first--;
        }

        return (index - first) % 2 == 1;
    }
}
