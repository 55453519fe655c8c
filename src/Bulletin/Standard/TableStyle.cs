namespace Bulletin;

/// <summary>Tables (表格). The standard gives no font, size or rule for them.</summary>
public sealed record TableStyle
{
    /// <summary>仿宋 for the cells.</summary>
    [Clause("GB/T 9704-2012 §8", Strength.Practice)]
    public required FontRole Font { get; init; }

    /// <summary>黑体 for the header.</summary>
    [Clause("GB/T 9704-2012 §8", Strength.Practice)]
    public required FontRole HeaderFont { get; init; }

    /// <summary>4号: 14 pt.</summary>
    [Clause("GB/T 9704-2012 §8", Strength.Practice)]
    public required Length Size { get; init; }

    /// <summary>Thickness of every rule: 0.5 pt.</summary>
    [Clause("GB/T 9704-2012 §8", Strength.Practice)]
    public required Length Rule { get; init; }

    /// <summary>Between a rule and the text beside it: 1.5 mm.</summary>
    [Clause("GB/T 9704-2012 §8", Strength.Practice)]
    public required Length CellMargin { get; init; }
}
