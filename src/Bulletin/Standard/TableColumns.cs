namespace Bulletin.Standard;

/// <summary>How wide the columns of a table are: as the longest text in each asks for, within limits, and all together as wide as the type area.</summary>
internal static class TableColumns
{
    // In half cells: narrower columns cannot be read, and very long cells wrap anyway.
    private const int Narrowest = 6;
    private const int Widest = 40;

    // The margins of a cell, and a little air: readers that put a gap between Chinese and digits would break a date else.
    private const int Margins = 3;

    public static IReadOnlyList<Length> Widths(IEnumerable<ValueList<RichText>> rows, Length total)
    {
        var weights = new List<int>();
        foreach (var row in rows)
        {
            for (var column = 0; column < row.Count; column++)
            {
                if (column == weights.Count)
                {
                    weights.Add(Narrowest);
                }

                weights[column] = Math.Max(weights[column], Math.Min(Widest, ReferenceMetrics.HalfCells(row[column].ToString())) + Margins);
            }
        }

        // Edges, not widths, are rounded to twips, so that the widths add up.
        var sum = weights.Sum();
        var passed = 0;
        return weights.ConvertAll(weight =>
        {
            var left = total.Twips * passed / sum;
            passed += weight;
            return Length.Twip((total.Twips * passed / sum) - left);
        });
    }
}
