using Bulletin.Text;

namespace Bulletin;

/// <summary>How a document is arranged on pages. Immutable; the defaults make the pages that the DOCX makes.</summary>
/// <remarks>A property of an enumeration throws <see cref="ArgumentOutOfRangeException"/> for a value that the enumeration does not
/// have.</remarks>
public sealed record LayoutOptions
{
    /// <summary>How lines are broken and marks are set; <see cref="Typography.Standard"/> by default.</summary>
    public Typography Typography { get; init => field = Defined.Value(value); }

    /// <summary>The page furniture of the application; null (the default) for none. It moves no line.</summary>
    public PageFurniture? Furniture { get; init; }

    /// <summary>How wide characters are; null (the default) for the fonts the offices have, whatever this machine has.</summary>
    public IFontMetrics? Metrics { get; init; }
}
