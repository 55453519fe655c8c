namespace Bulletin;

/// <summary>The title (标题), centred.</summary>
public sealed record TitleStyle
{
    /// <summary>小标宋.</summary>
    [Clause("GB/T 9704-2012 §7.3.1", Strength.Required)]
    public required FontRole Font { get; init; }

    /// <summary>2号: 22 pt.</summary>
    [Clause("GB/T 9704-2012 §7.3.1", Strength.Required)]
    public required Length Size { get; init; }

    /// <summary>Blank lines between the red rule and the title: 2. A web notice has no rule, and its title stands on the first line.</summary>
    [Clause("GB/T 9704-2012 §7.3.1", Strength.Required)]
    public required int BlankLinesAbove { get; init; }

    /// <summary>Blank lines between the title and the recipients, or the body: 1.</summary>
    [Clause("GB/T 9704-2012 §7.3.2", Strength.Required)]
    public required int BlankLinesBelow { get; init; }
}
