namespace Bulletin.Docx.Reading;

/// <summary>Whether a text is a correction of another, or another text.</summary>
internal static class Likeness
{
    /// <summary>Whether two texts have less than half of their characters in common, in whatever order.</summary>
    public static bool AreStrangers(string one, string other)
    {
        var counts = new Dictionary<char, int>();
        foreach (var c in one)
        {
            counts[c] = counts.GetValueOrDefault(c) + 1;
        }

        var common = 0;
        foreach (var c in other)
        {
            if (counts.GetValueOrDefault(c) > 0)
            {
                counts[c]--;
                common++;
            }
        }

        return common * 2 < Math.Max(one.Length, other.Length);
    }
}
