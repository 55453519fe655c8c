using System.Buffers;

namespace Bulletin.Markdown;

/// <summary>
/// Reads inline 公文 Markdown. It is written for official Chinese prose: where a mark could as well be part of the text, it is text.
/// <c>templates/README.md</c> has the rules. Linear in the text.
/// </summary>
internal static class InlineReader
{
    /// <summary>Stands for a line break of the Markdown source, as distinct from one inside a value.</summary>
    public const char SourceLineBreak = '\uFDD2';

    /// <summary>A text without these is plain.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create("\\*~^[]\uFDD0");

    private static readonly RichText[] NoValues = [];

    /// <summary>Reads a text.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="values">The values that its tokens stand for.</param>
    /// <param name="alsoEscapable">See <see cref="InlineText.Split"/>.</param>
    /// <param name="untaken">Takes the marks that look like markup and are printed; null for nobody.</param>
    public static RichText Read(
        string markdown, IReadOnlyList<RichText>? values = null, string alsoEscapable = "", Action<UntakenMark>? untaken = null)
    {
        if (markdown.AsSpan().IndexOfAny(Special) < 0)
        {
            return RichText.Plain(markdown);
        }

        var text = InlineText.Split(markdown, values ?? NoValues, alsoEscapable);
        StrongRule.Apply(text);
        ScriptRule.Apply(text);
        if (untaken is not null)
        {
            foreach (var mark in UntakenMarks.Find(text))
            {
                untaken(mark);
            }
        }

        return text.ToRichText();
    }

    /// <summary>Reads a text in which nothing is markup but backslashes and tokens.</summary>
    public static RichText ReadPlain(string markdown, IReadOnlyList<RichText> values, string alsoEscapable) =>
        RichText.Plain(InlineText.Split(markdown, values, alsoEscapable).ToRichText().ToString());
}
