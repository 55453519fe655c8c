using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>The form of an inspection (巡察方式).</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum InspectionForm
{
    /// <summary>常规巡察.</summary>
    [Term("常规", "常规巡察", "常规巡视")]
    Routine,

    /// <summary>专项巡察.</summary>
    [Term("专项", "专项巡察", "专项巡视")]
    Special,

    /// <summary>巡察“回头看”.</summary>
    [Term("回头看", "“回头看”", "巡察回头看", "巡察“回头看”", "巡视回头看", "巡视“回头看”")]
    LookBack,

    /// <summary>机动巡察.</summary>
    [Term("机动", "机动巡察", "机动巡视", "机动式巡察")]
    Mobile,
}
