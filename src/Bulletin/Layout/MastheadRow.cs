namespace Bulletin.Layout;

/// <summary>A row of the masthead: a line of exact height, in whole twips, so that a word processor sets it where the pages have it.</summary>
/// <param name="Role">What it is; of an approver's row with the reference number on it, <see cref="ItemRole.ReferenceNumber"/>.</param>
/// <param name="Parts">What stands on it, from left to right; nothing where a document has no number, or where paper has the mark already.</param>
/// <param name="SpaceAbove">What is free above it.</param>
/// <param name="Height">Its height.</param>
internal sealed record MastheadRow(ItemRole Role, IReadOnlyList<MastheadPart> Parts, Length SpaceAbove, Length Height);
