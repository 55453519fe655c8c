using Bulletin.Standard;

namespace Bulletin.Layout;

/// <summary>How wide a line is under <see cref="Typography.Fine"/>, how much it can give, and its marks squeezed until it fits.</summary>
/// <param name="Natural">Its width, marks at its edges in half a cell.</param>
/// <param name="Give">How much of that its other marks can give up.</param>
internal readonly record struct FineLine(Length Natural, Length Give)
{
    // The order in which marks are squeezed, each to half a cell (clreq §3.6.3): brackets and quotes, marks within a sentence, marks at its end.
    private static readonly Func<LayoutCell, bool>[] Order =
    [
        cell => !Marks.IsStop(cell.Character),
        cell => cell.Character.Value is '，' or '、' or '；' or '：',
        cell => Marks.IsStop(cell.Character) && cell.Character.Value is not ('，' or '、' or '；' or '：'),
    ];

    /// <summary>Measures a line.</summary>
    public static FineLine Measure(List<LayoutCell> cells, int start, int end)
    {
        var last = LastSeen(cells, start, end);
        var (natural, give) = (Length.Zero, Length.Zero);
        for (var i = start; i <= last; i++)
        {
            natural += i == last ? cells[i].Width : cells[i].Advance;
            if (IsAtEdge(cells, start, last, i))
            {
                natural -= FineMarks.Half(cells[i]);
            }
            else if (FineMarks.IsWhole(cells[i]))
            {
                give += FineMarks.Half(cells[i]);
            }
        }

        return new FineLine(natural, give);
    }

    /// <summary>Squeezes the marks of a line: those at its edges, and of the others as much as it is too wide.</summary>
    public static void Squeeze(List<LayoutCell> cells, int start, int end, Length width)
    {
        var excess = Measure(cells, start, end).Natural - width;
        var last = LastSeen(cells, start, end);
        for (var i = start; i <= last; i++)
        {
            if (IsAtEdge(cells, start, last, i))
            {
                cells[i] = FineMarks.Halved(cells[i]);
            }
        }

        for (var step = 0; step < Order.Length && excess > Length.Zero; step++)
        {
            var marks = Enumerable.Range(start, last - start + 1).Where(i => FineMarks.IsWhole(cells[i]) && Order[step](cells[i])).ToList();
            if (marks.Count == 0)
            {
                continue;
            }

            var shared = Math.Min(excess.Emu, marks.Sum(i => FineMarks.Half(cells[i]).Emu));
            for (var k = 0; k < marks.Count; k++)
            {
                var cell = cells[marks[k]];
                cells[marks[k]] = cell with { Width = cell.Width - new Length((shared * (k + 1) / marks.Count) - (shared * k / marks.Count)) };
            }

            excess -= new Length(shared);
        }
    }

    /// <summary>What a cell that begins a line is spared of its width.</summary>
    public static Length SparedAtStart(LayoutCell first) => FineMarks.IsWhole(first) && Marks.IsOpening(first.Character) ? FineMarks.Half(first) : Length.Zero;

    // The mark at line end gives its right half (GB/T 15834-2011 §5.1.10), the opening one at line start its left (clreq §3.1.6.3).
    private static bool IsAtEdge(List<LayoutCell> cells, int start, int last, int index) =>
        FineMarks.IsWhole(cells[index]) && ((index == last && FineMarks.IsClosingOrStop(cells[index])) || (index == start && Marks.IsOpening(cells[index].Character)));

    private static int LastSeen(List<LayoutCell> cells, int start, int end)
    {
        var last = end - 1;
        while (last > start && cells[last].IsBreakingSpace)
        {
            last--;
        }

        return last;
    }
}
