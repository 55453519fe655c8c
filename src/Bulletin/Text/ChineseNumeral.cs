using System.Text;

namespace Bulletin.Text;

/// <summary>Chinese numerals as headings number them: 一, 十, 十一, 二十, 一百零一, 一百一十.</summary>
internal static class ChineseNumeral
{
    /// <summary>The largest number that can be written.</summary>
    public const int Max = 9999;

    private const string Digits = "零一二三四五六七八九";
    private static readonly string[] Units = ["", "十", "百", "千"];

    /// <summary>The numeral of a number from 1 to <see cref="Max"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public static string Format(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Max);
        var text = new StringBuilder();
        var divisor = 1000;
        var zeroOwed = false;
        for (var place = 3; place >= 0; place--, divisor /= 10)
        {
            var digit = number / divisor % 10;
            if (digit == 0)
            {
                zeroOwed = text.Length > 0;
                continue;
            }

            if (zeroOwed)
            {
                text.Append('零');
                zeroOwed = false;
            }

            // 十 to 十九 are written without the leading 一; 一百一十 keeps it.
            if (!(place == 1 && digit == 1 && text.Length == 0))
            {
                text.Append(Digits[digit]);
            }

            text.Append(Units[place]);
        }

        return text.ToString();
    }
}
