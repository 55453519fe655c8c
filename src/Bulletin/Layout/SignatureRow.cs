namespace Bulletin.Layout;

/// <summary>A row of a signature block: signing bodies beside each other, one of them, a post beside a name stamp, or the date.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Texts">What it prints, from left to right.</param>
/// <param name="Cells">The same as cells.</param>
/// <param name="SpaceAbove">What is free above it; where it is the first of its block, the blank lines below the text among it.</param>
internal sealed record SignatureRow(ItemRole Role, IReadOnlyList<RichText> Texts, IReadOnlyList<List<LayoutCell>> Cells, Length SpaceAbove)
{
    /// <summary>From the end of the text to the right edge of the type area, where there are no <see cref="Centres"/>.</summary>
    public Length Right { get; init; }

    /// <summary>Where the texts of a row of sealed bodies stand, from the left edge of the type area to the middle of each.</summary>
    public IReadOnlyList<Length> Centres { get; init; } = [];

    /// <summary>The places of seals and stamps, measured from the upper edge of the row.</summary>
    public IReadOnlyList<SealPlace> Seals { get; init; } = [];
}
