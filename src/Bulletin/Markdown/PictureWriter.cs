using System.Text;
using Bulletin.Text;

namespace Bulletin.Markdown;

/// <summary>Writes figures such that <see cref="PictureReader"/> gives them back.</summary>
internal static class PictureWriter
{
    /// <summary>
    /// What a backslash makes plain within a picture's notation, beside what it does everywhere; two backslashes are one.
    /// </summary>
    public const string Escaped = "\\()\"!";

    public static string Write(Picture picture)
    {
        var markdown = new StringBuilder("![").Append(Plain(picture.Alternative)).Append("](").Append(Plain(picture.File.Name));
        if (!picture.Caption.IsEmpty)
        {
            markdown.Append(" \"").Append(InlineWriter.Write(picture.Caption, Escaped)).Append('"');
        }

        return End(markdown, picture.Width);
    }

    /// <summary>A picture in a cell, without caption.</summary>
    public static string WriteInCell(Picture picture)
    {
        var markdown = new StringBuilder("![").Append(Plain(picture.Alternative)).Append("](").Append(Plain(picture.File.Name));
        return End(markdown, picture.Width).Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal);
    }

    /// <summary>The picture of a seal, a line of its signature.</summary>
    public static string Write(SealPicture seal) => End(new StringBuilder("![印章](").Append(Plain(seal.File.Name)), seal.Width);

    private static string End(StringBuilder markdown, Length? asked)
    {
        markdown.Append(')');
        if (asked is { } width)
        {
            markdown.Append("{宽=").Append(LengthText.Write(width)).Append('}');
        }

        return markdown.ToString();
    }

    // Marks that mean nothing here are escaped too: rare, and always right.
    private static string Plain(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(c is '\\' or '[' or ']' or '(' or ')' or '"' or '!' ? "\\" : "").Append(c);
        }

        return escaped.ToString();
    }
}
