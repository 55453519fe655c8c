namespace Bulletin.Text;

/// <summary>A numeral that was typed at the beginning of a text, such as <c>（一）</c>, <c>1.</c> or <c>一是</c>.</summary>
/// <param name="Shape">Its shape; null for the shape of the format that it was read with.</param>
/// <param name="Number">Its number.</param>
/// <param name="Length">Its length, with the blanks around it, in UTF-16 units.</param>
/// <param name="IsCertain">Whether the text allows no other reading. <c>1、3个小区</c> may begin with a numeral or not.</param>
internal readonly record struct TypedNumeral(NumeralShape? Shape, int Number, int Length, bool IsCertain)
{
    private const string EnumerationMarks = "、" + LeadMarks;
    private const string LeadMarks = ",，:：";
    private const string Points = ".．、";

    // Words that make a number of a numeral in brackets or a circle: （1）号机组, （一）级响应, （二）标段. Each with what makes another
    // word of it: 号召, 期限.
    private static readonly (string Word, string Unless)[] Counters =
        [("号", "召称码"), ("级", "别"), ("期", "限间末望货待"), ("类", "似型别"), ("标段", ""), ("批次", "")];

    /// <summary>
    /// The numeral at the beginning of a text, in any of the usual shapes; null if there is none. Decimal fractions and lists such as
    /// 一、二号泵站 are not numerals.
    /// </summary>
    public static TypedNumeral? Read(string text)
    {
        var reader = new NumeralReader(text);
        reader.SkipBlanks();
        if (reader.ReadSymbol() is var (symbol, number))
        {
            return Bracketed(reader, symbol, number);
        }

        if (reader.Take("（("))
        {
            var isChinese = reader.IsChineseNumeral;
            return reader.ReadNumber() is { } inside && reader.Take("）)")
                ? Bracketed(reader, isChinese ? NumeralShape.ChineseInBrackets : NumeralShape.ArabicInBrackets, inside) : null;
        }

        if (reader.Take("第"))
        {
            return reader.ReadNumber() is { } ordinal && reader.Take(EnumerationMarks) && !reader.IsNumeral
                ? reader.Numeral(NumeralShape.Ordinal, ordinal) : null;
        }

        return reader.IsChineseNumeral ? Chinese(reader) : Arabic(reader);
    }

    /// <summary>
    /// The numeral at the beginning of a text in a given format, whatever the width of its marks and the kind of its digits; null if
    /// there is none.
    /// </summary>
    public static TypedNumeral? Read(string text, NumeralFormat format)
    {
        if (NumeralShapes.Of(format) is { } shape)
        {
            return Read(text) is { } typed && typed.Shape == shape ? typed : null;
        }

        var reader = new NumeralReader(text);
        reader.SkipBlanks();
        if (!reader.TakeAlike(format.Prefix) || reader.ReadNumber() is not { } number || !reader.TakeAlike(format.Suffix))
        {
            return null;
        }

        // Without a mark of its own only a blank separates the numeral from the text; behind a point a digit makes a decimal fraction.
        var needsBlank = format.Suffix.Trim().Length == 0;
        return needsBlank && !reader.IsBlank || (format.Suffix.AsSpan().TrimEnd().IndexOfAny(Points) >= 0 && reader.IsDigit)
            ? null : reader.Numeral(null, number);
    }

    private static TypedNumeral? Bracketed(NumeralReader reader, NumeralShape shape, int number)
    {
        if (Array.Exists(Counters, counter => reader.Follows(counter.Word, counter.Unless)))
        {
            return null;
        }

        reader.Take("、");

        // （一）（二）标段 names two of them; ⒈2万元 may be a fraction.
        var goesOn = reader.Follows("（", "") || reader.Follows("(", "") || (shape == NumeralShape.ArabicWithPoint && reader.IsDigit);
        return reader.Numeral(shape, number, !goesOn);
    }

    private static TypedNumeral? Chinese(NumeralReader reader)
    {
        if (reader.ReadNumber() is not { } number)
        {
            return null;
        }

        if (reader.Take("是"))
        {
            // 一是一、二是二 is a saying.
            if (reader.IsSaying(number))
            {
                return null;
            }

            reader.Take(LeadMarks);
            return reader.Numeral(NumeralShape.Measure, number);
        }

        if (!reader.Take(Points))
        {
            return null;
        }

        reader.SkipBlanks();
        return reader.ListAfter(number) switch
        {
            NumeralList.Clear => null,
            NumeralList.Possible => reader.Numeral(NumeralShape.ChineseWithPoint, number, isCertain: false),
            _ => reader.Numeral(NumeralShape.ChineseWithPoint, number),
        };
    }

    private static TypedNumeral? Arabic(NumeralReader reader)
    {
        if (reader.ReadNumber() is not { } number)
        {
            return null;
        }

        if (reader.Take("）)"))
        {
            return Bracketed(reader, NumeralShape.ArabicInBrackets, number);
        }

        var isPoint = !reader.Follows("、", "");
        if (!reader.Take(Points))
        {
            return null;
        }

        var hasBlank = reader.IsBlank;
        reader.SkipBlanks();
        if (!reader.IsDigit)
        {
            return reader.Numeral(NumeralShape.ArabicWithPoint, number);
        }

        // 1.2万元 is a fraction, 1、2号机组 a list; 1.2025年 and 1、3个小区 can be read both ways.
        var isYear = reader.IsYear;
        return isPoint && !hasBlank && !isYear || (!isPoint && reader.ListAfter(number) == NumeralList.Clear)
            ? null
            : reader.Numeral(NumeralShape.ArabicWithPoint, number, hasBlank && isYear);
    }
}
