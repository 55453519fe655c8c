using Bulletin.Markdown;
using Bulletin.Model;
using Bulletin.Text;

namespace Bulletin.Templates;

/// <summary>
/// Layout and labels as templates see them: those of the report, of the template's head and of all templates, in this order, and what
/// follows from them.
/// </summary>
internal static class LayoutView
{
    /// <summary>The names under <c>layout</c>: the fields of the model, the levels below the
    /// highest, and those of findings by what they stand under.</summary>
    public static readonly string[] Names =
    [
        .. ReportSchema.TypeOf(typeof(ReportLayout)).Fields.Select(field => field.Name),
        "secondLevel", "thirdLevel", "sectionFindingLevel", "topicFindingLevel", "groupFindingLevel",
    ];

    /// <summary>The names under <c>labels</c> that all templates have, and those under <c>stops</c>.</summary>
    public static readonly string[] LabelNames = [.. ReportSchema.TypeOf(typeof(ReportLabels)).Fields.Select(field => field.Name)];

    /// <summary>The layout of a notice.</summary>
    public static ReportLayout Of(RemediationReport report, FrontMatter matter) =>
        (report.Layout ?? new()).Or(matter.Layout).Or(ReportLayout.Standard).WithLevels();

    /// <summary>The first heading below the lowest level: its path and its level; null if there is none.</summary>
    public static (string Path, int Level)? TooDeep(RemediationReport report, ReportLayout layout) =>
        report.Sections.SelectMany((section, i) => Levels(section, layout, ReportPath.Item("sections", i)))
            .Where(heading => heading.Level > ReportLayout.LowestLevel)
            .Select(heading => ((string, int)?)(heading.Path, heading.Level ?? 0)).FirstOrDefault();

    /// <summary>What templates see under <c>layout</c>.</summary>
    public static NamedValues Layout(ValueTable values, RemediationReport report, FrontMatter matter, Audience audience, DocumentForm form)
    {
        var layout = WithPreface(Of(report, matter), report, audience, form);
        var names = ReportSchema.TypeOf(typeof(ReportLayout)).Fields.ToDictionary(
            field => field.Name,
            field => field.Property.GetValue(layout) switch
            {
                string text when string.IsNullOrWhiteSpace(text) => null,
                string text => Heading(field, text),
                Enum term => TemplatePhrase.Calculated(ReportSchema.Write(term)),
                var other => other,
            },
            StringComparer.Ordinal);
        names["secondLevel"] = ReportLayout.Below(layout.TopLevel);
        names["thirdLevel"] = ReportLayout.Below(ReportLayout.Below(layout.TopLevel));
        names["findingLevel"] = FindingLevel(layout, layout.TopLevel);
        names["sectionFindingLevel"] = FindingLevel(layout, layout.SectionLevel);
        names["topicFindingLevel"] = FindingLevel(layout, layout.TopicLevel);
        names["groupFindingLevel"] = FindingLevel(layout, layout.GroupLevel);
        return new(names);

        // A heading that the report gives is a value of the report; one of the template's head is the template's words.
        object Heading(ReportField field, string text) => report.Layout is { } own && field.Property.GetValue(own) is string
            ? new TemplateValue(values, RichText.Plain(text.Trim()).From(new Origin("layout." + field.Name)), "layout." + field.Name)
            : TemplatePhrase.Calculated(text);
    }

    /// <summary>What templates see under <c>labels</c>.</summary>
    public static NamedValues Labels(RemediationReport report, FrontMatter matter) => new(
        matter.Labels.Keys.Concat(LabelNames).Distinct(StringComparer.Ordinal).ToDictionary(
            name => name, name => (object?)TemplatePhrase.Calculated(Label(name, report, matter).Text), StringComparer.Ordinal));

    /// <summary>What templates see under <c>stops</c>: the mark at the end of the text behind a label.</summary>
    public static NamedValues Stops(RemediationReport report, FrontMatter matter) => new(LabelNames.ToDictionary(
        name => name, name => (object?)new TemplatePhrase(Label(name, report, matter).OmitStop ? "" : "。"), StringComparer.Ordinal));

    private static ReportLabel Label(string name, RemediationReport report, FrontMatter matter)
    {
        var field = ReportSchema.TypeOf(typeof(ReportLabels)).Field(name)?.Property;
        return report.Labels is { } own && field?.GetValue(own) is ReportLabel given ? given
            : matter.Labels.GetValueOrDefault(name) ?? (ReportLabel)field!.GetValue(ReportLabels.Standard)!;
    }

    private static int? FindingLevel(ReportLayout layout, int? above) => layout.FindingLevel ?? ReportLayout.Below(above);

    // The headings of a section, without those of its findings' siblings, which have the same level.
    private static IEnumerable<(string Path, int? Level)> Levels(Section section, ReportLayout layout, string path)
    {
        yield return (path, layout.SectionLevel);
        if (section.Findings.Count > 0)
        {
            yield return (path + ".findings[0]", FindingLevel(layout, layout.SectionLevel));
        }

        foreach (var (topic, topicPath) in section.Topics.Select((topic, i) => (topic, ReportPath.Item(path + ".topics", i))))
        {
            yield return (topicPath, layout.TopicLevel);
            if (topic.Findings.Count > 0)
            {
                yield return (topicPath + ".findings[0]", FindingLevel(layout, layout.TopicLevel));
            }

            foreach (var (group, groupPath) in topic.Groups.Select((group, i) => (group, ReportPath.Item(topicPath + ".groups", i))))
            {
                yield return (groupPath, layout.GroupLevel);
                if (group.Findings.Count > 0)
                {
                    yield return (groupPath + ".findings[0]", FindingLevel(layout, layout.GroupLevel));
                }
            }
        }
    }

    // The words of the derived preface that follow from who reads the notice, and where.
    private static ReportLayout WithPreface(ReportLayout layout, RemediationReport report, Audience audience, DocumentForm form)
    {
        var announces = layout.Ending is null && audience == Audience.Public && form == DocumentForm.Web && report.Kind.IsAnnounced;
        var hasRule = report.Inspection?.LegalBasis is not null;
        var basis = hasRule ? PrefaceBasis.None : layout.Basis ?? (announces ? PrefaceBasis.PartyOpenness : PrefaceBasis.None);
        return layout with
        {
            Basis = basis,
            Progress = layout.Progress ?? (basis == PrefaceBasis.None ? ProgressWording.Remediation : ProgressWording.Progress),
            Ending = layout.Ending ?? (announces ? "予以公布。" : report.Kind.Verb + "如下："),
        };
    }
}
