namespace Bulletin.Pdf;

/// <summary>
/// Finds the rectangle of each figure and table that lies on one page, with its caption and rules. BBox is required there; a table on
/// several pages has none (ISO 32000-1 §14.8.5.4.3). PDF/UA-1 requires nothing beyond that.
/// </summary>
internal static class BoundingBoxes
{
    // In ems, above and below the baseline: more than Han characters, Latin descenders and emphasis dots take.
    private const double Ascent = 0.95;
    private const double Descent = 0.3;
    private const int None = -1;

    /// <summary>The rectangles, by the index of the element.</summary>
    public static IReadOnlyDictionary<int, BoundingBox> Of(PagedDocument document)
    {
        var found = new Dictionary<int, (int Page, BoundingBox Box)>();
        var owners = Owners(document.Structure);
        for (var page = 0; page < document.Pages.Count && owners.Length > 0; page++)
        {
            var height = document.Pages[page].Height.Points;
            foreach (var item in document.Pages[page].Items)
            {
                var owner = item is RuleItem { Table: >= 0 } rule && rule.Table < owners.Length
                    ? owners[rule.Table]
                    : item.Element >= 0 ? owners[item.Element] : None;
                if (owner == None)
                {
                    continue;
                }

                var box = Of(item, height);
                found[owner] = !found.TryGetValue(owner, out var known)
                    ? (page, box)
                    : known.Page == page ? (page, known.Box.With(box)) : (None, box);
            }
        }

        return found.Where(pair => pair.Value.Page != None).ToDictionary(pair => pair.Key, pair => pair.Value.Box);
    }

    // The figure or table that each element is, or is part of; nothing if there is neither.
    private static int[] Owners(ValueList<StructureElement> elements)
    {
        if (!elements.Any(element => element.Role is StructureRole.Figure or StructureRole.Table))
        {
            return [];
        }

        var owners = new int[elements.Count];
        for (var i = 0; i < owners.Length; i++)
        {
            owners[i] = elements[i].Role is StructureRole.Figure or StructureRole.Table
                ? i
                : elements[i].Parent >= 0 ? owners[elements[i].Parent] : None;
        }

        return owners;
    }

    private static BoundingBox Of(PageItem item, double height) => item switch
    {
        PictureItem it => FromTop(it.X.Points, it.Y.Points, (it.X + it.Width).Points, (it.Y + it.Height).Points, height),
        RuleItem it => FromTop(it.X.Points, it.Y.Points, (it.X + it.Width).Points, (it.Y + it.Height).Points, height),
        TextItem { Cells.Count: 0 } it => FromTop(it.Baseline.Points, it.Baseline.Points, it.Baseline.Points, it.Baseline.Points, height),
        TextItem it => Of(it, height),
        _ => throw new NotSupportedException(item.GetType().Name),
    };

    private static BoundingBox Of(TextItem item, double height)
    {
        var (first, last, size) =
            (item.Cells.Min(cell => cell.X.Emu), item.Cells.Max(cell => cell.X.Emu + cell.Width.Emu), item.Size.Points);
        var (from, to, baseline) = (new Length(first).Points, new Length(last).Points, item.Baseline.Points);
        return item.IsTurned
            ? FromTop(baseline - (size * Descent), from, baseline + (size * Ascent), to, height)
            : FromTop(from, baseline - (size * Ascent), to, baseline + (size * Descent), height);
    }

    private static BoundingBox FromTop(double left, double top, double right, double bottom, double height) =>
        new(left, height - bottom, right, height - top);
}
