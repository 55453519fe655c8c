namespace Bulletin.Standard;

/// <summary>The text of a cell, for the widths of the columns.</summary>
/// <param name="Row">The row where it begins, from 0.</param>
/// <param name="RowSpan">The number of rows that it covers.</param>
/// <param name="Column">The column where it begins, from 0.</param>
/// <param name="ColumnSpan">The number of columns that it covers.</param>
/// <param name="Paragraphs">Its paragraphs.</param>
internal readonly record struct ColumnText(int Row, int RowSpan, int Column, int ColumnSpan, ValueList<RichText> Paragraphs)
{
    /// <summary>The length of the longest paragraph, in half characters.</summary>
    public int Width => Lengths.DefaultIfEmpty().Max();

    /// <summary>The lengths of the paragraphs, in half characters.</summary>
    public IEnumerable<int> Lengths => Paragraphs.Select(paragraph => ReferenceMetrics.HalfCells(paragraph.ToString()));
}
