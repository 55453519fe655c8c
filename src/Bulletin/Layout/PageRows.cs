namespace Bulletin.Layout;

/// <summary>Which line of its page something stands on: those of the grid, or, where lines are set closer, one after the other.</summary>
internal sealed class PageRows
{
    // What stands in the middle of two lines is on the upper one; a subscript or superscript is on its own line, less than half a line away.
    private const double HalfLine = 0.49;

    private readonly StyleProfile _profile;
    private readonly List<(Length Baseline, int Row)> _closer = [];

    public PageRows(PagedPage page, StyleProfile profile)
    {
        _profile = profile;
        if (!page.IsCloser)
        {
            return;
        }

        foreach (var baseline in page.Items.OfType<TextItem>().Where(item => item.Role != ItemRole.PageNumber).Select(item => item.Baseline).Distinct().Order())
        {
            var (last, row) = _closer.Count > 0 ? _closer[^1] : (profile.Page.MarginTop + profile.Grid.Baseline - profile.Grid.Pitch, -1);
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
        if (_closer.Count == 0)
        {
            return Lines(baseline - _profile.Page.MarginTop - _profile.Grid.Baseline);
        }

        var (last, row) = _closer.LastOrDefault(line => line.Baseline <= baseline, _closer[0]);
        return row + Lines(baseline - last);
    }

    private int Lines(Length distance) => (int)Math.Floor((distance.Emu / (double)_profile.Grid.Pitch.Emu) + HalfLine);
}
