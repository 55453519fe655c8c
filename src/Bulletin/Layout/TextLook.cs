namespace Bulletin.Layout;

/// <summary>How a stretch of text is set.</summary>
/// <param name="Font">The role of the font.</param>
/// <param name="Size">Its size.</param>
/// <param name="Tracking">What is added after each character.</param>
/// <param name="Role">What the text is.</param>
internal sealed record TextLook(FontRole Font, Length Size, Length Tracking, ItemRole Role)
{
    /// <summary>The element of the structure that the text is; −1 for none.</summary>
    public int Element { get; init; } = -1;

    /// <summary>What all of the text has besides what its runs have: strong, for bold headings.</summary>
    public TextStyle Style { get; init; }

    /// <summary>The colour; null for that of the body.</summary>
    public Colour? Colour { get; init; }
}
