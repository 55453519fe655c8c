using Bulletin.Standard;

namespace Bulletin;

/// <summary>The remark (附注), on the line below the date.</summary>
public sealed record RemarkStyle
{
    /// <summary>Cells in from the left: 2.</summary>
    [Clause("GB/T 9704-2012 §7.3.6", Strength.Required)]
    [StyleField("左空字数", 0, 8)]
    public required int Indent { get; init; }

    /// <summary>The opening bracket.</summary>
    [Clause("GB/T 9704-2012 §7.3.6", Strength.Required)]
    [StyleField("前括号", 0, 5)]
    public required string Open { get; init; }

    /// <summary>The closing bracket.</summary>
    [Clause("GB/T 9704-2012 §7.3.6", Strength.Required)]
    [StyleField("后括号", 0, 5)]
    public required string Close { get; init; }

    /// <summary>The remark as printed.</summary>
    internal RichText Text(RichText remark) => Open + remark + Close;
}
