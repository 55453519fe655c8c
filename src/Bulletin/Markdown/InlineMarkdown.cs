using Bulletin.Markdown;
using Bulletin.Text;

namespace Bulletin;

/// <summary>
/// Inline 公文 Markdown: <c>**strong**</c>, <c>PM~2.5~</c>, <c>m^2^</c>, and for every place and style the explicit form <c>[text]{着重}</c>,
/// with 着重, 强调, 下标, 上标 or several of them.
/// A backslash before <c>* ~ ^ # | &lt; [ ] ! : + -</c> makes the character plain.
/// </summary>
public static class InlineMarkdown
{
    /// <summary>Reads a text. Never fails for want of form: what is not markup is text.</summary>
    /// <exception cref="ArgumentException">The text holds U+FDD0, U+FDD1 or U+FDD2, which stand for values.</exception>
    public static RichText Parse(string markdown) => Parse(markdown, untaken: null);

    /// <summary>Writes a text such that <see cref="Parse(string)"/> gives it back.</summary>
    public static string Write(RichText text) => InlineWriter.Write(text);

    /// <summary>Reads a text; marks that look like markup and are printed go to <paramref name="untaken"/>.</summary>
    internal static RichText Parse(string markdown, Action<UntakenMark>? untaken)
    {
        if (markdown.AsSpan().IndexOfAny(ValueToken.Open, ValueToken.Close, InlineReader.SourceLineBreak) >= 0)
        {
            throw new ArgumentException("The text holds a noncharacter.", nameof(markdown));
        }

        return InlineReader.Read(markdown, untaken: untaken);
    }
}
