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
}
