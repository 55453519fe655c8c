using Bulletin.Standard;

namespace Bulletin.Layout;

/// <summary>
/// Divides the rows of the imprint between pages. The standard does not say how an imprint longer than a page is set (GB/T 9704-2012
/// §7.4). Our practice: it fills its pages from the top, and its last part stands at the foot of the last page. The heavy rules stand at
/// its beginning and at its end only. A page ends with a whole name if it can.
/// </summary>
internal sealed class ImprintPager
{
    // One line alone on the last page would look forgotten; one at a page's foot likewise.
    private const int LeastLines = 2;

    // An imprint of several pages leaves two lines of each free. LibreOffice sets figures apart from Chinese characters and so needs 29
    // lines for the 26 of a page of numbered schools.
    private const int FreeLines = 2;

    private readonly StyleProfile _profile;
    private readonly CellBuilder _builder;
    private readonly LineBreaker _breaker;
    private readonly int _free;
    private readonly int _shorter;
    private readonly List<List<ImprintRow>> _parts = [[]];
    private Length _used;
    private bool _hasText;
    private int _lines;

    private ImprintPager(StyleProfile profile, CellBuilder builder, int free = FreeLines, int shorter = -1)
    {
        (_profile, _builder, _free, _shorter) = (profile, builder, free, shorter);
        _breaker = new LineBreaker(new BreakOpportunities(profile.LineBreaks));
    }

    /// <summary>The rows of each page; none where the imprint says nothing.</summary>
    public static List<List<ImprintRow>> Parts(ImprintBlock imprint, StyleProfile profile, CellBuilder builder)
    {
        var rows = ImprintArrangement.Rows(imprint, profile, builder);
        if (rows.Count == 0)
        {
            return [];
        }

        var pager = new ImprintPager(profile, builder, free: 0).Add(rows);
        if (pager._parts.Count > 1)
        {
            pager = new ImprintPager(profile, builder).Add(rows);
            pager = pager._lines < LeastLines ? new ImprintPager(profile, builder, shorter: pager._parts.Count - 2).Add(rows) : pager;
        }

        return pager._parts;
    }

    /// <summary>The width of a row's first line, and that of its other lines.</summary>
    public static (Length First, Length Others) Widths(ImprintRow row, StyleProfile profile)
    {
        var width = profile.Page.TypeAreaWidth - (ImprintArrangement.Indent(profile.Imprint) * 2);
        return (row.IsContinued ? width - row.Hang : width, width - row.Hang);
    }

    // The last rule always finds room below the last line.
    private Length Capacity => _profile.Page.TypeAreaHeight - _profile.Imprint.OuterRule
        - (_profile.Imprint.LinePitch * (_parts.Count - 1 == _shorter ? _free + LeastLines : _free));

    // The lines for which the page has room.
    private int Free => Math.Max(0, (int)((Capacity - _used - _profile.Imprint.RoomBelow).Emu / _profile.Imprint.LinePitch.Emu));

    private ImprintPager Add(List<ImprintRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Role != ItemRole.Rule)
            {
                AddText(rows[i]);
                continue;
            }

            // The rule above the printing office goes with it.
            if (i + 1 < rows.Count && Free == 0)
            {
                NewPage();
            }

            _parts[^1].Add(rows[i]);
            _used += rows[i].Thickness;
        }

        return this;
    }

    // The text is cut once, so that the work is linear in its length.
    private void AddText(ImprintRow row)
    {
        var cells = _builder.Of(row.Text, ImprintArrangement.Look(_profile.Imprint, row.Role));
        var (ends, pages) = (new List<int>(), new List<List<ImprintRow>>());
        for (var start = 0; start < cells.Count;)
        {
            var (first, others) = Widths(row with { IsContinued = start > 0 }, _profile);
            var lines = _breaker.Break(cells, start, Free + 1, first, others);
            if (lines.Count > Free && Free < LeastLines && _hasText)
            {
                NewPage();
                continue;
            }

            start = lines.Count <= Free ? cells.Count : EndOfName(cells, lines);
            ends.Add(start);
            pages.Add(_parts[^1]);
            if (start < cells.Count)
            {
                NewPage();
                continue;
            }

            _used += (_profile.Imprint.LinePitch * lines.Count) + _profile.Imprint.RoomBelow;
            _lines += lines.Count;
            _hasText = true;
        }

        var texts = row.Text.Split(ends);
        for (var i = 0; i < texts.Count; i++)
        {
            var isLast = i + 1 == texts.Count;
            var right = isLast ? row.Right : RichText.Empty;
            pages[i].Add(row with { Text = texts[i], IsContinued = i > 0, Continues = !isLast, Right = right });
        }
    }

    // All lines but the last fit. A page ends behind the last name that ends in the last two of them, and else where the line ends.
    private static int EndOfName(List<LayoutCell> cells, List<Range> lines)
    {
        var end = lines[^2].End.Value;
        var from = lines[Math.Max(0, lines.Count - 3)].Start.Value;
        foreach (var separator in "，、")
        {
            for (var i = end; i > from + 1; i--)
            {
                if (cells[i - 1].Character.Value == separator)
                {
                    return i;
                }
            }
        }

        return end;
    }

    private void NewPage()
    {
        _parts.Add([]);
        (_used, _hasText, _lines) = (Length.Zero, false, 0);
    }
}
