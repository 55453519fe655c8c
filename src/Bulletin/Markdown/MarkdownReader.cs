using Bulletin.Diagnostics;
using Bulletin.Pictures;

namespace Bulletin.Markdown;

/// <summary>Reads the body of a 公文 Markdown text.</summary>
internal static class MarkdownReader
{
    /// <summary>The blocks; what is wrong goes to <paramref name="diagnostics"/>.</summary>
    /// <param name="markdown">The body, without front matter.</param>
    /// <param name="values">The values that tokens stand for.</param>
    /// <param name="pictures">Where pictures come from.</param>
    /// <param name="name">The name for messages.</param>
    /// <param name="firstLine">The line of the file on which the body begins.</param>
    /// <param name="diagnostics">Where to put what is wrong.</param>
    /// <param name="lines">The line of the file for each line of the text (<see cref="MarkdownText.Lines"/>); null if they are the
    /// same.</param>
    /// <param name="blocks">The figures and tables among the values, by the index of their token; null for none.</param>
    /// <param name="cancellationToken">Stops the reading, at the next block.</param>
    public static ValueList<Block> Read(
        string markdown,
        IReadOnlyList<RichText> values,
        PictureLoader pictures,
        string name,
        int firstLine,
        List<Diagnostic> diagnostics,
        ValueList<int>? lines = null,
        IReadOnlyDictionary<int, BlockValue>? blocks = null,
        CancellationToken cancellationToken = default)
    {
        var source = new MarkdownSource(name, values, pictures, firstLine, diagnostics, lines) { Blocks = blocks };
        try
        {
            return new BlockReader(source) { Cancellation = cancellationToken }.Read(Markdig.Markdown.Parse(markdown, NoticePipeline.Instance));
        }
        catch (NestingException exception)
        {
            source.Report(DiagnosticCodes.ContainersNested, exception.Line, exception.Deepest);
            return [];
        }
    }
}
