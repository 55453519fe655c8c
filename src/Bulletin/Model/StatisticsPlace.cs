using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>Where the paragraph of statistics stands.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum StatisticsPlace
{
    /// <summary>不印: nowhere.</summary>
    [Term("不印")]
    None,

    /// <summary>导语之后: behind the preface.</summary>
    [Term("导语之后", "after-preface")]
    AfterPreface,

    /// <summary>组织情况之后: at the end of the organisation part.</summary>
    [Term("组织情况之后", "after-overview")]
    AfterOverview,
}
