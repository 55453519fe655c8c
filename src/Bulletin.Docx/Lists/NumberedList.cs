namespace Bulletin.Docx;

/// <summary>A list of a document: its levels, and the number each begins with.</summary>
/// <param name="Id">The number of the list, from 1.</param>
/// <param name="Levels">Its levels, outermost first.</param>
/// <param name="Starts">What each level begins with.</param>
internal sealed record NumberedList(int Id, IReadOnlyList<ListLevel> Levels, int[] Starts)
{
    private readonly int[] _counts = [.. Starts.Select(start => start - 1)];

    /// <summary>The number that a word processor gives the next paragraph of a level.</summary>
    public int Next(int level) => _counts[level] + 1;

    /// <summary>Counts a paragraph of a level: the levels within begin anew, with 1 as word processors have it.</summary>
    public void Count(int level)
    {
        _counts[level]++;
        for (var deeper = level + 1; deeper < _counts.Length; deeper++)
        {
            _counts[deeper] = Starts[deeper] - 1;
        }
    }
}
