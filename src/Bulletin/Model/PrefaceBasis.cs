using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>What a derived preface refers to where no rule is named.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum PrefaceBasis
{
    /// <summary>党务公开: 按照党务公开原则和巡察工作有关要求.</summary>
    [Term("党务公开", "party-openness")]
    PartyOpenness,

    /// <summary>巡察工作: 按照巡察工作有关要求.</summary>
    [Term("巡察工作", "inspection-work")]
    InspectionWork,

    /// <summary>不写: nothing.</summary>
    [Term("不写")]
    None,
}
