using System.Globalization;
using Bulletin.Standard;

namespace Bulletin.Layout;

/// <summary>
/// Page furniture: — 1 —, at the right on odd pages and at the left on even ones (GB/T 9704-2012 §7.5). On a landscape page it stands where it stands on the upright sheet
/// (§8), turned with it.
/// </summary>
internal static class PageNumbers
{
    public static IEnumerable<PageItem> Of(StyleProfile profile, CellBuilder builder, int number, bool isLandscape)
    {
        var (page, style) = (profile.Page, profile.PageNumber);
        var text = string.Create(CultureInfo.InvariantCulture, $"{style.Dash} {number} {style.Dash}");
        var cells = builder.Of(text, new TextLook(style.Font, style.Size, Length.Zero, ItemRole.PageNumber));
        var indent = style.Size * style.Indent;

        // A dash stands in the middle of its em box, which reaches 88 hundredths above the baseline and 12 below.
        var baseline = page.TypeAreaTop + page.TypeAreaHeight + style.BelowTypeArea + new Length(style.Size.Emu * ReferenceMetrics.DashAboveBaseline / 100);
        var items = LineSetter.Set(cells, 0..cells.Count, page.TypeAreaLeft + indent, page.TypeAreaWidth - (indent * 2), number % 2 == 1 ? LineAlignment.Right : LineAlignment.Left, -1, baseline);
        return isLandscape ? items.OfType<TextItem>().Select(item => item with { IsTurned = true, Baseline = page.Height - item.Baseline }) : items;
    }
}
