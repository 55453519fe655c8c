namespace Bulletin.Layout;

/// <summary>Lines → pages. No widow control: a page takes what fits, 22 lines, and fewer only where lines that belong together move on.</summary>
internal sealed class Paginator
{
    // A row of a table is parted rather than leave more lines of the text empty.
    private const int MostEmptyLines = 16;

    private readonly PageGeometry _upright;
    private readonly PageGeometry _turned;
    private readonly List<List<PageItem>> _pages = [];
    private readonly List<bool> _isLandscape = [];
    private readonly List<OutlineEntry> _outline = [];
    private readonly bool _measures;
    private readonly Length _pitch;
    private PageGeometry _sheet;
    private bool _isEmpty;
    private int _behind;
    private Length _y;

    /// <summary>A paginator.</summary>
    /// <param name="profile">The sheet and its lines.</param>
    /// <param name="measures">Whether only places are wanted: nothing is put on the pages then.</param>
    public Paginator(StyleProfile profile, bool measures = false) =>
        (_upright, _turned, _sheet, _measures, _pitch) = (profile.Page, profile.Page.Turned(), profile.Page, measures, profile.Grid.Pitch);

    /// <summary>Which of the pages are turned sideways.</summary>
    public IReadOnlyList<bool> IsLandscape => _isLandscape;

    /// <summary>The places kept for seals and stamps that have no pictures, on the pages so far.</summary>
    public List<SealPlace> Seals { get; } = [];

    /// <summary>The rows below a header that begin a page, as indices of their lines.</summary>
    public List<int> PageBreaks { get; } = [];

    /// <summary>The rows that are parted, as indices of their lines.</summary>
    public List<int> PartedRows { get; } = [];

    /// <summary>The index of the line that each page begins with, page by page.</summary>
    public List<int> Starts { get; } = [];

    /// <summary>The index of the line that the last page begins with.</summary>
    public int First => Starts[^1];

    /// <summary>What is left of the last page.</summary>
    public Length Room => Bottom - _y;

    /// <summary>From the upper edge of the last page to where what stands on it ends, seals included.</summary>
    public Length Foot { get; private set; }

    public (List<List<PageItem>> Pages, List<OutlineEntry> Outline) Paginate(List<FlowLine> lines)
    {
        NewPage(lines is [{ IsLandscape: true }, ..]);
        for (var i = 0; i < lines.Count; i++)
        {
            // What begins a page begins it whatever stands before it: a heading without text, say.
            var groupEnd = i;
            while (groupEnd + 1 < lines.Count && (lines[groupEnd].KeepWithNext || lines[groupEnd].KeepWithSignature) && !lines[groupEnd + 1].PageBreakBefore)
            {
                groupEnd++;
            }

            if (lines[i].PageBreakBefore && (!_isEmpty || _isLandscape[^1] != lines[i].IsLandscape))
            {
                NewPage(lines[i].IsLandscape);
            }
            else if (!AtTop && !Fits(lines, i, groupEnd))
            {
                NewPage(lines[i].IsLandscape);
            }

            for (; i < groupEnd; i++)
            {
                PlaceOrBreak(lines, i);
            }

            PlaceOrBreak(lines, i);
        }

        return (_pages, _outline);
    }

    private Length Bottom => _sheet.Height - _sheet.MarginBottom;

    private bool AtTop => _y == _sheet.MarginTop;

    // A group longer than a page cannot be kept together; it is broken where the page ends, or within the row at its end.
    private bool Fits(List<FlowLine> lines, int first, int last)
    {
        var needed = Length.Zero;
        for (var i = first; i <= last; i++)
        {
            needed += lines[i].Height + lines[i].SpaceAbove;
        }

        if (_y + needed <= Bottom)
        {
            return true;
        }

        if (lines[last].Row is null)
        {
            return needed - lines[first].SpaceAbove > PageHeight;
        }

        // The header goes on with one line of the row at least.
        return IsParted(lines[last]) && FittingLines(lines[last], _y + needed - lines[last].Height) >= lines[last].Row!.LinesTogether;
    }

    // Whether a row that does not fit is parted: no page can hold it, or too much would stay empty.
    private bool IsParted(FlowLine row) =>
        row.Height + (row.Header?.Height ?? Length.Zero) > PageHeight || (Room.Emu / _pitch.Emu > MostEmptyLines && row.Row!.LinesTogether == 1);

    private Length PageHeight => Bottom - _sheet.MarginTop;

    private Length HeaderHeight(FlowLine line) => _pages.Count > 1 && line.Header is { } header ? header.Height : Length.Zero;

    private int FittingLines(FlowLine row, Length y) => row.Row!.Fitting(Bottom - y);

    private void PlaceOrBreak(List<FlowLine> lines, int index)
    {
        var line = lines[index];
        if (!AtTop && !Holds(line) && !IsPartedHere(lines, index))
        {
            NewPage(line.IsLandscape);
        }

        if (line.Row is not null && !Holds(line))
        {
            Part(line, index);
            return;
        }

        Begin(line, index);
        Place(line);
    }

    // What must stand on the page of a row, its header above all, is not left alone there either.
    private bool IsPartedHere(List<FlowLine> lines, int index) =>
        lines[index].Row is not null && FittingLines(lines[index], _y) >= lines[index].Row!.LinesTogether && (IsParted(lines[index]) || (index > 0 && lines[index - 1].KeepWithNext));

    private bool Holds(FlowLine line) => _y + (AtTop ? HeaderHeight(line) : line.SpaceAbove) + line.Height <= Bottom;

    // The place where a line begins: below the repeated header, if it is the first on its page.
    private void Begin(FlowLine line, int index, bool goesOn = false)
    {
        if (!AtTop)
        {
            _y += line.SpaceAbove;
            return;
        }

        Starts[^1] = index;
        if (line.Row is { IsHeader: false, Number: > 0 } && !goesOn)
        {
            PageBreaks.Add(index);
        }

        if (line.Header is { } header && _pages.Count > 1)
        {
            Place(header with { Items = header.Items.Select(item => item with { Element = -1 }).ToList() });
        }
    }

    // As many lines of a row as each page has room for.
    private void Part(FlowLine line, int index)
    {
        var row = line.Row!;
        PartedRows.Add(index);
        for (var first = 0; first < row.Lines;)
        {
            var count = Math.Clamp(FittingLines(line, _y + (AtTop ? HeaderHeight(line) : Length.Zero)), 1, row.Lines - first);
            Begin(line, index, goesOn: first > 0);
            Place(row.Part(first, count) with { Block = line.Block });
            first += count;
            if (first < row.Lines)
            {
                NewPage(line.IsLandscape);
            }
        }
    }

    private void Place(FlowLine line)
    {
        if (!_measures)
        {
            Draw(line);
        }

        foreach (var seal in line.Seals)
        {
            Reach(_y + seal.Y + seal.Height);
        }

        _isEmpty &= line.Items.Count == 0;
        _y += line.Height;
        Reach(_y);
    }

    private void Reach(Length y) => Foot = y > Foot ? y : Foot;

    private void Draw(FlowLine line)
    {
        foreach (var item in line.Items)
        {
            _pages[^1].Add(item.MovedDown(_y));
        }

        foreach (var seal in line.Seals)
        {
            if (seal.Picture is { } file)
            {
                // What is drawn first lies behind all text, that of the lines above too.
                _pages[^1].Insert(_behind++, new PictureItem(seal.Role, file, seal.X, seal.Y + _y, seal.Width, seal.Height) { Alternative = seal.Alternative, Block = seal.Block, Element = seal.Element });
            }
            else
            {
                Seals.Add(seal with { Page = _pages.Count - 1, Y = seal.Y + _y });
            }
        }

        if (line.Outline is var (level, text))
        {
            _outline.Add(new OutlineEntry(level, text, _pages.Count - 1, _y));
        }
    }

    private void NewPage(bool isLandscape)
    {
        _pages.Add([]);
        Starts.Add(0);
        _isEmpty = true;
        _behind = 0;
        _isLandscape.Add(isLandscape);
        _sheet = isLandscape ? _turned : _upright;
        _y = _sheet.MarginTop;
        Foot = _y;
    }
}
