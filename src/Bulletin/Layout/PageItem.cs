namespace Bulletin;

/// <summary>Something that stands on a page. All places are measured from the upper left corner of the sheet, downwards and to the right.</summary>
/// <param name="Role">What it is.</param>
public abstract record PageItem(ItemRole Role)
{
    /// <summary>The index of the block of the document that it belongs to, for all within an attachment that of the attachment; −1 for page furniture.</summary>
    public int Block { get; init; } = -1;

    /// <summary>
    /// The index in <see cref="PagedDocument.Structure"/> of the element that it shows: the same for all lines of a paragraph; −1 for what says nothing of its own, that is rules, page numbers, the header
    /// of a table repeated on another page, pictures that nobody described.
    /// </summary>
    public int Element { get; init; } = -1;

    internal abstract PageItem MovedDown(Length by);
}
