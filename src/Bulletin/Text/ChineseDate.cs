using System.Globalization;

namespace Bulletin.Text;

/// <summary>Dates as official documents write them: Arabic digits, full year, no leading zero (GB/T 9704-2012 §7.3.5.4).</summary>
internal static class ChineseDate
{
    /// <summary>2026年1月5日.</summary>
    public static string Format(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日");

    /// <summary>Reads 2026年1月5日, leading zeros allowed; false for anything else.</summary>
    public static bool TryParse(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
