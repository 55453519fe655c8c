namespace Bulletin;

/// <summary>A finished page.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Items">What stands on it, in reading order; page furniture last.</param>
public sealed record PagedPage(Length Width, Length Height, ValueList<PageItem> Items);
