namespace Bulletin.Markdown;

/// <summary>
/// Decides which <c>~x~</c> and <c>^x^</c> are subscripts and superscripts. In Chinese prose a tilde writes a range (5~10万元，3~5天), so
/// only what has the form of a formula is taken.
/// </summary>
internal static class ScriptRule
{
    private const int LongestContent = 8;

    // Longest word before a subscript that is looked at as a unit of measure.
    private const int LongestUnit = 8;

    /// <summary>Marks the pairs that are taken.</summary>
    public static void Apply(InlineText text)
    {
        for (var i = 0; i < text.Count; i++)
        {
            var kind = text[i].Kind;
            if (kind is InlineUnitKind.Subscript or InlineUnitKind.Superscript && CanFollow(text.Before(i), kind)
                && Closer(text, i) is var closer and > 0 && CanEnd(text, i, closer)
                && !(kind == InlineUnitKind.Subscript && IsRangeOfQuantities(text, i, closer)))
            {
                (text[i], text[closer]) = (text[i].Taken, text[closer].Taken);
                i = closer;
            }
        }
    }

    // A letter, a closing bracket or another span; for a superscript a digit or a Chinese character too: 10^3^, 米^2^.
    private static bool CanFollow(InlineUnit unit, InlineUnitKind kind) =>
        unit.Is(c => InlineMarks.IsLetter(c) || c is ')' or '）' or ']' or '］' or '】' or '〕'
            || (kind == InlineUnitKind.Superscript && (char.IsAsciiDigit(c) || InlineMarks.IsChinese(c))))
        || (unit.IsTaken && unit.Kind != InlineUnitKind.SpanStart);

    private static int Closer(InlineText text, int opener)
    {
        for (var i = opener + 1; i < text.Count && i <= opener + 1 + LongestContent; i++)
        {
            if (text[i].Kind == text[opener].Kind)
            {
                return i > opener + 1 ? i : -1;
            }

            if (text[i].Kind != InlineUnitKind.Character || !IsContent(text[i].Character))
            {
                return -1;
            }
        }

        return -1;
    }

    // Never before a digit: x^2+y^2 is no superscript. A number may be followed by a letter (H~2~O), all else may not.
    private static bool CanEnd(InlineText text, int opener, int closer)
    {
        var next = text.After(closer);
        return !next.Is(char.IsAsciiDigit)
            && (IsNumber(text, opener, closer) || !(next.Is(InlineMarks.IsLetter) || next.Kind == InlineUnitKind.Value));
    }

    // Digits with a sign before or after them, or a sign alone.
    private static bool IsNumber(InlineText text, int opener, int closer)
    {
        for (var i = opener + 1; i < closer; i++)
        {
            var c = text[i].Character;
            if (InlineMarks.IsLetter(c) || (IsSign(c) && i > opener + 1 && i < closer - 1))
            {
                return false;
            }
        }

        return true;
    }

    // 100mg~200mg~: a unit stands before the tilde, and a number with a unit after it.
    private static bool IsRangeOfQuantities(InlineText text, int opener, int closer)
    {
        var start = opener - 1;
        while (start >= 0 && start > opener - LongestUnit && text[start].Is(InlineMarks.IsLetter))
        {
            start--;
        }

        return start >= 0 && start < opener - 1 && text[start].Is(char.IsAsciiDigit)
            && text[opener + 1].Is(char.IsAsciiDigit) && text[closer - 1].Is(InlineMarks.IsLetter);
    }

    private static bool IsContent(char c) => InlineMarks.IsLetter(c) || char.IsAsciiDigit(c) || IsSign(c) || c is '.' or '(' or ')';

    private static bool IsSign(char c) => c is '+' or '-' or '−';
}
