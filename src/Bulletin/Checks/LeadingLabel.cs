namespace Bulletin.Checks;

/// <summary>A label at the beginning of a text: a word and a colon, as in 电话：0000-8801234.</summary>
/// <param name="Word">The word.</param>
/// <param name="Length">The length of word, colon and blanks, in UTF-16 units.</param>
internal readonly record struct LeadingLabel(string Word, int Length)
{
    // No label of a notice is longer.
    private const int Longest = 12;

    /// <summary>The label; null if the text begins with none.</summary>
    public static LeadingLabel? Read(string text)
    {
        var start = text.Length - text.AsSpan().TrimStart().Length;
        var colon = text.AsSpan(start, Math.Min(Longest, text.Length - start)).IndexOfAny('：', ':');
        if (colon <= 0)
        {
            return null;
        }

        var word = text.Substring(start, colon).TrimEnd();
        var end = start + colon + 1;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return new(word, end);
    }
}
