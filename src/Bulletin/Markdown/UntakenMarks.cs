using Bulletin.Diagnostics;

namespace Bulletin.Markdown;

/// <summary>
/// Finds what looks like markup in a text and is printed: pairs of marks that ordinary Markdown would take, and every <c>**</c>.
/// </summary>
internal static class UntakenMarks
{
    private const int LongestExcerpt = 24;
    private const int LongestPhrase = 12;

    private static readonly (char Mark, TextStyle Style)[] Single =
        [('*', TextStyle.Emphasis), ('~', TextStyle.Subscript), ('^', TextStyle.Superscript)];

    /// <summary>The first of each kind in a text.</summary>
    public static IEnumerable<UntakenMark> Find(InlineText text)
    {
        if (text.UnknownWords is { } words)
        {
            yield return new(DiagnosticCodes.UnknownTextStyle, words, LineOf(text, text.UnknownWordsAt), [words, InlineMarks.AllWords]);
        }

        foreach (var found in Strong(text))
        {
            yield return found;
        }

        foreach (var (mark, style) in Single)
        {
            if (Pair(text, mark) is (var start and >= 0, var end))
            {
                yield return new(DiagnosticCodes.MarkPrinted, mark.ToString(), LineOf(text, start),
                    [text.Excerpt(start, end + 1, LongestExcerpt), "[文字]" + InlineMarks.Write(style), "\\" + mark]);
            }
        }
    }

    // A pair that could have been meant as strong text; of several, one that masks no names. Otherwise the first of all marks.
    private static IEnumerable<UntakenMark> Strong(InlineText text)
    {
        var (first, last) = (-1, -1);
        (int Start, int End)? masks = null;
        for (var i = 0; i < text.Count; i++)
        {
            if (text[i].Kind != InlineUnitKind.Strong || text[i].IsTaken)
            {
                continue;
            }

            first = first < 0 ? i : first;
            if (last < 0 || !StrongRule.CouldOpen(text, last) || !StrongRule.CouldClose(text, i))
            {
                last = i;
                continue;
            }

            if (!StrongRule.IsMask(text, last, i))
            {
                yield return Printed(text, last, i);
                yield break;
            }

            (masks, last) = (masks ?? (last, i), -1);
        }

        if (masks is var (start, end))
        {
            yield return Printed(text, start, end);
        }
        else if (first >= 0)
        {
            yield return new(DiagnosticCodes.MarkPrinted, "**", LineOf(text, first),
                [text.Excerpt(Math.Max(0, first - 4), first + 1, LongestExcerpt), "[文字]" + InlineMarks.Write(TextStyle.Strong), "\\*\\*"]);
        }
    }

    private static UntakenMark Printed(InlineText text, int start, int end)
    {
        var phrase = text.Excerpt(start + 1, end, LongestPhrase);
        return new(DiagnosticCodes.StrongPrinted, "**", LineOf(text, start),
            ["**" + phrase + "**", $"[{phrase}]{InlineMarks.Write(TextStyle.Strong)}", $"\\*\\*{phrase}\\*\\*"]);
    }

    // Two marks of a kind with no white space just inside: ordinary Markdown would take them. A run of several, as in 138****5678, is none.
    private static (int Start, int End) Pair(InlineText text, char mark)
    {
        var start = -1;
        for (var i = 0; i < text.Count; i++)
        {
            if (!IsSingle(text, i, mark))
            {
                continue;
            }

            if (start >= 0 && !text.Before(i).Is(InlineMarks.IsSpace))
            {
                return (start, i);
            }

            start = text.After(i).Is(InlineMarks.IsSpace) ? -1 : i;
        }

        return (-1, -1);
    }

    private static bool IsSingle(InlineText text, int index, char mark)
    {
        var unit = text[index];
        return unit.Character == mark && !unit.IsTaken
            && unit.Kind is InlineUnitKind.Character or InlineUnitKind.Subscript or InlineUnitKind.Superscript
            && !IsMark(text.Before(index)) && !IsMark(text.After(index));

        bool IsMark(InlineUnit other) => other.Kind == InlineUnitKind.Character && other.Character == mark;
    }

    private static int LineOf(InlineText text, int index)
    {
        var line = 0;
        for (var i = 0; i < index; i++)
        {
            line += text[i].Character == InlineReader.SourceLineBreak ? 1 : 0;
        }

        return line;
    }
}
