namespace Bulletin.Docx;

/// <summary>A list of a document: its levels, and the number each begins with.</summary>
/// <param name="Id">The number of the list, from 1.</param>
/// <param name="Levels">Its levels, outermost first.</param>
/// <param name="Starts">What each level begins with.</param>
/// <param name="Restart">The style of the paragraphs that begin it anew, or null: they are a level above the others, and have no numeral.</param>
internal sealed record NumberedList(int Id, IReadOnlyList<ListLevel> Levels, int[] Starts, string? Restart)
{
    private readonly int[] _counts = [.. Starts.Select(start => start - 1)];

    /// <summary>The level of the file that a level of <see cref="Levels"/> is.</summary>
    public int Index(int level) => Restart is null ? level : level + 1;

    /// <summary>The number that a word processor gives the next paragraph of a level.</summary>
    public int Next(int level) => _counts[level] + 1;

    /// <summary>Counts a paragraph of a level: the levels within begin anew, with 1 as word processors have it.</summary>
    public void Count(int level)
    {
        _counts[level]++;
        BeginAnew(level + 1);
    }

    /// <summary>Begins all levels anew.</summary>
    public void BeginAnew() => BeginAnew(0);

    private void BeginAnew(int level)
    {
        for (; level < _counts.Length; level++)
        {
            _counts[level] = Starts[level] - 1;
        }
    }
}
