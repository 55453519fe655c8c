using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>
/// The shape of a notice (版式): what stands on a line of its own, what runs in, which level a heading has. A report and the head of a
/// template have it in the same notation. Each member is null by default: then the template's value applies, or that of all templates,
/// which each member names.
/// </summary>
[Term("版式")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record ReportLayout
{
    /// <summary>The heading over all sections and findings (总标题), such as 反馈意见整改落实情况; none in all templates.</summary>
    [Term("总标题")]
    public string? Umbrella { get; init; }

    /// <summary>The heading over findings that are in no section; none in all templates. Not printed beside <see cref="Umbrella"/>.</summary>
    [Term("问题总标题")]
    public string? FindingsHeading { get; init; }

    /// <summary>The level of the highest headings: 1 一、, 2 （一）, 0 without numeral; 1 in all templates.</summary>
    [Term("最高层次")]
    public int? TopLevel { get; init; }

    /// <summary>The level of sections, 0 to 4; in all templates the highest one, or that below the umbrella heading.</summary>
    [Term("方面层次")]
    public int? SectionLevel { get; init; }

    /// <summary>The level of topics, 0 to 4; in all templates one below sections.</summary>
    [Term("类别层次")]
    public int? TopicLevel { get; init; }

    /// <summary>The level of groups, 0 to 4; in all templates one below topics.</summary>
    [Term("小类层次")]
    public int? GroupLevel { get; init; }

    /// <summary>The level of findings, 0 to 4; in all templates one below the heading above them.</summary>
    [Term("问题层次")]
    public int? FindingLevel { get; init; }

    /// <summary>How headings word what they name; <see cref="HeadingWording.Plain"/> in all templates.</summary>
    [Term("标题措辞")]
    public HeadingWording? Headings { get; init; }

    /// <summary>Where the title of a finding stands; <see cref="FindingLayout.Heading"/> in all templates.</summary>
    [Term("问题标题位置")]
    public FindingLayout? Finding { get; init; }

    /// <summary>How the measures of a finding are set; <see cref="MeasuresLayout.OneParagraph"/> in all templates.</summary>
    [Term("措施排法")]
    public MeasuresLayout? Measures { get; init; }

    /// <summary>Where units, leader and deadline of a finding stand; <see cref="ResponsibilityLayout.None"/> in all templates.</summary>
    [Term("责任排法")]
    public ResponsibilityLayout? Responsibility { get; init; }

    /// <summary>What is printed of a status that has no words of its own; <see cref="StatusLayout.None"/> in all templates.</summary>
    [Term("状态排法")]
    public StatusLayout? Status { get; init; }

    /// <summary>How the measures of the organisation part are set; <see cref="OverviewLayout.Listed"/> in all templates.</summary>
    [Term("组织情况排法")]
    public OverviewLayout? Overview { get; init; }

    /// <summary>How the measures of the next steps are set; <see cref="OverviewLayout.RunIn"/> in all templates.</summary>
    [Term("下一步排法")]
    public OverviewLayout? NextSteps { get; init; }

    /// <summary>Where the paragraph of statistics stands; <see cref="StatisticsPlace.None"/> in all templates.</summary>
    [Term("统计段位置")]
    public StatisticsPlace? Statistics { get; init; }

    /// <summary>How the contacts are set; <see cref="ContactsLayout.Lines"/> in all templates.</summary>
    [Term("联系方式排法")]
    public ContactsLayout? Contacts { get; init; }

    /// <summary>
    /// What the derived preface refers to if the inspection gives no <see cref="Inspection.LegalBasis"/>. In all templates
    /// <see cref="PrefaceBasis.PartyOpenness"/> where a web notice announces to the public, and nothing elsewhere.
    /// </summary>
    [Term("导语依据")]
    public PrefaceBasis? Basis { get; init; }

    /// <summary>
    /// What the derived preface announces; in all templates <see cref="ProgressWording.Progress"/> behind a <see cref="Basis"/>, and
    /// <see cref="ProgressWording.Remediation"/> elsewhere.
    /// </summary>
    [Term("导语措辞")]
    public ProgressWording? Progress { get; init; }

    /// <summary>The end of the derived preface, such as 报告如下：; in all templates the one that fits kind, form and audience.</summary>
    [Term("导语结尾")]
    public string? Ending { get; init; }

    /// <summary>The lowest level of a heading.</summary>
    internal const int LowestLevel = 4;

    /// <summary>The layout of all templates; what depends on the report is null.</summary>
    internal static ReportLayout Standard { get; } = new()
    {
        TopLevel = 1,
        Headings = HeadingWording.Plain,
        Finding = FindingLayout.Heading,
        Measures = MeasuresLayout.OneParagraph,
        Responsibility = ResponsibilityLayout.None,
        Status = StatusLayout.None,
        Overview = OverviewLayout.Listed,
        NextSteps = OverviewLayout.RunIn,
        Statistics = StatisticsPlace.None,
        Contacts = ContactsLayout.Lines,
    };

    /// <summary>This layout, with the members of another where it gives none.</summary>
    internal ReportLayout Or(ReportLayout other)
    {
        var layout = this with { };
        foreach (var field in ReportSchema.TypeOf(typeof(ReportLayout)).Fields.Where(field => field.Property.GetValue(layout) is null))
        {
            field.Property.SetValue(layout, field.Property.GetValue(other));
        }

        return layout;
    }

    /// <summary>
    /// This layout, with the levels that follow from others. Below a heading without numeral others have none.
    /// </summary>
    internal ReportLayout WithLevels()
    {
        var section = SectionLevel ?? (Umbrella is { Length: > 0 } ? Below(TopLevel) : TopLevel);
        var topic = TopicLevel ?? Below(section);
        return this with { SectionLevel = section, TopicLevel = topic, GroupLevel = GroupLevel ?? Below(topic) };
    }

    /// <summary>The level below a level.</summary>
    internal static int? Below(int? level) => level is 0 ? 0 : level + 1;
}
