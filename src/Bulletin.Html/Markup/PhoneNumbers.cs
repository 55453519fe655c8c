using System.Text.RegularExpressions;

namespace Bulletin.Html;

/// <summary>Finds the telephone numbers in a text: only behind a word that says so, since a number alone can be anything.</summary>
internal static partial class PhoneNumbers
{
    // 0712-3456789, (0712) 3456789, 13812345678, 400-123-4567, 12345.
    private const string Area = "(?:[(（]0[0-9]{2,3}[)）] ?|0[0-9]{2,3}[-－—– ]?)?";
    private const string Line = "(?:400-?[0-9]{3}-?[0-9]{4}|1[3-9][0-9]{9}|" + Area + "[0-9]{7,8}|1[0-9]{4})(?![0-9])";

    // -8012, ×8012, 转8012, 转 8012, （转8012）, 转分机8012, 分机：8012, ext. 8012.
    private const string Digits = "(?<extension>[0-9]{1,6})(?![0-9])";
    private const string Worded = "(?:转接?(?:分机)?|分机(?:号码?)?|[Ee][Xx][Tt]\\.?)(?>[ 　]*)[：:]?(?>[ 　]*)" + Digits;
    private const string Number = "(?<number>" + Line + "(?:[-×xX*#]" + Digits + "|[ 　]*" + Worded + "|[ 　]*[(（]" + Worded + "[)）])?)";

    /// <summary>Whether it is worth looking.</summary>
    public static bool MayBeIn(string text) =>
        text.Contains("电话", StringComparison.Ordinal) || text.Contains("热线", StringComparison.Ordinal) || text.Contains("手机", StringComparison.Ordinal);

    /// <summary>
    /// The numbers, with what a telephone dials for each: its digits, hyphens left in, and its extension (RFC 3966 §5.3).
    /// </summary>
    public static IEnumerable<Link> In(string text) => MayBeIn(text)
        ? Labelled().Matches(text).SelectMany(match => match.Groups["number"].Captures.Select(number =>
            new Link(number.Index, number.Index + number.Length, Target(number, match.Groups["extension"].Captures))))
        : [];

    private static string Target(Capture number, CaptureCollection extensions)
    {
        var extension = extensions.FirstOrDefault(capture => capture.Index >= number.Index && capture.Index < number.Index + number.Length);
        var line = extension is null ? number.Value : number.Value[..(extension.Index - number.Index)];
        var ascii = line.Select(character => character is '－' or '—' or '–' ? '-' : character);
        var dialled = string.Concat(ascii.Where(character => char.IsAsciiDigit(character) || character == '-')).TrimEnd('-');
        return "tel:" + dialled + (extension is null ? "" : ";ext=" + extension.Value);
    }

    [GeneratedRegex(
        "(?:电话|热线|手机)(?:号码)?(?>[ 　]*)[：:为是]?(?>[ 　]*)" + Number
            + "(?:[ 　]*[、，,；;或/／][ 　]*" + Number + ")*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Labelled();
}
