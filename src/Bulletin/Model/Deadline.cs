using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Bulletin.Text;

namespace Bulletin;

/// <summary>
/// The time by which a finding is to be remedied (整改时限): a date, or words such as 2024年底前, 2024年6月底前 or 长期坚持. Both convert to it
/// implicitly. Immutable; compares by content.
/// </summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed partial record Deadline
{
    private const string DatePattern = "^[0-9]{1,8}([-/.][0-9]{1,8}){0,5}$|^[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日$";

    private Deadline(DateOnly? date, string? words) => (Date, Words) = (date, words);

    /// <summary>The date; null if the deadline is in words.</summary>
    public DateOnly? Date { get; }

    /// <summary>The words, as printed; null if the deadline is a date.</summary>
    public string? Words { get; }

    /// <summary>A deadline on a day.</summary>
    public static Deadline On(DateOnly date) => new(date, null);

    /// <summary>A deadline in words; words that are a date (<c>2026-06-30</c>, 2026年6月30日) become one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    public static Deadline InWords(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var text = words.Trim();
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            || ChineseDate.TryParse(text, out date)
            ? On(date)
            : new Deadline(null, words);
    }

    /// <summary>As printed: 2026年6月30日, or the words.</summary>
    public override string ToString() => Date is { } date ? ChineseDate.Format(date) : Words!;

    /// <summary>A deadline on a day.</summary>
    public static implicit operator Deadline(DateOnly date) => On(date);

    /// <summary>A deadline on a day; null of null.</summary>
    [return: NotNullIfNotNull(nameof(date))]
    public static implicit operator Deadline?(DateOnly? date) => date is { } day ? On(day) : null;

    /// <summary>A deadline in words (<see cref="InWords"/>); null of null.</summary>
    [return: NotNullIfNotNull(nameof(words))]
    public static implicit operator Deadline?(string? words) => words is null ? null : InWords(words);

    /// <summary>Whether the words are a date that does not exist or is written in another way, such as 2026-02-30 or 2026.6.30.</summary>
    internal bool IsBrokenDate => Words is { } words && DateShape().IsMatch(words.Trim());

    [GeneratedRegex(DatePattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex DateShape();
}
