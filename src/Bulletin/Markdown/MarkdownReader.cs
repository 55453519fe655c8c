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
    /// <param name="placeOf">The place of a line, for messages: <c>file:line</c>. Lines are counted from 0.</param>
    /// <param name="diagnostics">Where to put what is wrong.</param>
    /// <param name="blocks">The figures and tables among the values, by the index of their token; null for none.</param>
    /// <param name="cancellationToken">Stops the reading, at the next block.</param>
    public static ValueList<Block> Read(
        string markdown,
        IReadOnlyList<RichText> values,
        PictureLoader pictures,
        Func<int, string> placeOf,
        List<Diagnostic> diagnostics,
        IReadOnlyDictionary<int, BlockValue>? blocks = null,
        CancellationToken cancellationToken = default)
    {
        var source = new MarkdownSource(values, pictures, placeOf, diagnostics) { Blocks = blocks };
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
