using System.Globalization;
using Bulletin.Checks;
using Bulletin.Diagnostics;
using Bulletin.Model;
using Bulletin.Templates;

namespace Bulletin;

/// <summary>Finds the fields that a report gives and the notice does not print.</summary>
/// <param name="report">The report, as the audience may read it.</param>
/// <param name="template">The template.</param>
/// <param name="form">The form of the notice.</param>
/// <param name="options">The options.</param>
internal sealed class PrintedFields(RemediationReport report, CompiledTemplate template, DocumentForm form, NoticeOptions options)
{
    /// <summary>The fields that are never printed themselves, each with the reason.</summary>
    internal static readonly (Type Type, string Property, string Reason)[] NeverPrinted =
    [
        (typeof(RemediationReport), nameof(RemediationReport.Template), "chooses the template"),
        (typeof(RemediationReport), nameof(RemediationReport.Numbering), "decides the numerals of the headings"),
        (typeof(RemediationReport),
            nameof(RemediationReport.Kind),
            "decides the derived title and preface, and the checks of the masthead"),
        (typeof(RemediationReport), nameof(RemediationReport.Labels), "words that the template prints before values"),
        .. ReportSchema.TypeOf(typeof(ReportLayout)).Fields.Where(field => field.Name is not ("umbrella" or "findingsHeading"))
            .Select(field => (typeof(ReportLayout), field.Property.Name, "decides the shape of the notice")),
        (typeof(RemediationReport), nameof(RemediationReport.Seal), "decides where the signature stands"),
        (typeof(ReportCell), nameof(ReportCell.Rows), "merges the cell with those below"),
        (typeof(ReportCell), nameof(ReportCell.Columns), "merges the cell with those at its right"),
        (typeof(ReportTable), nameof(ReportTable.Landscape), "turns the pages of the table"),
        (typeof(ReportTable), nameof(ReportTable.Size), "decides the size of the text"),
        (typeof(ReportTable), nameof(ReportTable.Widths), "decides the widths of the columns"),
        (typeof(ReportTable), nameof(ReportTable.Alignments), "decides where texts stand in their cells"),
        (typeof(ReportPicture), nameof(ReportPicture.Width), "decides the size of the picture"),
        (typeof(Signer), nameof(Signer.Name), "the stamp shows it"),
        (typeof(Finding), nameof(Finding.Withholding), "decides what the public reads"),
        (typeof(Measure), nameof(Measure.Withholding), "decides what the public reads"),
        (typeof(ReportParagraph), nameof(ReportParagraph.Withholding), "decides what the public reads"),
        (typeof(Attachment), nameof(Attachment.Withholding), "decides what the public reads"),
    ];

    private readonly HashSet<string> _printed = new(StringComparer.Ordinal);

    /// <summary>
    /// The paths of the fields that are printed, themselves or in words made from them. A path covers everything below it.
    /// </summary>
    public ISet<string> Paths => _printed;

    /// <summary>Adds the fields that the masthead prints.</summary>
    public void Add(MastheadBlock masthead)
    {
        RichText[] texts =
            [
                masthead.CopyNumber,
                masthead.Classification,
                masthead.Urgency,
                masthead.ReferenceNumber,
                .. masthead.IssuerMark,
                .. masthead.Approvers
            ];
        _printed.UnionWith(texts.SelectMany(text => text.Runs).Select(run => run.Origin.Path).OfType<string>());
    }

    /// <summary>
    /// A warning for each field that is not printed, with the number of its places and the first of them; one info for each given text
    /// that replaces others.
    /// </summary>
    public IEnumerable<Diagnostic> Check()
    {
        var left = ReportWalker.Walk(report).Where(value => IsGiven(value) && !IsPrinted(value))
            .Where(value => !IsNeverPrinted(value.Path) && !IsToldOf(value.Path)).ToList();
        var replaced = left.ToLookup(value => Replacement(value.Path));
        return replaced[null].GroupBy(value => FieldName(value), StringComparer.Ordinal).Select(group => NotPrinted(group.Key, [.. group]))
            .Concat(replaced.Where(group => group.Key is not null).Select(group => DiagnosticCodes.Replaced.At(
                PathOf(group.First()), group.Key, string.Join(' ', group.Select(FieldName).Distinct(StringComparer.Ordinal)))));
    }

    private static bool IsGiven(ReportValue value) => value is { Field.Type: null } && value.Value switch
    {
        RichText text => !text.IsBlank,
        string text => !string.IsNullOrWhiteSpace(text),
        bool => value.Value is true && value.Field.Kind != ReportFieldKind.Data,
        int number => number != 0,
        decimal number => number != 0,
        _ => true,
    };

    private bool IsPrinted(ReportValue value)
    {
        if (value is { Value: true, Field: { } flag } && template.Fields.Contains(flag))
        {
            return true;
        }

        for (var end = value.Path.Length; end > 0; end = value.Path.AsSpan(0, end).LastIndexOfAny('.', '['))
        {
            if (_printed.Contains(value.Path[..end]))
            {
                return true;
            }
        }

        // A title that is given names the body, or each of several.
        return value.Path == "issuer" && string.Concat(report.TitleLines) is var title
            && report.Issuer!.Split('、').All(body => title.Contains(body, StringComparison.Ordinal));
    }

    private static bool IsNeverPrinted(string path) =>
        ReportPath.Parse(path)?.Steps.Any(step => Array.Exists(NeverPrinted, never =>
            step.Field.Property.DeclaringType == never.Type && step.Field.Property.Name == never.Property)) == true;

    // BUL3004 says that the form has neither.
    private bool IsToldOf(string path) =>
        form == DocumentForm.Web
        && (path.StartsWith("masthead.", StringComparison.Ordinal) || path.StartsWith("imprint.", StringComparison.Ordinal));

    // The given text that stands in place of what a template would make from a field.
    private string? Replacement(string path) =>
        path.StartsWith("inspection.", StringComparison.Ordinal) && report.Preface.Count > 0 ? "preface"
        : path.StartsWith("contacts[", StringComparison.Ordinal) && report.ContactsText is not null ? "contactsText"
        : path is "issuer" or "subject" && report.TitleLines.Count > 0 ? "titleLines"
        : path.EndsWith(".status", StringComparison.Ordinal) && _printed.Contains(path + "Text") ? "statusText"
        : null;

    // The path without the places in lists; of a finding, from the finding on, wherever it stands.
    private static string FieldName(ReportValue value)
    {
        var path = PathOf(value);
        var finding = path.LastIndexOf("findings[", StringComparison.Ordinal);
        return string.Concat(path[Math.Max(0, finding)..].Where(c => !char.IsAsciiDigit(c)));
    }

    // What a paragraph holds is the paragraph.
    private static string PathOf(ReportValue value) => ParagraphIn(value) is { } steps
        ? ReportPath.Of(steps.SelectMany(step => step.Places.Select(place => (object)place).Prepend(step.Field.Name)))
        : value.Path;

    // The way to the innermost paragraph that the value lies in; null if it lies in none.
    private static IReadOnlyList<(ReportField Field, ValueList<int> Places)>? ParagraphIn(ReportValue value)
    {
        if (ReportPath.Parse(value.Path)?.Steps is not { } steps)
        {
            // Own data has any paths.
            return null;
        }

        var last = steps.Count - 1;
        while (last >= 0 && steps[last].Field.ItemType != typeof(ReportParagraph))
        {
            last--;
        }

        return last < 0 ? null : [.. steps.Take(last + 1)];
    }

    private Diagnostic NotPrinted(string name, List<ReportValue> values) =>
        DiagnosticCodes.NotPrinted.At(PathOf(values[0]), name, values.Count.ToString(CultureInfo.InvariantCulture), Remedy(values[0]));

    // The option with which the built-in templates print a field.
    private static string? LayoutFor(ReportField field) => field switch
    {
        { Property.DeclaringType: { } type } when type == typeof(Accountability) || type == typeof(DeclaredTotals) => "statistics: 导语之后",
        { Property.Name: nameof(Finding.ResponsibleUnits) or nameof(Finding.ResponsibleLeader) or nameof(Finding.Deadline) } =>
            "responsibility: 各占一段",
        { Property.Name: nameof(Finding.Status) } => "status: 印词",
        _ => null,
    };

    private LocalText Remedy(ReportValue value)
    {
        var (chinese, english) = (new List<string>(), new List<string>());
        var field = ParagraphIn(value)?[^1].Field ?? value.Field!;
        var isConditional = template.Fields.Contains(field);
        if (isConditional && value.Path.StartsWith("inspection.", StringComparison.Ordinal))
        {
            Add(
                "补全 inspection 的 orderedBy team inspected start end feedbackDate，导语由此拟出",
                "Complete inspection (orderedBy team inspected start end feedbackDate): the preface is derived from them");
        }
        else if (isConditional && LayoutFor(field) is { } layout)
        {
            Add($"写 layout: {{ {layout} }}", $"Write layout: {{ {layout} }}");
        }
        else if (!isConditional && TemplateCatalog.Printing(field).ToList() is { Count: > 0 } names)
        {
            Add($"换用能印出它的模板：{string.Join(' ', names)}", $"Use a template that prints it: {string.Join(' ', names)}");
        }

        if (FindingsTable.ColumnOf(field) is { } column)
        {
            var word = ReportSchema.Write(column);
            if (options.HasFindingsTable)
            {
                Add(
                    $"在 --findings-table-columns（NoticeOptions.FindingsTableColumns）中加上“{word}”",
                    $"Add {word} to --findings-table-columns (NoticeOptions.FindingsTableColumns)");
            }
            else
            {
                Add(
                    $"用 --findings-table（NoticeOptions.FindingsTable）附一览表，“{word}”一列印出",
                    $"Use --findings-table (NoticeOptions.FindingsTable), which has the column {word}");
            }
        }

        if (chinese.Count == 0)
        {
            Add($"在自己的模板中印出 {field.Name}", $"Print {field.Name} in a template of your own");
        }

        Add("不需要时删去", "Remove it if it is not needed");
        return new(string.Join("；", chinese), string.Join("; ", english));

        void Add(string inChinese, string inEnglish)
        {
            chinese.Add(inChinese);
            english.Add(inEnglish);
        }
    }
}
