namespace Bulletin.Tree;

/// <summary>A cell of a table's header where it stands, from 0.</summary>
internal readonly record struct PlacedHeaderCell(int Row, int Column, int RowSpan, int ColumnSpan, RichText Text)
{
    public bool Covers(int row, int column) => row >= Row && row < Row + RowSpan && column >= Column && column < Column + ColumnSpan;
}
