namespace Bulletin.Layout;

/// <summary>
/// The cost of ending a line of a title at each place (GB/T 9704-2012 §7.3.1: 词意完整).
/// It rises from places between two known words over places beside an unknown word and places inside a body's name
/// to places between two unknown characters, and is highest inside a known word.
/// </summary>
internal static class TitleBreakCost
{
    /// <summary>Between two unknown characters. Places of this cost or a higher one are used only if no others hold the title.</summary>
    public const int Unknown = 30_000;

    /// <summary>Inside a number or a Latin word, or beside a mark that forbids it: no line end, unless a word is longer than the line.</summary>
    public const int Never = 1_000_000;

    // Inside a known word, before 的, after 关于.
    private const int Word = 60_000;

    private const int Name = 900;
    private const int BetweenNames = 10;
    private const int Marked = 2_000;
    private const int LongMarked = 280;
    private const int BesideUnknown = 220;
    private const int Modifier = 180;

    // 中共清江县委: six characters.
    private const int ShortName = 6;

    /// <summary>The cost of each place, by the index of the character after it; the first is no place.</summary>
    /// <param name="text">The characters, one a cell.</param>
    /// <param name="mayBreak">Whether the rules for all lines allow a break before a character.</param>
    /// <param name="fits">Whether the characters of a range fit a line.</param>
    public static int[] Of(string text, Func<int, bool> mayBreak, Func<int, int, bool> fits)
    {
        var words = TitleWords.Of(text);
        var costs = new int[text.Length];
        foreach (var word in words)
        {
            costs.AsSpan(word.Start..word.End).Fill(Inside(word.Kind));
        }

        for (var i = 1; i < words.Count; i++)
        {
            costs[words[i].Start] = Between(words[i - 1], words[i], text);
        }

        FavourBodies(costs, words);
        RaiseInsideMarks(costs, words, fits);
        for (var i = 1; i < costs.Length; i++)
        {
            costs[i] = mayBreak(i) ? costs[i] : Never;
        }

        return costs;
    }

    private static int Inside(TitleWordKind kind) => kind switch
    {
        TitleWordKind.Unknown => Unknown,
        TitleWordKind.Number => Never,
        _ => Word,
    };

    private static int Between(TitleWord before, TitleWord after, string text) => (before.Kind, after.Kind) switch
    {
        (_, TitleWordKind.Separator) => Word,
        (TitleWordKind.Separator, _) => 60,
        (TitleWordKind.About or TitleWordKind.Preposition or TitleWordKind.Party, _) => Word,
        (TitleWordKind.Forward or TitleWordKind.Prefix, _) => Word,
        (_, TitleWordKind.Of or TitleWordKind.Place or TitleWordKind.Tail) => Word,
        (_, TitleWordKind.About) => 0,
        (TitleWordKind.Of, TitleWordKind.Document) => 200,
        (TitleWordKind.Of, _) => 60,
        (TitleWordKind.Tail, TitleWordKind.Unknown) => Unknown,
        (_, TitleWordKind.And) => before.IsLong ? 80 : 110,
        (TitleWordKind.Unknown, TitleWordKind.Preposition) => BesideUnknown,
        (_, TitleWordKind.Preposition) => 30,
        (TitleWordKind.And, _) => 160,
        (_, TitleWordKind.Forward) => 5,
        (_, TitleWordKind.Document) => 100,
        (TitleWordKind.Verb, TitleWordKind.Suffix) => 100,
        (TitleWordKind.Number, TitleWordKind.Suffix) when TitleNumbers.IsPeriod(text, before) => 100,
        (_, TitleWordKind.Suffix) => Name,
        (TitleWordKind.Unknown or TitleWordKind.Place or TitleWordKind.Body or TitleWordKind.Suffix, TitleWordKind.Body) => Name,
        (TitleWordKind.Number, TitleWordKind.Number) => 200,
        (TitleWordKind.Number, _) => TitleNumbers.IsPeriod(text, before) ? 50 : 180,
        (TitleWordKind.Unknown, TitleWordKind.Number) => BesideUnknown,
        (_, TitleWordKind.Number) => text[after.Start] == '第' || before.Kind == TitleWordKind.Noun ? 160 : 50,
        (TitleWordKind.Verb, TitleWordKind.Open) when text[after.Start] == '《' => 40,
        (TitleWordKind.Close, TitleWordKind.Noun or TitleWordKind.Head) when !after.IsLong => 200,
        (TitleWordKind.Close, _) => 40,
        (_, TitleWordKind.Open) when IsBracketInside(text, after.Start) => 200,
        (TitleWordKind.Noun or TitleWordKind.Place, TitleWordKind.Open) => 80,
        (_, TitleWordKind.Open) => 30,
        (TitleWordKind.Unknown, _) or (_, TitleWordKind.Unknown) => BesideUnknown,
        (TitleWordKind.Verb, _) => 100,
        (TitleWordKind.Modifier, _) => Modifier,
        (TitleWordKind.Place, _) => 60,
        (TitleWordKind.Head, TitleWordKind.Head) when after.IsLong => 50,
        (_, TitleWordKind.Head) => after.IsLong ? 70 : 160,
        (TitleWordKind.Noun or TitleWordKind.Head, TitleWordKind.Verb) when !before.IsLong && !after.IsLong => 150,
        (_, TitleWordKind.Verb or TitleWordKind.Modifier) => 30,
        (TitleWordKind.Body or TitleWordKind.Suffix, TitleWordKind.Noun) => after.IsLong ? 70 : 140,
        (TitleWordKind.Head, TitleWordKind.Noun) when before.IsLong => 50,
        _ => Nouns(before, after),
    };

    // 决算（草案）和预算: the bracket belongs to the words before it. At the end of a title it may have its own line: （第12期）.
    private static bool IsBracketInside(string text, int start) =>
        text[start] is '（' or '(' && text.IndexOfAny(['）', ')'], start) is >= 0 and var end && end < text.Length - 1;

    // A short noun is mostly a part of one term with its neighbour: 补贴资金, 住宅电梯. Between long ones a phrase ends more often.
    private static int Nouns(TitleWord before, TitleWord after) => (before.IsLong, after.IsLong) switch
    {
        (true, true) => 50,
        (false, true) => 90,
        _ => 140,
    };

    // The names of the issuing bodies stand before the first 关于 or 转发. A name is broken only if it fits no line.
    // The subject begins a line, unless the name is so short that its line would look lost.
    private static void FavourBodies(int[] costs, List<TitleWord> words)
    {
        var subject = words.FindIndex(word => word.Kind is TitleWordKind.About or TitleWordKind.Forward or TitleWordKind.Open);
        if (subject <= 0 || words[subject].Kind == TitleWordKind.Open)
        {
            return;
        }

        for (var i = 1; i < subject; i++)
        {
            var ends = words[i - 1].Kind is TitleWordKind.Body or TitleWordKind.Suffix;
            if (words[i - 1].Kind == TitleWordKind.Separator || (ends && BeginsName(words, i)))
            {
                costs[words[i].Start] = BetweenNames;
            }
            else if (!ends || words[i].Kind != TitleWordKind.And)
            {
                costs[words[i].Start] = Math.Max(costs[words[i].Start], Name);
            }
        }

        costs[words[subject].Start] = -Math.Clamp(40 + (80 * (words[subject].Start - ShortName)), 40, 200);
    }

    // 云河市教育局｜云河市财政局, but 云河市公安局清江分局.
    private static bool BeginsName(List<TitleWord> words, int index) =>
        words[index].Kind == TitleWordKind.Party
        || (words[index].Kind == TitleWordKind.Unknown && words[index + 1].Kind is TitleWordKind.Place or TitleWordKind.Body);

    // 《…》, “…” and （…） that fit a line are broken only to save the shape of the title or its end; longer ones between phrases.
    private static void RaiseInsideMarks(int[] costs, List<TitleWord> words, Func<int, int, bool> fits)
    {
        var open = new Stack<int>();
        foreach (var word in words)
        {
            if (word.Kind == TitleWordKind.Open)
            {
                open.Push(word.Start);
            }
            else if (word.Kind == TitleWordKind.Close && open.TryPop(out var start))
            {
                var raise = fits(start, word.End) ? Marked : LongMarked;
                for (var i = start + 1; i < word.End; i++)
                {
                    costs[i] += raise;
                }
            }
        }
    }
}
