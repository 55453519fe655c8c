namespace Bulletin.Layout;

/// <summary>The imprint as set, or its part on one page.</summary>
/// <param name="Items">Its rules and lines, as if it began at the upper edge of the sheet.</param>
/// <param name="Height">From its upper edge to its lower edge.</param>
internal sealed record SetImprint(IReadOnlyList<PageItem> Items, Length Height);
