namespace Bulletin.Standard;

/// <summary>
/// How wide the columns of a table are; together always the given width. Where there is room, no cell wraps. Where there is not, what is short still does not, and the long
/// columns share the rest such that the table comes out as low as may be. That is what a clerk does by hand.
/// </summary>
internal static class TableColumns
{
    // In half characters of the table's size: two characters.
    private const int Narrowest = 4;

    // How much a column without text would ask for where there is room to spare.
    private const int Air = 3;

    // So many rows, evenly taken from all, say enough about the columns.
    private const int Sample = 200;

    /// <summary>As many columns as fit into a width, two characters each.</summary>
    public static int Most(TableStyle style, Length total) => total.Twips / ((Half(style) * Narrowest) + Margins(style));

    /// <summary>The widths.</summary>
    /// <param name="header">The cells of the header: the column where they begin, over how many they stand, their text.</param>
    /// <param name="rows">The rows below it.</param>
    /// <param name="columns">How many columns there are.</param>
    /// <param name="style">The size of the text and the margins in the cells.</param>
    /// <param name="total">How wide the table is.</param>
    public static IReadOnlyList<Length> Widths(
        IEnumerable<(int Column, int Span, RichText Text)> header, ValueList<ValueList<RichText>> rows, int columns, TableStyle style, Length total)
    {
        var room = (total.Twips - (columns * Margins(style))) / Half(style);
        if (room < columns * Narrowest)
        {
            return Shared(new int[columns], Enumerable.Repeat(1, columns).ToArray(), total);
        }

        var heads = header.Select(cell => (cell.Column, cell.Span, Width: ReferenceMetrics.HalfCells(cell.Text.ToString()))).ToList();
        var cells = Lengths(rows, columns);
        var natural = Natural(cells, columns);
        var needed = (int[])natural.Clone();
        foreach (var (column, span, width) in heads.OrderBy(head => head.Span))
        {
            Widen(needed, column, span, width);
        }

        if (needed.Sum() <= room)
        {
            return Shared(Array.ConvertAll(needed, InTwips), Array.ConvertAll(needed, width => width + Air), total);
        }

        var least = Least(rows, heads, columns, room);
        var widths = new ColumnFit(cells, heads, natural).Widths(least, room);
        return Shared(Array.ConvertAll(widths, InTwips), Enumerable.Repeat(1, columns).ToArray(), total);

        int InTwips(int halfCells) => (halfCells * Half(style)) + Margins(style);
    }

    private static int Half(TableStyle style) => style.Size.Twips / 2;

    private static int Margins(TableStyle style) => (int)((style.CellMargin.Emu * 2) + 634) / 635;

    private static List<int[]> Lengths(ValueList<ValueList<RichText>> rows, int columns)
    {
        var step = Math.Max(1, (rows.Count + Sample - 1) / Sample);
        var lengths = new List<int[]>();
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            lengths.Add([.. Enumerable.Range(0, columns).Select(column => column < row.Count ? ReferenceMetrics.HalfCells(row[column].ToString()) : 0)]);
        }

        // The longest cell of every column is in the first row: no sample may miss it.
        var longest = Natural(lengths, columns);
        return [longest, .. lengths.Where((_, i) => i % step == 0)];
    }

    private static int[] Natural(List<int[]> rows, int columns)
    {
        var widths = Enumerable.Repeat(Narrowest, columns).ToArray();
        foreach (var row in rows)
        {
            for (var column = 0; column < columns; column++)
            {
                widths[column] = Math.Max(widths[column], row[column]);
            }
        }

        return widths;
    }

    // A cell over several columns asks each for its share of what is missing.
    private static void Widen(int[] widths, int first, int span, int width)
    {
        var missing = width - widths.AsSpan(first, span).ToArray().Sum();
        for (var i = 0; i < span && missing > 0; i++)
        {
            var share = (missing + span - i - 1) / (span - i);
            widths[first + i] += share;
            missing -= share;
        }
    }

    // No narrower than the longest number or Latin word, as far as that is not half of the table.
    private static int[] Least(ValueList<ValueList<RichText>> rows, List<(int Column, int Span, int Width)> heads, int columns, int room)
    {
        var least = Enumerable.Repeat(Narrowest, columns).ToArray();
        foreach (var row in rows)
        {
            for (var column = 0; column < Math.Min(columns, row.Count); column++)
            {
                least[column] = Math.Max(least[column], Math.Min(LongestWord(row[column].ToString()), room / 2));
            }
        }

        // A header that wraps is best in two lines.
        foreach (var (column, _, width) in heads.Where(head => head.Span == 1))
        {
            least[column] = Math.Max(least[column], Math.Min(((width + 3) / 4) * 2, room / columns));
        }

        // Where even that is too much, the widest gives way: one broken word rather than many.
        while (least.Sum() > room)
        {
            least[Array.IndexOf(least, least.Max())] = Narrowest;
        }

        return least;
    }

    private static int LongestWord(string text)
    {
        var (longest, length) = (0, 0);
        foreach (var c in text)
        {
            length = c is > ' ' and < (char)0x7F ? length + 1 : 0;
            longest = Math.Max(longest, length);
        }

        return longest;
    }

    // Edges, not widths, are rounded to twips, so that the widths add up.
    private static List<Length> Shared(int[] twips, int[] weights, Length total)
    {
        var spare = total.Twips - twips.Sum();
        var (sum, passed) = (weights.Sum(), 0);
        return twips.Select((width, i) =>
        {
            var before = (long)spare * passed / sum;
            passed += weights[i];
            return Length.Twip(width + (int)(((long)spare * passed / sum) - before));
        }).ToList();
    }
}
