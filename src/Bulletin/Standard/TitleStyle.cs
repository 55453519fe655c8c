using Bulletin.Standard;

namespace Bulletin;

/// <summary>The title (标题), centred.</summary>
public sealed record TitleStyle
{
    /// <summary>小标宋.</summary>
    [Clause("GB/T 9704-2012 §7.3.1", Strength.Required)]
    [StyleField("字体")]
    public required FontRole Font { get; init; }

    /// <summary>2号: 22 pt.</summary>
    [Clause("GB/T 9704-2012 §7.3.1", Strength.Required)]
    [StyleField("字号", 5, 72)]
    public required Length Size { get; init; }

    /// <summary>Black.</summary>
    [Clause("GB/T 9704-2012 §5.2.4", Strength.Required)]
    [StyleField("颜色")]
    public Colour Colour { get; init; }

    /// <summary>Whether the title is bold; false by default: 小标宋 is a bold font.</summary>
    [Clause("GB/T 9704-2012 §7.3.1", Strength.Practice)]
    [StyleField("加粗")]
    public bool IsBold { get; init; }

    /// <summary>
    /// From the red rule, in a letter from the last item above it, to the upper edge of the title: 20.78 mm, two lines. A web notice has neither, and its title stands on the first line.
    /// </summary>
    [Clause("GB/T 33476.2-2016 §7.2.1", Strength.Recommended)]
    [StyleField("距红线", 0, 100, StyleUnit.Millimetre)]
    public required Length Above { get; init; }

    /// <summary>Blank lines above the title, beside <see cref="Above"/>: none.</summary>
    [Clause("GB/T 9704-2012 §7.3.1", Strength.Practice)]
    [StyleField("上空行数", 0, 5)]
    public int BlankLinesAbove { get; init; }

    /// <summary>Blank lines between the title and the recipients, or the body: 1.</summary>
    [Clause("GB/T 9704-2012 §7.3.2", Strength.Required)]
    [StyleField("下空行数", 0, 5)]
    public required int BlankLinesBelow { get; init; }

    /// <summary>The space above the first line of the title, in whole twips: what is above its characters in their line is part of the distance.</summary>
    internal Length SpaceAbove(StyleProfile profile)
    {
        var blank = profile.Grid.Pitch * BlankLinesAbove;
        if (Above == Length.Zero)
        {
            return blank;
        }

        var within = profile.Grid.Baseline - EmBox.Above(Size) + (profile.Form == DocumentForm.Letter ? profile.Grid.Pitch - profile.Grid.Baseline - EmBox.Below(profile.Masthead.Size) : Length.Zero);
        return blank + (Above > within ? Length.Twip((Above - within).Twips) : Length.Zero);
    }
}
