using Bulletin.Standard;

namespace Bulletin;

/// <summary>The letter format (信函格式): what its first page has besides.</summary>
public sealed record LetterStyle
{
    /// <summary>From the lower edge of the mark to the first double rule: 4 mm.</summary>
    [Clause("GB/T 9704-2012 §10.1", Strength.Required)]
    [StyleField("发文机关标志距红色双线", 0, 30, StyleUnit.Millimetre)]
    public required Length BelowMark { get; init; }

    /// <summary>The width of the double rules, in the middle of the sheet: 170 mm.</summary>
    [Clause("GB/T 9704-2012 §10.1", Strength.Required)]
    [StyleField("红色双线长", 50, 558, StyleUnit.Millimetre)]
    public required Length RuleWidth { get; init; }

    /// <summary>From the lower edge of the second double rule to that of the sheet: 20 mm.</summary>
    [Clause("GB/T 9704-2012 §10.1", Strength.Required)]
    [StyleField("下红色双线距下页边", 5, 60, StyleUnit.Millimetre)]
    public required Length RuleAboveFoot { get; init; }

    /// <summary>The thick line of a double rule, the upper one of the first and the lower one of the second: 2.25 pt.</summary>
    [Clause("GB/T 9704-2012 §10.1", Strength.Practice)]
    [StyleField("粗线", 0.25, 6)]
    public required Length Thick { get; init; }

    /// <summary>The thin line of a double rule: 0.75 pt.</summary>
    [Clause("GB/T 9704-2012 §10.1", Strength.Practice)]
    [StyleField("细线", 0.25, 6)]
    public required Length Thin { get; init; }

    /// <summary>What is free between the two: 0.75 pt.</summary>
    [Clause("GB/T 9704-2012 §10.1", Strength.Practice)]
    [StyleField("双线间距", 0, 6)]
    public required Length Gap { get; init; }

    /// <summary>From the first double rule to the upper edge of the items below it: 4.84 mm, 7/8 of a character of 3号.</summary>
    [Clause("GB/T 33476.2-2016 §9.1", Strength.Recommended)]
    [StyleField("红色双线下方空白", 0, 30, StyleUnit.Millimetre)]
    public required Length BelowRule { get; init; }

    /// <summary>
    /// Where the text of page 1 begins for a word processor: a line above the other pages, and above the mark. A whole line: LibreOffice moves a page down by half of what its lines leave over. On the other
    /// pages the header keeps the text out of the upper margin.
    /// </summary>
    internal static Length FlowTop(StyleProfile profile) => profile.Page.MarginTop - profile.Grid.Pitch;

    /// <summary>The height of a double rule.</summary>
    internal Length RuleHeight => Thick + Gap + Thin;
}
