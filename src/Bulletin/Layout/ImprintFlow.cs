using Bulletin.Standard;

namespace Bulletin.Layout;

/// <summary>The imprint → its rules and lines (GB/T 9704-2012 §7.4).</summary>
internal sealed class ImprintFlow(StyleProfile profile, CellBuilder builder, StructureBuilder structure, int block)
{
    private readonly LineBreaker _breaker = new(new BreakOpportunities(profile.LineBreaks));
    private readonly List<PageItem> _items = [];
    private Length _y;

    /// <summary>The imprint, set; null where it says nothing.</summary>
    public SetImprint? Set(ImprintBlock imprint)
    {
        foreach (var row in ImprintArrangement.Rows(imprint, profile, builder))
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

        return _items.Count == 0 ? null : new SetImprint(_items, _y);
    }

    private void Add(ImprintRow row)
    {
        var style = profile.Imprint;
        var indent = ImprintArrangement.Indent(style);
        var (left, width) = (profile.Page.TypeAreaLeft + indent, profile.Page.TypeAreaWidth - (indent * 2));
        var cells = Cells(row.Text, row.Role);

        // What follows the colon is below the first character after it.
        var hang = new Length(cells.Take(row.Label).Sum(cell => cell.Advance.Emu));
        var lines = _breaker.Break(cells, width, width - hang);
        for (var i = 0; i < lines.Count; i++)
        {
            var alignment = row.Role == ItemRole.PrintDate ? LineAlignment.Right : i + 1 < lines.Count ? LineAlignment.Justified : LineAlignment.Left;
            var from = i == 0 ? Length.Zero : hang;
            _items.AddRange(LineSetter.Set(cells, lines[i], left + from, width - from, alignment, block, Baseline));
            if (i + 1 == lines.Count && !row.Right.IsEmpty)
            {
                var right = Cells(row.Right, ItemRole.PrintDate);
                _items.AddRange(LineSetter.Set(right, 0..right.Count, left, width, LineAlignment.Right, block, Baseline));
            }

            _y += style.LinePitch;
        }

        _y += style.RoomBelow;
    }

    private Length Baseline => _y + new Length(profile.Imprint.LinePitch.Emu * profile.Grid.BaselineHundredths / 100);

    private List<LayoutCell> Cells(RichText text, ItemRole role) => builder.Of(text, ImprintArrangement.Look(profile.Imprint, role) with { Element = structure.Add(StructureRole.Paragraph) });
}
