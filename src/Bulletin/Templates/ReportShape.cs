using Bulletin.Markdown;

namespace Bulletin.Templates;

/// <summary>The names that templates may use: the fields of the model, and a few that are derived from them.</summary>
internal static class ReportShape
{
    /// <summary>The names at the top.</summary>
    /// <param name="matter">The template's head, which gives labels.</param>
    /// <param name="model">The names of an own model; null for a report.</param>
    public static TemplateShape Root(FrontMatter matter, ModelShape? model) =>
        model is not null ? model.Names : matter.IsForData ? TemplateShape.Open : Report(matter);

    /// <summary>Whether templates see an object as the text that is its content, as they do paragraphs, cells and recipients.</summary>
    public static bool IsText(ReportType type) =>
        type.ClrType == typeof(ReportParagraph) || type.ClrType == typeof(ReportCell) || type.ClrType == typeof(Recipient);

    /// <summary>Whether templates see a field at all. Why something is withheld is never theirs to print.</summary>
    public static bool IsVisible(ReportField field) => field.ItemType != typeof(Withholding) && field.ItemType != typeof(FindingWithholding);

    private static TemplateShape Report(FrontMatter matter) => TemplateShape.Object(() =>
    {
        var names = Members(ReportSchema.Report);
        names["extra"] = TemplateShape.Open;
        names["data"] = TemplateShape.Open;
        names["recipientGroups"] = TemplateShape.ListOf(names["recipients"]);
        names["totals"] = TemplateShape.Object(() => ReportView.TotalNames.ToDictionary(name => name, Total, StringComparer.Ordinal));
        names["notice"] = Flat(ReportView.NoticeNames);
        names["statistics"] = Flat(ReportView.StatisticsNames);
        names["labels"] = Flat(matter.Labels.Keys.Concat(LayoutView.LabelNames).Distinct(StringComparer.Ordinal));
        names["stops"] = Flat(LayoutView.LabelNames);
        names["layout"] = TemplateShape.Object(() => LayoutView.Names.ToDictionary(name => name, Setting, StringComparer.Ordinal));
        return names;
    });

    private static Dictionary<string, TemplateShape> Members(ReportType type)
    {
        var names = type.Fields.Where(IsVisible).ToDictionary(field => field.Name, Of, StringComparer.Ordinal);
        if (type.ClrType == typeof(Contact))
        {
            names["items"] = TemplateShape.ListOf(TemplateShape.Object(() => new Dictionary<string, TemplateShape>(StringComparer.Ordinal)
            {
                ["term"] = TemplateShape.Value,
                ["shortTerm"] = TemplateShape.Value,
                ["value"] = TemplateShape.ValueOf(type.Fields),
            }));
        }
        else if (type.ClrType == typeof(Inspection))
        {
            names["activity"] = TemplateShape.Value;
        }

        return names;
    }

    private static TemplateShape Of(ReportField field)
    {
        var shape = field.Type is { } type && !IsText(type) ? TemplateShape.Object(() => Members(type)) : TemplateShape.ValueOf(field);
        for (var depth = 0; depth < field.ListDepth; depth++)
        {
            shape = TemplateShape.ListOf(shape);
        }

        return shape;
    }

    private static TemplateShape Setting(string name) =>
        ReportSchema.TypeOf(typeof(ReportLayout)).Field(name) is { } field ? TemplateShape.ValueOf(field) : TemplateShape.Value;

    private static TemplateShape Total(string name) => name switch
    {
        "completed" or "basicallyCompleted" or "partlyCompleted" or "inProgress" or "notCompleted" or "rate" => Counted(name, "status"),
        "longTerm" => Counted(name, "longTerm"),
        "declaredLongTerm" => Counted("longTerm", null),
        "statusKnown" => TemplateShape.Flag,
        _ => Counted(name, null),
    };

    // A total says the field of the findings that it is counted from, and the total that is declared.
    private static TemplateShape Counted(string name, string? field)
    {
        ReportField?[] fields =
        [
            field is null ? null : ReportSchema.TypeOf(typeof(Finding)).Field(field), ReportSchema.TypeOf(typeof(DeclaredTotals)).Field(name),
        ];
        return TemplateShape.ValueOf([.. fields.OfType<ReportField>()]);
    }

    private static TemplateShape Flat(IEnumerable<string> names)
    {
        var all = names.ToList();
        return TemplateShape.Object(() => all.ToDictionary(name => name, _ => TemplateShape.Value, StringComparer.Ordinal));
    }
}
