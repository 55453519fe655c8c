namespace Bulletin.Markdown;

/// <summary>
/// Decides which <c>**</c> are strong text. In Chinese prose asterisks mask names (李**、王**), so a pair is taken only where it cannot be
/// masks; where it is in doubt, the asterisks are printed.
/// </summary>
internal static class StrongRule
{
    // A phrase does not end in one of these; a masked name comes after them: **明和**华.
    private const string FunctionWords = "和与及同跟或对向把将被由从给为";

    /// <summary>Marks the pairs that are taken.</summary>
    public static void Apply(InlineText text)
    {
        var opener = -1;
        for (var i = 0; i < text.Count; i++)
        {
            if (text[i].Kind != InlineUnitKind.Strong)
            {
                continue;
            }

            if (opener >= 0 && CouldClose(text, i) && IsStrong(text, opener, i))
            {
                (text[opener], text[i]) = (text[opener].Taken, text[i].Taken);
                opener = -1;
            }
            else
            {
                opener = CouldOpen(text, i) && !IsWord(text.Before(i)) ? i : -1;
            }
        }
    }

    /// <summary>Whether strong text can begin after a mark: before a character, a value, an opening bracket or quotation mark.</summary>
    public static bool CouldOpen(InlineText text, int mark) =>
        text.After(mark) is var next
        && (next.Is(InlineMarks.IsWord) || next.Is(InlineMarks.IsOpening) || next.Kind is InlineUnitKind.Value or InlineUnitKind.SpanStart);

    /// <summary>Whether strong text can end before a mark: not after white space, a comma or an opening mark.</summary>
    public static bool CouldClose(InlineText text, int mark) =>
        text.Before(mark) is var last && !last.Is(InlineMarks.IsSpace) && !last.Is(c => c is '，' or '、' or ',')
        && !(last.Is(InlineMarks.IsOpening) && !last.Is(InlineMarks.IsClosing));

    private static bool IsStrong(InlineText text, int opener, int closer) =>
        !IsMask(text, opener, closer)
        && (!IsWord(text.After(closer)) || text.Before(closer).Is(InlineMarks.IsClosing) || IsPhrase(text, opener, closer));

    // What ends in a script or a span goes on as a word does.
    private static bool IsWord(InlineUnit unit) =>
        unit.Is(InlineMarks.IsWord)
        || unit.Kind is InlineUnitKind.Value or InlineUnitKind.Subscript or InlineUnitKind.Superscript or InlineUnitKind.SpanEnd;

    /// <summary>Whether two marks mask names: a single character beside a separator stands at either end, as in <c>**明、李**</c>.</summary>
    public static bool IsMask(InlineText text, int opener, int closer)
    {
        var (first, second, beforeLast, last) = (text[opener + 1], text[opener + 2], text[closer - 2], text[closer - 1]);
        return closer - opener - 1 == 3 && IsChinese(first) && IsChinese(last) && second.Is(IsFunctionWord)
            || (first.Is(c => InlineMarks.IsChinese(c) && !InlineMarks.IsChineseNumeral(c))
                && second.Is(c => InlineMarks.IsSeparator(c) || c is '（' or '('))
            || (IsChinese(last) && beforeLast.Is(c => InlineMarks.IsSeparator(c) || c is '和' or '与'));

        static bool IsChinese(InlineUnit unit) => unit.Is(InlineMarks.IsChinese);
    }

    // One phrase without marks may be followed by more of its sentence.
    private static bool IsPhrase(InlineText text, int opener, int closer)
    {
        for (var i = opener + 1; i < closer; i++)
        {
            if (text[i].Is(InlineMarks.IsSeparator))
            {
                return false;
            }
        }

        return !text[closer - 1].Is(IsFunctionWord);
    }

    private static bool IsFunctionWord(char c) => FunctionWords.Contains(c, StringComparison.Ordinal);
}
