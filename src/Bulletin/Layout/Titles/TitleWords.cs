namespace Bulletin.Layout;

/// <summary>
/// A title's text → its words. Longest match from the left would part 核查处置 after 处 if only 核查处 were known;
/// so the words are chosen together: as few unknown characters as possible, then as few words as possible.
/// </summary>
internal static class TitleWords
{
    private const string OpeningMarks = "《〈“‘（(「『【〔[";
    private const string ClosingMarks = "》〉”’）)」』】〕]";

    private const int UnknownCharacter = 100;
    private const int OneCharacterAffix = 60;
    private const int OneCharacterWord = 15;
    private const int Word = 10;

    // 服务中心｜工作, not 服务｜中心工作.
    private const int WordOfBody = 9;

    // 向阳镇: the characters between 向 and the end of the place's name.
    private const int PlaceNameLookAhead = 2;

    /// <summary>The words, in order; together they are the whole text.</summary>
    public static List<TitleWord> Of(string text)
    {
        var candidates = new List<TitleWord>[text.Length];
        for (var start = 0; start < text.Length; start++)
        {
            candidates[start] = Candidates(text, start);
        }

        var words = Cheapest(text, candidates);
        MakePartsOfNamesUnknown(text, words);
        return Merged(words);
    }

    private static bool IsOpeningMark(char character) => OpeningMarks.Contains(character, StringComparison.Ordinal);

    private static List<TitleWord> Candidates(string text, int start)
    {
        var character = text[start];
        if (character == '、' || char.IsWhiteSpace(character))
        {
            return [new TitleWord(start, start + 1, TitleWordKind.Separator)];
        }

        if (IsOpeningMark(character))
        {
            return [new TitleWord(start, start + 1, TitleWordKind.Open)];
        }

        if (ClosingMarks.Contains(character, StringComparison.Ordinal))
        {
            return [new TitleWord(start, start + 1, TitleWordKind.Close)];
        }

        var words = TitleVocabulary.At(text, start);
        if (TitleNumbers.LengthAt(text, start) is > 0 and var number)
        {
            words.Add(new TitleWord(start, start + number, TitleWordKind.Number));
        }

        return words;
    }

    // The cheapest way to each place, from the left. Of two equal ways the one with the shorter last word: 核查处置｜情况, not 核查｜处置情况.
    private static List<TitleWord> Cheapest(string text, List<TitleWord>[] candidates)
    {
        var costs = new int[text.Length + 1];
        Array.Fill(costs, int.MaxValue, 1, text.Length);
        var last = new TitleWord[text.Length + 1];
        for (var start = 0; start < text.Length; start++)
        {
            Reach(new TitleWord(start, start + 1, TitleWordKind.Unknown));
            foreach (var word in candidates[start])
            {
                if (word.Kind != TitleWordKind.Suffix || word.Length > 1 || EndsName(start + 1, candidates))
                {
                    Reach(word);
                }
            }
        }

        var words = new List<TitleWord>();
        for (var end = text.Length; end > 0; end = words[^1].Start)
        {
            words.Add(last[end]);
        }

        words.Reverse();
        return words;

        void Reach(TitleWord word)
        {
            var cost = costs[word.Start] + Cost(word.Length, word.Kind);
            if (cost <= costs[word.End])
            {
                costs[word.End] = cost;
                last[word.End] = word;
            }
        }
    }

    private static int Cost(int length, TitleWordKind kind) => (length, kind) switch
    {
        (_, TitleWordKind.Unknown) => UnknownCharacter,
        (_, TitleWordKind.Number) => Word,
        (1, TitleWordKind.Tail or TitleWordKind.Prefix or TitleWordKind.Suffix) => OneCharacterAffix,
        (1, _) => OneCharacterWord,
        (> 2, TitleWordKind.Body or TitleWordKind.Suffix) => WordOfBody,
        _ => Word,
    };

    // 局, 厅, 处 end a name only where something else begins: 某局党组, 某局关于. Elsewhere they are part of an unknown word.
    private static bool EndsName(int next, List<TitleWord>[] candidates) => next == candidates.Length || candidates[next].Exists(FollowsName);

    private static bool FollowsName(TitleWord word) => word.Kind switch
    {
        TitleWordKind.About or TitleWordKind.And or TitleWordKind.Of or TitleWordKind.Forward or TitleWordKind.Number => true,
        TitleWordKind.Separator or TitleWordKind.Open or TitleWordKind.Close => true,
        TitleWordKind.Suffix => word.Length > 1,
        _ => false,
    };

    // 新和县, 向阳镇: 和 and 向 are parts of the names. In the issuer's name they are after unknown characters or a place,
    // elsewhere only if the name of a place ends soon.
    private static void MakePartsOfNamesUnknown(string text, List<TitleWord> words)
    {
        var subject = words.FindIndex(word => word.Kind == TitleWordKind.About);
        for (var i = 0; i < words.Count; i++)
        {
            var isParticle = words[i].Kind is TitleWordKind.And or TitleWordKind.Preposition;
            var isBeforeMark = words[i].End < text.Length && IsOpeningMark(text[words[i].End]);
            var isInName = i == 0 || words[i - 1].Kind is TitleWordKind.Unknown or TitleWordKind.Party or TitleWordKind.Place;
            if (isParticle && isInName && !isBeforeMark && (i < subject || IsPlaceSoon(words, i + 1)))
            {
                words[i] = words[i] with { Kind = TitleWordKind.Unknown };
            }
        }
    }

    private static bool IsPlaceSoon(List<TitleWord> words, int index)
    {
        var upTo = Math.Min(index + PlaceNameLookAhead, words.Count - 1);
        while (index < upTo && words[index].Kind == TitleWordKind.Unknown)
        {
            index++;
        }

        return index < words.Count && words[index].Kind == TitleWordKind.Place;
    }

    // Unknown characters in a row, and a tail after them, are one unknown word.
    private static List<TitleWord> Merged(List<TitleWord> words)
    {
        var merged = new List<TitleWord>();
        foreach (var word in words)
        {
            if (word.Kind is TitleWordKind.Unknown or TitleWordKind.Tail && merged is [.., { Kind: TitleWordKind.Unknown } last])
            {
                merged[^1] = last with { End = word.End };
            }
            else
            {
                merged.Add(word);
            }
        }

        return merged;
    }
}
