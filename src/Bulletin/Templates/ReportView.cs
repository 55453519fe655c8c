using System.Collections;
using Bulletin.Markdown;
using Bulletin.Model;
using Bulletin.Text;

namespace Bulletin.Templates;

/// <summary>
/// A report as templates see it: dictionaries, lists and tokens. Built for one expansion; remembers which field each value comes from.
/// </summary>
internal sealed class ReportView
{
    /// <summary>The names under <c>totals</c>.</summary>
    public static readonly string[] TotalNames = ["sections", "findings", "completed", "basicallyCompleted", "inProgress", "notCompleted", "longTerm", "measures", "statusKnown", "rate", "notPublished"];

    /// <summary>The names under <c>statistics</c>.</summary>
    public static readonly string[] StatisticsNames = ["decimals", "notPublished"];

    /// <summary>The names under <c>notice</c>.</summary>
    public static readonly string[] NoticeNames = ["audience", "form"];

    private static readonly ContactItem[] ContactItems =
        [new("organization", "单位"), new("phone", "电话"), new("address", "地址"), new("postalCode", "邮编"), new("email", "电子邮箱"), new("hours", "时间")];

    private readonly ValueTable _values = new();

    private ReportView()
    {
    }

    /// <summary>The names and what they stand for.</summary>
    public IReadOnlyDictionary<string, object?> Root { get; private set; } = new Dictionary<string, object?>(StringComparer.Ordinal);

    /// <summary>What the tokens stand for.</summary>
    public IReadOnlyList<RichText> Values => _values.Texts;

    /// <summary>The figures and tables among them, by the index of their token.</summary>
    public IReadOnlyDictionary<int, BlockValue> Blocks => _values.Blocks;

    /// <summary>The view of a report, for one audience and one form.</summary>
    public static ReportView Of(RemediationReport report, FrontMatter matter, Audience audience, DocumentForm form)
    {
        var view = new ReportView();
        var root = view.Object(report, ReportSchema.Report, "");
        if (report.TitleLines.Count == 0)
        {
            // A derived title stands where a given one would: who corrects it gives one.
            root["titleLines"] = DerivedTitle.Parts(report)
                .Select((line, i) => (Text: line.Text.From(new Origin(ReportPath.Item("titleLines", i))), line.Sources))
                .Select(line => (object?)new TemplateValue(view._values, line.Text, line.Sources)).ToList();
        }

        root["totals"] = view.Totals(report);
        root["statistics"] = Names(StatisticsNames, matter.Statistics.Decimals, matter.Statistics.NotPublished);
        root["notice"] = Names(NoticeNames, view.Words(ReportSchema.Write(audience)), view.Words(ReportSchema.Write(form)));
        root["labels"] = matter.Labels.ToDictionary(pair => pair.Key, pair => (object?)view.Words(pair.Value), StringComparer.Ordinal);
        view.Root = root;
        return view;
    }

    /// <summary>The paths of the fields that the expanded template prints, themselves or in words made from them.</summary>
    public HashSet<string> Printed(string markdown) => _values.Printed(markdown);

    private Dictionary<string, object?> Object(object item, ReportType type, string path)
    {
        var names = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in type.Fields.Where(ReportShape.IsVisible))
        {
            var fieldPath = path.Length == 0 ? field.Name : path + "." + field.Name;
            names[field.Name] = item is ReportTable table && field.ItemType == typeof(ReportCell)
                ? Rows((ValueList<ValueList<ReportCell>>)field.Property.GetValue(table)!, table.ColumnCount, fieldPath)
                : Item(field.Property.GetValue(item), field, field.ListDepth, fieldPath);
        }

        if (item is Attachment { Table: { } last })
        {
            // The table of an attachment is its last paragraph.
            ((List<object?>)names["paragraphs"]!).Add(new TemplateValue(_values, ReportBlocks.Of(last, path + ".table")));
        }
        else if (item is Contact)
        {
            string[] parts = ["term", "shortTerm", "value"];
            names["items"] = ContactItems.Where(given => names[given.Field] is not null)
                .Select(given => (object?)Names(
                    parts, Words(type.Field(given.Field)!.Term), Words(given.ShortTerm), names[given.Field]))
                .ToList();
        }
        else if (item is Inspection inspection)
        {
            // Central and provincial committees inspect by 巡视, those below by 巡察.
            var bodies = $"{inspection.OrderedBy}{inspection.Team}{inspection.LegalBasis}";
            names["activity"] = Words(bodies.Contains("巡视组", StringComparison.Ordinal) ? "巡视" : "巡察");
        }

        return names;
    }

    // A place for each column, as a pipe table has it.
    private List<object?> Rows(ValueList<ValueList<ReportCell>> rows, int columns, string path) =>
        [.. ReportTableGrid.Of(rows, columns).Rows.Select((places, row) => places.Select(place => place.Cell is { } index
            ? (object?)Cell(rows[row][index], ReportPath.Item(ReportPath.Item(path, row), index))
            : new TemplateMark(place.IsCoveredFromLeft ? ValueToken.WithLeft : ValueToken.WithAbove)).ToList())];

    // One value, whatever its paragraphs: a line break in it begins a new paragraph of the cell.
    private TemplateValue? Cell(ReportCell cell, string path)
    {
        var paragraphs = ReportBlocks.Paragraphs(cell, path).ToList();
        var runs = paragraphs.SelectMany((paragraph, i) => i == 0 ? paragraph.Runs : paragraph.Runs.Prepend(new TextRun("\n")));
        return paragraphs.Count == 0 ? null : new TemplateValue(_values, RichText.Of(runs), path);
    }

    private object? Item(object? value, ReportField field, int depth, string path) => value switch
    {
        null => null,
        IEnumerable list when depth > 0 => list.Cast<object>().Select((item, i) => Item(item, field, depth - 1, ReportPath.Item(path, i))).ToList(),
        RichText text => Given(text, path),
        ReportParagraph paragraph when ReportBlocks.Of(paragraph, path) is { } block => new TemplateValue(_values, block),
        ReportParagraph paragraph => Given(paragraph.Text, path),
        string text => Given(text, path),
        DateOnly date => new TemplateValue(_values, RichText.Plain(ChineseDate.Format(date)).From(new Origin(path)), path) { Date = date },
        Deadline { Date: { } date } => Item(date, field, depth, path),
        Deadline deadline => Given(deadline.ToString(), path),
        Enum term => Given(ReportSchema.Write(term), path),
        int number => Number(number, [path]),
        decimal number => Number(number, [path]),
        bool => value,
        _ => Object(value, field.Type!, path),
    };

    // White space at the end would part a text from the mark that a template adds.
    private TemplateValue? Given(RichText text, string path) =>
        text.IsBlank ? null : new TemplateValue(_values, text.Trim().From(new Origin(path)), path);

    private TemplateValue Words(string text) => new(_values, RichText.Plain(text));

    private object Number(decimal number, IReadOnlyList<string> sources) => number == 0 ? 0 : new TemplateValue(_values, number, sources);

    // A total that is counted from a field says what that field says.
    private Dictionary<string, object?> Totals(RemediationReport report)
    {
        var totals = ReportTotals.Count(report);
        var findings = report.PlacedFindings().ToList();
        var statuses = findings.Where(found => found.Finding.Status is not null).Select(found => found.Path + ".status").ToList();
        var longTerm = findings.Where(found => found.Finding.LongTerm).Select(found => found.Path + ".longTerm").ToList();
        return Names(
            TotalNames,
            totals.Sections,
            totals.Findings,
            Number(totals.Completed, statuses),
            Number(totals.BasicallyCompleted, statuses),
            Number(totals.InProgress, statuses),
            Number(totals.NotCompleted, statuses),
            Number(totals.LongTerm, longTerm),
            totals.Measures,
            totals.StatusKnown,
            Number(totals.Rate, statuses),
            totals.NotPublished);
    }

    private static Dictionary<string, object?> Names(string[] names, params object?[] values) =>
        names.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);

    // A field of a contact, and its name where words are few.
    private sealed record ContactItem(string Field, string ShortTerm);
}
