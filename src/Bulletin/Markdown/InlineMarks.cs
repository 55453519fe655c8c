using System.Globalization;

namespace Bulletin.Markdown;

/// <summary>
/// The characters and words that inline 公文 Markdown gives a meaning, and the kinds of characters that its rules distinguish.
/// </summary>
internal static class InlineMarks
{
    // What a backslash makes plain anywhere, and at the beginning of a line alone.
    private const string EscapableAnywhere = "*~^|<[]";
    private const string EscapableAtStart = "#:-+";

    /// <summary>Longest <c>{…}</c> after a bracket that is looked at.</summary>
    private const int LongestWords = 40;

    private const string OpeningMarks = "（([［【〔《〈「『“‘\"'〖｛";
    private const string ClosingMarks = "。！？；：…—”’）)》〉】〕」』〗］｝].!?;:\"'";
    private const string Separators = "，、；。：！？,;:!?";

    /// <summary>The styles, with the words of the explicit form: the first is written, all are read.</summary>
    private static readonly (TextStyle Style, string[] Words)[] StyleWords =
    [
        (TextStyle.Strong, ["着重", "strong"]),
        (TextStyle.Emphasis, ["强调", "emphasis"]),
        (TextStyle.Subscript, ["下标", "sub"]),
        (TextStyle.Superscript, ["上标", "sup"]),
    ];

    /// <summary>The words of the explicit form that are written.</summary>
    public static string AllWords => string.Join(' ', StyleWords.Select(style => style.Words[0]));

    /// <summary>
    /// Whether a backslash makes a character plain: only where the character could mean something. Before any other character a backslash
    /// is printed, so that C:\目录 and 0000\-8801 stay as they are typed.
    /// </summary>
    /// <param name="markdown">The text.</param>
    /// <param name="index">The index of the character.</param>
    /// <param name="isAtStart">Whether nothing but backslashes stands before it on its line.</param>
    public static bool IsEscapable(ReadOnlySpan<char> markdown, int index, bool isAtStart) =>
        EscapableAnywhere.Contains(markdown[index], StringComparison.Ordinal)
        || (isAtStart && EscapableAtStart.Contains(markdown[index], StringComparison.Ordinal))
        || (markdown[index] == '+' && index + 1 == markdown.Length)
        || (markdown[index] == '!' && index + 1 < markdown.Length && markdown[index + 1] == '[');

    /// <summary>Whether a character belongs to the notation, so that its place decides whether a backslash makes it plain.</summary>
    public static bool IsNotation(char c) =>
        EscapableAnywhere.Contains(c, StringComparison.Ordinal) || EscapableAtStart.Contains(c, StringComparison.Ordinal) || c == '!';

    public static bool IsOpening(char c) => OpeningMarks.Contains(c, StringComparison.Ordinal);

    public static bool IsClosing(char c) => ClosingMarks.Contains(c, StringComparison.Ordinal);

    /// <summary>Whether a mark parts clauses or items.</summary>
    public static bool IsSeparator(char c) => Separators.Contains(c, StringComparison.Ordinal);

    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c == InlineReader.SourceLineBreak;

    /// <summary>A Chinese character. Halves of surrogate pairs count: what lies there and is written in a notice is Chinese.</summary>
    public static bool IsChinese(char c) =>
        c is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or '〇' or '々' || char.IsSurrogate(c);

    /// <summary>A letter of an alphabet.</summary>
    public static bool IsLetter(char c) => c < '\u2E80' && char.IsLetter(c);

    /// <summary>A Chinese character, letter or digit, circled and Roman ones too.</summary>
    public static bool IsWord(char c) =>
        IsChinese(c) || char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>A numeral that numbers an item, as in 一、 and 二是.</summary>
    public static bool IsChineseNumeral(char c) => "一二三四五六七八九十百〇零".Contains(c, StringComparison.Ordinal);

    /// <summary>The <c>{…}</c> of the explicit form.</summary>
    public static string Write(TextStyle style) =>
        "{" + string.Join('、', StyleWords.Where(item => style.HasFlag(item.Style)).Select(item => item.Words[0])) + "}";

    /// <summary>Reads the <c>{…}</c> at an index.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="start">The index of the brace.</param>
    /// <param name="length">The length with both braces; 0 if there are no braces with words in them.</param>
    /// <returns>The style; plain if a word is not known.</returns>
    public static TextStyle ReadStyle(string markdown, int start, out int length)
    {
        length = 0;
        if (start >= markdown.Length || markdown[start] != '{')
        {
            return TextStyle.Plain;
        }

        var end = markdown.IndexOf('}', start, Math.Min(LongestWords, markdown.Length - start));
        var inner = end < 0 ? "" : markdown[(start + 1)..end];
        if (inner.Length == 0 || !inner.All(c => c is ' ' or '、' || char.IsLetter(c)))
        {
            return TextStyle.Plain;
        }

        length = end + 1 - start;
        var style = TextStyle.Plain;
        foreach (var word in inner.Split([' ', '、'], StringSplitOptions.RemoveEmptyEntries))
        {
            var known = Array.Find(StyleWords, item => item.Words.Contains(word, StringComparer.Ordinal)).Style;
            if (known == TextStyle.Plain)
            {
                return TextStyle.Plain;
            }

            style |= known;
        }

        return style;
    }
}
