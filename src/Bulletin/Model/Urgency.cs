using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>紧急程度 (GB/T 9704-2012 §7.2.3).</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum Urgency
{
    /// <summary>特急.</summary>
    [Term("特急")]
    ExtraUrgent,

    /// <summary>加急.</summary>
    [Term("加急")]
    Urgent,
}
