using Bulletin.Text;

namespace Bulletin;

/// <summary>A finding of the inspection (问题) and what was done about it. Needs a title or a description.</summary>
[Term("问题")]
public sealed record Finding
{
    /// <summary>The finding in a phrase (问题标题), without its full stop.</summary>
    [Term("问题标题")]
    public RichText? Title { get; init; }

    /// <summary>The finding in full (问题描述).</summary>
    [Term("问题描述")]
    public RichText? Description { get; init; }

    /// <summary>What stands before the first measure (措施引语).</summary>
    [Term("措施引语")]
    public RichText? MeasuresIntro { get; init; }

    /// <summary>The measures (整改措施).</summary>
    [Term("整改措施")]
    public ValueList<Measure> Measures { get; init; } = [];

    /// <summary>What came of them (整改成效).</summary>
    [Term("整改成效")]
    public RichText? Outcome { get; init; }

    /// <summary>How far the finding has been remedied.</summary>
    [Term("整改状态")]
    public FindingStatus? Status { get; init; }

    /// <summary>Whether the matter goes on being attended to (长期坚持); false by default.</summary>
    [Term("长期坚持")]
    public bool LongTerm { get; init; }

    /// <summary>The status in words (完成情况), without its full stop; derived from <see cref="Status"/> where a template asks for it and it is null.</summary>
    [Term("完成情况")]
    public RichText? StatusText { get; init; }

    /// <summary>The units responsible (责任单位).</summary>
    [Term("责任单位")]
    public ValueList<string> ResponsibleUnits { get; init; } = [];

    /// <summary>The leader responsible (责任领导).</summary>
    [Term("责任领导")]
    public string? ResponsibleLeader { get; init; }

    /// <summary>The day by which it is to be remedied (整改时限).</summary>
    [Term("整改时限")]
    public DateOnly? Deadline { get; init; }

    /// <summary>What comes next (下一步).</summary>
    [Term("下一步")]
    public RichText? NextStep { get; init; }

    /// <summary>What of it is kept from the public.</summary>
    [Term("不予公开")]
    public FindingWithholding? Withholding { get; init; }
}
