namespace Bulletin;

/// <summary>
/// A picture at a place of the sheet, of a physical size. Items are drawn in the order of <see cref="PagedPage.Items"/>: a picture before a text lies behind it, one after it lies over it, and what
/// is transparent in it lets the text be seen.
/// </summary>
/// <param name="Role">What it is.</param>
/// <param name="File">The picture.</param>
/// <param name="X">From the left edge of the sheet.</param>
/// <param name="Y">From the upper edge of the sheet to that of the picture.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
public sealed record PictureItem(ItemRole Role, PictureFile File, Length X, Length Y, Length Width, Length Height) : PageItem(Role)
{
    /// <summary>What is to be seen on it, for those who cannot see it; empty (the default) for a picture that says nothing.</summary>
    public string Alternative { get; init; } = "";

    internal override PageItem MovedDown(Length by) => this with { Y = Y + by };
}
