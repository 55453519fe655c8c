using System.Text.RegularExpressions;

namespace Bulletin.Html;

/// <summary>Finds the telephone numbers in a text: only behind a word that says so, since a number alone can be anything.</summary>
internal static partial class PhoneNumbers
{
    // 0712-3456789, (0712) 3456789-01, 13812345678, 400-123-4567, 12345.
    private const string Number = "(?<number>(?:400-?[0-9]{3}-?[0-9]{4}|1[3-9][0-9]{9}|(?:[(（]0[0-9]{2,3}[)）] ?|0[0-9]{2,3}[- ]?)?[0-9]{7,8}(?:-[0-9]{1,6})?|1[0-9]{4})(?![0-9]))";

    /// <summary>Whether it is worth looking.</summary>
    public static bool MayBeIn(string text) =>
        text.Contains("电话", StringComparison.Ordinal) || text.Contains("热线", StringComparison.Ordinal) || text.Contains("手机", StringComparison.Ordinal);

    /// <summary>The numbers, with what a telephone dials for each: its digits, hyphens left in.</summary>
    public static IEnumerable<Link> In(string text) => MayBeIn(text)
        ? Labelled().Matches(text).SelectMany(match => match.Groups["number"].Captures)
            .Select(number => new Link(number.Index, number.Index + number.Length, "tel:" + string.Concat(number.Value.Where(character => char.IsAsciiDigit(character) || character == '-'))))
        : [];

    [GeneratedRegex("(?:电话|热线|手机)(?:号码)?[ 　]*[：:为是]?[ 　]*" + Number + "(?:[ 　]*[、，,；;或/／][ 　]*" + Number + ")*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Labelled();
}
