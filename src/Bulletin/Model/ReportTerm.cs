namespace Bulletin;

/// <summary>A word of an enumeration.</summary>
/// <param name="Chinese">How it is written.</param>
/// <param name="English">The English name it is read from too.</param>
/// <param name="AlsoRead">Other Chinese words it is read from.</param>
/// <param name="Value">The value.</param>
public sealed record ReportTerm(string Chinese, string English, ValueList<string> AlsoRead, Enum Value)
{
    /// <summary>Whether <paramref name="word"/> means this; English regardless of case.</summary>
    public bool Matches(string word) =>
        string.Equals(word, Chinese, StringComparison.Ordinal) || AlsoRead.Contains(word, StringComparer.Ordinal) || string.Equals(word, English, StringComparison.OrdinalIgnoreCase);
}
