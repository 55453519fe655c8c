namespace Bulletin.Layout;

/// <summary>What it costs to end a line of a title at each place: nothing between phrases, much inside a name, more inside a word (GB/T 9704-2012 §7.3.1: 词意完整).</summary>
internal static class TitleBreakCost
{
    /// <summary>No line ends here as long as there is another way: inside a word, before 的, after 关于.</summary>
    public const int Word = 30_000;

    /// <summary>No line ends here at all unless a word is longer than the line: inside a number, a Latin word, beside a mark that forbids it.</summary>
    public const int Never = 1_000_000;

    private const int Name = 900;

    private const int LongMark = 280;

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
        Array.Fill(costs, Word);
        for (var i = 1; i < words.Count; i++)
        {
            costs[words[i].Start] = Between(words, i, text);
        }

        FavourBodies(costs, words);
        RaiseInsideMarks(costs, words, fits);
        foreach (var number in words.Where(word => word.Kind == TitleWordKind.Number))
        {
            costs.AsSpan((number.Start + 1)..number.End).Fill(Never);
        }

        for (var i = 1; i < costs.Length; i++)
        {
            costs[i] = mayBreak(i) ? costs[i] : Never;
        }

        return costs;
    }

    private static int Between(List<TitleWord> words, int index, string text)
    {
        var (before, after) = (words[index - 1], words[index]);
        return (before.Kind, after.Kind) switch
        {
            (_, TitleWordKind.Separator) => Word,
            (TitleWordKind.Separator, _) => 10,
            (TitleWordKind.About or TitleWordKind.Preposition or TitleWordKind.Party or TitleWordKind.Forward, _) => Word,
            (_, TitleWordKind.Of or TitleWordKind.PlaceSuffix) => Word,
            (_, TitleWordKind.About) => 0,
            (TitleWordKind.Of, TitleWordKind.Document) => 200,
            (TitleWordKind.Of, _) => 60,
            (_, TitleWordKind.And) => 80,
            (_, TitleWordKind.Preposition) => 30,
            (TitleWordKind.And, _) => 120,
            (_, TitleWordKind.Forward) => 5,
            (_, TitleWordKind.Document) => 100,
            (TitleWordKind.Unknown or TitleWordKind.PlaceSuffix or TitleWordKind.Body, TitleWordKind.Body) => Name,
            (TitleWordKind.Number, TitleWordKind.Number) => 200,
            (TitleWordKind.Number, _) => IsPeriod(text, before) ? 50 : 180,
            (_, TitleWordKind.Number) => text[after.Start] == '第' || before.Kind == TitleWordKind.Noun ? 160 : 50,
            (TitleWordKind.Verb, TitleWordKind.Open) when text[after.Start] == '《' => 40,
            (TitleWordKind.Verb, _) => 100,
            (TitleWordKind.Unknown, _) or (_, TitleWordKind.Unknown) => 100,
            (TitleWordKind.PlaceSuffix, _) => 60,
            (TitleWordKind.Head, TitleWordKind.Head) when after.End - after.Start > 2 => 50,
            (_, TitleWordKind.Head) => after.End - after.Start > 2 ? 70 : 160,
            (TitleWordKind.Close, _) => 40,
            (TitleWordKind.Noun, TitleWordKind.Open) => 80,
            (_, TitleWordKind.Open) => 30,
            (_, TitleWordKind.Verb) => 30,
            (TitleWordKind.Body, TitleWordKind.Noun) => 70,
            _ => text.AsSpan(before.Start, after.End - before.Start) is "巡察整改" or "巡视整改" ? 80 : 50,
        };
    }

    // 2026年上半年 ends a phrase; 十二届 and 第三轮 begin one.
    private static bool IsPeriod(string text, TitleWord number) => text[number.End - 1] is '年' or '度' or '月' or '日';

    // What stands before the first 关于, or 转发, is the names of the bodies that issue the document: one is broken only if it fits no line, and what follows begins a line
    // unless the name is so short that the line would look lost.
    private static void FavourBodies(int[] costs, List<TitleWord> words)
    {
        var subject = words.FindIndex(word => word.Kind is TitleWordKind.About or TitleWordKind.Forward or TitleWordKind.Open);
        if (subject <= 0 || words[subject].Kind == TitleWordKind.Open)
        {
            return;
        }

        for (var i = 1; i < subject; i++)
        {
            if (words[i - 1].Kind != TitleWordKind.Separator && !(words[i].Kind == TitleWordKind.And && words[i - 1].Kind == TitleWordKind.Body))
            {
                costs[words[i].Start] = Math.Max(costs[words[i].Start], Name);
            }
        }

        costs[words[subject].Start] = -Math.Clamp(40 + (80 * (words[subject].Start - ShortName)), 40, 200);
    }

    // 《…》, “…” and （…） stay whole where they fit a line; a longer one is broken as the rest is, if there is no other way.
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
                var raise = fits(start, word.End) ? Word : LongMark;
                for (var i = start + 1; i < word.End; i++)
                {
                    costs[i] += raise;
                }
            }
        }
    }
}
