using Bulletin.Diagnostics;
using Markdig.Syntax;

namespace Bulletin.Markdown;

/// <summary>What a reader carries along: the values behind the tokens, the name for messages, and what was found so far.</summary>
internal sealed class MarkdownSource(string name, IReadOnlyList<RichText> values, int firstLine, List<Diagnostic> diagnostics)
{
    /// <summary>The text of a leaf block, its lines joined by <see cref="InlineReader.SourceLineBreak"/>.</summary>
    public RichText Text(LeafBlock block) => Inline(string.Join(InlineReader.SourceLineBreak, Lines(block)));

    /// <summary>The lines of a leaf block as they stand in the source, without the white space around them.</summary>
    public static IEnumerable<string> Lines(LeafBlock block)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            yield return block.Lines.Lines[i].Slice.ToString().Trim();
        }
    }

    /// <summary>Inline text.</summary>
    public RichText Inline(string markdown) => InlineReader.Read(markdown, values);

    /// <summary>One line of text; a line break in a value is an error.</summary>
    public RichText Line(string markdown, MarkdownObject place)
    {
        var text = Inline(markdown).Trim();
        if (text.Runs.FirstOrDefault(run => run.Text.AsSpan().IndexOfAny('\n', '\r') >= 0) is { } broken)
        {
            diagnostics.Add(DiagnosticCodes.LineBreakHere.At(broken.Origin.Path ?? Place(place)));
        }

        return text;
    }

    public void Report(DiagnosticDescriptor descriptor, MarkdownObject place, params object?[] arguments) =>
        diagnostics.Add(descriptor.At(Place(place), arguments));

    private string Place(MarkdownObject block) => $"{name}:{firstLine + block.Line}";
}
