using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>A column of the table of findings (问题整改情况一览表).</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum FindingsTableColumn
{
    /// <summary>序号.</summary>
    [Term("序号")]
    Number,

    /// <summary>问题: the title, or the description if the title is missing.</summary>
    [Term("问题")]
    Finding,

    /// <summary>整改措施: the measures, or the outcome if there are no measures.</summary>
    [Term("整改措施")]
    Measures,

    /// <summary>责任单位.</summary>
    [Term("责任单位")]
    ResponsibleUnits,

    /// <summary>责任领导.</summary>
    [Term("责任领导")]
    ResponsibleLeader,

    /// <summary>整改时限.</summary>
    [Term("整改时限")]
    Deadline,

    /// <summary>整改状态: the status, or the status in words if the status is missing.</summary>
    [Term("整改状态")]
    Status,
}
