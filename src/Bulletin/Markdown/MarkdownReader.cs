using Bulletin.Diagnostics;
using Bulletin.Pictures;
using Bulletin.Text;

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
    public static ValueList<Block> Read(string markdown, IReadOnlyList<RichText> values, PictureLoader pictures, string name, int firstLine, List<Diagnostic> diagnostics)
    {
        var source = new MarkdownSource(name, values, pictures, firstLine, diagnostics);
        try
        {
            return new BlockReader(source).Read(Markdig.Markdown.Parse(markdown, NoticePipeline.Instance));
        }
        catch (ArgumentException exception)
        {
            // Markdig refuses what is nested too deeply.
            diagnostics.Add(DiagnosticCodes.TemplateSyntax.At(name, exception.Message));
            return [];
        }
    }

    /// <summary>Whether a hand-written text holds nothing that could pass for a token; if it does, says so.</summary>
    public static bool CheckCharacters(string markdown, string name, List<Diagnostic> diagnostics)
    {
        var index = CharacterRules.IndexOfForbidden(markdown);
        if (index < 0)
        {
            return true;
        }

        var line = 1 + markdown.AsSpan(0, index).Count('\n');
        diagnostics.Add(DiagnosticCodes.MarkdownToken.At($"{name}:{line}", CharacterRules.Name(markdown, index)));
        return false;
    }
}
