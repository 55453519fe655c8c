using Bulletin.Text;

namespace Bulletin;

/// <summary>A remediation measure (措施).</summary>
[Term("措施")]
public sealed record Measure
{
    /// <summary>The lead sentence (领句), without its full stop; null where there is none.</summary>
    [Term("领句")]
    public RichText? Lead { get; init; }

    /// <summary>What was done.</summary>
    [Term("内容")]
    public required RichText Text { get; init; }

    /// <summary>Whether it is kept from the public.</summary>
    [Term("不予公开")]
    public Withholding? Withholding { get; init; }

    /// <summary>A measure without a lead sentence.</summary>
    public static implicit operator Measure(string text) => new() { Text = text };
}
