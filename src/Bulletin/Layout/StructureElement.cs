namespace Bulletin;

/// <summary>
/// An element of what the document says, whatever lines and pages it lies on. The items that show it name it by its index (<see cref="PageItem.Element"/>); a paragraph that runs over two pages is one
/// element.
/// </summary>
/// <param name="Role">What it is.</param>
/// <param name="Parent">The index of the element that it is part of, always one before it; −1 for the document itself.</param>
public sealed record StructureElement(StructureRole Role, int Parent)
{
    /// <summary>The columns that a cell covers; 1 by default.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>The rows that a cell covers; 1 by default.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>What is to be seen on a figure; empty (the default) where nobody said it.</summary>
    public string Alternative { get; init; } = "";

    /// <summary>Where a link leads, a URI of ASCII characters; empty for what is no link.</summary>
    public string Target { get; init; } = "";
}
