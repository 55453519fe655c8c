using Bulletin.Text;

namespace Bulletin;

/// <summary>What of a finding is kept from the public audience.</summary>
[Term("问题不予公开")]
public sealed record FindingWithholding
{
    /// <summary>The problem text (问题内容): title and description.</summary>
    [Term("问题内容")]
    public Withholding? Problem { get; init; }

    /// <summary>The remediation text (整改内容): measures, outcome, status text.</summary>
    [Term("整改内容")]
    public Withholding? Remediation { get; init; }
}
