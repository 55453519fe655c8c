using Bulletin.Markdown;
using Bulletin.Model;

namespace Bulletin.Templates;

/// <summary>
/// A report as templates see it, for one expansion; remembers which field each value comes from.
/// </summary>
internal sealed class ReportView
{
    /// <summary>The names under <c>totals</c>.</summary>
    public static readonly string[] TotalNames = 
    [
        "sections", "findings", "items", "completed", "basicallyCompleted", "partlyCompleted", "inProgress", "notCompleted", "longTerm",
        "measures", "statusKnown", "rate", "notPublished", "declaredLongTerm",
    ];

    /// <summary>The names under <c>statistics</c>.</summary>
    public static readonly string[] StatisticsNames = ["decimals", "notPublished"];

    /// <summary>The names under <c>notice</c>.</summary>
    public static readonly string[] NoticeNames = ["audience", "form"];

    private readonly ValueTable _values;

    private ReportView(ValueTable values, TemplateObject root) => (_values, Root) = (values, root);

    /// <summary>The names and what they stand for.</summary>
    public TemplateObject Root { get; }

    /// <summary>What the tokens stand for.</summary>
    public IReadOnlyList<RichText> Values => _values.Texts;

    /// <summary>The figures and tables among them, by the index of their token.</summary>
    public IReadOnlyDictionary<int, BlockValue> Blocks => _values.Blocks;

    /// <summary>The view of a report, for one audience and one form.</summary>
    /// <param name="report">The report.</param>
    /// <param name="matter">The head of the template.</param>
    /// <param name="audience">For whom it is.</param>
    /// <param name="form">The form of the notice.</param>
    /// <param name="data">Data of the application's own besides the report's; null for none.</param>
    /// <param name="diagnostics">Receives what is wrong with the data.</param>
    public static ReportView Of(
        RemediationReport report, FrontMatter matter, Audience audience, DocumentForm form, DataMap? data, List<Diagnostic> diagnostics)
    {
        var values = new ValueTable();
        var own = new ModelView(values, audience, diagnostics);
        var top = new Dictionary<string, Func<object?>>(StringComparer.Ordinal)
        {
            ["extra"] = () => own.Of(report.Extra, "extra"),
            ["data"] = () => own.Of(data, "data"),
            ["recipients"] = () => RecipientGroups(values, report).SelectMany(group => group).ToList(),
            ["recipientGroups"] = () => RecipientGroups(values, report),
            ["totals"] = () => Totals(values, report),
            ["statistics"] = () => NamedValues.Of(StatisticsNames, matter.Statistics.Decimals, matter.Statistics.NotPublished),
            ["notice"] = () => NamedValues.Of(NoticeNames, Words(ReportSchema.Write(audience)), Words(ReportSchema.Write(form))),
            ["layout"] = () => LayoutView.Layout(values, report, matter, audience, form),
            ["labels"] = () => LayoutView.Labels(report, matter),
            ["stops"] = () => LayoutView.Stops(report, matter),
        };
        if (report.TitleLines.Count == 0)
        {
            // A derived title stands where a given one would: who corrects it gives one.
            top["titleLines"] = () => DerivedTitle.Parts(report)
                .Select((line, i) => (Text: line.Text.From(new Origin(ReportPath.Item("titleLines", i))), line.Sources))
                .Select(line => (object?)new TemplateValue(values, line.Text, line.Sources)).ToList();
        }

        return new(values, new ReportObject(values, report, ReportSchema.Report, "", top));
    }

    /// <summary>The paths of the fields that the expanded template prints, themselves or in words made from them.</summary>
    public HashSet<string> Printed(string markdown) => _values.Printed(markdown);

    private static List<List<object?>> RecipientGroups(ValueTable values, RemediationReport report) =>
        Recipient.Groups(report.Recipients, "recipients").ConvertAll(group => group.ConvertAll(recipient =>
            (object?)new TemplateValue(values, recipient.Name.Trim().From(new Origin(recipient.Path)), recipient.Path)));

    private static TemplatePhrase Words(string text) => TemplatePhrase.Calculated(text);

    // A total that is counted from a field says what that field says.
    private static NamedValues Totals(ValueTable values, RemediationReport report)
    {
        var totals = ReportTotals.Count(report);
        var findings = report.PlacedFindings().ToList();
        var statuses = findings.Where(found => found.Finding.Status is not null).Select(found => found.Path + ".status").ToList();
        var longTerm = findings.Where(found => found.Finding.LongTerm).Select(found => found.Path + ".longTerm").ToList();
        return NamedValues.Of(
            TotalNames,
            Number(totals.Sections, ["totals.sections"]),
            Number(totals.Findings, ["totals.findings"]),
            Number(totals.Items, ["totals.items"]),
            Number(totals.Completed, [.. statuses, "totals.completed"]),
            Number(totals.BasicallyCompleted, [.. statuses, "totals.basicallyCompleted"]),
            Number(totals.PartlyCompleted, [.. statuses, "totals.partlyCompleted"]),
            Number(totals.InProgress, [.. statuses, "totals.inProgress"]),
            Number(totals.NotCompleted, [.. statuses, "totals.notCompleted"]),
            Number(totals.LongTerm, [.. longTerm, "totals.longTerm"]),
            totals.Measures,
            totals.StatusKnown,
            Number(totals.Rate, statuses),
            totals.NotPublished,
            Number(report.Totals?.LongTerm ?? 0, ["totals.longTerm"]));

        object Number(decimal number, IReadOnlyList<string> sources) => number == 0 ? 0 : new TemplateValue(values, number, sources);
    }
}
