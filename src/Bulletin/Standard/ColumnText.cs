namespace Bulletin.Standard;

/// <summary>The text of a cell, for the widths of the columns.</summary>
/// <param name="Row">The row where it begins, from 0.</param>
/// <param name="RowSpan">The number of rows that it covers.</param>
/// <param name="Column">The column where it begins, from 0.</param>
/// <param name="ColumnSpan">The number of columns that it covers.</param>
/// <param name="Paragraphs">Its paragraphs.</param>
internal readonly record struct ColumnText(int Row, int RowSpan, int Column, int ColumnSpan, ValueList<RichText> Paragraphs)
{
    /// <summary>The width that its picture asks for, in half characters; 0 for none.</summary>
    public int PictureWidth { get; init; }

    /// <summary>The length of the longest paragraph, or of the picture if that is wider, in half characters.</summary>
    public int Width => Math.Max(PictureWidth, Lengths.DefaultIfEmpty().Max());

    /// <summary>The lengths of the paragraphs, in half characters.</summary>
    public IEnumerable<int> Lengths => Paragraphs.Select(paragraph => ReferenceMetrics.HalfCells(paragraph.ToString()));
}
