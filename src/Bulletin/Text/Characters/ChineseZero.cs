using System.Buffers;

namespace Bulletin.Text;

/// <summary>
/// Numbers in Chinese numerals whose 〇 is another sign: 二○二六年, 二O二六年, 二零二六年. 零 belongs to quantities (一百零五), 〇 to
/// numbers digit by digit (GB/T 15835-2011 §5.2.5).
/// </summary>
internal static class ChineseZero
{
    private const int YearLength = 4;

    // A longer one is no number of a document; a hostile text must not make messages of any length.
    private const int LongestNumber = 24;

    // 零 is wrong in years alone: names such as 一零一中学 have it.
    private static readonly SearchValues<char> LookAlikes = SearchValues.Create("○◯ＯOo0０");
    private static readonly SearchValues<char> Zeros = SearchValues.Create("○◯ＯOo0０零");
    private static readonly SearchValues<char> Digits = SearchValues.Create("一二三四五六七八九");
    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九〇○◯ＯOo0０零");

    /// <summary>Whether a text has a character that may stand for 〇 at all.</summary>
    public static bool IsPossible(ReadOnlySpan<char> text) => text.IndexOfAny(Zeros) >= 0 && text.IndexOfAny(Digits) >= 0;

    /// <summary>Adds the numbers of a text that are written so.</summary>
    public static void Find(ReadOnlySpan<char> text, ref CharacterFindings? findings)
    {
        for (var i = text.IndexOfAny(Zeros); i >= 0;)
        {
            var (start, end) = (i, i + 1);
            while (start > 0 && Numerals.Contains(text[start - 1]))
            {
                start--;
            }

            while (end < text.Length && Numerals.Contains(text[end]))
            {
                end++;
            }

            if (IsWrong(text, start, end))
            {
                var number = text[start..end].ToString();
                (findings ??= new()).Zeros.Add($"“{number}”→“{Corrected(number)}”", TextCleaner.Characters(text[..start]) + 1);
            }

            i = text[end..].IndexOfAny(Zeros) is >= 0 and var next ? end + next : -1;
        }
    }

    private static bool IsWrong(ReadOnlySpan<char> text, int start, int end)
    {
        var number = text[start..end];
        if (number.Length > LongestNumber
            || !Digits.Contains(number[0])
            || (start > 0 && BelongsToOther(text[start - 1]))
            || (end < text.Length && BelongsToOther(text[end])))
        {
            return false;
        }

        var isYear = number.Length == YearLength && end < text.Length && text[end] == '年';
        return isYear || number[..number.LastIndexOfAny(Digits)].IndexOfAny(LookAlikes) >= 0;
    }

    // A Latin word or an Arabic number goes on, or the number is a quantity: 五千零三.
    private static bool BelongsToOther(char c) => char.IsAsciiLetterOrDigit(c) || c is '十' or '百' or '千' or '万' or '亿' or '.' or '点';

    private static string Corrected(string number)
    {
        var corrected = number.ToCharArray();
        foreach (ref var c in corrected.AsSpan())
        {
            c = Zeros.Contains(c) ? '〇' : c;
        }

        return new string(corrected);
    }
}
