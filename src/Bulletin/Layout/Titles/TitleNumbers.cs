namespace Bulletin.Layout;

/// <summary>Numbers of a title with their units: 第三轮, 2026年, 2025—2026年, 十二届, 六起.</summary>
internal static class TitleNumbers
{
    private const string Units = "年月日届轮次批期号季度个项条类件家名组万亿元％%‰℃版中大份起例宗户人级种";
    private const string Digits = "0123456789０１２３４５６７８９〇零一二三四五六七八九十百千";
    private const int MaxUnits = 2;

    /// <summary>
    /// The length of the number at <paramref name="start"/>, zero without one. Han digits without 第 and without a unit are no number: 一体化.
    /// </summary>
    public static int LengthAt(string text, int start)
    {
        var total = 0;
        while (true)
        {
            var (length, hasUnit) = One(text, start + total);
            total += length;

            // From one to the other: 1月至6月.
            var next = start + total;
            if (length == 0 || !hasUnit || next >= text.Length || text[next] is not ('至' or '到') || One(text, next + 1).Length == 0)
            {
                return total;
            }

            total++;
        }
    }

    /// <summary>Whether the number ends a phrase: 2026年 does; 十二届 and 第三轮 describe what follows.</summary>
    public static bool IsPeriod(string text, TitleWord number) => text[number.End - 1] is '年' or '度' or '月' or '日' or '份';

    private static (int Length, bool HasUnit) One(string text, int start)
    {
        var i = start;
        var isOrdinal = i < text.Length && text[i] == '第';
        var first = i += isOrdinal ? 1 : 0;
        while (i < text.Length && (IsDigit(text[i]) || (i > first && JoinsDigits(text, i))))
        {
            i++;
        }

        if (i == first)
        {
            return default;
        }

        var figure = i;
        while (i < text.Length && i < figure + MaxUnits && Units.Contains(text[i], StringComparison.Ordinal))
        {
            i++;
        }

        return i > figure || isOrdinal || char.IsAsciiDigit(text[first]) ? (i - start, i > figure) : default;
    }

    private static bool IsDigit(char character) => Digits.Contains(character, StringComparison.Ordinal);

    private static bool JoinsDigits(string text, int index) =>
        text[index] is '.' or '-' or '—' or '～' or '~' or '－'
        && char.IsAsciiDigit(text[index - 1])
        && index + 1 < text.Length && char.IsAsciiDigit(text[index + 1]);
}
