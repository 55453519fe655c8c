namespace Bulletin.Docx;

/// <summary>Styles that few documents use, and that stand only in those.</summary>
/// <param name="Subtitle">Whether there are lines under the title.</param>
/// <param name="FigureRow">Whether there are pictures side by side.</param>
internal readonly record struct OptionalStyles(bool Subtitle, bool FigureRow)
{
    /// <summary>All of them.</summary>
    public static OptionalStyles All { get; } = new(true, true);

    /// <summary>Those that a document uses.</summary>
    public static OptionalStyles Of(NoticeDocument document) =>
        new(Uses<Subtitle>(document.Blocks), Uses<PictureRow>(document.Blocks));

    private static bool Uses<T>(ValueList<Block> blocks)
        where T : Block =>
        blocks.Any(block => block is T || (block is AttachmentBlock attachment && Uses<T>(attachment.Blocks)));
}
