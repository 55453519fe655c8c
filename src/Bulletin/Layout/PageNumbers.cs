using System.Globalization;
using Bulletin.Standard;

namespace Bulletin.Layout;

/// <summary>
/// Page furniture: — 1 —, at the right on odd pages and at the left on even ones (GB/T 9704-2012 §7.5), or as the profile has it. On a landscape page it stands where it stands on the upright sheet
/// (§8), turned with it.
/// </summary>
internal static class PageNumbers
{
    /// <summary>The number of a page.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="builder">Sets the text.</param>
    /// <param name="page">The page, from 1.</param>
    /// <param name="count">The number of pages.</param>
    /// <param name="isLandscape">Whether the page is turned.</param>
    public static IEnumerable<PageItem> Of(StyleProfile profile, CellBuilder builder, int page, int count, bool isLandscape)
    {
        var (sheet, style) = (profile.Page, profile.PageNumber);
        var number = page + style.FirstNumber - 1;
        var total = style.AfterTotal is { } after ? string.Create(CultureInfo.InvariantCulture, $"{count}{after}") : "";
        var text = string.Create(CultureInfo.InvariantCulture, $"{style.Before}{number}{style.After}{total}");
        var cells = builder.Of(text, new TextLook(style.Font, style.Size, Length.Zero, ItemRole.PageNumber));
        var (indent, alignment) = style.Place == PageNumberPlace.Centre
            ? (Length.Zero, LineAlignment.Centre)
            : (style.Size * style.Indent, style.IsAtRight(number % 2 == 1) ? LineAlignment.Right : LineAlignment.Left);

        // A dash stands in the middle of its em box, which reaches 88 hundredths above the baseline and 12 below.
        var baseline = sheet.TypeAreaTop + sheet.TypeAreaHeight + style.BelowTypeArea + new Length(style.Size.Emu * ReferenceMetrics.DashAboveBaseline / 100);
        var items = LineSetter.Set(cells, 0..cells.Count, sheet.TypeAreaLeft + indent, sheet.TypeAreaWidth - (indent * 2), alignment, -1, baseline);
        return isLandscape ? items.OfType<TextItem>().Select(item => item with { IsTurned = true, Baseline = sheet.Height - item.Baseline }) : items;
    }
}
