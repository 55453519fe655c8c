using Bulletin.Tree;

namespace Bulletin.Layout;

/// <summary>The columns of a table on the page, and the rules between cells. Neighbouring rows draw the rule between them in one place.</summary>
internal sealed class TableFrame
{
    private readonly StyleProfile _profile;
    private readonly int _block;
    private readonly int _table;
    private readonly Length[] _edges;

    /// <summary>A frame with columns of these widths.</summary>
    /// <param name="profile">The style.</param>
    /// <param name="widths">The widths of the columns.</param>
    /// <param name="block">The index of the block.</param>
    /// <param name="table">The index of the table in the structure.</param>
    public TableFrame(StyleProfile profile, IReadOnlyList<Length> widths, int block, int table)
    {
        (_profile, _block, _table, _edges) = (profile, block, table, new Length[widths.Count + 1]);
        _edges[0] = profile.Page.TypeAreaLeft;
        for (var column = 0; column < widths.Count; column++)
        {
            _edges[column + 1] = _edges[column] + widths[column];
        }
    }

    private Length Half => new(_profile.Table.Rule.Emu / 2);

    /// <summary>Where the text of a column begins.</summary>
    public Length Left(int column) => _edges[column] + _profile.Table.CellMargin;

    /// <summary>The room for text in so many columns.</summary>
    public Length Inside(int column, int span) => _edges[column + span] - _edges[column] - (_profile.Table.CellMargin * 2);

    /// <summary>
    /// The rules of a row: above, below, and at every edge of a column. None goes through a merged cell, unless the cell is parted there.
    /// </summary>
    public IEnumerable<PageItem> Rules(CellGrid grid, int row, Length height, bool isClosedAbove, bool isClosedBelow)
    {
        foreach (var (first, end) in Stretches(
            grid.Columns,
            column => isClosedAbove || grid.IndexOf(row - 1, column) != grid.IndexOf(row, column)))
        {
            yield return Across(first, end, Length.Zero);
        }

        foreach (var (first, end) in Stretches(
            grid.Columns,
            column => isClosedBelow || grid.IndexOf(row + 1, column) != grid.IndexOf(row, column)))
        {
            yield return Across(first, end, height);
        }

        for (var edge = 0; edge < _edges.Length; edge++)
        {
            if (edge == 0 || edge == grid.Columns || grid.IndexOf(row, edge - 1) != grid.IndexOf(row, edge))
            {
                yield return Down(edge, Length.Zero, height);
            }
        }
    }

    /// <summary>The rules of a header; none goes through a merged cell.</summary>
    public IEnumerable<PageItem> Rules(CellGrid grid, Length[] heights)
    {
        var y = Length.Zero;
        for (var row = 0; row <= grid.Rows; row++)
        {
            foreach (var (first, end) in Stretches(
                grid.Columns,
                column => row == 0 || row == grid.Rows || grid.IndexOf(row - 1, column) != grid.IndexOf(row, column)))
            {
                yield return Across(first, end, y);
            }

            y += row < grid.Rows ? heights[row] : Length.Zero;
        }

        for (var edge = 0; edge <= grid.Columns; edge++)
        {
            foreach (var (first, end) in Stretches(
                grid.Rows,
                row => edge == 0 || edge == grid.Columns || grid.IndexOf(row, edge - 1) != grid.IndexOf(row, edge)))
            {
                yield return Down(edge, Sum(heights.Take(first)), Sum(heights.Skip(first).Take(end - first)));
            }
        }
    }

    private static Length Sum(IEnumerable<Length> lengths) => lengths.Aggregate(Length.Zero, (sum, length) => sum + length);

    // What follows each other is one rule.
    private static IEnumerable<(int First, int End)> Stretches(int count, Func<int, bool> isDrawn)
    {
        for (var first = 0; first < count; first++)
        {
            var end = first;
            while (end < count && isDrawn(end))
            {
                end++;
            }

            if (end > first)
            {
                yield return (first, end);
                first = end;
            }
        }
    }

    private RuleItem Across(int first, int end, Length y) => Rule(_edges[first] - Half, y - Half, _edges[end] - _edges[first] + _profile.Table.Rule, _profile.Table.Rule);

    private RuleItem Down(int edge, Length y, Length height) => Rule(_edges[edge] - Half, y, _profile.Table.Rule, height);

    private RuleItem Rule(Length x, Length y, Length width, Length height) =>
        new(ItemRole.Rule, x, y, width, height, _profile.Body.Colour) { Block = _block, Table = _table };
}
