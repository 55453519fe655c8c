using Bulletin.Markdown;
using Bulletin.Text;

namespace Bulletin;

/// <summary>Inline 公文 Markdown: <c>**strong**</c> <c>*emphasis*</c> <c>~sub~</c> <c>^sup^</c>; a backslash before any ASCII mark or space makes it plain.</summary>
public static class InlineMarkdown
{
    /// <summary>Reads a text. Never fails for want of form: what is not markup is text.</summary>
    /// <exception cref="ArgumentException">The text holds U+FDD0, U+FDD1 or U+FDD2, which stand for values.</exception>
    public static RichText Parse(string markdown)
    {
        if (markdown.AsSpan().IndexOfAny(ValueToken.Open, ValueToken.Close, InlineReader.SourceLineBreak) >= 0)
        {
            throw new ArgumentException("The text holds a noncharacter.", nameof(markdown));
        }

        return InlineReader.Read(markdown);
    }

    /// <summary>Writes a text such that <see cref="Parse"/> gives it back.</summary>
    public static string Write(RichText text) => InlineWriter.Write(text);
}
