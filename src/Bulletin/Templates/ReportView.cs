using System.Collections;
using Bulletin.Markdown;
using Bulletin.Model;
using Bulletin.Text;

namespace Bulletin.Templates;

/// <summary>A report as templates see it: dictionaries, lists and tokens. Built for one expansion; remembers which values a notice has to print.</summary>
internal sealed class ReportView
{
    /// <summary>The names under <c>totals</c>.</summary>
    public static readonly string[] TotalNames = ["sections", "findings", "completed", "basicallyCompleted", "inProgress", "notCompleted", "longTerm", "measures", "statusKnown", "rate", "notPublished"];

    /// <summary>The names under <c>statistics</c>.</summary>
    public static readonly string[] StatisticsNames = ["decimals", "notPublished"];

    private static readonly ContactItem[] ContactItems =
        [new("organization", "单位"), new("phone", "电话"), new("address", "地址"), new("postalCode", "邮编"), new("email", "电子邮箱"), new("hours", "时间")];

    private readonly List<RichText> _values = [];
    private readonly List<int> _owed = [];
    private readonly List<int> _contacts = [];

    private ReportView()
    {
    }

    /// <summary>The names and what they stand for.</summary>
    public IReadOnlyDictionary<string, object?> Root { get; private set; } = new Dictionary<string, object?>(StringComparer.Ordinal);

    /// <summary>What the tokens stand for.</summary>
    public IReadOnlyList<RichText> Values => _values;

    public static ReportView Of(RemediationReport report, FrontMatter matter)
    {
        var view = new ReportView();
        var root = view.Object(report, ReportSchema.Report, "");
        // A derived title stands where a given one would: who corrects it gives one.
        root["titleLines"] = report.TitleLines.Count > 0 ? root["titleLines"] : DerivedTitle.Lines(report).Select((line, i) => view.Value(line.From(new Origin(ReportPath.Item("titleLines", i))))).ToList<object?>();
        root["totals"] = Totals(ReportTotals.Of(report));
        root["statistics"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["decimals"] = matter.Statistics.Decimals, ["notPublished"] = matter.Statistics.NotPublished };
        root["labels"] = matter.Labels.ToDictionary(pair => pair.Key, pair => (object?)view.Value(pair.Value), StringComparer.Ordinal);
        view.Root = root;
        return view;
    }

    /// <summary>The places of what the report gives and the expanded template does not print: rich text, which is there to be printed, and contacts if not one of their words is.</summary>
    public IEnumerable<string> NotPrinted(string markdown)
    {
        var printed = ValueToken.Indices(markdown).ToHashSet();
        var contactsSpoken = Root["contactsText"] is not null || _contacts.Count == 0 || _contacts.Exists(printed.Contains);
        return _owed.Where(index => !printed.Contains(index))
            .Concat(contactsSpoken ? [] : _contacts)
            .Select(index => _values[index].Origin.Path ?? "");
    }

    private Dictionary<string, object?> Object(object item, ReportType type, string path)
    {
        var names = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in type.Fields.Where(ReportShape.IsVisible))
        {
            var fieldPath = path.Length == 0 ? field.Name : path + "." + field.Name;
            names[field.Name] = item is ReportTable table && field.ItemType == typeof(ReportCell)
                ? Rows(table, fieldPath)
                : Item(field.Property.GetValue(item), field, field.ListDepth, fieldPath);
        }

        if (item is Contact)
        {
            names["items"] = ContactItems.Where(given => names[given.Field] is not null).Select(given => (object?)new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["term"] = Value(type.Field(given.Field)!.Term),
                ["shortTerm"] = Value(given.ShortTerm),
                ["value"] = names[given.Field],
            }).ToList();
        }
        else if (item is Inspection inspection)
        {
            // Central and provincial committees inspect by 巡视, those below by 巡察.
            names["activity"] = Value($"{inspection.OrderedBy}{inspection.Team}{inspection.LegalBasis}".Contains("巡视组", StringComparison.Ordinal) ? "巡视" : "巡察");
        }

        return names;
    }

    // A place for each column, as a pipe table has it.
    private List<object?> Rows(ReportTable table, string path) =>
        [.. ReportTableGrid.Of(table).Rows.Select((places, row) => places.Select(place => place.Cell is { } index
            ? (object?)Cell(table.Rows[row][index], ReportPath.Item(ReportPath.Item(path, row), index))
            : new TemplateMark(place.IsCoveredFromLeft ? ValueToken.WithLeft : ValueToken.WithAbove)).ToList())];

    // One value, whatever its paragraphs: a line break in it begins a new paragraph of the cell. Each paragraph keeps its own origin.
    private TemplateValue? Cell(ReportCell cell, string path)
    {
        var paragraphs = cell.Paragraphs.Select((paragraph, i) => paragraph.From(new Origin(ReportPath.Item(path + ".paragraphs", i))))
            .Prepend(cell.Text.From(new Origin(path))).Where(paragraph => !paragraph.IsBlank).ToList();
        if (paragraphs.Count == 0)
        {
            return null;
        }

        var value = Value(RichText.Of(paragraphs.SelectMany((paragraph, i) => i == 0 ? paragraph.Runs : paragraph.Runs.Prepend(new TextRun("\n")))));
        _owed.Add(value.Index);
        return value;
    }

    private object? Item(object? value, ReportField field, int depth, string path) => value switch
    {
        null => null,
        IEnumerable list when depth > 0 => list.Cast<object>().Select((item, i) => Item(item, field, depth - 1, ReportPath.Item(path, i))).ToList(),
        RichText text => text.IsBlank ? null : Owed(text, path),
        ReportParagraph paragraph => paragraph.Text.IsBlank ? null : Owed(paragraph.Text, path),
        string text => string.IsNullOrWhiteSpace(text) ? null : Plain(text, field, path),
        DateOnly date => new TemplateValue(Add(RichText.Plain(ChineseDate.Format(date)).From(new Origin(path))), ChineseDate.Format(date), date),
        Enum term => Value(RichText.Plain(ReportSchema.Write(term)).From(new Origin(path))),
        bool or int or decimal => value,
        _ => Object(value, field.Type!, path),
    };

    private TemplateValue Owed(RichText text, string path)
    {
        var value = Value(text.From(new Origin(path)));
        _owed.Add(value.Index);
        return value;
    }

    private TemplateValue Plain(string text, ReportField field, string path)
    {
        var value = Value(RichText.Plain(text).From(new Origin(path)));
        if (field.Property.DeclaringType == typeof(Contact))
        {
            _contacts.Add(value.Index);
        }

        return value;
    }

    private TemplateValue Value(RichText text) => new(Add(text), text);

    private int Add(RichText text)
    {
        _values.Add(text);
        return _values.Count - 1;
    }

    private static Dictionary<string, object?> Totals(ReportTotals totals)
    {
        object?[] values = [totals.Sections, totals.Findings, totals.Completed, totals.BasicallyCompleted, totals.InProgress, totals.NotCompleted, totals.LongTerm, totals.Measures, totals.StatusKnown, totals.Rate, totals.NotPublished];
        return TotalNames.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }

    // A field of a contact, and what it is called where words are few.
    private sealed record ContactItem(string Field, string ShortTerm);
}
