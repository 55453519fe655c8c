using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>A finding of the inspection (问题) and what was done about it. Needs a title or a description.</summary>
[Term("问题")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record Finding
{
    /// <summary>
    /// The finding in a phrase (问题标题), without its full stop: the template adds 。 where the title runs into a text, and none on a
    /// line of its own.
    /// </summary>
    [Term("问题标题", Note = FieldNotes.Title)]
    public RichText? Title { get; init; }

    /// <summary>The finding in full (问题描述). The template adds 。 if it ends in no mark.</summary>
    [Term("问题描述", Note = FieldNotes.Completed)]
    public RichText? Description { get; init; }

    /// <summary>
    /// The text before the first measure (措施引语). The template adds 。 if it ends in no mark; 采取以下措施： keeps its colon.
    /// </summary>
    [Term("措施引语", Note = FieldNotes.Completed)]
    public RichText? MeasuresIntro { get; init; }

    /// <summary>The measures (整改措施).</summary>
    [Term("整改措施")]
    public ValueList<Measure> Measures { get; init; } = [];

    /// <summary>The evidence (佐证材料) after the measures: figures, tables and paragraphs, printed as typed.</summary>
    [Term("佐证材料")]
    public ValueList<ReportParagraph> Evidence { get; init; } = [];

    /// <summary>The outcome (整改成效). The template adds 。 if it ends in no mark.</summary>
    [Term("整改成效", Note = FieldNotes.Completed)]
    public RichText? Outcome { get; init; }

    /// <summary>How far the finding has been remedied.</summary>
    [Term("整改状态")]
    public FindingStatus? Status { get; init; }

    /// <summary>Whether the matter goes on being attended to (长期坚持); false by default.</summary>
    [Term("长期坚持")]
    public bool LongTerm { get; init; }

    /// <summary>
    /// The status in words (完成情况). The template adds 。 if it ends in no mark; derived from <see cref="Status"/> where a template
    /// asks for it and it is null.
    /// </summary>
    [Term("完成情况", Note = FieldNotes.Completed)]
    public RichText? StatusText { get; init; }

    /// <summary>The units responsible (责任单位).</summary>
    [Term("责任单位")]
    public ValueList<string> ResponsibleUnits { get; init; } = [];

    /// <summary>The leader responsible (责任领导).</summary>
    [Term("责任领导")]
    public string? ResponsibleLeader { get; init; }

    /// <summary>The time by which it is to be remedied (整改时限): a date, or words such as 2024年底前.</summary>
    [Term("整改时限")]
    public Deadline? Deadline { get; init; }

    /// <summary>The next step (下一步). The template adds 。 if it ends in no mark.</summary>
    [Term("下一步", Note = FieldNotes.Completed)]
    public RichText? NextStep { get; init; }

    /// <summary>What of it is kept from the public.</summary>
    [Term("不予公开")]
    public FindingWithholding? Withholding { get; init; }
}
