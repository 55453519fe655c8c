using Bulletin.Standard;

namespace Bulletin.Layout;

/// <summary>Page furniture → items. All of it is said to nobody: it repeats on every page.</summary>
internal sealed class FurnitureItems(PageFurniture furniture, StyleProfile profile, CellBuilder builder)
{
    /// <summary>The items behind the text of a page.</summary>
    /// <param name="sheet">Its sheet, as it is turned.</param>
    public IEnumerable<PageItem> Behind(PageGeometry sheet)
    {
        if (furniture.DraftMark is not { } mark)
        {
            return [];
        }

        var size = DraftMark.Size(ReferenceMetrics.HalfCells(mark.Text));
        var cells = builder.Of(mark.Text, new TextLook(DraftMark.Font, size, Length.Zero, ItemRole.DraftMark));
        var baseline = new Length((sheet.Height.Emu - size.Emu) / 2) + EmBox.Above(size);
        return LineSetter.Set(cells, 0..cells.Count, Length.Zero, sheet.Width, LineAlignment.Centre, -1, baseline)
            .OfType<TextItem>()
            .Select(item => item with { Angle = DraftMark.Angle, Colour = mark.Colour });
    }

    /// <summary>The items in the margins of a page.</summary>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="isLandscape">Whether it is turned sideways.</param>
    public IEnumerable<PageItem> InMargins(int number, bool isLandscape)
    {
        var (isFirst, isOdd) = (number == 1, number % 2 == 1);
        if (furniture.HasLetterhead(isFirst, isLandscape))
        {
            yield return Letterhead(furniture.Letterhead!, isOdd);
        }

        var header = furniture.HeaderOf(isFirst, isLandscape) is { } above
            ? Line(above, ItemRole.PageHeader, above.Distance, isOdd, isLandscape) : [];
        var footer = furniture.FooterOf(isFirst) is { } below
            ? Line(below, ItemRole.PageFooter, profile.Page.Height - below.Distance - below.Line, isOdd, isLandscape) : [];
        foreach (var item in header.Concat(footer))
        {
            yield return item;
        }
    }

    private PictureItem Letterhead(Letterhead letterhead, bool isOdd)
    {
        var (width, height) = FurnitureRoom.SizeOf(letterhead, profile);
        var x = FurnitureRoom.Left(letterhead.Alignment.On(isOdd), width, profile);
        return new PictureItem(ItemRole.Letterhead, letterhead.Picture, x, letterhead.Distance, width, height);
    }

    // Of the upright sheet; a sheet that is turned by a quarter to the right has its upper edge at the right.
    private IEnumerable<PageItem> Line(RunningText text, ItemRole role, Length top, bool isOdd, bool isLandscape)
    {
        var page = profile.Page;
        var cells = builder.Of(text.TextOn(isOdd), new TextLook(text.Font, text.Size, Length.Zero, role));
        var baseline = top + new Length(text.Line.Emu * profile.Grid.BaselineHundredths / 100);
        var alignment = text.Alignment.On(isOdd) switch
        {
            FurnitureAlignment.Left => LineAlignment.Left,
            FurnitureAlignment.Right => LineAlignment.Right,
            _ => LineAlignment.Centre,
        };
        return LineSetter.Set(cells, 0..cells.Count, page.TypeAreaLeft, page.TypeAreaWidth, alignment, -1, baseline)
            .OfType<TextItem>()
            .Select(item => item with { Colour = text.Colour, IsTurned = isLandscape, Baseline = isLandscape ? page.Height - item.Baseline : item.Baseline });
    }
}
