namespace Bulletin;

/// <summary>Lines that are set closer so that a signature fits on the page of its text (调整行距, GB/T 9704-2012 §7.3.5.5).</summary>
/// <param name="FirstBlock">The index of the first block whose lines they are.</param>
/// <param name="SignatureBlock">The index of the signature block; the blank lines above it are closer too. A remark (附注) that follows belongs to them.</param>
/// <param name="Pitch">From one line to the next: whole twips.</param>
public sealed record CloserLines(int FirstBlock, int SignatureBlock, Length Pitch)
{
    /// <summary>The pitch of a block's lines, or null where it keeps its own: titles, tables, what belongs to other pages, and posts beside name stamps, which keep their room.</summary>
    internal Length? Of(ValueList<Block> blocks, int block) => block >= FirstBlock && IsClose(blocks, block) ? Pitch : null;

    private bool IsClose(ValueList<Block> blocks, int block) => blocks[block] switch
    {
        SignatureBlock signature => block == SignatureBlock && signature.Signers.Count == 0,
        Remark => block <= SignatureBlock + 1,
        Paragraph or Heading or Recipients or Contacts or AttachmentNote => block < SignatureBlock,
        _ => false,
    };
}
