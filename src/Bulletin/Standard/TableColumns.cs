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

    // Four characters: 责任单位, 完成时限.
    private const int ShortHeader = 8;

    // The number of rows, taken evenly from all, that is examined to size the columns; also the number of paragraphs of a cell.
    private const int Sample = 200;

    /// <summary>As many columns as fit into a width, two characters each.</summary>
    public static int Most(TableStyle style, Length total) => total.Twips / ((Half(style) * Narrowest) + Margins(style));

    /// <summary>A length in half characters of the table's size, rounded up.</summary>
    public static int HalfCells(Length length, TableStyle style) => (length.Twips + Half(style) - 1) / Half(style);

    /// <summary>The widths in the proportion that a table gives; no column is narrower than two characters if there is room.</summary>
    /// <param name="given">The relative widths.</param>
    /// <param name="style">The size of the text and the margins in the cells.</param>
    /// <param name="total">The width of the table.</param>
    public static IReadOnlyList<Length> Given(IReadOnlyList<int> given, TableStyle style, Length total)
    {
        var narrowest = Math.Min((Half(style) * Narrowest) + Margins(style), total.Twips / given.Count);
        var (least, weights) = (new int[given.Count], given.ToArray());
        while (true)
        {
            var (rest, sum) = ((long)total.Twips - least.Sum(), weights.Sum());
            var narrow = Enumerable.Range(0, given.Count).Where(i => weights[i] > 0 && rest * weights[i] / sum < narrowest).ToList();
            if (narrow.Count == 0 || narrow.Count == weights.Count(weight => weight > 0))
            {
                return Shared(least, sum == 0 ? given.ToArray() : weights, total);
            }

            narrow.ForEach(i => (least[i], weights[i]) = (narrowest, 0));
        }
    }

    /// <summary>The widths.</summary>
    /// <param name="header">The cells of the header.</param>
    /// <param name="body">The cells below it, row by row.</param>
    /// <param name="columns">How many columns there are.</param>
    /// <param name="style">The size of the text and the margins in the cells.</param>
    /// <param name="total">How wide the table is.</param>
    public static IReadOnlyList<Length> Widths(
        IEnumerable<ColumnText> header, IReadOnlyList<ColumnText> body, int columns, TableStyle style, Length total)
    {
        var room = (total.Twips - (columns * Margins(style))) / Half(style);
        if (room < columns * Narrowest)
        {
            return Shared(new int[columns], Enumerable.Repeat(1, columns).ToArray(), total);
        }

        var heads = header.Select(cell => (cell.Column, Span: cell.ColumnSpan, cell.Width)).ToList();
        var natural = Natural(body, columns);
        var needed = (int[])natural.Clone();
        var merged = body.Where(cell => cell.ColumnSpan > 1).Select(cell => (cell.Column, Span: cell.ColumnSpan, cell.Width));
        foreach (var (column, span, width) in heads.Concat(merged).OrderBy(cell => cell.Span))
        {
            Widen(needed, column, span, width);
        }

        if (needed.Sum() <= room)
        {
            return Shared(Array.ConvertAll(needed, InTwips), Array.ConvertAll(needed, width => width + Air), total);
        }

        var least = Least(body, heads, columns, room);
        var widths = new ColumnFit(Rows(body, natural), heads, natural).Widths(least, room);
        return Shared(Array.ConvertAll(widths, InTwips), Enumerable.Repeat(1, columns).ToArray(), total);

        int InTwips(int halfCells) => (halfCells * Half(style)) + Margins(style);
    }

    private static int Half(TableStyle style) => style.Size.Twips / 2;

    private static int Margins(TableStyle style) => (int)((style.CellMargin.Emu * 2) + 634) / 635;

    // The lengths of the paragraphs of each cell, row by row. A cell over several rows adds a part of its length to each of them.
    private static List<int[][]> Rows(IReadOnlyList<ColumnText> body, int[] natural)
    {
        // The longest cell of every column is in the first row: no sample may miss it.
        List<int[][]> rows = [Array.ConvertAll(natural, width => (int[])[width])];
        var count = body.Count == 0 ? 0 : body[^1].Row + 1;
        var step = Math.Max(1, (count + Sample - 1) / Sample);
        for (var row = 0; row < count; row += step)
        {
            rows.Add([.. natural.Select(_ => Array.Empty<int>())]);
        }

        foreach (var cell in body.Where(cell => cell.ColumnSpan == 1))
        {
            int[]? lengths = null;
            for (var row = (cell.Row + step - 1) / step; row * step < Math.Min(count, cell.Row + cell.RowSpan); row++)
            {
                rows[row + 1][cell.Column] = lengths ??= Sampled(cell);
            }
        }

        return rows;

        static int[] Sampled(ColumnText cell)
        {
            var each = Math.Max(1, (cell.Paragraphs.Count + Sample - 1) / Sample);
            return [.. cell.Lengths.Where((_, i) => i % each == 0).Select(length => (length + cell.RowSpan - 1) / cell.RowSpan)];
        }
    }

    private static int[] Natural(IEnumerable<ColumnText> body, int columns)
    {
        var widths = Enumerable.Repeat(Narrowest, columns).ToArray();
        foreach (var cell in body.Where(cell => cell.ColumnSpan == 1))
        {
            widths[cell.Column] = Math.Max(widths[cell.Column], cell.Width);
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
    private static int[] Least(IEnumerable<ColumnText> body, List<(int Column, int Span, int Width)> heads, int columns, int room)
    {
        var least = Enumerable.Repeat(Narrowest, columns).ToArray();
        foreach (var cell in body.Where(cell => cell.ColumnSpan == 1))
        {
            var longest = cell.Paragraphs.Select(paragraph => LongestWord(paragraph.ToString())).DefaultIfEmpty().Max();
            least[cell.Column] = Math.Max(least[cell.Column], Math.Min(Math.Max(longest, cell.PictureWidth), room / 2));
        }

        // A header that wraps is best in two lines.
        foreach (var (column, _, width) in heads.Where(head => head.Span == 1))
        {
            least[column] = Math.Max(least[column], Math.Min(((width + 3) / 4) * 2, room / columns));
        }

        // A short one does not wrap as long as the long columns keep a share.
        foreach (var (column, _, width) in heads.Where(head => head.Span == 1 && head.Width <= ShortHeader).OrderBy(head => head.Width - least[head.Column]))
        {
            least[column] = least.Sum() - least[column] + width <= room * 2 / 3 ? Math.Max(least[column], width) : least[column];
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
