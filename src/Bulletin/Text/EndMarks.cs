namespace Bulletin.Text;

/// <summary>Marks at the end of a text.</summary>
internal static class EndMarks
{
    /// <summary>
    /// The length of a text without the blanks and the given marks at its end, in UTF-16 units; the whole length if nothing else is in
    /// it. A half-width mark counts if it stands alone behind a Chinese character:
    /// the point of “Co.” and the semicolon of “&amp;lt;” belong to the text.
    /// </summary>
    public static int Start(string text, string marks)
    {
        var end = text.Length;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || (marks.Contains(text[end - 1], StringComparison.Ordinal)
            && !char.IsAscii(text[end - 1]))))
        {
            end--;
        }

        if (end > 1 && marks.Contains(text[end - 1], StringComparison.Ordinal) && !char.IsAscii(text[end - 2]))
        {
            end--;
        }

        return end == 0 ? text.Length : end;
    }
}
