using Bulletin.Standard;

namespace Bulletin.Layout;

/// <summary>The room that page furniture has in the margins.</summary>
internal static class FurnitureRoom
{
    /// <summary>From the upper edge of the sheet to the text of page 1 as a word processor flows it.</summary>
    public static Length Head(StyleProfile profile) => profile.Form == DocumentForm.Letter ? LetterStyle.FlowTop(profile) : profile.Page.MarginTop;

    /// <summary>From the lower edge of the sheet up to the line of the page number, or in a letter to the rule at the foot of page 1.</summary>
    public static Length Foot(StyleProfile profile)
    {
        var number = NumberFoot(profile);
        return profile.Form == DocumentForm.Letter && profile.Letter.RuleAboveFoot < number ? profile.Letter.RuleAboveFoot : number;
    }

    /// <summary>From the lower edge of the sheet to the lower edge of the page number's line, such that the dashes stand where they should (GB/T 9704-2012 §7.5).</summary>
    public static Length NumberFoot(StyleProfile profile)
    {
        var line = profile.PageNumber.LineHeight(profile);
        return profile.Page.TypeAreaBottom - profile.PageNumber.BelowTypeArea - (line - profile.PageNumber.DashIn(line, profile.Grid));
    }

    /// <summary>The size of a letterhead: as given, or that of the file reduced to the room there is.</summary>
    public static (Length Width, Length Height) SizeOf(Letterhead letterhead, StyleProfile profile)
    {
        var (width, height) = (letterhead.Picture.Width, letterhead.Picture.Height);
        if (letterhead.Width is { } given)
        {
            return (given, Scaled(given, height, width));
        }

        var (widest, highest) = (profile.Page.TypeAreaWidth, Head(profile) - letterhead.Distance);
        if (width > widest)
        {
            (width, height) = (widest, Scaled(widest, height, width));
        }

        return height > highest && highest > Length.Zero ? (Scaled(highest, width, height), highest) : (width, height);
    }

    /// <summary>From the left edge of the sheet to something in the type area.</summary>
    public static Length Left(FurnitureAlignment alignment, Length width, StyleProfile profile) => profile.Page.TypeAreaLeft + alignment switch
    {
        FurnitureAlignment.Left => Length.Zero,
        FurnitureAlignment.Right => profile.Page.TypeAreaWidth - width,
        _ => new Length((profile.Page.TypeAreaWidth - width).Emu / 2),
    };

    private static Length Scaled(Length length, Length numerator, Length denominator) =>
        new((long)Math.Round((double)length.Emu * numerator.Emu / Math.Max(1, denominator.Emu)));
}
