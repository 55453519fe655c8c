using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>What a derived preface announces.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum ProgressWording
{
    /// <summary>整改情况.</summary>
    [Term("整改情况")]
    Remediation,

    /// <summary>整改进展情况.</summary>
    [Term("整改进展情况")]
    Progress,

    /// <summary>集中整改进展情况.</summary>
    [Term("集中整改进展情况")]
    ConcentratedProgress,
}
