namespace Bulletin;

/// <summary>Headings of one level (结构层次).</summary>
public sealed record HeadingStyle
{
    /// <summary>黑体 on level 1, 楷体 on level 2, 仿宋 on levels 3 and 4.</summary>
    [Clause("GB/T 9704-2012 §7.3.3", Strength.Normal)]
    public required FontRole Font { get; init; }

    /// <summary>3号: 16 pt.</summary>
    [Clause("GB/T 9704-2012 §5.2.2", Strength.Normal)]
    public required Length Size { get; init; }

    /// <summary>Cells in from the left: 2.</summary>
    [Clause("GB/T 9704-2012 §7.3.3", Strength.Required)]
    public required int FirstLineIndent { get; init; }
}
