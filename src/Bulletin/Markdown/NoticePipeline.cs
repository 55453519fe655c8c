using Markdig;

namespace Bulletin.Markdown;

/// <summary>
/// Markdig with all but three block parsers taken out: headings, containers, paragraphs. Lists, code, quotations, setext headings and link definitions are off: <c>1.</c> in prose stays prose, and
/// nothing is swallowed. Inline text is ours (<see cref="InlineReader"/>).
/// </summary>
internal static class NoticePipeline
{
    public static MarkdownPipeline Instance { get; } = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new PlainHeadingParser());
        builder.BlockParsers.Add(new PlainContainerParser());
        builder.BlockParsers.Add(new PlainParagraphParser());
        builder.InlineParsers.Clear();
        return builder.Build();
    }
}
