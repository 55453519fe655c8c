namespace Bulletin.Standard;

/// <summary>Columns that do not all find room for their longest cell, in half characters: which of them wrap, and how wide those are.</summary>
/// <param name="cells">The lengths of the paragraphs of the cells, row by row.</param>
/// <param name="heads">The cells of the header.</param>
/// <param name="natural">The length of the longest cell of each column below the header.</param>
internal sealed class ColumnFit(List<int[][]> cells, List<(int Column, int Span, int Width)> heads, int[] natural)
{
    // A line more in a row outweighs lines in the shadow of a longer cell.
    private const int RowWeight = 16;

    private const int Rounds = 40;

    // Header by header: one character alone on its last line looks worse than a line more in a row.
    private const int LoneCharacter = 3 * RowWeight;

    public int[] Widths(int[] least, int room)
    {
        var widths = (int[])least.Clone();
        var open = Open(least, room, widths);
        var spare = room - widths.Sum();
        if (spare < 0)
        {
            // Long words need more than their share: then no column keeps its whole length.
            least.CopyTo(widths, 0);
            open = [.. Enumerable.Range(0, least.Length)];
            spare = room - widths.Sum();
        }

        if (open.Count == 0)
        {
            WidenForHeads(widths, spare);
            return widths;
        }

        for (var i = 0; i < open.Count; i++)
        {
            widths[open[i]] += (spare * (i + 1) / open.Count) - (spare * i / open.Count);
        }

        Improve(widths, least, open);
        return widths;
    }

    // The columns that wrap. The others, which ask for no more than a fair share of what is left, get what they ask for.
    private List<int> Open(int[] least, int room, int[] widths)
    {
        var open = Enumerable.Range(0, least.Length).ToList();
        while (open.Count > 0)
        {
            var settled = open.FindAll(column => Asked(column) * open.Count <= room);
            if (settled.Count == 0)
            {
                break;
            }

            foreach (var column in settled)
            {
                widths[column] = Asked(column);
                room -= widths[column];
                open.Remove(column);
            }
        }

        return open;

        int Asked(int column) => Math.Max(least[column], natural[column]);
    }

    // All cells have room; what is left goes to headers that wrap, the nearest to its whole length first, and then to all.
    private void WidenForHeads(int[] widths, int spare)
    {
        foreach (var (column, _, width) in heads.Where(head => head.Span == 1).OrderBy(head => head.Width - widths[head.Column]))
        {
            var missing = width - widths[column];
            if (missing > 0 && missing <= spare)
            {
                widths[column] += missing;
                spare -= missing;
            }
        }
    }

    // Moves width from column to column as long as that makes the table lower.
    private void Improve(int[] widths, int[] least, List<int> open)
    {
        var cost = Cost(widths, open);
        foreach (var step in (int[])[16, 8, 4, 2, 1])
        {
            var improved = true;
            for (var round = 0; improved && round < Rounds; round++)
            {
                improved = false;
                foreach (var from in open)
                {
                    foreach (var to in open.Where(to => to != from && widths[from] - step >= least[from]))
                    {
                        if (widths[from] - step < least[from])
                        {
                            break;
                        }

                        widths[from] -= step;
                        widths[to] += step;
                        var moved = Cost(widths, open);
                        if (moved < cost)
                        {
                            (cost, improved) = (moved, true);
                        }
                        else
                        {
                            widths[from] += step;
                            widths[to] -= step;
                        }
                    }
                }
            }
        }
    }

    private long Cost(int[] widths, List<int> open)
    {
        var cost = 0L;
        foreach (var row in cells)
        {
            var (most, all) = (1, 0);
            foreach (var column in open)
            {
                var lines = 0;
                foreach (var length in row[column])
                {
                    lines += Lines(length, widths[column]);
                }

                lines = Math.Max(1, lines);
                most = Math.Max(most, lines);
                all += lines;
            }

            cost += (most * RowWeight) + all;
        }

        foreach (var (column, span, width) in heads)
        {
            cost += span == 1 ? Lines(width, widths[column]) + (IsLone(width, widths[column]) ? LoneCharacter : 0) : 0;
        }

        return cost;
    }

    // Han characters take two halves: an odd one is lost. So is a half a line, as marks and numbers are not split.
    private static int Lines(int length, int width) => length <= width ? 1 : (length + (width & ~1) - 2) / ((width & ~1) - 1);

    private static bool IsLone(int length, int width) => length > width && length % (width & ~1) is 1 or 2;
}
