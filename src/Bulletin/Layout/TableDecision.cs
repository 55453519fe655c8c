using Bulletin.Tree;

namespace Bulletin;

/// <summary>The rows of a table at the ends of pages, where a word processor needs to be told.</summary>
/// <param name="Block">The index of the block that is, or holds, the table.</param>
/// <param name="Table">The index of the table among the blocks of its attachment; 0 in the body.</param>
public sealed record TableDecision(int Block, int Table)
{
    /// <summary>The rows below the header, counted from 0, that begin a page.</summary>
    public ValueList<int> PageBreaks { get; init; } = [];

    /// <summary>The rows that are parted where a page ends; all others stay whole.</summary>
    public ValueList<int> PartedRows { get; init; } = [];

    /// <summary>The rows that stay on the page of the next row, because a cell over both needs the room.</summary>
    public ValueList<int> KeptRows { get; init; } = [];

    /// <summary>For each cell of the body whether it covers several rows and goes on over the end of a page.</summary>
    internal bool[] Crosses(CellGrid body)
    {
        var (breaks, parted) = (PageBreaks.ToHashSet(), PartedRows.ToHashSet());
        return [.. body.Cells.Select(Crosses)];

        bool Crosses(PlacedCell cell) => cell.RowSpan > 1
            && Enumerable.Range(cell.Row, cell.RowSpan).Any(row => parted.Contains(row) || (row > cell.Row && breaks.Contains(row)));
    }
}
