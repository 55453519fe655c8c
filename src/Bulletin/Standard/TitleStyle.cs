using Bulletin.Standard;

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

    /// <summary>
    /// From the red rule, in a letter from the last item above it, to the upper edge of the title: 20.78 mm, two lines. A web notice has neither, and its title stands on the first line.
    /// </summary>
    [Clause("GB/T 33476.2-2016 §7.2.1", Strength.Recommended)]
    public required Length Above { get; init; }

    /// <summary>Blank lines between the title and the recipients, or the body: 1.</summary>
    [Clause("GB/T 9704-2012 §7.3.2", Strength.Required)]
    public required int BlankLinesBelow { get; init; }

    /// <summary>The space above the first line of the title, in whole twips: what is above its characters in their line is part of the distance.</summary>
    internal Length SpaceAbove(StyleProfile profile)
    {
        if (Above == Length.Zero)
        {
            return Length.Zero;
        }

        var within = profile.Grid.Baseline - EmBox.Above(Size) + (profile.Form == DocumentForm.Letter ? profile.Grid.Pitch - profile.Grid.Baseline - EmBox.Below(profile.Masthead.Size) : Length.Zero);
        return Length.Twip((Above - within).Twips);
    }
}
