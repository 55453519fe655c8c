using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Bulletin.Text;

namespace Bulletin.Checks;

/// <summary>
/// Finds the names of responsible leaders and units that are withheld, and those in name columns of withheld tables, in published texts. A
/// name that the report publishes in a field for names is no secret. A person's name of two characters is found only between other words
/// (由王明负责, not 王明亮), a unit's name of three only where no longer name includes it (由规划科, not 财政局规划科).
/// </summary>
internal sealed class WithheldNames
{
    // From this length on a whole value is searched for as it is, posts included.
    private const int LeastValue = 6;

    private const int LongestShortPerson = 2;
    private const int LongestShortBody = 3;

    private const string WordsBefore = "由请经与和及同跟对向给被把将任为让使令于在如即系是";
    private const string WordsAfter = "的在和与及等已将对被作向为任未因于经到是从同把给也又均还应要说认主牵负分带组召督亲及就曾先仍";

    private static readonly string[] PersonColumns = ["姓名", "责任人", "负责人", "领导", "联系人", "当事人", "人员"];
    private static readonly string[] BodyColumns = ["责任单位", "责任部门", "牵头单位", "牵头部门", "配合单位", "责任科室"];

    // Fields that print names alone.
    private static readonly string[] NameFields = ["responsibleUnits", "responsibleLeader"];
    private static readonly string[] NameRoots =
        ["signatures", "signers", "recipients", "imprint", "contacts", "issuer", "inspection", "masthead"];

    private readonly List<(string Name, bool IsPerson, ReportText First, ReportText? Other)> _names = [];
    private readonly Dictionary<(string Name, bool IsPerson), int> _numbers = [];
    private readonly Dictionary<string, string> _columns;

    private WithheldNames(List<ReportText> texts)
    {
        _columns = texts.Where(text => text.Field.Name == "columns")
            .ToDictionary(text => text.Path, text => text.Text, StringComparer.Ordinal);
        var open = texts.Where(text => text.Withheld is null && IsNameField(text))
            .SelectMany(text => PersonNames.People(text.Text).Concat(PersonNames.Bodies(text.Text)).Append(Bare(text.Text)))
                .ToHashSet(StringComparer.Ordinal);
        foreach (var text in texts.Where(text => text.Withheld is not null))
        {
            foreach (var (name, isPerson) in NamesIn(text).Where(name => !open.Contains(name.Name)))
            {
                Add(name, isPerson, text);
            }
        }
    }

    /// <summary>Each published text with the withheld ones whose names it says.</summary>
    public static IEnumerable<(ReportText Withheld, ReportText Published)> Find(List<ReportText> texts)
    {
        var names = new WithheldNames(texts)._names;
        if (names.Count == 0)
        {
            yield break;
        }

        var phrases = new PhraseIndex();
        for (var i = 0; i < names.Count; i++)
        {
            phrases.Add(names[i].Name, 0, names[i].Name.Length, i, group: 0);
        }

        foreach (var open in texts.Where(text => text.Withheld is null && !IsNameField(text)))
        {
            var bare = Bare(open.Text);
            foreach (var name in phrases.Find(bare, (name, start, end) => StandsAlone(bare, start, end, names[name].IsPerson)))
            {
                yield return (names[name].First, open);
                if (names[name].Other is { } other)
                {
                    yield return (other, open);
                }
            }
        }
    }

    // The first text with the name, and the first that something else withholds.
    private void Add(string name, bool isPerson, ReportText text)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, (name, isPerson), out var exists);
        if (!exists)
        {
            number = _names.Count;
            _names.Add((name, isPerson, text, null));
        }
        else if (_names[number] is { Other: null } known && known.First.Withheld != text.Withheld)
        {
            _names[number] = known with { Other = text };
        }
    }

    private IEnumerable<(string Name, bool IsPerson)> NamesIn(ReportText text)
    {
        var column = text.Field.Property.DeclaringType == typeof(ReportCell) ? ColumnOf(text.Path) : "";
        var isPerson = text.Field.Name == "responsibleLeader" || Says(column, PersonColumns);
        var isBody = text.Field.Name == "responsibleUnits" || Says(column, BodyColumns);
        if (!isPerson && !isBody)
        {
            yield break;
        }

        if (Bare(text.Text) is { Length: >= LeastValue } whole)
        {
            yield return (whole, isPerson);
        }

        // A unit may come with the person in it: 规划科科长王小明.
        foreach (var person in PersonNames.People(text.Text)
            .Where(person => isPerson || PersonNames.EndsWithPost(Before(text.Text, person))))
        {
            yield return (person, true);
        }

        foreach (var body in isBody ? PersonNames.Bodies(text.Text) : [])
        {
            yield return (body, false);
        }
    }

    private static ReadOnlySpan<char> Before(string text, string name) =>
        text.AsSpan(0, Math.Max(0, text.IndexOf(name, StringComparison.Ordinal)));

    private static bool Says(string column, string[] words) => words.Any(word => column.Contains(word, StringComparison.Ordinal));

    // attachments[0].table.rows[2][1].text stands below attachments[0].table.columns[1].
    private string ColumnOf(string path)
    {
        const string Rows = ".rows[";
        var rows = path.LastIndexOf(Rows, StringComparison.Ordinal);
        var cell = rows < 0 ? -1 : path.IndexOf("][", rows, StringComparison.Ordinal) + 1;
        return cell > 0 && path.IndexOf(']', cell) is > 0 and var end
            && int.TryParse(path.AsSpan(cell + 1, end - cell - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var column)
            ? _columns.GetValueOrDefault(Model.ReportPath.Item(path[..rows] + ".columns", column), "")
            : "";
    }

    private static bool IsNameField(ReportText text) =>
        NameFields.Contains(text.Field.Name, StringComparer.Ordinal)
        || NameRoots.Any(root =>
            text.Path.StartsWith(root, StringComparison.Ordinal) && text.Path.AsSpan(root.Length) is [] or ['.' or '[', ..]);

    private static bool StandsAlone(string text, int start, int end, bool isPerson) => (end - start, isPerson) switch
    {
        ( <= LongestShortPerson, true) => EndsWord(text.AsSpan(0, start)) && BeginsWord(text.AsSpan(end)),
        ( <= LongestShortBody, false) => EndsWord(text.AsSpan(0, start)),
        _ => true,
    };

    private static bool EndsWord(ReadOnlySpan<char> before) =>
        before.IsEmpty || !char.IsLetterOrDigit(before[^1]) || WordsBefore.Contains(before[^1], StringComparison.Ordinal)
            || PersonNames.EndsWithPost(before);

    private static bool BeginsWord(ReadOnlySpan<char> after) =>
        after.IsEmpty || !char.IsLetterOrDigit(after[0]) || WordsAfter.Contains(after[0], StringComparison.Ordinal)
            || PersonNames.BeginsWithPost(after)
            || after.StartsWith("同志", StringComparison.Ordinal) || after.StartsWith("先生", StringComparison.Ordinal)
                || after.StartsWith("女士", StringComparison.Ordinal);

    // Without white space, which offices set between the characters of a short name.
    private static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var c in CharacterRules.Narrow(text))
        {
            if (!char.IsWhiteSpace(c))
            {
                bare.Append(c);
            }
        }

        return bare.ToString();
    }
}
