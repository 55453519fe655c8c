using Bulletin.Standard;

namespace Bulletin.Layout;

/// <summary>The rows of a masthead and their places (GB/T 9704-2012 §7.2), for the pages and for the DOCX alike.</summary>
internal sealed class MastheadArrangement
{
    // The red rule is the border of the paragraph above it, whose distance word processors count in whole points from the lower edge of the line. The line is as high as it takes for 4 mm to come out.
    private static readonly Length BorderSpace = Length.Pt(8);

    private readonly StyleProfile _profile;
    private readonly MastheadStyle _style;
    private readonly MastheadBlock _block;
    private readonly CellBuilder _cells;
    private readonly List<MastheadRow> _rows = [];
    private Length _y;

    // Where the upper edge of what follows the mark stands.
    private Length _below;

    private MastheadArrangement(MastheadBlock block, StyleProfile profile, CellBuilder cells) =>
        (_profile, _style, _block, _cells, _y) = (profile, profile.Masthead, block, cells, Top(profile));

    /// <summary>Where the first row, with the space above it, begins, from the upper edge of the sheet.</summary>
    public static Length Top(StyleProfile profile) => profile.Form == DocumentForm.Letter ? LetterStyle.FlowTop(profile) : profile.Page.MarginTop;

    /// <summary>From the lower edge of the row of the number to the red rule.</summary>
    public static Length RuleGap => BorderSpace;

    /// <summary>The height of a line of the mark.</summary>
    public static Length MarkHeight(StyleProfile profile, Length size) => Length.Twip(new Length(size.Emu * profile.Masthead.MarkPitchHundredths / 100).Twips);

    /// <summary>Where the first double rule of a letter begins, from the upper edge of the sheet.</summary>
    public static Length LetterRule(MastheadBlock block, StyleProfile profile, CellBuilder cells) =>
        profile.Masthead.MarkTop + IssuerMarkArrangement.Of(block, profile, cells).Height + profile.Letter.BelowMark;

    /// <summary>The height of the row of the reference number above the red rule.</summary>
    public static Length NumberHeight(StyleProfile profile)
    {
        var below = profile.Masthead.AboveRule + EmBox.Below(profile.Masthead.Size) - BorderSpace;
        return Length.Twip(new Length(below.Emu * 100 / (100 - profile.Grid.BaselineHundredths)).Twips);
    }

    /// <summary>The rows, from above; the first begins at the upper margin, and the red rule follows the last.</summary>
    public static IReadOnlyList<MastheadRow> Rows(MastheadBlock block, StyleProfile profile, CellBuilder cells)
    {
        var arrangement = new MastheadArrangement(block, profile, cells);
        if (profile.Form == DocumentForm.Letter)
        {
            arrangement.AddMark();
            arrangement.AddLetterItems();
        }
        else
        {
            arrangement.AddItems();
            arrangement.AddMark();
            arrangement.AddNumber();
        }

        return arrangement._rows;
    }

    /// <summary>From the upper edge of a row to its baseline.</summary>
    public static Length Baseline(StyleProfile profile, Length height) => new(height.Emu * profile.Grid.BaselineHundredths / 100);

    // Copy number, classification, urgency: flush left, one below the other (§7.2.1 to §7.2.3). The classification has the second line, copy number or not.
    private void AddItems()
    {
        var pitch = _profile.Grid.Pitch;
        AddItem(ItemRole.CopyNumber, _block.CopyNumber, _style.Font, Length.Zero);
        AddItem(ItemRole.Classification, _block.Classification, _style.RankFont, _rows.Count == 0 ? pitch * (_style.ClassificationLine - 1) : Length.Zero);
        AddItem(ItemRole.Urgency, _block.Urgency, _style.RankFont, Length.Zero);
    }

    private void AddItem(ItemRole role, RichText text, FontRole font, Length above)
    {
        if (!text.IsBlank)
        {
            Add(role, [Part(role, text, font, Length.Zero)], above, _profile.Grid.Pitch);
        }
    }

    private void AddMark()
    {
        var mark = IssuerMarkArrangement.Of(_block, _profile, _cells);
        var top = _style.MarkTop + EmBox.Above(mark.Size) - Baseline(_profile, mark.Pitch);
        var isLetter = _profile.Form == DocumentForm.Letter;
        for (var i = 0; i < mark.Names.Count; i++)
        {
            if (!_style.IsPrePrinted)
            {
                Add(ItemRole.IssuerMark, i + 1 == mark.Names.Count && mark.Suffix is { } suffix ? [mark.Names[i], suffix] : [mark.Names[i]], i == 0 ? top - _y : Length.Zero, mark.Pitch);
            }
        }

        _below = _style.MarkTop + mark.Height + (isLetter ? _profile.Letter.BelowMark + _profile.Letter.RuleHeight + _profile.Letter.BelowRule : _style.BelowMark);
    }

    // Below the first rule: the items one below the other at the left, the reference number at the right beside the first of them (§10.1).
    private void AddLetterItems()
    {
        var number = Part(ItemRole.ReferenceNumber, _block.ReferenceNumber, _style.Font, Length.Zero);
        number = number with { X = _profile.Page.TypeAreaWidth - number.Width };
        var items = new[] { (ItemRole.CopyNumber, _block.CopyNumber, _style.Font), (ItemRole.Classification, _block.Classification, _style.RankFont), (ItemRole.Urgency, _block.Urgency, _style.RankFont) }
            .Where(item => !item.Item2.IsBlank).Select(item => Part(item.Item1, item.Item2, item.Item3, Length.Zero)).ToList();
        MastheadPart[] numbers = _block.ReferenceNumber.IsBlank ? [] : [number];
        Add(items.Count == 0 ? ItemRole.ReferenceNumber : items[0].Role, [.. items.Take(1), .. numbers], Above(_profile.Grid.Pitch), _profile.Grid.Pitch);
        foreach (var item in items.Skip(1))
        {
            Add(item.Role, [item], Length.Zero, _profile.Grid.Pitch);
        }
    }

    private void AddNumber()
    {
        var height = NumberHeight(_profile);
        if (_block.Approvers.Count == 0)
        {
            var number = Part(ItemRole.ReferenceNumber, _block.ReferenceNumber, _style.Font, Length.Zero);
            number = number with { X = new Length((_profile.Page.TypeAreaWidth - number.Width).Emu / 2) };
            Add(ItemRole.ReferenceNumber, _block.ReferenceNumber.IsBlank ? [] : [number], Above(height), height);
            return;
        }

        var rows = ApproverArrangement.Rows(_block, _profile, Part);
        for (var i = 0; i < rows.Count; i++)
        {
            var isLast = i + 1 == rows.Count;
            var rowHeight = isLast ? height : _profile.Grid.Pitch;
            Add(isLast ? ItemRole.ReferenceNumber : ItemRole.Approvers, rows[i], Above(rowHeight), rowHeight);
            _below += _profile.Grid.Pitch;
        }
    }

    // The room above a row whose characters are to begin at _below.
    private Length Above(Length height) => _below + EmBox.Above(_style.Size) - Baseline(_profile, height) - _y;

    private MastheadPart Part(ItemRole role, RichText text, FontRole font, Length x) => new(role, text, _cells.Of(text, new TextLook(font, _style.Size, _profile.Grid.Tracking, role)), x);

    private void Add(ItemRole role, IReadOnlyList<MastheadPart> parts, Length above, Length height)
    {
        above = Length.Twip(Math.Max(0, above.Twips));
        _rows.Add(new(role, parts, above, height));
        _y += above + height;
    }
}
