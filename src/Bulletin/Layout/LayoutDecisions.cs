namespace Bulletin;

/// <summary>
/// What a layout decides and a word processor cannot, so that its files and the pages agree. Keyed by the index of the block in <see cref="NoticeDocument.Blocks"/>;
/// <see cref="PageLayout.Decide(NoticeDocument, StyleProfile, LayoutOptions)"/> makes it.
/// </summary>
public sealed record LayoutDecisions
{
    /// <summary>No decision: everything as the document gives it.</summary>
    public static LayoutDecisions None { get; } = new();

    /// <summary>The lines of the title (标题) and of the titles of attachments (附件标题), in the order of their blocks (GB/T 9704-2012 §7.3.1).</summary>
    public ValueList<TitleDecision> Titles { get; init; } = [];

    /// <summary>The lines of the title that is, or belongs to, a block; null where nothing is decided.</summary>
    internal ValueList<RichText>? TitleLines(int block) => Titles.FirstOrDefault(title => title.Block == block)?.Lines;
}
