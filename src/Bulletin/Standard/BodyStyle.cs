using Bulletin.Standard;

namespace Bulletin;

/// <summary>The body (正文), and whatever the standard says nothing else of.</summary>
public sealed record BodyStyle
{
    /// <summary>仿宋.</summary>
    [Clause("GB/T 9704-2012 §5.2.2", Strength.Normal)]
    [StyleField("字体")]
    public required FontRole Font { get; init; }

    /// <summary>3号: 16 pt.</summary>
    [Clause("GB/T 9704-2012 §5.2.2", Strength.Normal)]
    [StyleField("字号", 5, 72)]
    public required Length Size { get; init; }

    /// <summary>Black.</summary>
    [Clause("GB/T 9704-2012 §5.2.4", Strength.Required)]
    [StyleField("颜色")]
    public required Colour Colour { get; init; }

    /// <summary>First line of a paragraph: 2 cells in.</summary>
    [Clause("GB/T 9704-2012 §7.3.3", Strength.Required)]
    [StyleField("首行缩进字数", 0, 8)]
    public required int FirstLineIndent { get; init; }
}
