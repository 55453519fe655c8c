namespace Bulletin;

/// <summary>
/// Where the page of a signature begins, if a word processor would take too much text over with it: all of a short text, so that page 1
/// would show none (GB/T 9704-2012 §7.3.3), or more than finds room beside the seals.
/// </summary>
/// <param name="Block">The index of the block that the page begins in.</param>
/// <param name="Characters">How many characters (Unicode scalar values) of that paragraph stand on the page before; 0 if it begins the
/// page.</param>
public sealed record SignaturePageStart(int Block, int Characters);
