using Bulletin.Standard;

namespace Bulletin.Layout;

/// <summary>The imprint → its rules and lines (GB/T 9704-2012 §7.4).</summary>
internal sealed class ImprintFlow(StyleProfile profile, CellBuilder builder, StructureBuilder structure, int block)
{
    private readonly LineBreaker _breaker = new(new BreakOpportunities(profile.LineBreaks));
    private readonly List<PageItem> _items = [];
    private Length _y;

    /// <summary>The imprint, set, a part for each of its pages; none where it says nothing.</summary>
    public List<SetImprint> Set(ImprintBlock imprint) => ImprintPager.Parts(imprint, profile, builder).ConvertAll(Set);

    /// <summary>The rows of one page, set.</summary>
    public SetImprint Set(List<ImprintRow> rows)
    {
        _items.Clear();
        _y = Length.Zero;
        foreach (var row in rows)
        {
            if (row.Role == ItemRole.Rule)
            {
                _items.Add(new RuleItem(ItemRole.Rule, profile.Page.TypeAreaLeft, _y, profile.Page.TypeAreaWidth, row.Thickness, profile.Body.Colour) { Block = block });
                _y += row.Thickness;
            }
            else
            {
                Add(row);
            }
        }

        return new SetImprint(_items.ToList(), _y);
    }

    private void Add(ImprintRow row)
    {
        var style = profile.Imprint;
        var right = profile.Page.TypeAreaLeft + profile.Page.TypeAreaWidth - ImprintArrangement.Indent(style);
        var (first, others) = ImprintPager.Widths(row, profile);
        var cells = Cells(row.Text, row.Role);
        var lines = _breaker.Break(cells, first, others);
        for (var i = 0; i < lines.Count; i++)
        {
            var width = i == 0 ? first : others;
            var alignment = row.Role == ItemRole.PrintDate ? LineAlignment.Right : i + 1 < lines.Count ? LineAlignment.Justified : LineAlignment.Left;
            _items.AddRange(LineSetter.Set(cells, lines[i], right - width, width, alignment, block, Baseline));
            if (i + 1 == lines.Count && !row.Right.IsEmpty)
            {
                var date = Cells(row.Right, ItemRole.PrintDate);
                _items.AddRange(LineSetter.Set(date, 0..date.Count, right - width, width, LineAlignment.Right, block, Baseline));
            }

            _y += style.LinePitch;
        }

        _y += row.Continues ? Length.Zero : style.RoomBelow;
    }

    private Length Baseline => _y + new Length(profile.Imprint.LinePitch.Emu * profile.Grid.BaselineHundredths / 100);

    private List<LayoutCell> Cells(RichText text, ItemRole role) => builder.Of(text, ImprintArrangement.Look(profile.Imprint, role) with { Element = structure.Add(StructureRole.Paragraph) });
}
