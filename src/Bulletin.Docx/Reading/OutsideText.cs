namespace Bulletin.Docx.Reading;

/// <summary>Compares the lines of two documents.</summary>
internal static class OutsideText
{
    // Beyond this many pairs of lines, lines that both documents have anywhere count as the same.
    private const long MostPairs = 4_000_000;

    /// <summary>The lines that differ, in order: what one has in place of the other; empty where a line was added or taken out.</summary>
    public static IEnumerable<(string Before, string After)> Differences(List<string> before, List<string> after)
    {
        var start = 0;
        while (start < before.Count && start < after.Count && before[start] == after[start])
        {
            start++;
        }

        var end = 0;
        while (end < before.Count - start && end < after.Count - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        var (old, now) = (before[start..(before.Count - end)], after[start..(after.Count - end)]);
        return (long)old.Count * now.Count <= MostPairs ? InOrder(old, now) : Anywhere(old, now);
    }

    // The longest common run of lines is what stayed.
    private static IEnumerable<(string Before, string After)> InOrder(List<string> old, List<string> now)
    {
        var common = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = now.Count - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var (removed, added) = (new Queue<string>(), new Queue<string>());
        for (var (i, j) = (0, 0); i < old.Count || j < now.Count;)
        {
            if (i < old.Count && j < now.Count && old[i] == now[j])
            {
                foreach (var pair in Pairs(removed, added))
                {
                    yield return pair;
                }

                (i, j) = (i + 1, j + 1);
            }
            else if (j == now.Count || (i < old.Count && common[i + 1, j] >= common[i, j + 1]))
            {
                removed.Enqueue(old[i++]);
            }
            else
            {
                added.Enqueue(now[j++]);
            }
        }

        foreach (var pair in Pairs(removed, added))
        {
            yield return pair;
        }
    }

    private static IEnumerable<(string Before, string After)> Anywhere(List<string> old, List<string> now)
    {
        var counts = old.GroupBy(line => line, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var added = new Queue<string>();
        foreach (var line in now)
        {
            if (counts.TryGetValue(line, out var count) && count > 0)
            {
                counts[line] = count - 1;
            }
            else
            {
                added.Enqueue(line);
            }
        }

        return Pairs(new Queue<string>(counts.SelectMany(pair => Enumerable.Repeat(pair.Key, pair.Value))), added);
    }

    private static IEnumerable<(string Before, string After)> Pairs(Queue<string> removed, Queue<string> added)
    {
        while (removed.Count > 0 || added.Count > 0)
        {
            yield return (removed.TryDequeue(out var before) ? before : "", added.TryDequeue(out var after) ? after : "");
        }
    }
}
