using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>The inspection that the report answers (巡察).</summary>
[Term("巡察")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record Inspection
{
    /// <summary>Who ordered it (部署单位), such as 市委.</summary>
    [Term("部署单位")]
    public string? OrderedBy { get; init; }

    /// <summary>The inspection team (巡察组).</summary>
    [Term("巡察组")]
    public string? Team { get; init; }

    /// <summary>Who was inspected (被巡察单位).</summary>
    [Term("被巡察单位")]
    public string? Inspected { get; init; }

    /// <summary>Its form.</summary>
    [Term("巡察方式")]
    public InspectionForm? Form { get; init; }

    /// <summary>Its first day (开始日期).</summary>
    [Term("开始日期")]
    public DateOnly? Start { get; init; }

    /// <summary>Its last day (结束日期).</summary>
    [Term("结束日期")]
    public DateOnly? End { get; init; }

    /// <summary>The day of the feedback (反馈日期).</summary>
    [Term("反馈日期")]
    public DateOnly? FeedbackDate { get; init; }

    /// <summary>The rules it rests on (依据), with their 《》.</summary>
    [Term("依据")]
    public string? LegalBasis { get; init; }
}
