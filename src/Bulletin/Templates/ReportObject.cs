using System.Collections;
using Bulletin.Model;
using Bulletin.Text;

namespace Bulletin.Templates;

/// <summary>The report, or an object of it, as templates see it: its fields, and a few names that are derived from them.</summary>
/// <param name="values">The values of the expansion.</param>
/// <param name="item">The object.</param>
/// <param name="type">Its type.</param>
/// <param name="path">Its path; empty for the report.</param>
/// <param name="others">Names besides the fields, or in the place of them.</param>
internal sealed class ReportObject(
    ValueTable values, object item, ReportType type, string path, IReadOnlyDictionary<string, Func<object?>>? others = null) : TemplateObject
{
    private static readonly (string Field, string ShortTerm)[] ContactItems =
    [
        ("organization", "单位"), ("phone", "电话"), ("address", "地址"), ("postalCode", "邮编"), ("email", "电子邮箱"), ("hours", "时间"),
    ];

    private static readonly string[] ContactItemNames = ["term", "shortTerm", "value"];

    private static readonly object NotMade = new();

    private object?[]? _fields;

    /// <inheritdoc/>
    public override object? this[string name]
    {
        get
        {
            // A place for each field is faster than a dictionary: a report has thousands of such objects.
            if (others?.ContainsKey(name) == true || type.IndexOf(name) is not (>= 0 and var place))
            {
                return base[name];
            }

            if (_fields is null)
            {
                _fields = new object?[type.Fields.Count];
                Array.Fill(_fields, NotMade);
            }

            return ReferenceEquals(_fields[place], NotMade) ? _fields[place] = Has(name) ? Make(name) : null : _fields[place];
        }
    }

    /// <inheritdoc/>
    protected override bool Has(string name) =>
        others?.ContainsKey(name) == true
        || (type.Field(name) is { } field && ReportShape.IsVisible(field))
        || (item is Contact && name == "items")
        || (item is Inspection && name == "activity");

    /// <inheritdoc/>
    protected override object? Make(string name)
    {
        if (others?.TryGetValue(name, out var make) == true)
        {
            return make();
        }

        return type.Field(name) is { } field ? Field(field)
            : item is Inspection inspection ? Activity(inspection)
            : ContactItems.Where(given => this[given.Field] is not null)
                .Select(given => (object?)NamedValues.Of(
                    ContactItemNames, Words(type.Field(given.Field)!.Term), Words(given.ShortTerm), this[given.Field]))
                .ToList();
    }

    private object? Field(ReportField field)
    {
        var fieldPath = ReportPath.Member(path, field.Name);
        return item is ReportTable table && field.ItemType == typeof(ReportCell)
            ? Rows((ValueList<ValueList<ReportCell>>)field.Property.GetValue(table)!, table.ColumnCount, fieldPath)
            : item is Attachment attachment && field.ItemType == typeof(ReportParagraph) ? Paragraphs(attachment, field, fieldPath)
            : Converted(field.Property.GetValue(item), field, field.ListDepth, fieldPath);
    }

    // Central and provincial committees inspect by 巡视, those below by 巡察.
    private static TemplatePhrase Activity(Inspection inspection) =>
        Words($"{inspection.OrderedBy}{inspection.Team}{inspection.LegalBasis}".Contains("巡视组", StringComparison.Ordinal) ? "巡视" : "巡察");

    // The table of an attachment is its last paragraph.
    private List<object?> Paragraphs(Attachment attachment, ReportField field, string fieldPath)
    {
        var paragraphs = (List<object?>)Converted(attachment.Paragraphs, field, field.ListDepth, fieldPath)!;
        if (attachment.Table is { } table)
        {
            paragraphs.Add(new TemplateValue(values, ReportBlocks.Of(table, path + ".table")));
        }

        return paragraphs;
    }

    // A place for each column, as a pipe table has it.
    private List<object?> Rows(ValueList<ValueList<ReportCell>> rows, int columns, string fieldPath) =>
        [.. ReportTableGrid.Of(rows, columns).Rows.Select((places, row) => places.Select(place => place.Cell is { } index
            ? (object?)Cell(rows[row][index], ReportPath.Item(ReportPath.Item(fieldPath, row), index))
            : new TableMark(place.IsCoveredFromLeft ? ValueToken.WithLeft : ValueToken.WithAbove)).ToList())];

    // One value, whatever its paragraphs: a line break in it begins a new paragraph of the cell.
    private TemplateValue? Cell(ReportCell cell, string cellPath)
    {
        var paragraphs = ReportBlocks.Paragraphs(cell, cellPath).ToList();
        var runs = paragraphs.SelectMany((paragraph, i) => i == 0 ? paragraph.Runs : paragraph.Runs.Prepend(new TextRun("\n")));
        return paragraphs.Count == 0 ? null : new TemplateValue(values, RichText.Of(runs), cellPath);
    }

    private object? Converted(object? value, ReportField field, int depth, string fieldPath) => value switch
    {
        null => null,
        IEnumerable list when depth > 0 =>
            list.Cast<object>().Select((one, i) => Converted(one, field, depth - 1, ReportPath.Item(fieldPath, i))).ToList(),
        RichText text when fieldPath == "salutation" => Given(WithoutColon(text), fieldPath),
        RichText text => Given(text, fieldPath),
        ReportParagraph paragraph when ReportBlocks.Of(paragraph, fieldPath) is { } block => new TemplateValue(values, block),
        ReportParagraph paragraph => Given(paragraph.Text, fieldPath),
        string text => Given(text, fieldPath),
        DateOnly date => new TemplateValue(values, RichText.Plain(ChineseDate.Format(date)).From(new Origin(fieldPath)), fieldPath) { Date = date },
        Deadline { Date: { } date } => Converted(date, field, depth, fieldPath),
        Deadline deadline => Given(deadline.ToString(), fieldPath),
        NoticeKind kind => Given(kind.Text, fieldPath),
        Enum term => Given(ReportSchema.Write(term), fieldPath),
        int number => Number(number, fieldPath),
        decimal number => Number(number, fieldPath),
        bool => value,
        _ => new ReportObject(values, value, field.Type!, fieldPath),
    };

    // Salutations are typed with their colon as often as without; the notice prints it.
    private static RichText WithoutColon(RichText text)
    {
        var salutation = text.Trim();
        return salutation.Slice(0, salutation.ToString().TrimEnd('：', ':').Length);
    }

    // White space at the end would part a text from the mark that a template adds.
    private TemplateValue? Given(RichText text, string fieldPath) =>
        text.IsBlank ? null : new TemplateValue(values, text.Trim().From(new Origin(fieldPath)), fieldPath);

    private object Number(decimal number, string fieldPath) => number == 0 ? 0 : new TemplateValue(values, number, fieldPath);

    private static TemplatePhrase Words(string text) => TemplatePhrase.Calculated(text);
}
