namespace Bulletin.Layout;

/// <summary>A masthead → one line, as high as all of it, on which each item has its place (GB/T 9704-2012 §7.2).</summary>
internal sealed class MastheadFlow(StyleProfile profile, CellBuilder cells, StructureBuilder structure, int block)
{
    private readonly List<PageItem> _items = [];
    private int _approvers = -1;

    public FlowLine Line(MastheadBlock masthead)
    {
        var parent = structure.Parent;
        structure.Parent = structure.Add(StructureRole.Masthead);
        var y = MastheadArrangement.Top(profile) - profile.Page.MarginTop;
        foreach (var row in MastheadArrangement.Rows(masthead, profile, cells))
        {
            y += row.SpaceAbove;
            foreach (var part in row.Parts)
            {
                Add(part, y + MastheadArrangement.Baseline(profile, row.Height) - part.Raise);
            }

            y += row.Height;
        }

        structure.Parent = parent;
        return new FlowLine { Height = AddRule(masthead, y), Items = _items };
    }

    private void Add(MastheadPart part, Length baseline)
    {
        var element = part.Role == ItemRole.Approvers && _approvers >= 0 ? _approvers : structure.Add(StructureRole.Paragraph);
        _approvers = part.Role == ItemRole.Approvers ? element : _approvers;
        var items = LineSetter.Set(part.Cells.ConvertAll(cell => cell with { Element = element }), 0..part.Cells.Count, profile.Page.TypeAreaLeft + part.X, part.Width, LineAlignment.Left, block, baseline);
        _items.AddRange(part.Role == ItemRole.IssuerMark ? items.Select(item => item is TextItem text ? text with { Colour = profile.Masthead.Red } : item) : items);
    }

    // Returns where the masthead ends.
    private Length AddRule(MastheadBlock masthead, Length y)
    {
        var style = profile.Masthead;
        if (profile.Form == DocumentForm.Letter)
        {
            _items.AddRange(style.IsPrePrinted ? [] : LetterRules.At(profile, MastheadArrangement.LetterRule(masthead, profile, cells) - profile.Page.MarginTop, thickAbove: true, block));
            return y;
        }

        y += MastheadArrangement.RuleGap;
        if (!style.IsPrePrinted)
        {
            _items.Add(new RuleItem(ItemRole.Rule, profile.Page.TypeAreaLeft, y, profile.Page.TypeAreaWidth, style.Rule, style.Red) { Block = block });
        }

        return y + style.Rule;
    }
}
