using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>The imprint at the foot of the last page of a formal document (版记, GB/T 9704-2012 §7.4). A web notice has none.</summary>
[Term("版记")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record Imprint
{
    /// <summary>抄送机关.</summary>
    [Term("抄送机关")]
    public ValueList<string> CopyTo { get; init; } = [];

    /// <summary>印发机关.</summary>
    [Term("印发机关")]
    public string? PrintingOffice { get; init; }

    /// <summary>印发日期.</summary>
    [Term("印发日期")]
    public DateOnly? PrintDate { get; init; }
}
