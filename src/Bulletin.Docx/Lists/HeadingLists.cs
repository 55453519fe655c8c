namespace Bulletin.Docx;

/// <summary>
/// Which heading belongs to which list, such that every numeral comes out as the document has it. A level that runs on through the document stands in a list of its own, as
/// LibreOffice ignores <c>lvlRestart</c>. The lists hang on the styles of the headings, as readers take a paragraph with a list of its own for an item, not for a heading; each attachment
/// begins them anew. Wherever a count would differ all the same, a new list begins with the number that is wanted (each with a definition of its own: programs disagree on lists that share one).
/// </summary>
internal sealed class HeadingLists
{
    // The paragraphs that every attachment has, and that can begin a list anew: one list each.
    private static readonly string[] Restarts = [StyleId.AttachmentLabel, StyleId.AttachmentTitle];

    private readonly Dictionary<Heading, ListPlace> _places = new(ReferenceEqualityComparer.Instance);
    private readonly List<NumberedList> _lists = [];
    private readonly List<ListStyle> _styles = [];
    private readonly NumberedList?[] _current = new NumberedList?[NumberingScheme.LevelCount];
    private readonly NumberingScheme _scheme;
    private readonly List<int> _restarted;
    private readonly int _before;

    private HeadingLists(NoticeDocument document, int before, bool onStyles)
    {
        (_scheme, _before) = (document.Numbering, before);
        _restarted = !onStyles ? [] : [.. Attachments(document).SelectMany(attachment => Numbered(attachment.Blocks)).Select(heading => Run(heading.Level - 1).First).Distinct().Order().Take(Restarts.Length)];
    }

    /// <summary>The lists, in order.</summary>
    public IReadOnlyList<NumberedList> Lists => _lists;

    /// <summary>The styles that carry a list: every paragraph of such a style is numbered by it.</summary>
    public ValueList<ListStyle> Styles => [.. _styles];

    /// <summary>The lists of a document.</summary>
    /// <param name="document">The document, numbered.</param>
    /// <param name="runIn">How headings that run in are written.</param>
    /// <param name="before">The highest number of a list, or of a definition, that is taken already.</param>
    /// <param name="onStyles">Whether the lists hang on styles; else each paragraph names its own, as it must where the styles are another's.</param>
    public static HeadingLists Of(NoticeDocument document, RunInHeadingMode runIn = default, int before = 0, bool onStyles = true)
    {
        var lists = new HeadingLists(document, before, onStyles);
        lists.Add(document.Blocks);
        foreach (var attachment in Attachments(document))
        {
            foreach (var list in lists._lists.Where(list => list.Restart is not null))
            {
                list.BeginAnew();
            }

            lists.Add(attachment.Blocks);
        }

        if (onStyles)
        {
            lists.HangOnStyles(document, runIn);
        }

        return lists;
    }

    /// <summary>The list that numbers a heading, and the level in it; null where its numeral is text.</summary>
    public ListPlace? Find(Heading heading) => _places.TryGetValue(heading, out var place) ? place : null;

    /// <summary>What the paragraphs of a style are numbered by, if they are.</summary>
    public ListPlace? Of(string style) => _styles.Find(entry => entry.Style == style)?.Place;

    private static IEnumerable<AttachmentBlock> Attachments(NoticeDocument document) => document.Blocks.OfType<AttachmentBlock>();

    private static IEnumerable<Heading> Numbered(ValueList<Block> blocks) => blocks.OfType<Heading>().Where(heading => heading.Number.Length > 0);

    private void Add(ValueList<Block> blocks)
    {
        foreach (var heading in Numbered(blocks))
        {
            var level = new ListLevel(heading.Level, _scheme.Levels[heading.Level - 1].Format);
            if (level.Format.Read(heading.Number) is not { } number || !level.CanWrite(number))
            {
                continue;
            }

            var (first, last) = Run(heading.Level - 1);
            var place = heading.Level - 1 - first;
            if (_current[first] is not { } list || list.Next(place) != number)
            {
                _current[first] = list = Begin(first, last, place, number);
            }

            list.Count(place);
            _places.Add(heading, new(list.Id, list.Index(place)));
        }
    }

    // Only the first list of its levels begins anew with an attachment: the paragraph can belong to one list.
    private NumberedList Begin(int first, int last, int level, int number)
    {
        var starts = Enumerable.Repeat(1, last - first + 1).ToArray();
        starts[level] = number;
        var restart = _current[first] is null && _restarted.IndexOf(first) is >= 0 and var index ? Restarts[index] : null;
        var list = new NumberedList(_before + _lists.Count + 1, [.. Enumerable.Range(first, starts.Length).Select(place => new ListLevel(place + 1, _scheme.Levels[place].Format))], starts, restart);
        _lists.Add(list);
        return list;
    }

    // A level of a list has one style: that of the headings which stand alone, or of those that run in where none does.
    private void HangOnStyles(NoticeDocument document, RunInHeadingMode runIn)
    {
        var standing = StandingLevels(document.Blocks, runIn).Concat(Attachments(document).SelectMany(attachment => StandingLevels(attachment.Blocks, runIn))).ToHashSet();
        foreach (var list in _lists.Where(list => list.Restart is not null))
        {
            _styles.Add(new(list.Restart!, new(list.Id, 0)));
        }

        var seen = new HashSet<int>();
        foreach (var list in _lists.Where(list => seen.Add(list.Levels[0].HeadingLevel)))
        {
            for (var i = 0; i < list.Levels.Count; i++)
            {
                var level = list.Levels[i].HeadingLevel;
                var place = new ListPlace(list.Id, list.Index(i));
                if (standing.Contains(level) || !_places.ContainsValue(place))
                {
                    _styles.Add(new(StyleId.Heading(level), place));
                }
                else
                {
                    _styles.Add(new(StyleId.RunIn(level), place));
                }
            }
        }
    }

    private static IEnumerable<int> StandingLevels(ValueList<Block> blocks, RunInHeadingMode runIn) =>
        blocks.Where((block, i) => block is Heading heading && (!BlockWriter.RunsIn(blocks, i) || BlockWriter.IsSeparated(heading, runIn))).Select(block => ((Heading)block).Level);

    // The levels that restart together: from one that runs on, or the first, to the next that does.
    private (int First, int Last) Run(int level)
    {
        var first = level;
        while (first > 0 && !_scheme.Levels[first].Continuous)
        {
            first--;
        }

        var last = level;
        while (last + 1 < _scheme.Levels.Count && !_scheme.Levels[last + 1].Continuous)
        {
            last++;
        }

        return (first, last);
    }
}
