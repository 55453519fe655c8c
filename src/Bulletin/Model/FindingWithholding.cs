using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>What of a finding is kept from the public audience.</summary>
[Term("问题不予公开")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record FindingWithholding
{
    /// <summary>The problem text (问题内容): title and description. Without a public wording the whole finding is left out.</summary>
    [Term("问题内容")]
    public Withholding? Problem { get; init; }

    /// <summary>
    /// The remediation text (整改内容): measures with their introduction and evidence, outcome, status in words, next step, who is responsible and by when. The public wording stands in the place of the outcome. The
    /// status stays, since it is counted.
    /// </summary>
    [Term("整改内容")]
    public Withholding? Remediation { get; init; }
}
