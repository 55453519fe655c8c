using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Bulletin.Text;

/// <summary>Dates as official documents write them: Arabic digits, full year, no leading zero (GB/T 9704-2012 §7.3.5.4).</summary>
internal static partial class ChineseDate
{
    private const string Digits = "〇一二三四五六七八九";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string Numeral = "[0-9一二三四五六七八九十〇]{1,3}";

    // Longest line that is looked at as a date; dates with text around them are shorter.
    // Within it no pattern comes near its time limit.
    private const int LongestLine = 200;

    /// <summary>2026年1月5日.</summary>
    public static string Format(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日");

    /// <summary>Reads 2026年1月5日, leading zeros allowed; false for anything else.</summary>
    public static bool TryParse(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>
    /// Reads a date as people write it: also in Chinese numerals (二〇二六年一月五日, with 零 or a circle for 〇), in full-width digits,
    /// and with white space. False for a date that does not exist.
    /// </summary>
    public static bool TryRead(string text, out DateOnly date)
    {
        date = default;
        var parts = text.Length <= LongestLine ? WholeDate().Match(Normalized(text)) : Match.Empty;
        return parts.Success
            && Year(parts.Groups["year"].Value) is { } year and >= 1
            && Number(parts.Groups["month"].Value) is { } month and (>= 1 and <= 12)
            && Number(parts.Groups["day"].Value) is { } day && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            && Set(new DateOnly(year, month, day), out date);
    }

    /// <summary>
    /// Whether a line is meant as a date or holds one: 2026年2月30日, 2026.3.2, 2026年3月, 2026年×月×日, 2026年3月2日印发.
    /// </summary>
    public static bool LooksLikeDate(string text) =>
        text.Length <= LongestLine && Normalized(text) is var line
        && (DateAlone().IsMatch(line) || NumericDate().IsMatch(line) || DateWithin().IsMatch(line));

    /// <summary>Whether a line is a date, right or wrong, and nothing else.</summary>
    public static bool IsAlone(string text) =>
        text.Length <= LongestLine && Normalized(text) is var line && (DateAlone().IsMatch(line) || NumericDate().IsMatch(line));

    // Without white space, in narrow digits, with the circles that are typed for 〇 as 〇.
    private static string Normalized(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in CharacterRules.Narrow(text))
        {
            if (!char.IsWhiteSpace(c))
            {
                line.Append(c is '○' or '◯' or '零' or 'O' or 'o' or 'О' ? '〇' : c);
            }
        }

        return line.ToString();
    }

    // Four digits of either kind.
    private static int? Year(string text) => text.Length == 4 ? Positional(text) : null;

    // 9, 09, 九, 十, 十九, 二十, 二十九.
    private static int? Number(string text) => text.Split('十') switch
    {
        [var digits] => text.Length <= 2 && (char.IsAsciiDigit(text[0]) || text.Length == 1) ? Positional(text) : null,
        [var tens, var ones] when tens.Length <= 1 && ones.Length <= 1 =>
            (tens.Length == 0 ? 1 : Chinese(tens[0])) * 10 + (ones.Length == 0 ? 0 : Chinese(ones[0])),
        _ => null,
    };

    private static int? Positional(string text)
    {
        int? number = 0;
        foreach (var c in text)
        {
            number = number * 10 + (char.IsAsciiDigit(c) ? c - '0' : Chinese(c));
        }

        return number;
    }

    private static int? Chinese(char c) => Digits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit ? digit : null;

    private static bool Set(DateOnly value, out DateOnly date)
    {
        date = value;
        return true;
    }

    [GeneratedRegex("^(?<year>[0-9〇一二三四五六七八九]{4})年(?<month>" + Numeral + ")月(?<day>" + Numeral + ")日$", Options, Timeout.Infinite)]
    private static partial Regex WholeDate();

    // Numerals and places for them with 年, 月 or 日, and nothing else.
    [GeneratedRegex("^[0-9〇一二三四五六七八九十百千廿卅元正Xx×_＿*□〇?？.．…—-]*"
        + "(年|月)[0-9〇一二三四五六七八九十廿卅元正Xx×_＿*□?？年月日号.．。…—-]*$", Options, Timeout.Infinite)]
    private static partial Regex DateAlone();

    [GeneratedRegex("^([0-9]{4}|[0-9]{2})([./／．·、—–-][0-9]{1,2}){2}日?[.。]?$"
        + "|^[0-9]{4}[./／．—–-][0-9]{1,2}$|^(19|20)[0-9]{6}$|^[0-9]{1,2}[/][0-9]{1,2}[/][0-9]{4}$", Options, Timeout.Infinite)]
    private static partial Regex NumericDate();

    [GeneratedRegex("[0-9〇一二三四五六七八九]{2,4}年[0-9一二三四五六七八九十]{1,3}月"
        + "|[0-9]{4}[./-][0-9]{1,2}[./-][0-9]{1,2}", Options, Timeout.Infinite)]
    private static partial Regex DateWithin();
}
