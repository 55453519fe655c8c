namespace Bulletin.Model;

/// <summary>A finding, and where it stands in its report.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Path">Its path.</param>
internal sealed record PlacedFinding(Finding Finding, string Path);
