namespace Bulletin.Layout;

/// <summary>Lines → pages. No widow control: a page takes what fits, 22 lines, and fewer only where lines that belong together move on.</summary>
internal sealed class Paginator(PageGeometry page)
{
    private readonly Length _bottom = page.Height - page.MarginBottom;
    private readonly List<List<PageItem>> _pages = [];
    private readonly List<OutlineEntry> _outline = [];
    private Length _y;

    /// <summary>The places kept for seals and stamps, on the pages so far.</summary>
    public List<SealPlace> Seals { get; } = [];

    /// <summary>The index of the line that the last page begins with.</summary>
    public int First { get; private set; }

    /// <summary>What is left of the last page.</summary>
    public Length Room => _bottom - _y;

    public (List<List<PageItem>> Pages, List<OutlineEntry> Outline) Paginate(List<FlowLine> lines)
    {
        NewPage();
        for (var i = 0; i < lines.Count; i++)
        {
            // What begins a page begins it whatever stands before it: a heading without text, say.
            var groupEnd = i;
            while (groupEnd + 1 < lines.Count && (lines[groupEnd].KeepWithNext || lines[groupEnd].KeepWithSignature) && !lines[groupEnd + 1].PageBreakBefore)
            {
                groupEnd++;
            }

            if (lines[i].PageBreakBefore && _pages[^1].Count > 0)
            {
                NewPage();
            }
            else if (!AtTop && !Fits(lines, i, groupEnd))
            {
                NewPage();
            }

            for (; i < groupEnd; i++)
            {
                PlaceOrBreak(lines[i], i);
            }

            PlaceOrBreak(lines[i], i);
        }

        return (_pages, _outline);
    }

    private bool AtTop => _y == page.MarginTop;

    // A group longer than a page cannot be kept together; it is broken where the page ends.
    private bool Fits(List<FlowLine> lines, int first, int last)
    {
        var needed = Length.Zero;
        for (var i = first; i <= last; i++)
        {
            needed += lines[i].Height + lines[i].SpaceAbove;
        }

        return _y + needed <= _bottom || needed - lines[first].SpaceAbove > _bottom - page.MarginTop;
    }

    private void PlaceOrBreak(FlowLine line, int index)
    {
        if (!AtTop && _y + line.SpaceAbove + line.Height > _bottom)
        {
            NewPage();
        }

        if (AtTop)
        {
            First = index;
            if (line.Header is { } header && _pages.Count > 1)
            {
                Place(header);
            }
        }
        else
        {
            _y += line.SpaceAbove;
        }

        Place(line);
    }

    private void Place(FlowLine line)
    {
        foreach (var item in line.Items)
        {
            _pages[^1].Add(item.MovedDown(_y));
        }

        foreach (var seal in line.Seals)
        {
            Seals.Add(seal with { Page = _pages.Count - 1, Y = seal.Y + _y });
        }

        if (line.Outline is var (level, text))
        {
            _outline.Add(new OutlineEntry(level, text, _pages.Count - 1, _y));
        }

        _y += line.Height;
    }

    private void NewPage()
    {
        _pages.Add([]);
        _y = page.MarginTop;
    }
}
