namespace Bulletin.Layout;

/// <summary>The imprint, set.</summary>
/// <param name="Items">What stands in it, as if it began at the upper edge of the sheet.</param>
/// <param name="Height">From the upper edge of the first rule to the lower edge of the last.</param>
internal sealed record SetImprint(IReadOnlyList<PageItem> Items, Length Height);
