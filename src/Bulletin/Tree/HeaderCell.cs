namespace Bulletin;

/// <summary>A cell of a table's header.</summary>
/// <param name="Text">Its text.</param>
/// <param name="ColumnSpan">How many columns it stands over, from 1.</param>
/// <param name="RowSpan">How many rows of the header it stands over, from 1.</param>
public sealed record HeaderCell(RichText Text, int ColumnSpan = 1, int RowSpan = 1);
