namespace Bulletin;

/// <summary>
/// Room kept free below a signature: its seals reach below the date, and would cover the text that follows (GB/T 9704-2012 §7.3.5.1,
/// §7.3.6).
/// </summary>
/// <param name="SignatureBlock">The index of the signature block.</param>
/// <param name="Height">The room below its last line: whole lines of the grid.</param>
/// <param name="IsKept">Whether a remark that follows stays on the page of the date: not if text, signature and remark together are higher
/// than a page.</param>
public sealed record RoomBelowSeals(int SignatureBlock, Length Height, bool IsKept);
