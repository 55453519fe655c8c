namespace Bulletin;

/// <summary>
/// What a layout decides and a word processor cannot, so that its files and the pages agree. Keyed by the index of the block in <see cref="NoticeDocument.Blocks"/>;
/// <see cref="PageLayout.Decide(NoticeDocument, StyleProfile, IFontMetrics)"/> makes it.
/// </summary>
public sealed record LayoutDecisions
{
    /// <summary>No decision: everything as the document gives it.</summary>
    public static LayoutDecisions None { get; } = new();

    /// <summary>The lines of the title (标题) and of the titles of attachments (附件标题), in the order of their blocks (GB/T 9704-2012 §7.3.1).</summary>
    public ValueList<TitleDecision> Titles { get; init; } = [];

    /// <summary>The lines of a title.</summary>
    /// <param name="block">The index of its block.</param>
    /// <param name="given">The lines as the document gives them: the answer where nothing is decided.</param>
    internal ValueList<RichText> TitleLines(int block, ValueList<RichText> given) => Titles.FirstOrDefault(title => title.Block == block)?.Lines ?? given;
}
