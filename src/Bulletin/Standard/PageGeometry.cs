namespace Bulletin;

/// <summary>The sheet, the type area (版心) on it, and where the lines of text stand.</summary>
public sealed record PageGeometry
{
    /// <summary>Width of the sheet: 210 mm.</summary>
    [Clause("GB/T 9704-2012 §5.1", Strength.Required)]
    public required Length Width { get; init; }

    /// <summary>Height of the sheet: 297 mm.</summary>
    [Clause("GB/T 9704-2012 §5.1", Strength.Required)]
    public required Length Height { get; init; }

    /// <summary>From the upper edge of the sheet to the type area (天头): 37 mm, ±1 mm.</summary>
    [Clause("GB/T 9704-2012 §5.2.1", Strength.Required)]
    public required Length TypeAreaTop { get; init; }

    /// <summary>From the left, the binding edge, to the type area (订口): 28 mm, ±1 mm.</summary>
    [Clause("GB/T 9704-2012 §5.2.1", Strength.Required)]
    public required Length TypeAreaLeft { get; init; }

    /// <summary>Width of the type area: 156 mm.</summary>
    [Clause("GB/T 9704-2012 §5.2.1", Strength.Required)]
    public required Length TypeAreaWidth { get; init; }

    /// <summary>Height of the type area: 225 mm.</summary>
    [Clause("GB/T 9704-2012 §5.2.1", Strength.Required)]
    public required Length TypeAreaHeight { get; init; }

    /// <summary>The upper margin that a word processor is given: 37 mm, or 34.58 mm where the characters, not their line boxes, fill the type area.</summary>
    [Clause("GB/T 33476.2-2016 §6.2", Strength.Recommended)]
    public required Length MarginTop { get; init; }

    /// <summary>The lower margin that a word processor is given: 35 mm or 32.58 mm.</summary>
    [Clause("GB/T 33476.2-2016 §6.2", Strength.Recommended)]
    public required Length MarginBottom { get; init; }

    /// <summary>From the lower edge of the type area to that of the sheet: 35 mm.</summary>
    [Clause("GB/T 9704-2012 §5.2.1", Strength.Practice)]
    public Length TypeAreaBottom => Height - TypeAreaTop - TypeAreaHeight;

    /// <summary>From the type area to the right edge of the sheet: 26 mm.</summary>
    [Clause("GB/T 9704-2012 §5.2.1", Strength.Practice)]
    public Length TypeAreaRight => Width - TypeAreaLeft - TypeAreaWidth;

    /// <summary>
    /// The sheet of a table set sideways (GB/T 9704-2012 §8): this one turned by a quarter to the right, so that its binding edge is above and the head of the table, on
    /// odd and on even pages, is at the binding edge. Margins of 28, 37, 26 and 35 mm, from above to the right.
    /// </summary>
    internal PageGeometry Turned() => new()
    {
        Width = Height,
        Height = Width,
        TypeAreaTop = TypeAreaLeft,
        TypeAreaLeft = TypeAreaBottom,
        TypeAreaWidth = TypeAreaHeight,
        TypeAreaHeight = TypeAreaWidth,
        MarginTop = TypeAreaLeft - (TypeAreaTop - MarginTop),
        MarginBottom = TypeAreaRight - (TypeAreaBottom - MarginBottom),
    };
}
