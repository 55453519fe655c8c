namespace Bulletin.Tree;

/// <summary>A cell of a table where it stands, from 0.</summary>
internal readonly record struct PlacedCell(int Row, int Column, int RowSpan, int ColumnSpan, ValueList<RichText> Paragraphs)
{
    /// <summary>The picture above the paragraphs; null for none.</summary>
    public Picture? Picture { get; init; }

    /// <summary>The row after its last.</summary>
    public int EndRow => Row + RowSpan;

    /// <summary>The whole text, a line break between paragraphs.</summary>
    public RichText Text => new TableCell(Paragraphs).Text;

    /// <summary>Whether there is nothing but white space.</summary>
    public bool IsBlank => Picture is null && Paragraphs.All(paragraph => paragraph.IsBlank);
}
