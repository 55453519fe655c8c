using System.Text;

namespace Bulletin.Markdown;

/// <summary>Writes rich text such that <see cref="InlineReader"/> gives it back.</summary>
internal static class InlineWriter
{
    private static readonly (TextStyle Style, string Delimiter)[] Delimiters =
        [(TextStyle.Strong, "**"), (TextStyle.Emphasis, "*"), (TextStyle.Subscript, "~"), (TextStyle.Superscript, "^")];

    /// <summary>Writes a text; <paramref name="alsoEscape"/> are characters that mean something where it will stand.</summary>
    public static string Write(RichText text, string alsoEscape = "")
    {
        var markdown = new StringBuilder();
        var style = TextStyle.Plain;
        foreach (var run in text.Runs)
        {
            Toggle(markdown, style ^ run.Style);
            style = run.Style;
            Escape(markdown, run.Text, style, alsoEscape);
        }

        Toggle(markdown, style);
        return markdown.ToString();
    }

    private static void Toggle(StringBuilder markdown, TextStyle changed)
    {
        foreach (var (style, delimiter) in Delimiters)
        {
            if (changed.HasFlag(style))
            {
                markdown.Append(delimiter);
            }
        }
    }

    private static void Escape(StringBuilder markdown, string text, TextStyle style, string alsoEscape)
    {
        foreach (var c in text)
        {
            // White space beside a delimiter would keep it from opening or closing.
            var special = c is '\\' or '*' or '~' or '^' || (char.IsWhiteSpace(c) && style != TextStyle.Plain) || alsoEscape.Contains(c, StringComparison.Ordinal);
            markdown.Append(special ? "\\" : "").Append(c);
        }
    }
}
