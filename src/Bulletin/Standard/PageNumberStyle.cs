using Bulletin.Standard;

namespace Bulletin;

/// <summary>Page numbers (页码): — 1 —, on the right on odd pages, on the left on even ones.</summary>
public sealed record PageNumberStyle
{
    /// <summary>宋体.</summary>
    [Clause("GB/T 9704-2012 §7.5", Strength.Normal)]
    [StyleField("字体")]
    public required FontRole Font { get; init; }

    /// <summary>4号: 14 pt.</summary>
    [Clause("GB/T 9704-2012 §7.5", Strength.Normal)]
    [StyleField("字号", 5, 36)]
    public required Length Size { get; init; }

    /// <summary>Where the number stands; <see cref="PageNumberPlace.Outer"/> by default.</summary>
    [Clause("GB/T 9704-2012 §7.5", Strength.Required)]
    [StyleField("位置")]
    public PageNumberPlace Place { get; init; }

    /// <summary>The form of the number; <see cref="PageNumberForm.Dashed"/> by default.</summary>
    [Clause("GB/T 9704-2012 §7.5", Strength.Required)]
    [StyleField("形式")]
    public PageNumberForm Form { get; init; }

    /// <summary>The dash (一字线) on either side of the number, if <see cref="Form"/> has dashes.</summary>
    [Clause("GB/T 9704-2012 §7.5", Strength.Required)]
    [StyleField("一字线", 0, 3)]
    public required string Dash { get; init; }

    /// <summary>From the lower edge of the type area to the dashes, or to the middle of the number: 7 mm.</summary>
    [Clause("GB/T 9704-2012 §7.5", Strength.Required)]
    [StyleField("距版心下边缘", 0, 100, StyleUnit.Millimetre)]
    public required Length BelowTypeArea { get; init; }

    /// <summary>Characters, of the number's own size, between the number with its dashes and the edge of the type area: 1. Without meaning for a centred number.</summary>
    [Clause("GB/T 9704-2012 §7.5", Strength.Required)]
    [StyleField("空字数", 0, 8)]
    public required int Indent { get; init; }

    /// <summary>Whether page 1 has its number: all have but letters.</summary>
    [Clause("GB/T 9704-2012 §10.1", Strength.Required)]
    [StyleField("首页有页码")]
    public bool IsOnFirstPage { get; init; } = true;

    /// <summary>The number of page 1: 1. An odd number, since page 1 is the front of a sheet.</summary>
    [Clause("GB/T 9704-2012 §7.5", Strength.Practice)]
    [StyleField("起始页码", 1, 9999)]
    public int FirstNumber { get; init; } = 1;

    /// <summary>The text before the number.</summary>
    internal string Before => Form switch { PageNumberForm.Dashed => Dash + " ", PageNumberForm.Plain => "", _ => "第" };

    /// <summary>The text after the number, or between the number and the total.</summary>
    internal string After => Form switch { PageNumberForm.Dashed => " " + Dash, PageNumberForm.Plain => "", PageNumberForm.Ordinal => "页", _ => "页 共" };

    /// <summary>The text after the total; null if there is no total.</summary>
    internal string? AfterTotal => Form == PageNumberForm.OrdinalOfTotal ? "页" : null;

    /// <summary>Whether the number of an odd (or even) page stands at the right.</summary>
    internal bool IsAtRight(bool isOdd) => (Place == PageNumberPlace.Outer) == isOdd;

    /// <summary>The height of the line of the number in a footer: low, since footer and distance must stay within the lower margin.</summary>
    internal Length LineHeight(StyleProfile profile) => Size > profile.Body.Size ? Size : profile.Body.Size;

    /// <summary>From the upper edge of such a line to the dashes, which stand in the middle of their em box.</summary>
    internal Length DashIn(Length line, TextGrid grid) =>
        new((line.Emu * grid.BaselineHundredths / 100) - (Size.Emu * ReferenceMetrics.DashAboveBaseline / 100));
}
