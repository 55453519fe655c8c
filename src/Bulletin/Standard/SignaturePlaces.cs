namespace Bulletin.Standard;

/// <summary>Where signatures and date end, in half cells from the right edge of the type area (GB/T 9704-2012 §7.3.5).</summary>
internal sealed record SignaturePlaces(IReadOnlyList<int> NameRights, int DateRight)
{
    /// <param name="profile">The profile.</param>
    /// <param name="names">The widths of the signatures, in half cells.</param>
    /// <param name="date">The width of the date, in half cells.</param>
    /// <param name="isSealed">Whether a seal will be set.</param>
    /// <summary>The places.</summary>
    public static SignaturePlaces Of(StyleProfile profile, IReadOnlyList<int> names, int date, bool isSealed) =>
        isSealed ? Sealed(profile, names, date) : NotSealed(profile, names, date);

    // The date four cells in, each signature centred over it (§7.3.5.1). A signature too long for that moves both to the left, until it fills the line (一般).
    private static SignaturePlaces Sealed(StyleProfile profile, IReadOnlyList<int> names, int date)
    {
        var line = profile.Grid.CellsPerLine * 2;
        var widest = Math.Min(names.DefaultIfEmpty().Max(), line);
        var dateRight = Math.Max(profile.Signature.SealedDateRightIndent * 2, (widest - date + 1) / 2);
        return new(names.Select(name => Math.Max(0, dateRight + ((date - Math.Min(name, line)) / 2))).ToList(), dateRight);
    }

    // The signature two cells in, the date beginning two cells right of it; where the date is the longer, it is the date that keeps two cells from the edge (§7.3.5.2).
    private static SignaturePlaces NotSealed(StyleProfile profile, IReadOnlyList<int> names, int date)
    {
        var (edge, offset) = (profile.Signature.RightIndent * 2, profile.Signature.DateOffset * 2);
        var widest = names.DefaultIfEmpty().Max();
        if (widest == 0 || widest > (profile.Grid.CellsPerLine * 2) - edge)
        {
            // No first character to stand under: there is no signature, or it wraps.
            return new(names.Select(_ => edge).ToList(), edge);
        }

        return date > widest
            ? new(names.Select(_ => edge + date + offset - widest).ToList(), edge)
            : new(names.Select(_ => edge).ToList(), edge + widest - offset - date);
    }
}
