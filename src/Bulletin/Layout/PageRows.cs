namespace Bulletin.Layout;

/// <summary>Which line of its page something stands on: those of the grid, or, where lines are set closer, one after the other.</summary>
internal sealed class PageRows
{
    // What stands in the middle of two lines is on the upper one; a subscript or superscript is on its own line, less than half a line away.
    private const double HalfLine = 0.49;

    private readonly StyleProfile _profile;
    private readonly List<(Length Baseline, int Row)> _closer = [];
    private readonly List<(Length Baseline, int Row)> _imprint = [];

    public PageRows(PagedPage page, StyleProfile profile)
    {
        _profile = profile;
        if (page.IsCloser)
        {
            AddCloser(page);
        }

        // Lines of another pitch, at the foot: the last of them is on the last line of the grid, and each on a line of its own.
        var texts = page.Items.OfType<TextItem>().ToList();
        var imprint = texts.Where(item => IsImprint(item.Role)).Select(item => item.Baseline).Distinct().Order().ToList();
        if (imprint.Count > 0)
        {
            var above = texts.Where(item => !item.Role.IsFurniture() && !IsImprint(item.Role)).Select(item => Of(item.Baseline)).DefaultIfEmpty(-1).Max();
            var first = Math.Max(profile.Grid.LinesPerPage - imprint.Count, above + 1);
            _imprint = imprint.ConvertAll(baseline => (baseline, first++));
        }
    }

    private static bool IsImprint(ItemRole role) => role is ItemRole.CopyTo or ItemRole.PrintingOffice or ItemRole.PrintDate;

    private void AddCloser(PagedPage page)
    {
        foreach (var baseline in page.Items.OfType<TextItem>().Where(item => !item.Role.IsFurniture() && !IsImprint(item.Role)).Select(item => item.Baseline).Distinct().Order())
        {
            var (last, row) = _closer.Count > 0 ? _closer[^1] : (_profile.Page.MarginTop + _profile.Grid.Baseline - _profile.Grid.Pitch, -1);
            var down = Lines(baseline - last);
            if (down > 0)
            {
                _closer.Add((baseline, row + down));
            }
        }
    }

    /// <summary>The line of a baseline, from 0.</summary>
    public int Of(Length baseline)
    {
        if (_imprint.Count > 0 && baseline >= _imprint[0].Baseline)
        {
            return _imprint.Last(line => line.Baseline <= baseline).Row;
        }

        if (_closer.Count == 0)
        {
            return Lines(baseline - _profile.Page.MarginTop - _profile.Grid.Baseline);
        }

        var (last, row) = _closer.LastOrDefault(line => line.Baseline <= baseline, _closer[0]);
        return row + Lines(baseline - last);
    }

    private int Lines(Length distance) => (int)Math.Floor((distance.Emu / (double)_profile.Grid.Pitch.Emu) + HalfLine);
}
