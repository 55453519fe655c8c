namespace Bulletin.Layout;

/// <summary>
/// Chooses the lines of a title: as few as it needs, at most five, broken where it costs least, as a trapezoid or a diamond and never as an hourglass (GB/T 9704-2012 §7.3.1).
/// A search over the places where lines may end; what the next line may cost depends on the width of the line before it and on whether the lines have begun to grow narrower.
/// </summary>
internal sealed class TitleShape
{
    /// <summary>A title has no more lines than this.</summary>
    public const int MaxLines = 5;

    // More than all the breaks between phrases of a title can cost together, less than one inside a word.
    private const int Hourglass = 10_000;
    private const int OrphanedEnd = 15_000;
    private const int AnotherLine = 100;
    private const int EqualLines = 15;
    private const int ShortLine = 3;

    private readonly int[] _costs;
    private readonly bool[] _forced;
    private readonly Func<int, int, int?> _width;
    private readonly int _limit;
    private readonly Dictionary<(int Start, int End, bool Narrowing), Path>[] _layers = new Dictionary<(int, int, bool), Path>[MaxLines];

    private TitleShape(int[] costs, bool[] forced, Func<int, int, int?> width, int limit) => (_costs, _forced, _width, _limit) = (costs, forced, width, limit);

    /// <summary>Where the lines end, the last one's end included; null if five lines cannot hold the title.</summary>
    /// <param name="costs">What it costs to end a line before each character.</param>
    /// <param name="forced">The places where a line must end.</param>
    /// <param name="width">The width of a line in half cells; null if it does not fit.</param>
    public static IReadOnlyList<int>? Choose(int[] costs, bool[] forced, Func<int, int, int?> width) =>
        // Places between words are few. What they give is the best there is if they give anything: one break in a word costs more than any shape.
        new TitleShape(costs, forced, width, TitleBreakCost.Unknown).Choose()
        ?? new TitleShape(costs, forced, width, TitleBreakCost.Never).Choose()
        ?? new TitleShape(costs, forced, width, int.MaxValue).Choose();

    private List<int>? Choose()
    {
        for (var layer = 0; layer < MaxLines; layer++)
        {
            _layers[layer] = [];
            if (layer == 0)
            {
                Extend(layer, 0, null, 0, default);
                continue;
            }

            foreach (var (line, path) in _layers[layer - 1])
            {
                if (line.End < _costs.Length)
                {
                    Extend(layer, line.End, _width(line.Start, line.End), path.Cost, line);
                }
            }
        }

        return Best();
    }

    // All lines that can begin at a place.
    private void Extend(int layer, int start, int? above, int cost, (int Start, int End, bool Narrowing) before)
    {
        for (var end = start + 1; end <= _costs.Length && _width(start, end) is { } width; end++)
        {
            var last = end == _costs.Length;
            if (!last && !_forced[end] && _costs[end] >= _limit)
            {
                continue;
            }

            var total = cost + (layer == 0 ? 0 : AnotherLine) + (last || _forced[end] ? 0 : _costs[end]) + (last ? End(start, width) : 0);
            var narrowing = before.Narrowing;
            if (above is { } wider)
            {
                total += Step(wider, width, before.Narrowing);
                narrowing = width < wider || (narrowing && width == wider);
            }

            var key = (start, end, narrowing);
            if (!_layers[layer].TryGetValue(key, out var known) || total < known.Cost)
            {
                _layers[layer][key] = new Path(total, before);
            }

            if (!last && _forced[end])
            {
                return;
            }
        }
    }

    private static int Step(int above, int width, bool narrowing)
    {
        // In half cells.
        var difference = Math.Abs(above - width);
        return (difference * difference / 5) + (difference == 0 ? EqualLines : 0) + (narrowing && width > above ? Hourglass : 0);
    }

    // 通报, 的通报: too little for a line of its own.
    private static int End(int start, int width) => start > 0 && width <= ShortLine * 2 ? OrphanedEnd : 0;

    private List<int>? Best()
    {
        (int Layer, (int Start, int End, bool Narrowing) Line, int Cost)? best = null;
        for (var layer = 0; layer < MaxLines; layer++)
        {
            foreach (var (line, path) in _layers[layer])
            {
                if (line.End == _costs.Length && (best is not { } known || path.Cost < known.Cost))
                {
                    best = (layer, line, path.Cost);
                }
            }
        }

        if (best is not var (last, chosen, _))
        {
            return null;
        }

        var ends = new List<int>();
        for (var layer = last; layer >= 0; layer--)
        {
            ends.Add(chosen.End);
            chosen = _layers[layer][chosen].Before;
        }

        ends.Reverse();
        return ends;
    }

    private readonly record struct Path(int Cost, (int Start, int End, bool Narrowing) Before);
}
