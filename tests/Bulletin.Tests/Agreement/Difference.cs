namespace Bulletin.Tests.Agreement;

/// <summary>A stretch of lines that differ, from one line that both have to the next.</summary>
/// <param name="Place">Page and line of the first of ours.</param>
/// <param name="Ours">Our lines.</param>
/// <param name="Theirs">The oracle's.</param>
internal sealed record Difference(string Place, IReadOnlyList<string> Ours, IReadOnlyList<string> Theirs)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Place}\n  {string.Join("\n  ", Ours)}\n by the oracle\n  {string.Join("\n  ", Theirs)}";

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

            yield return new(first < mine.Count ? mine[first].Place : "end", mine[first..i].ConvertAll(line => line.Text), other[otherFirst..j].ConvertAll(line => line.Text));
        }
    }

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
