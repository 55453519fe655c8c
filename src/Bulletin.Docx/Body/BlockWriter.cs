using Bulletin.Text;

namespace Bulletin.Docx;

/// <summary>Writes blocks as paragraphs and tables.</summary>
internal sealed class BlockWriter(WordWriter writer, StyleProfile profile, Styling styling, LayoutDecisions decisions, MediaBook media, HeadingLists? lists, RunInHeadingMode runIn, RunOrigins? origins)
{
    private readonly ParagraphWriter _paragraphs = new(writer, styling, origins);
    private PictureWriter? _pictures;
    private Action<WordWriter>? _pending;
    private Action<WordWriter>? _atEnd;

    // The index of the attachment that is being written; null in the body.
    private int? _attachment;

    /// <summary>Whether a block is a heading that runs into the paragraph after it.</summary>
    public static bool RunsIn(ValueList<Block> blocks, int index) => blocks[index] is Heading { RunsIn: true } && index + 1 < blocks.Count && blocks[index + 1] is Paragraph;

    /// <summary>Whether such a heading is a paragraph before a style separator. One that is a numeral alone is not: it would say nothing in a navigation pane.</summary>
    public static bool IsSeparated(Heading heading, RunInHeadingMode runIn) => runIn == RunInHeadingMode.StyleSeparator && !heading.Text.IsBlank;

    /// <summary>Stops the writing, at the next block.</summary>
    public CancellationToken Cancellation { get; init; }

    public void Write(ValueList<Block> blocks)
    {
        Write(blocks, decisions, after: null);
        if (decisions.Imprint(blocks) is { } imprint)
        {
            Imprint(imprint, isNewPage: blocks.Count > 1 && Sections.EndsLandscape(blocks[^2]));
        }
    }

    private PictureWriter Pictures() => _pictures ??= new(writer, _paragraphs, profile, media, origins);

    // What stands after the blocks of an attachment is the next attachment.
    private void Write(ValueList<Block> blocks, LayoutDecisions decided, Block? after)
    {
        var keep = KeepTogether.WithSignature(blocks, profile.Grid, decided.SignaturePageStart);
        for (var i = 0; i < blocks.Count; i++)
        {
            Cancellation.ThrowIfCancellationRequested();
            if (RunsIn(blocks, i))
            {
                var (heading, paragraph) = ((Heading)blocks[i], (Paragraph)blocks[++i]);
                var parts = Parts(paragraph, i, decided);
                if (parts.Count == 1)
                {
                    EndSection(paragraph, i + 1 < blocks.Count ? blocks[i + 1] : after);
                }

                RunIn(heading, paragraph with { Text = parts[0] }, parts.Count == 1 && keep.ContainsKey(i), decided.Pitch(blocks, i));
                if (parts.Count > 1)
                {
                    EndSection(paragraph, i + 1 < blocks.Count ? blocks[i + 1] : after);
                    Continued(parts[1], decided.Pitch(blocks, i));
                }
            }
            else
            {
                var next = i + 1 < blocks.Count ? blocks[i + 1] : null;
                EndSection(blocks[i], next ?? after);
                Write(blocks, i, keep.GetValueOrDefault(i), next ?? after, decided);
                if (_pending is not null)
                {
                    (_paragraphs.Section, _pending) = (_pending, null);
                    _paragraphs.Write(StyleId.AfterTable, RichText.Empty);
                }
            }
        }
    }

    // The last paragraph of a section says what its pages are. Where a block has several, or none, one without height does; but not after the last lines of the text, where even that may find no room.
    private void EndSection(Block block, Block? next)
    {
        if (block is AttachmentBlock || !IsSectionEnd(block, next))
        {
            return;
        }

        var section = styling.Section(Sections.EndsLandscape(block));
        switch (block)
        {
            case Title or Subtitle or Recipients or Heading or Paragraph or Remark:
                _paragraphs.Section = section;
                break;
            case Contacts { Lines.Count: > 0 } or AttachmentNote { Titles.Count: > 0 } or SignatureBlock when Sections.BeginsLandscape(next!) == Sections.EndsLandscape(block):
                _atEnd = section;
                break;
            default:
                _pending = section;
                break;
        }
    }

    private bool IsSectionEnd(Block block, Block? next) =>
        next is not null && (Sections.EndsLandscape(block) != Sections.BeginsLandscape(next) || (next is ImprintBlock && decisions.ImprintPlace == ImprintPlace.AfterBlankPage));

    // Before the last paragraph of a block of several.
    private void EndSection(bool isLast)
    {
        if (isLast && _atEnd is not null)
        {
            (_paragraphs.Section, _atEnd) = (_atEnd, null);
        }
    }

    // The blank page is a paragraph without height, the first of a section without page numbers.
    private void Imprint(ImprintBlock imprint, bool isNewPage)
    {
        if (decisions.ImprintPlace == ImprintPlace.AfterBlankPage)
        {
            _paragraphs.Write(StyleId.AfterTable, RichText.Empty);
        }

        new ImprintWriter(_paragraphs, profile).Write(imprint, decisions.ImprintPlace == ImprintPlace.AfterBlankPage || (decisions.ImprintPlace == ImprintPlace.OnOwnPage && !isNewPage));
    }

    private void Write(ValueList<Block> blocks, int index, int kept, Block? following, LayoutDecisions decided)
    {
        var keepNext = kept > 0;
        var next = index + 1 < blocks.Count ? blocks[index + 1] : null;
        var titleLines = decided.TitleLines(index);
        switch (blocks[index])
        {
            case MastheadBlock masthead:
                new MastheadWriter(writer, _paragraphs, profile).Write(masthead);
                break;
            case Title title:
                // A line under the title stands directly below it.
                _paragraphs.Write(StyleId.Title, titleLines ?? title.Lines, next is Subtitle ? new() { After = Length.Zero } : null);
                break;
            case Subtitle subtitle:
                _paragraphs.Write(StyleId.Subtitle, subtitle.Lines);
                break;
            case Recipients when decided.RecipientsInImprint:
            case ImprintBlock:
                break;
            case Recipients recipients:
                _paragraphs.Write(StyleId.Recipients, profile.Recipients.Text(recipients.Groups), spacing: Closer());
                break;
            case Heading heading:
                _paragraphs.Write(StyleId.Heading(heading.Level), Numbered(heading, StyleId.Heading(heading.Level)), spacing: Closer());
                break;
            case Paragraph paragraph when Parts(paragraph, index, decided) is [var first, var second]:
                var section = _paragraphs.Section;
                _paragraphs.Section = null;
                _paragraphs.Write(StyleId.Body, first, spacing: Closer());
                _paragraphs.Section = section;
                Continued(second, decided.Pitch(blocks, index));
                break;
            case Paragraph paragraph:
                _paragraphs.Write(StyleId.Body, paragraph.Text, keepNext, spacing: Closer());
                break;
            case Table table:
                new TableWriter(writer, _paragraphs, profile, table, styling, Pictures).Write(
                    keepNext,
                    _attachment is { } block ? decisions.Table(block, index) : decisions.Table(index, 0));
                if (_pending is null && next is null or Table { Caption.IsEmpty: true })
                {
                    _paragraphs.Write(StyleId.AfterTable, RichText.Empty);
                }

                break;
            case Picture picture:
                Pictures().Write(picture, keepNext);
                break;
            case PictureRow row:
                Pictures().Write(row, keepNext);
                break;
            case Contacts contacts:
                for (var i = 0; i < contacts.Lines.Count; i++)
                {
                    EndSection(i + 1 == contacts.Lines.Count);
                    _paragraphs.Write(StyleId.Contacts, contacts.Lines[i], keepNext: i >= contacts.Lines.Count - kept, spacing: Closer());
                }

                break;
            case AttachmentNote note:
                AttachmentNote(note, kept, decided.Pitch(blocks, index));
                break;
            case SignatureBlock signature:
                SignatureWriter.Write(_paragraphs, profile, signature, next is Remark, decided.Pitch(blocks, index),
                    decided.PitchAbove(index), decided.RoomBelow(index), EndSection, new(writer, media, origins));
                break;
            case Remark remark:
                _paragraphs.Write(StyleId.Remark, profile.Remark.Text(remark.Text), spacing: Closer());
                break;
            case AttachmentBlock attachment:
                _attachment = index;
                Attachment(attachment, titleLines ?? [attachment.Title], following);
                _attachment = null;
                break;
            default:
                throw new NotSupportedException($"{blocks[index].GetType().Name} has no form in DOCX.");
        }

        SpacingLook? Closer() => Looks.Closer(decided.Pitch(blocks, index));
    }

    // Splits the paragraph where the layout begins the page of the signature: keepNext would move the whole paragraph. A value with a
    // content control stays one paragraph: two would be read back as a value of two lines.
    private List<RichText> Parts(Paragraph paragraph, int index, LayoutDecisions decided) =>
        origins is null && decided.SignaturePageStart is { Characters: > 0 } start && start.Block == index
            ? paragraph.Text.Split([start.Characters, paragraph.Text.ToString().EnumerateRunes().Count()])
            : [paragraph.Text];

    private void Continued(RichText text, Length? pitch) =>
        _paragraphs.Write(StyleId.Body, text, keepNext: true, Indent.None, Looks.Closer(pitch));

    // A heading that runs in is a run with a style of its own: an outline level would put the whole paragraph into the navigation pane.
    private void RunIn(Heading heading, Paragraph paragraph, bool keepNext, Length? pitch)
    {
        if (IsSeparated(heading, runIn))
        {
            Separated(heading, paragraph, keepNext, pitch);
            return;
        }

        var style = lists?.Find(heading) is { } place && lists.Of(StyleId.RunIn(heading.Level)) == place ? StyleId.RunIn(heading.Level) : StyleId.Body;
        var text = Numbered(heading, style);
        _paragraphs.Begin(style, keepNext, spacing: Looks.Closer(pitch));
        _paragraphs.Runs(text, StyleId.HeadingCharacters(heading.Level));
        _paragraphs.Runs(paragraph.Text);
        _paragraphs.End();
    }

    private void Separated(Heading heading, Paragraph paragraph, bool keepNext, Length? pitch)
    {
        var section = _paragraphs.Section;
        (_paragraphs.Section, _paragraphs.EndsInSeparator) = (null, true);
        var style = StyleId.Heading(heading.Level);
        _paragraphs.Write(style, Numbered(heading, style), keepNext, spacing: Looks.Closer(pitch));
        _paragraphs.Section = section;
        _paragraphs.Write(StyleId.Body, paragraph.Text, keepNext, spacing: Looks.Closer(pitch));
    }

    // The text of a heading, and its numeral: in the text, or in a list, of the style or, where that has another or none, of the paragraph that comes next.
    private RichText Numbered(Heading heading, string style)
    {
        var place = lists?.Find(heading);
        if (lists is not null && place != lists.Of(style))
        {
            _paragraphs.Numbering = place ?? ListPlace.None;
        }

        return place is null ? heading.Number + heading.Text : heading.Text;
    }

    private void AttachmentNote(AttachmentNote note, int kept, Length? pitch)
    {
        for (var i = 0; i < note.Titles.Count; i++)
        {
            EndSection(i + 1 == note.Titles.Count);

            // The only title hangs as the style says.
            var (label, first, others) = profile.AttachmentNote.Line(i, note.Titles.Count);
            _paragraphs.Write(StyleId.AttachmentNote, label + note.Titles[i], i >= note.Titles.Count - kept, note.Titles.Count == 1 ? null : Indent.Hanging(profile.Grid.Cell, first, others), Looks.Closer(pitch));
        }
    }

    private void Attachment(AttachmentBlock attachment, ValueList<RichText> titleLines, Block? following)
    {
        _paragraphs.Write(StyleId.AttachmentLabel, profile.Attachment.LabelText(attachment.Number));
        if (attachment.Blocks.Count == 0 && IsSectionEnd(attachment, following))
        {
            _paragraphs.Section = styling.Section(isLandscape: false);
        }

        _paragraphs.Write(StyleId.AttachmentTitle, titleLines);
        Write(attachment.Blocks, LayoutDecisions.None, following);
    }
}
