using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>
/// The labels of the parts of a finding (标签). Each is null by default: then the template's label is printed, or that of all templates,
/// which each member names.
/// </summary>
[Term("标签")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record ReportLabels
{
    /// <summary>Before the measures; 整改情况 in all templates.</summary>
    [Term("措施标签")]
    public ReportLabel? Measures { get; init; }

    /// <summary>Before the outcome; none in all templates, where the outcome follows the measures.</summary>
    [Term("成效标签")]
    public ReportLabel? Outcome { get; init; }

    /// <summary>Before the status; 完成情况 in all templates.</summary>
    [Term("完成情况标签")]
    public ReportLabel? Status { get; init; }

    /// <summary>Before the next step; 下一步 in all templates.</summary>
    [Term("下一步标签")]
    public ReportLabel? NextStep { get; init; }

    /// <summary>Before the units responsible; 责任单位 in all templates.</summary>
    [Term("责任单位标签")]
    public ReportLabel? ResponsibleUnits { get; init; }

    /// <summary>Before the leader responsible; 责任领导 in all templates.</summary>
    [Term("责任领导标签")]
    public ReportLabel? ResponsibleLeader { get; init; }

    /// <summary>Before the deadline; 整改时限 in all templates.</summary>
    [Term("整改时限标签")]
    public ReportLabel? Deadline { get; init; }

    /// <summary>The labels of all templates.</summary>
    internal static ReportLabels Standard { get; } = new()
    {
        Measures = "整改情况",
        Outcome = "",
        Status = "完成情况",
        NextStep = "下一步",
        ResponsibleUnits = "责任单位",
        ResponsibleLeader = "责任领导",
        Deadline = "整改时限",
    };
}
