namespace Bulletin.Diagnostics;

/// <summary>Finds the known name that somebody who wrote an unknown one probably meant.</summary>
internal static class NearestName
{
    /// <summary>A hint: the name that was probably meant, or, if none is near, all names that can be used.</summary>
    public static LocalText Hint(string name, IReadOnlyCollection<string> known) => Of(name, known) is { } nearest
        ? new($"是否想写“{nearest}”？", $"did you mean “{nearest}”?")
        : known.Count > 0
            ? new($"可用的名字：{string.Join("、", known)}", $"use one of: {string.Join(", ", known)}")
            : new("这里没有可用的名字", "remove it: there are no names here");

    /// <summary>The nearest of <paramref name="known"/>, or null if none is near.</summary>
    public static string? Of(string name, IEnumerable<string> known)
    {
        string? best = null;
        var bestDistance = Math.Max(2, name.Length / 2) + 1;
        foreach (var candidate in known.Order(StringComparer.Ordinal))
        {
            var distance = Distance(name, candidate);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    // Levenshtein's distance; a change of case costs nothing, so `TitleLines` finds `titleLines`. Names of absurd length are near to nothing.
    private static int Distance(string left, string right)
    {
        if (left.Length > 64)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]);
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
