namespace Bulletin;

/// <summary>Page numbers (页码): on the right on odd pages, on the left on even ones.</summary>
public sealed record PageNumberStyle
{
    /// <summary>宋体.</summary>
    [Clause("GB/T 9704-2012 §7.5", Strength.Normal)]
    public required FontRole Font { get; init; }

    /// <summary>4号: 14 pt.</summary>
    [Clause("GB/T 9704-2012 §7.5", Strength.Normal)]
    public required Length Size { get; init; }

    /// <summary>The dash (一字线) on either side of the number.</summary>
    [Clause("GB/T 9704-2012 §7.5", Strength.Required)]
    public required string Dash { get; init; }

    /// <summary>From the lower edge of the type area to the dashes: 7 mm.</summary>
    [Clause("GB/T 9704-2012 §7.5", Strength.Required)]
    public required Length BelowTypeArea { get; init; }

    /// <summary>Characters, of the number's own size, between the outer dash and the edge of the type area: 1.</summary>
    [Clause("GB/T 9704-2012 §7.5", Strength.Required)]
    public required int Indent { get; init; }

    /// <summary>Whether page 1 has its number: all have but letters.</summary>
    [Clause("GB/T 9704-2012 §10.1", Strength.Required)]
    public bool IsOnFirstPage { get; init; } = true;
}
