namespace Bulletin.Layout;

/// <summary>A title's text → its words.</summary>
internal static class TitleWords
{
    private const string OpeningMarks = "《〈“‘（(「『【〔[";
    private const string ClosingMarks = "》〉”’）)」』】〕]";

    /// <summary>The words, in order; together they are the whole text.</summary>
    public static List<TitleWord> Of(string text)
    {
        var words = new List<TitleWord>();
        for (var i = 0; i < text.Length;)
        {
            var (length, kind) = Next(text, i, words);
            if (kind == TitleWordKind.Unknown && words is [.., { Kind: TitleWordKind.Unknown } last])
            {
                words[^1] = last with { End = i + length };
            }
            else
            {
                words.Add(new TitleWord(i, i + length, kind));
            }

            i += length;
        }

        return words;
    }

    private static (int Length, TitleWordKind Kind) Next(string text, int start, List<TitleWord> before)
    {
        var character = text[start];
        if (character == '、' || char.IsWhiteSpace(character))
        {
            return (1, TitleWordKind.Separator);
        }

        if (OpeningMarks.Contains(character, StringComparison.Ordinal))
        {
            return (1, TitleWordKind.Open);
        }

        if (ClosingMarks.Contains(character, StringComparison.Ordinal))
        {
            return (1, TitleWordKind.Close);
        }

        if (NumberLength(text, start) is > 0 and var number)
        {
            return (number, TitleWordKind.Number);
        }

        return TitleVocabulary.TryMatch(text, start, out var length, out var kind) && !IsPartOfName(text, start, kind, before)
            ? (length, kind)
            : (1, TitleWordKind.Unknown);
    }

    // 新和县, 向阳镇: what is often a word of its own is one only after a word or before a mark; after part of a name it is more of the name.
    private static bool IsPartOfName(string text, int start, TitleWordKind kind, List<TitleWord> before) => kind switch
    {
        TitleWordKind.And or TitleWordKind.Preposition when start + 1 < text.Length && OpeningMarks.Contains(text[start + 1], StringComparison.Ordinal) => false,
        TitleWordKind.And or TitleWordKind.Preposition => before is [] or [.., { Kind: TitleWordKind.Unknown or TitleWordKind.Party or TitleWordKind.PlaceSuffix }],
        _ => false,
    };

    // 第三轮, 2026年, 2025—2026年, 十二届: the figure, its unit and what joins two of them. A figure in Han digits without 第 and without a unit is none: 一体化.
    private static int NumberLength(string text, int start)
    {
        var i = start;
        var ordinal = i < text.Length && text[i] == '第';
        var first = i += ordinal ? 1 : 0;
        while (i < text.Length && (IsDigit(text[i]) || (i > first && char.IsAsciiDigit(text[i - 1]) && text[i] is '.' or '-' or '—' or '～' or '~' or '－' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))))
        {
            i++;
        }

        if (i == first)
        {
            return 0;
        }

        var figure = i;
        while (i < text.Length && i < figure + 2 && TitleVocabulary.Units.Contains(text[i], StringComparison.Ordinal))
        {
            i++;
        }

        // From one to the other: 1月至6月.
        if (i > figure && i < text.Length && text[i] is ('至' or '到') && NumberLength(text, i + 1) is > 0 and var upTo)
        {
            return i + 1 + upTo - start;
        }

        return i > figure || ordinal || char.IsAsciiDigit(text[first]) ? i - start : 0;
    }

    private static bool IsDigit(char character) => TitleVocabulary.Digits.Contains(character, StringComparison.Ordinal);
}
