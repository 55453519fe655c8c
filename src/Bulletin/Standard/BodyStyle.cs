namespace Bulletin;

/// <summary>The body (正文), and whatever the standard says nothing else of.</summary>
public sealed record BodyStyle
{
    /// <summary>仿宋.</summary>
    [Clause("GB/T 9704-2012 §5.2.2", Strength.Normal)]
    public required FontRole Font { get; init; }

    /// <summary>3号: 16 pt.</summary>
    [Clause("GB/T 9704-2012 §5.2.2", Strength.Normal)]
    public required Length Size { get; init; }

    /// <summary>Black.</summary>
    [Clause("GB/T 9704-2012 §5.2.4", Strength.Required)]
    public required Colour Colour { get; init; }

    /// <summary>First line of a paragraph: 2 cells in.</summary>
    [Clause("GB/T 9704-2012 §7.3.3", Strength.Required)]
    public required int FirstLineIndent { get; init; }
}
