using Bulletin.Standard;

namespace Bulletin;

/// <summary>The sheet, the type area (版心) on it, and where the lines of text stand.</summary>
public sealed record PageGeometry
{
    /// <summary>Width of the sheet: 210 mm.</summary>
    [Clause("GB/T 9704-2012 §5.1", Strength.Required)]
    [StyleField("纸宽", 100, 558, StyleUnit.Millimetre)]
    public required Length Width { get; init; }

    /// <summary>Height of the sheet: 297 mm.</summary>
    [Clause("GB/T 9704-2012 §5.1", Strength.Required)]
    [StyleField("纸高", 100, 558, StyleUnit.Millimetre)]
    public required Length Height { get; init; }

    /// <summary>From the upper edge of the sheet to the type area (天头): 37 mm, ±1 mm.</summary>
    [Clause("GB/T 9704-2012 §5.2.1", Strength.Required)]
    [StyleField("天头", 10, 200, StyleUnit.Millimetre)]
    public required Length TypeAreaTop { get; init; }

    /// <summary>From the left, the binding edge, to the type area (订口): 28 mm, ±1 mm.</summary>
    [Clause("GB/T 9704-2012 §5.2.1", Strength.Required)]
    [StyleField("订口", 5, 200, StyleUnit.Millimetre)]
    public required Length TypeAreaLeft { get; init; }

    /// <summary>Width of the type area: 156 mm.</summary>
    [Clause("GB/T 9704-2012 §5.2.1", Strength.Required)]
    [StyleField("版心宽", 50, 548, StyleUnit.Millimetre)]
    public required Length TypeAreaWidth { get; init; }

    /// <summary>Height of the type area: 225 mm.</summary>
    [Clause("GB/T 9704-2012 §5.2.1", Strength.Required)]
    [StyleField("版心高", 50, 548, StyleUnit.Millimetre)]
    public required Length TypeAreaHeight { get; init; }

    /// <summary>The upper margin that a word processor is given: 37 mm, or 34.58 mm where the characters, not their line boxes, fill the type area.</summary>
    [Clause("GB/T 33476.2-2016 §6.2", Strength.Recommended)]
    [StyleField("上边距", 5, 200, StyleUnit.Millimetre)]
    public required Length MarginTop { get; init; }

    /// <summary>The lower margin that a word processor is given: 35 mm or 32.58 mm.</summary>
    [Clause("GB/T 33476.2-2016 §6.2", Strength.Recommended)]
    [StyleField("下边距", 5, 200, StyleUnit.Millimetre)]
    public required Length MarginBottom { get; init; }

    /// <summary>From the lower edge of the type area to that of the sheet: 35 mm.</summary>
    [Clause("GB/T 9704-2012 §5.2.1", Strength.Practice)]
    public Length TypeAreaBottom => Height - TypeAreaTop - TypeAreaHeight;

    /// <summary>From the type area to the right edge of the sheet: 26 mm.</summary>
    [Clause("GB/T 9704-2012 §5.2.1", Strength.Practice)]
    public Length TypeAreaRight => Width - TypeAreaLeft - TypeAreaWidth;

    /// <summary>From one margin to the other: the height of the lines of a page.</summary>
    internal Length TextHeight => Height - MarginTop - MarginBottom;

    /// <summary>
    /// Returns the sheet with other margins, as offices give them (上、下、左、右). The type area fills the space between them. The distance
    /// between type area and lines stays that of the reading.
    /// </summary>
    /// <param name="top">The upper margin (天头): 37 mm by the standard.</param>
    /// <param name="bottom">The lower margin: 35 mm by the standard.</param>
    /// <param name="left">The left margin (订口): 28 mm by the standard.</param>
    /// <param name="right">The right margin: 26 mm by the standard.</param>
    public PageGeometry WithMargins(Length top, Length bottom, Length left, Length right) => this with
    {
        TypeAreaTop = top,
        TypeAreaLeft = left,
        TypeAreaWidth = Width - left - right,
        TypeAreaHeight = Height - top - bottom,
        MarginTop = top - (TypeAreaTop - MarginTop),
        MarginBottom = bottom - (TypeAreaBottom - MarginBottom),
    };

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
