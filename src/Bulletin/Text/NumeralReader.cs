using System.Globalization;

namespace Bulletin.Text;

/// <summary>Reads a numeral at the beginning of a text, character by character.</summary>
internal struct NumeralReader(string text)
{
    private const string ChineseDigits = "零一二三四五六七八九";
    private const string ChineseNumerals = ChineseDigits + "〇十百千";

    // No numeral of a heading is longer; absurd ones are not read.
    private const int LongestChinese = 7;
    private const int LongestArabic = 3;

    private int _at;

    /// <summary>How much was read, in UTF-16 units.</summary>
    public readonly int Position => _at;

    public readonly bool IsChineseNumeral => At(_at) is { } c && ChineseNumerals.Contains(c, StringComparison.Ordinal);

    public readonly bool IsDigit => DigitAt(_at) >= 0;

    public readonly bool IsNumeral => IsDigit || IsChineseNumeral;

    public readonly bool IsBlank => At(_at) is { } c && char.IsWhiteSpace(c);

    /// <summary>Whether four digits and 年 follow.</summary>
    public readonly bool IsYear =>
        DigitAt(_at) >= 0 && DigitAt(_at + 1) >= 0 && DigitAt(_at + 2) >= 0 && DigitAt(_at + 3) >= 0 && At(_at + 4) == '年';

    /// <summary>Whether a word follows, and none of the characters that make another word of it.</summary>
    public readonly bool Follows(string word, string unless) =>
        text.AsSpan(_at).StartsWith(word, StringComparison.Ordinal) && !(At(_at + word.Length) is { } next
            && unless.Contains(next, StringComparison.Ordinal));

    public void SkipBlanks()
    {
        while (IsBlank)
        {
            _at++;
        }
    }

    /// <summary>Takes one of the characters, if it follows.</summary>
    public bool Take(string any)
    {
        var isThere = At(_at) is { } c && any.Contains(c, StringComparison.Ordinal);
        _at += isThere ? 1 : 0;
        return isThere;
    }

    /// <summary>Takes words, if they follow; blanks and the width of marks make no difference.</summary>
    public bool TakeAlike(string words)
    {
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            if (At(_at) is not { } here || NumeralShapes.Alike(here) != NumeralShapes.Alike(c))
            {
                return false;
            }

            _at++;
        }

        return true;
    }

    /// <summary>Takes a character that is a numeral with its brackets, point or circle.</summary>
    public (NumeralShape Shape, int Number)? ReadSymbol()
    {
        (NumeralShape, int)? symbol = At(_at) switch
        {
            >= '①' and <= '⑳' and var c => (NumeralShape.Circled, c - '①' + 1),
            >= '㉑' and <= '㉟' and var c => (NumeralShape.Circled, c - '㉑' + 21),
            >= '㊱' and <= '㊿' and var c => (NumeralShape.Circled, c - '㊱' + 36),
            >= '⑴' and <= '⒇' and var c => (NumeralShape.ArabicInBrackets, c - '⑴' + 1),
            >= '⒈' and <= '⒛' and var c => (NumeralShape.ArabicWithPoint, c - '⒈' + 1),
            >= '㈠' and <= '㈩' and var c => (NumeralShape.ChineseInBrackets, c - '㈠' + 1),
            _ => null,
        };
        _at += symbol is null ? 0 : 1;
        return symbol;
    }

    /// <summary>Takes a number from 1 on, in Chinese or Arabic digits; null if there is none.</summary>
    public int? ReadNumber()
    {
        var number = IsChineseNumeral ? ReadChinese() : ReadArabic();
        return number is > 0 ? number : null;
    }

    /// <summary>Whether the text goes on as a list that began with a number.</summary>
    public readonly NumeralList ListAfter(int number)
    {
        var next = this;
        if (!IsNumeral || next.ReadNumber() is not { } second || second <= number)
        {
            return NumeralList.None;
        }

        return next.At(next._at) switch
        {
            '号' or '、' or '和' or '及' or '至' or '#' => NumeralList.Clear,
            '级' or '期' or '类' or '批' or '标' or '区' or '组' or '季' or '分' => NumeralList.Possible,
            _ => NumeralList.None,
        };
    }

    /// <summary>Whether the number follows once more, and then a mark or nothing: 一是一、二是二.</summary>
    public readonly bool IsSaying(int number)
    {
        var next = this;
        return IsChineseNumeral && next.ReadNumber() == number
            && (next.At(next._at) is not { } mark || "、，,。；;".Contains(mark, StringComparison.Ordinal));
    }

    /// <summary>The numeral that was read; uncertain if no text is left.</summary>
    public TypedNumeral Numeral(NumeralShape? shape, int number, bool isCertain = true)
    {
        SkipBlanks();
        return new(shape, number, _at, isCertain && _at < text.Length);
    }

    private int? ReadChinese()
    {
        var start = _at;
        while (IsChineseNumeral)
        {
            _at++;
        }

        if (_at - start > LongestChinese)
        {
            return null;
        }

        var (written, number, digit) = (text[start.._at].Replace('〇', '零'), 0, 0);
        foreach (var c in written)
        {
            var unit = c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            number += unit * (digit == 0 ? 1 : digit);
            digit = unit > 0 ? 0 : ChineseDigits.IndexOf(c, StringComparison.Ordinal);
        }

        number += digit;

        // 二〇二六 and 三五 are no numerals.
        return number is > 0 and <= ChineseNumeral.Max && ChineseNumeral.Format(number) == written ? number : null;
    }

    private int? ReadArabic()
    {
        var (start, number) = (_at, 0);
        while (IsDigit && _at - start <= LongestArabic)
        {
            number = (number * 10) + DigitAt(_at++);
        }

        return _at == start || _at - start > LongestArabic ? null : number;
    }

    private readonly char? At(int index) => index < text.Length ? text[index] : null;

    private readonly int DigitAt(int index) =>
        At(index) is >= '0' and <= '9' or (>= '０' and <= '９') ? CharUnicodeInfo.GetDecimalDigitValue(text[index]) : -1;
}
