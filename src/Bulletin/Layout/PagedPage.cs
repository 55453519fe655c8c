namespace Bulletin;

/// <summary>A finished page.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Items">What stands on it, in reading order; page furniture last.</param>
public sealed record PagedPage(Length Width, Length Height, ValueList<PageItem> Items)
{
    /// <summary>Whether lines are set closer on it so that the signature fits (GB/T 9704-2012 §7.3.5.5): they then stand off the grid.</summary>
    public bool IsCloser { get; init; }
}
