using Bulletin.Text;

namespace Bulletin.Data;

/// <summary>
/// Text that YAML reads as a comment because a blank and a # precede it: <c>是：注意 # 号后的文字</c>. Comments at the end of a line are
/// common, so only likely text is reported, after exactly one blank: a # that touches a letter or digit (<c>路 #甲楼</c>) or ends the line;
/// in prose also a comment with letters or digits, if the text before it does not end as a sentence; in names and numbers also a # after a
/// digit (<c>3 # 楼</c>). Two blanks always make a comment.
/// </summary>
internal static class TrailingComment
{
    /// <summary>
    /// The comment after a plain value on the same line, with its #; null if there is none or two blanks stand before it.
    /// </summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="start">The index of the value's first character.</param>
    /// <param name="end">The index after its last.</param>
    public static string? After(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var blanks = 0;
        while (end + blanks < text.Length && text[end + blanks] is ' ' or '\t')
        {
            blanks++;
        }

        var (from, isEmpty) = (end + blanks, end == start);
        if (from >= text.Length || text[from] != '#' || (blanks != 1 && !isEmpty))
        {
            return null;
        }

        var length = text.AsSpan(from).IndexOfAny('\n', '\r');
        return length < 0 ? text[from..] : text.Substring(from, length);
    }

    /// <summary>Whether the comment may be lost text.</summary>
    /// <param name="value">The value before it; empty where the whole value was taken for a comment.</param>
    /// <param name="comment">The comment, with its #.</param>
    /// <param name="isProse">Whether the field is prose, not a name, a number or an address.</param>
    public static bool MayBeText(string value, string comment, bool isProse)
    {
        // A # that touches the text after it, or that ends the line, is seldom a comment.
        if (comment.Length == 1 || char.IsLetterOrDigit(comment[1]))
        {
            return true;
        }

        return value.Length > 0 && (isProse ? comment.Any(char.IsLetterOrDigit) && !CharacterRules.EndsSentence(value) : char.IsAsciiDigit(value[^1]));
    }
}
