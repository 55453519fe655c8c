namespace Bulletin.Standard;

/// <summary>Where signatures and date end, from the right edge of the type area (GB/T 9704-2012 §7.3.5).</summary>
/// <param name="NameRights">Where each signature ends.</param>
/// <param name="DateRight">Where the date ends.</param>
internal sealed record SignaturePlaces(IReadOnlyList<Length> NameRights, Length DateRight)
{
    /// <summary>
    /// The signature two cells in, the date beginning two cells right of it; where the date is the longer, it is the date that keeps two cells from the edge (§7.3.5.2).
    /// </summary>
    /// <param name="profile">The profile.</param>
    /// <param name="names">The widths of the signatures.</param>
    /// <param name="date">The width of the date.</param>
    public static SignaturePlaces NotSealed(StyleProfile profile, IReadOnlyList<Length> names, Length date)
    {
        var (edge, offset) = (profile.Grid.Cell * profile.Signature.RightIndent, profile.Grid.Cell * profile.Signature.DateOffset);
        var widest = names.DefaultIfEmpty().Max();
        if (widest == Length.Zero || widest > profile.Page.TypeAreaWidth - edge)
        {
            // No first character to stand under: there is no signature, or it wraps.
            return new(Same(names, edge), edge);
        }

        return date > widest
            ? new(Same(names, edge + date + offset - widest), edge)
            : new(Same(names, edge), edge + widest - offset - date);
    }

    /// <summary>The date four cells in, each signature centred over it (§7.3.5.1). One too long for that moves both to the left, until it fills the line (一般).</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="names">The widths of the signatures.</param>
    /// <param name="date">The width of the date; none where there is no date: then the signatures stand as it would.</param>
    public static SignaturePlaces Sealed(StyleProfile profile, IReadOnlyList<Length> names, Length date)
    {
        var line = profile.Page.TypeAreaWidth;
        var widest = Shorter(names.DefaultIfEmpty().Max(), line);
        var under = date == Length.Zero ? widest : date;
        var dateRight = Longer(profile.Grid.Cell * profile.Signature.SealedDateRightIndent, Half(widest - under));
        return new(names.Select(name => Longer(Length.Zero, dateRight + Half(under - Shorter(name, line)))).ToList(), dateRight);
    }

    internal static Length Half(Length length) => new(length.Emu / 2);

    internal static Length Longer(Length left, Length right) => left > right ? left : right;

    internal static Length Shorter(Length left, Length right) => left < right ? left : right;

    private static Length[] Same(IReadOnlyList<Length> names, Length right)
    {
        var rights = new Length[names.Count];
        Array.Fill(rights, right);
        return rights;
    }
}
