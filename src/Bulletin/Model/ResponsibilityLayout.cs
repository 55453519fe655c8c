using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>Where the units, the leader and the deadline of a finding stand.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum ResponsibilityLayout
{
    /// <summary>不印: not printed.</summary>
    [Term("不印")]
    None,

    /// <summary>各占一段: a paragraph each, with its label.</summary>
    [Term("各占一段")]
    Paragraphs,

    /// <summary>括注: in brackets behind the problem.</summary>
    [Term("括注")]
    Brackets,
}
