namespace Bulletin.Layout;

/// <summary>The red double rules of a letter (GB/T 9704-2012 §10.1): thick above thin below the mark, thin above thick at the foot of page 1.</summary>
internal static class LetterRules
{
    /// <summary>A double rule.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="y">Its upper edge.</param>
    /// <param name="thickAbove">Whether the thick line is the upper one.</param>
    /// <param name="block">The block it belongs to.</param>
    public static IEnumerable<PageItem> At(StyleProfile profile, Length y, bool thickAbove, int block)
    {
        var letter = profile.Letter;
        var (upper, lower) = thickAbove ? (letter.Thick, letter.Thin) : (letter.Thin, letter.Thick);
        return [Rule(y, upper), Rule(y + upper + letter.Gap, lower)];

        RuleItem Rule(Length top, Length height) =>
            new(ItemRole.Rule, new Length((profile.Page.Width - letter.RuleWidth).Emu / 2), top, letter.RuleWidth, height, profile.Masthead.Red) { Block = block };
    }

    /// <summary>The rule at the foot of a page; none but on page 1 of a letter.</summary>
    public static IEnumerable<PageItem> AtFoot(StyleProfile profile, int number) =>
        number == 1 && profile.Form == DocumentForm.Letter && !profile.Masthead.IsPrePrinted
            ? At(profile, profile.Page.Height - profile.Letter.RuleAboveFoot - profile.Letter.RuleHeight, thickAbove: false, block: -1)
            : [];
}
