using System.Diagnostics.CodeAnalysis;

namespace Bulletin.Docx;

/// <summary>
/// Which heading belongs to which list, such that every numeral comes out as the document has it. A level that runs on through the document stands in a list of its own, as
/// LibreOffice ignores <c>lvlRestart</c>; wherever a count would differ, as in an attachment, a new list begins with the number that is wanted (each with a definition of its own:
/// programs disagree on lists that share one).
/// </summary>
internal sealed class HeadingLists
{
    private readonly Dictionary<Heading, (NumberedList List, int Level)> _places = new(ReferenceEqualityComparer.Instance);
    private readonly List<NumberedList> _lists = [];

    private readonly int _before;

    private HeadingLists(int before) => _before = before;

    /// <summary>The lists, in order.</summary>
    public IReadOnlyList<NumberedList> Lists => _lists;

    /// <summary>The lists of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="before">The highest number of a list, or of a definition, that is taken already.</param>
    public static HeadingLists Of(NoticeDocument document, int before = 0)
    {
        var lists = new HeadingLists(before);
        lists.Add(document.Blocks, document.Numbering);
        foreach (var attachment in document.Blocks.OfType<AttachmentBlock>())
        {
            lists.Add(attachment.Blocks, document.Numbering);
        }

        return lists;
    }

    /// <summary>The list that numbers a heading, and the level in it; false where its numeral is text.</summary>
    public bool TryFind(Heading heading, [NotNullWhen(true)] out NumberedList? list, out int level)
    {
        var found = _places.TryGetValue(heading, out var place);
        (list, level) = place;
        return found;
    }

    private void Add(ValueList<Block> blocks, NumberingScheme scheme)
    {
        var current = new NumberedList?[NumberingScheme.LevelCount];
        foreach (var heading in blocks.OfType<Heading>().Where(heading => heading.Number.Length > 0))
        {
            var level = new ListLevel(heading.Level, scheme.Levels[heading.Level - 1].Format);
            if (level.Format.Read(heading.Number) is not { } number || !level.CanWrite(number))
            {
                continue;
            }

            var (first, last) = Run(scheme, heading.Level - 1);
            var place = heading.Level - 1 - first;
            if (current[first] is not { } list || list.Next(place) != number)
            {
                current[first] = list = Begin(scheme, first, last, place, number);
            }

            list.Count(place);
            _places.Add(heading, (list, place));
        }
    }

    private NumberedList Begin(NumberingScheme scheme, int first, int last, int level, int number)
    {
        var starts = Enumerable.Repeat(1, last - first + 1).ToArray();
        starts[level] = number;
        var list = new NumberedList(_before + _lists.Count + 1, [.. Enumerable.Range(first, starts.Length).Select(place => new ListLevel(place + 1, scheme.Levels[place].Format))], starts);
        _lists.Add(list);
        return list;
    }

    // The levels that restart together: from one that runs on, or the first, to the next that does.
    private static (int First, int Last) Run(NumberingScheme scheme, int level)
    {
        var first = level;
        while (first > 0 && !scheme.Levels[first].Continuous)
        {
            first--;
        }

        var last = level;
        while (last + 1 < scheme.Levels.Count && !scheme.Levels[last + 1].Continuous)
        {
            last++;
        }

        return (first, last);
    }
}
