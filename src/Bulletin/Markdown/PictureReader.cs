using Bulletin.Diagnostics;
using Bulletin.Text;
using Markdig.Syntax;

namespace Bulletin.Markdown;

/// <summary>Reads figures: <c>![替代文字](file "图题"){宽=80mm}</c> on a line of its own.</summary>
internal static class PictureReader
{
    private const string Begin = "![";
    private const int WidestInMillimetres = 10_000;

    private static readonly string[] WidthNames = ["宽=", "width="];

    /// <summary>Whether a line begins as a picture and can be nothing else.</summary>
    public static bool IsPicture(string line) => line.StartsWith(Begin, StringComparison.Ordinal) && Find(line) is { } picture && (EndsAsPicture(line, picture.Length) || !line[picture.Length..].Any(char.IsLetterOrDigit));

    /// <summary>The first picture within a text, as it is written; null if there is none.</summary>
    public static string? Find(string text)
    {
        for (var start = Next(text, 0, "!"); start >= 0; start = Next(text, start + 1, "!"))
        {
            if (string.CompareOrdinal(text, start, Begin, 0, Begin.Length) != 0)
            {
                continue;
            }

            // Where no bracket closes here, none closes farther on.
            var bracket = Next(text, start + Begin.Length, "]");
            if (bracket < 0)
            {
                return null;
            }

            if (bracket + 1 < text.Length && text[bracket + 1] == '(')
            {
                return End(text, bracket + 2) is >= 0 and var end ? text[start..(end + 1)] : null;
            }

            // The same bracket closes whatever opens before it.
            start = bracket;
        }

        return null;
    }

    /// <summary>The figure; null where there is none to make (the reason has been reported).</summary>
    /// <param name="line">The line.</param>
    /// <param name="number">Its number in the block, from 0.</param>
    /// <param name="place">The block.</param>
    /// <param name="source">What reading carries along.</param>
    public static Picture? Read(string line, int number, MarkdownObject place, MarkdownSource source)
    {
        var bracket = Next(line, Begin.Length, "]");
        var name = bracket + 2;
        var nameEnd = Next(line, name, "\")");
        var captionEnd = line[nameEnd] == '"' ? Next(line, nameEnd + 1, "\"") : nameEnd;
        var end = captionEnd == nameEnd ? nameEnd : captionEnd + 1 + (line.Length - captionEnd - 1 - line[(captionEnd + 1)..].TrimStart().Length);
        var width = Width(line[(end + 1)..]);
        var hasCaption = captionEnd > nameEnd;
        if (line[end] != ')' || width is null || (hasCaption && !char.IsWhiteSpace(line[nameEnd - 1])))
        {
            source.ReportLine(DiagnosticCodes.PictureNotation, place, number, line);
            return null;
        }

        var alternative = source.PlainLine(line[Begin.Length..bracket], place);
        var caption = hasCaption ? source.Line(line[(nameEnd + 1)..captionEnd], place, number, PictureWriter.Escaped) : RichText.Empty;
        var fileName = source.PlainLine(line[name..nameEnd], place);
        if (source.Picture(fileName, place, number) is not { } file)
        {
            return null;
        }

        if (alternative.Length == 0)
        {
            source.ReportLine(DiagnosticCodes.PictureNoAlternative, place, number, fileName);
        }

        return new Picture(file, alternative, caption) { Width = width == Length.Zero ? null : width, Origin = caption.Origin };
    }

    // Zero where none is given, null where what is given is no width.
    private static Length? Width(string text)
    {
        if (text.Length == 0)
        {
            return Length.Zero;
        }

        return text is ['{', .. var inner, '}'] && Array.Find(WidthNames, name => inner.StartsWith(name, StringComparison.Ordinal)) is { } name
            && LengthText.TryParse(inner.AsSpan(name.Length), out var width) && width > Length.Zero && width < Length.Mm(WidestInMillimetres)
            ? width
            : null;
    }

    private static bool EndsAsPicture(string line, int end) => end == line.Length || line[end] == '{';

    // The parenthesis that closes: not one in the caption.
    private static int End(string text, int from)
    {
        var end = Next(text, from, "\")");
        return end >= 0 && text[end] == '"' && Next(text, end + 1, "\"") is >= 0 and var quote ? Next(text, quote + 1, ")") : end >= 0 && text[end] == '"' ? Next(text, from, ")") : end;
    }

    // The next of some characters that no backslash precedes; −1 if there is none.
    private static int Next(string text, int from, string wanted)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (wanted.Contains(text[i], StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
