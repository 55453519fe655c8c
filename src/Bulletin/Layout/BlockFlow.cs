using Bulletin.Standard;

namespace Bulletin.Layout;

/// <summary>Blocks → lines.</summary>
internal sealed class BlockFlow
{
    private static readonly LineAlignment[] Alignments = [LineAlignment.Justified, LineAlignment.Left, LineAlignment.Centre, LineAlignment.Right];

    private readonly StyleProfile _profile;
    private readonly ParagraphFlow _paragraphs;
    private readonly StyleProfile _turned;
    private readonly ParagraphFlow _turnedParagraphs;
    private readonly CellBuilder _cells;
    private readonly List<LayoutCell> _paragraph = [];
    private readonly LayoutDecisions _decisions;
    private readonly List<FlowLine> _lines = [];
    private readonly StructureBuilder _structure = new();
    private readonly List<RoomBelowSeals> _roomBelowSeals = [];
    private Length _owed;
    private SealFoot? _seals;
    private int _block;
    private bool _inAttachment;
    private bool _isLandscape;

    public BlockFlow(StyleProfile profile, CellBuilder cells, LayoutDecisions decisions, Typography typography = Typography.Standard)
    {
        (_profile, _paragraphs, _cells, _decisions) = (profile, new ParagraphFlow(profile, cells, typography), cells, decisions);
        _turned = profile.Turned();
        _turnedParagraphs = new ParagraphFlow(_turned, cells, typography);
    }

    /// <summary>What the lines say, in reading order.</summary>
    public ValueList<StructureElement> Structure => _structure.Elements;

    /// <summary>The imprint, which stands on its pages wherever the lines end, page by page; empty if there is none.</summary>
    public IReadOnlyList<SetImprint> Imprint { get; private set; } = [];

    /// <summary>The space reserved below signatures whose seals would otherwise cover the text that follows.</summary>
    public ValueList<RoomBelowSeals> RoomBelowSeals => _roomBelowSeals.ToValueList();

    /// <summary>All lines of a document.</summary>
    public List<FlowLine> Lines(ValueList<Block> blocks)
    {
        for (_block = 0; _block < blocks.Count; _block++)
        {
            if (blocks[_block] is AttachmentBlock attachment)
            {
                AddAttachment(attachment);
            }
            else if (blocks[_block] is ImprintBlock)
            {
                Imprint = Imprint.Count > 0
                    ? Imprint
                    : new ImprintFlow(_profile, _cells, _structure, _block).Set(_decisions.Imprint(blocks)!);
            }
            else
            {
                Add(blocks, ref _block);
            }
        }

        return _lines;
    }

    private void Add(ValueList<Block> blocks, ref int index)
    {
        switch (blocks[index])
        {
            case MastheadBlock masthead:
                Append([new MastheadFlow(_profile, _cells, _structure, _block).Line(masthead)]);
                break;
            case Title title:
                AddTitle(title);
                break;
            case Subtitle subtitle:
                AddSubtitle(subtitle);
                break;
            case Recipients when _decisions.RecipientsInImprint:
                break;
            case Recipients recipients:
                Append(Paragraph(_profile.Recipients.Text(recipients.Groups), Body(ItemRole.Recipients) with { Element = _structure.Add(StructureRole.Paragraph) }, _profile.Recipients.Indent, _profile.Recipients.Indent));
                break;
            case Heading { RunsIn: true } heading when index + 1 < blocks.Count && blocks[index + 1] is Paragraph paragraph:
                index++;
                AddRunIn(heading, paragraph);
                break;
            case Heading heading:
                AddHeading(heading);
                break;
            case Paragraph paragraph:
                Append(Paragraph(paragraph.Text, Body(ItemRole.Body) with { Element = _structure.Add(StructureRole.Paragraph) }, _profile.Body.FirstLineIndent, 0));
                break;
            case Contacts contacts:
                foreach (var line in contacts.Lines)
                {
                    Append(Paragraph(line, Body(ItemRole.Contacts) with { Element = _structure.Add(StructureRole.Paragraph) }, _profile.Body.FirstLineIndent, 0));
                }

                break;
            case Table table:
                _isLandscape = table.IsLandscape;
                var (profile, inner) = (TableFlow.ProfileFor(table, _isLandscape ? _turned : _profile), _inAttachment ? index : 0);
                var flow = new TableFlow(profile, _cells, _paragraphs.Breaker, _structure, _block);
                Append(flow.Lines(table, inner, _decisions.Table(_block, inner)));
                _isLandscape = false;
                break;
            case Picture picture:
                Append(new PictureFlow(_profile, _paragraphs, _structure, _block).Lines(picture));
                break;
            case PictureRow row:
                Append(new PictureRowFlow(_profile, _cells, _paragraphs, _structure, _block).Lines(row));
                break;
            case AttachmentNote note:
                AddAttachmentNote(note);
                break;
            case SignatureBlock signature:
                AddSignature(signature);
                break;
            case Remark remark:
                KeepLast(1);
                Append(Paragraph(_profile.Remark.Text(remark.Text), Body(ItemRole.Remark) with { Element = _structure.Add(StructureRole.Paragraph) }, _profile.Remark.Indent, 0));
                break;
            default:
                throw new NotSupportedException($"{blocks[index].GetType().Name} has no form on pages.");
        }
    }

    private void AddTitle(Title title)
    {
        var style = _profile.Title;
        _owed = style.SpaceAbove(_profile);
        if (_lines.Count == 0 && _owed > Length.Zero)
        {
            // Word processors keep the space above a paragraph at the beginning of a document.
            Append([new() { Height = _owed, Items = [], KeepWithNext = true }]);
        }

        Append(_paragraphs.Centred((_inAttachment ? null : _decisions.TitleLines(_block)) ?? title.Lines, TitleDecisions.Look(style) with { Element = _structure.Add(StructureRole.Title) }, _block));
        _owed = _profile.Grid.Pitch * style.BlankLinesBelow;
    }

    // Directly below the title; what follows keeps the distance from the title.
    private void AddSubtitle(Subtitle subtitle)
    {
        _owed = Length.Zero;
        var look = new TextLook(_profile.Subtitle.Font, _profile.Subtitle.Size, _profile.Grid.Tracking, ItemRole.Subtitle);
        Append(_paragraphs.Centred(subtitle.Lines, look with { Element = _structure.Add(StructureRole.Paragraph) }, _block));
        _owed = _profile.Grid.Pitch * _profile.Title.BlankLinesBelow;
    }

    private void AddHeading(Heading heading)
    {
        var style = _profile.Headings[heading.Level - 1];
        var lines = Paragraph(heading.Number + heading.Text, Heading(heading) with { Element = _structure.Add(heading) }, style.Indent, 0, Alignments[(int)style.Alignment]);
        Outline(lines, heading);
        Append(lines.Select(line => line with { KeepWithNext = true }).ToList());
    }

    private void AddRunIn(Heading heading, Paragraph paragraph)
    {
        // Two elements on one line: a heading to those who go from heading to heading, and then its text.
        var cells = Cells(heading.Number + heading.Text, Heading(heading) with { Element = _structure.Add(heading) });
        _cells.Add(cells, paragraph.Text, Body(ItemRole.Body) with { Element = _structure.Add(StructureRole.Paragraph) });
        _structure.AddLinks(cells);
        var lines = _paragraphs.Lines(cells, _profile.Body.FirstLineIndent * 2, 0, _block);
        Outline(lines, heading);
        Append(lines);
    }

    private static void Outline(List<FlowLine> lines, Heading heading)
    {
        if (lines.Count > 0 && !heading.Text.IsBlank)
        {
            lines[0] = lines[0] with { Outline = (heading.Level, (heading.Number + heading.Text).ToString()) };
        }
    }

    // A title is not divided between two pages.
    private void AddAttachmentNote(AttachmentNote note)
    {
        var style = _profile.AttachmentNote;
        _owed = _profile.Grid.Pitch * style.BlankLinesAbove;
        for (var i = 0; i < note.Titles.Count; i++)
        {
            var (label, first, others) = style.Line(i, note.Titles.Count);
            var lines = _paragraphs.Lines(_cells.Of(label + note.Titles[i], Body(ItemRole.AttachmentNote) with { Element = _structure.Add(StructureRole.Paragraph) }), first, others, _block);
            Append(lines.Select((line, number) => line with { KeepWithNext = number + 1 < lines.Count }).ToList());
        }
    }

    // The signature never stands on a page without text: two lines of it go with the block (GB/T 9704-2012 §7.3.5).
    private void AddSignature(SignatureBlock signature)
    {
        var lines = SignatureFlow.Lines(signature, _profile, _cells, _paragraphs, _structure, _block);
        if (lines.Count == 0)
        {
            return;
        }

        KeepLast(LinesKept());
        _owed = Length.Zero;
        Append(lines.Select((line, i) => line with { KeepWithNext = i + 1 < lines.Count }).ToList());
        _seals = _inAttachment ? null : new SealFoot(lines, _profile);
    }

    private void AddAttachment(AttachmentBlock attachment)
    {
        var style = _profile.Attachment;
        _owed = Length.Zero;
        _isLandscape = attachment.BeginsLandscape;
        var paragraphs = _isLandscape ? _turnedParagraphs : _paragraphs;
        _structure.Parent = _structure.Add(StructureRole.Attachment);
        var mark = new TextLook(style.LabelFont, style.LabelSize, _profile.Grid.Tracking, ItemRole.AttachmentMark) { Element = _structure.Add(StructureRole.Paragraph) };
        var label = paragraphs.Lines(_cells.Of(style.LabelText(attachment.Number), mark), 0, 0, _block);
        Append(label.Select((line, i) => line with { PageBreakBefore = i == 0, KeepWithNext = true }).ToList());
        _owed = _profile.Grid.Pitch * (style.TitleLine - 2);
        var title = paragraphs.Centred(_decisions.TitleLines(_block) ?? [attachment.Title], TitleDecisions.Look(style) with { Element = _structure.Add(StructureRole.Heading1) }, _block);
        if (title.Count > 0)
        {
            title[0] = title[0] with { Outline = (1, $"{style.LabelText(attachment.Number)} {attachment.Title}") };
        }

        Append(title.Select(line => line with { KeepWithNext = true }).ToList());
        _owed = _profile.Grid.Pitch * style.BlankLinesBelowTitle;
        _isLandscape = false;
        _inAttachment = true;
        for (var i = 0; i < attachment.Blocks.Count; i++)
        {
            Add(attachment.Blocks, ref i);
        }

        _inAttachment = false;
        _structure.Parent = -1;
    }

    private List<FlowLine> Paragraph(RichText text, TextLook look, int firstIndent, int otherIndent, LineAlignment alignment = LineAlignment.Justified)
    {
        var cells = Cells(text, look);
        _structure.AddLinks(cells);
        return _paragraphs.Lines(cells, firstIndent * 2, otherIndent * 2, _block, alignment);
    }

    // Those of one paragraph: the next one's take their place.
    private List<LayoutCell> Cells(RichText text, TextLook look)
    {
        _paragraph.Clear();
        _cells.Add(_paragraph, text, look);
        return _paragraph;
    }

    private void Append(List<FlowLine> lines)
    {
        if (lines.Count > 0 && (_isLandscape || (_lines.Count > 0 && _lines[^1].IsLandscape)))
        {
            lines = lines.ConvertAll(line => line with { IsLandscape = _isLandscape });
            lines[0] = lines[0] with { PageBreakBefore = lines[0].PageBreakBefore || (_lines.Count > 0 && _lines[^1].IsLandscape != _isLandscape) };
        }

        var room = RoomBelow(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var above = i == 0 && _owed > Length.Zero ? _owed : lines[i].SpaceAbove;
            _lines.Add(lines[i] with { Block = _block, SpaceAbove = i == 0 ? room + above : above });
        }

        if (lines.Count > 0)
        {
            _owed = Length.Zero;
        }
    }

    // Two, and as many more as a word processor moves with them: it leaves neither one line of a paragraph on a page nor one on the next.
    private int LinesKept()
    {
        const int Least = 2;
        var start = Math.Max(0, _lines.Count - Least);
        var (first, end) = (start, start);
        while (first > 0 && IsOneParagraph(first - 1, start))
        {
            first--;
        }

        while (end < _lines.Count && IsOneParagraph(start, end))
        {
            end++;
        }

        start = first == start ? start : Math.Min(start, end - Least);
        return _lines.Count - (start - first < Least ? first : start);
    }

    private bool IsOneParagraph(int line, int other) =>
        _lines[line].Block == _lines[other].Block
        && _lines[line].Items is [.., { Role: ItemRole.Body }]
        && _lines[other].Items is [.., { Role: ItemRole.Body }];

    // Seals reach below the date. Only what comes right after it can be covered.
    private Length RoomBelow(List<FlowLine> lines)
    {
        if (_seals is null || lines.Count == 0)
        {
            return Length.Zero;
        }

        var room = lines[0].PageBreakBefore ? Length.Zero : _seals.RoomAbove(lines);
        _seals = null;
        if (room > Length.Zero)
        {
            var isKept = Kept() + room + lines[0].Height <= _profile.Page.Height - _profile.Page.MarginTop - _profile.Page.MarginBottom;
            _roomBelowSeals.Add(new(_lines[^1].Block, room, isKept));
            _lines[^1] = isKept ? _lines[^1] : _lines[^1] with { KeepWithSignature = false };
        }

        return room;
    }

    // The height of the signature and of the text that is kept with it.
    private Length Kept()
    {
        var height = _lines[^1].Height;
        for (var i = _lines.Count - 1; i > 0 && (_lines[i - 1].KeepWithNext || _lines[i - 1].KeepWithSignature); i--)
        {
            height += _lines[i].SpaceAbove + _lines[i - 1].Height;
        }

        return height;
    }

    private void KeepLast(int count)
    {
        for (var i = _lines.Count - 1; i >= Math.Max(0, _lines.Count - count); i--)
        {
            // Text goes without the figure before it: both together may be more than a page.
            if (i < _lines.Count - 1 && IsFigure(_lines[i]) && !IsFigure(_lines[i + 1]))
            {
                break;
            }

            _lines[i] = _lines[i] with { KeepWithSignature = true };
        }
    }

    private static bool IsFigure(FlowLine line) => line.Items is [{ Role: ItemRole.Figure or ItemRole.FigureCaption }, ..];

    private TextLook Body(ItemRole role) => new(_profile.Body.Font, _profile.Body.Size, _profile.Grid.Tracking, role);

    private TextLook Heading(Heading heading)
    {
        var style = _profile.Headings[heading.Level - 1];
        return new TextLook(style.Font, style.Size, _profile.Grid.Tracking, ItemRole.Heading1 + (heading.Level - 1)) { Style = style.CharacterStyle };
    }
}
