namespace Bulletin;

/// <summary>Something that stands on a page. All places are measured from the upper left corner of the sheet, downwards and to the right.</summary>
/// <param name="Role">What it is.</param>
public abstract record PageItem(ItemRole Role)
{
    /// <summary>The index of the block of the document that it belongs to; −1 for page furniture. Items of one block and role that follow each other are one paragraph.</summary>
    public int Block { get; init; } = -1;

    internal abstract PageItem MovedDown(Length by);
}
