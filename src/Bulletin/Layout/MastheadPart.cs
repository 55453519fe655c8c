namespace Bulletin.Layout;

/// <summary>A text on a row of the masthead.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Text">The text.</param>
/// <param name="Cells">The same as cells.</param>
/// <param name="X">From the left edge of the type area.</param>
internal sealed record MastheadPart(ItemRole Role, RichText Text, List<LayoutCell> Cells, Length X)
{
    /// <summary>How far its baseline stands above that of the row.</summary>
    public Length Raise { get; init; }

    /// <summary>Its width, the tracking after its last character aside.</summary>
    public Length Width => SignatureArrangement.Width(Cells);

    /// <summary>Where it ends, from the left edge of the type area.</summary>
    public Length End => X + Width;
}
