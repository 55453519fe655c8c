namespace Bulletin.Tests.Agreement;

/// <summary>A stretch of lines that differ, from one line that both have to the next.</summary>
/// <param name="Place">Page and line of the first of ours.</param>
/// <param name="Ours">Our lines.</param>
/// <param name="Theirs">The oracle's.</param>
/// <param name="Cause">Why they differ, if it is known to be the oracle's doing; null if it is not.</param>
internal sealed record Difference(string Place, IReadOnlyList<string> Ours, IReadOnlyList<string> Theirs, string? Cause)
{
    /// <summary>
    /// LibreOffice does not end a full line with a mark where the next begins with a Latin letter or a digit: “…达标率保持在98.4％以上，|PM2.5…” loses 上，to the next line, while the same line is left
    /// whole where 浓度 follows.
    /// </summary>
    public const string MarkBeforeLatin = "LibreOffice: a mark at the end of a full line before Latin";

    /// <summary>The differences of two documents, line against line.</summary>
    public static IEnumerable<Difference> Between(IReadOnlyList<IReadOnlyList<string>> ours, IReadOnlyList<IReadOnlyList<string>> theirs)
    {
        var (mine, other) = (Flat(ours), Flat(theirs));
        var common = Common(mine, other);
        for (var (i, j) = (0, 0); i < mine.Count || j < other.Count;)
        {
            if (i < mine.Count && j < other.Count && mine[i].Text == other[j].Text)
            {
                (i, j) = (i + 1, j + 1);
                continue;
            }

            var (first, otherFirst) = (i, j);
            while ((i < mine.Count || j < other.Count) && !(i < mine.Count && j < other.Count && mine[i].Text == other[j].Text))
            {
                if (j >= other.Count || (i < mine.Count && common[i + 1, j] >= common[i, j + 1]))
                {
                    i++;
                }
                else
                {
                    j++;
                }
            }

            yield return Of(mine[first..i], other[otherFirst..j], i < mine.Count ? mine[i].Text : "", first < mine.Count ? mine[first].Place : "end");
        }
    }

    private static Difference Of(List<(string Place, string Text)> ours, List<(string Place, string Text)> theirs, string after, string place)
    {
        var (mine, other) = (ours.ConvertAll(line => line.Text), theirs.ConvertAll(line => line.Text));
        return new(place, mine, other, IsMarkBeforeLatin(mine, other, after) ? MarkBeforeLatin : null);
    }

    private static bool IsMarkBeforeLatin(List<string> ours, List<string> theirs, string after) =>
        ours is [var line, .. var rest] && theirs is [var shorter, ..]
        && shorter.Length < line.Length && line.StartsWith(shorter, StringComparison.Ordinal)
        && IsUnit(line[shorter.Length..])
        && Gb9704.Profile().LineBreaks.NotFirst.Contains(line[^1], StringComparison.Ordinal)
        && char.IsAscii((rest.Count > 0 ? rest[0] : after)[0])
        && string.Concat(ours) == string.Concat(theirs);

    // A character or a number with the marks that may not begin a line.
    private static bool IsUnit(string text) => text.TrimEnd([.. Gb9704.Profile().LineBreaks.NotFirst]) is var unit && (unit.Length <= 1 || unit.All(char.IsAscii));

    private static List<(string Place, string Text)> Flat(IReadOnlyList<IReadOnlyList<string>> pages) =>
        pages.SelectMany((page, number) => page.Select((line, i) => ($"{number + 1}:{i + 1}", line))).ToList();

    // How many lines the rests of both have in common.
    private static int[,] Common(List<(string Place, string Text)> mine, List<(string Place, string Text)> other)
    {
        var common = new int[mine.Count + 1, other.Count + 1];
        for (var i = mine.Count - 1; i >= 0; i--)
        {
            for (var j = other.Count - 1; j >= 0; j--)
            {
                common[i, j] = mine[i].Text == other[j].Text ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }
}
