namespace Bulletin.Markdown;

/// <summary>
/// Lines that look like items of a list. 公文 Markdown has no lists: without a blank line between them, the lines of a paragraph are
/// joined.
/// </summary>
internal static class ListLines
{
    private const string Bullets = "-+*•·●○■□◆—–";
    private const string Numerals = "0123456789一二三四五六七八九十百";
    private const int LongestNumeral = 4;

    /// <summary>The index of the first item that would be joined to the line before it; −1 if there is none.</summary>
    public static int FirstJoined(IReadOnlyList<string> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (MarkerOf(lines[i]).Length > 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a line begins with a bullet of Markdown and white space.</summary>
    public static bool HasBullet(string line) => line is ['-' or '+' or '*', ' ' or '\t' or '\u3000', ..];

    /// <summary>The marker of an item, such as <c>-</c>, <c>1.</c>, <c>（一）</c>, <c>①</c>; empty if the line is no item.</summary>
    public static string MarkerOf(string line)
    {
        if (line.Length < 2)
        {
            return "";
        }

        if (Bullets.Contains(line[0], StringComparison.Ordinal))
        {
            return char.IsWhiteSpace(line[1]) || line[0] is '•' or '●' or '■' or '□' or '◆' ? line[..1] : "";
        }

        if (char.IsAsciiLetter(line[0]) && line[1] is ')' or '）')
        {
            return line[..2];
        }

        if (line[0] is >= '①' and <= '⑳')
        {
            return line[..1];
        }

        var isBracketed = line[0] is '（' or '(';
        var start = isBracketed ? 1 : 0;
        var end = start;
        while (end < line.Length && end - start < LongestNumeral && Numerals.Contains(line[end], StringComparison.Ordinal))
        {
            end++;
        }

        if (end == start || end >= line.Length || !(isBracketed ? line[end] is '）' or ')' : line[end] is '.' or '．' or '、' or ')' or '）'))
        {
            return "";
        }

        // 2.5 is a number.
        return end + 1 < line.Length && char.IsAsciiDigit(line[end + 1]) && !isBracketed ? "" : line[..(end + 1)];
    }
}
