using Bulletin.Text;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>Writes blocks as paragraphs and tables.</summary>
internal sealed class BlockWriter(OpenXmlWriter writer, StyleProfile profile, Styling styling, LayoutDecisions decisions, MediaBook media, HeadingLists? lists)
{
    private readonly ParagraphWriter _paragraphs = new(writer, styling);
    private PictureWriter? _pictures;
    private W.SectionProperties? _pending;

    public void Write(ValueList<Block> blocks) => Write(blocks, decisions, after: null);

    // What stands after the blocks of an attachment is the next attachment.
    private void Write(ValueList<Block> blocks, LayoutDecisions decided, Block? after)
    {
        var keep = KeepTogether.WithSignature(blocks, profile.Grid);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is Heading { RunsIn: true } heading && i + 1 < blocks.Count && blocks[i + 1] is Paragraph paragraph)
            {
                i++;
                EndSection(paragraph, i + 1 < blocks.Count ? blocks[i + 1] : after);
                RunIn(heading, paragraph, keep.ContainsKey(i), Looks.Closer(decided.Pitch(blocks, i)));
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

    // The last paragraph of a section says what its pages are. Where a block has several, or none, one without height does.
    private void EndSection(Block block, Block? next)
    {
        if (block is AttachmentBlock || next is null || Sections.EndsLandscape(block) == Sections.BeginsLandscape(next))
        {
            return;
        }

        var section = styling.Section(Sections.EndsLandscape(block));
        if (block is Title or Recipients or Heading or Paragraph or Remark)
        {
            _paragraphs.Section = section;
        }
        else
        {
            _pending = section;
        }
    }

    private void Write(ValueList<Block> blocks, int index, int kept, Block? following, LayoutDecisions decided)
    {
        var keepNext = kept > 0;
        var next = index + 1 < blocks.Count ? blocks[index + 1] : null;
        var titleLines = decided.TitleLines(index);
        switch (blocks[index])
        {
            case Title title:
                _paragraphs.Write(StyleId.Title, titleLines ?? title.Lines);
                break;
            case Recipients recipients:
                _paragraphs.Write(StyleId.Recipients, profile.Recipients.Text(recipients.Names), spacing: Closer());
                break;
            case Heading heading:
                _paragraphs.Write(StyleId.Heading(heading.Level), Numbered(heading), spacing: Closer());
                break;
            case Paragraph paragraph:
                _paragraphs.Write(StyleId.Body, paragraph.Text, keepNext, spacing: Closer());
                break;
            case Table table:
                new TableWriter(writer, _paragraphs, profile, styling).Write(table, keepNext);
                if (_pending is null && next is null or Table { Caption.IsEmpty: true })
                {
                    _paragraphs.Write(StyleId.AfterTable, RichText.Empty);
                }

                break;
            case Picture picture:
                _pictures ??= new(writer, _paragraphs, profile, media);
                _pictures.Write(picture, keepNext);
                break;
            case Contacts contacts:
                for (var i = 0; i < contacts.Lines.Count; i++)
                {
                    _paragraphs.Write(StyleId.Contacts, contacts.Lines[i], keepNext: i >= contacts.Lines.Count - kept, spacing: Closer());
                }

                break;
            case AttachmentNote note:
                AttachmentNote(note, kept, decided.Pitch(blocks, index));
                break;
            case SignatureBlock signature:
                SignatureWriter.Write(_paragraphs, profile, signature, next is Remark, decided.Pitch(blocks, index), decided.PitchAbove(index));
                break;
            case Remark remark:
                _paragraphs.Write(StyleId.Remark, profile.Remark.Text(remark.Text), spacing: Closer());
                break;
            case AttachmentBlock attachment:
                Attachment(attachment, titleLines ?? [attachment.Title], following);
                break;
            default:
                throw new NotSupportedException($"{blocks[index].GetType().Name} has no form in DOCX.");
        }

        // A new one each time: an element has one parent.
        W.SpacingBetweenLines? Closer() => Looks.Closer(decided.Pitch(blocks, index));
    }

    // A heading that runs in is a run with a style of its own: an outline level would put the whole paragraph into the navigation pane.
    private void RunIn(Heading heading, Paragraph paragraph, bool keepNext, W.SpacingBetweenLines? spacing)
    {
        var text = Numbered(heading);
        _paragraphs.Begin(StyleId.Body, keepNext, spacing: spacing);
        _paragraphs.Runs(text, StyleId.HeadingCharacters(heading.Level));
        _paragraphs.Runs(paragraph.Text);
        _paragraphs.End();
    }

    // The text of a heading, and its numeral: in the text, or as the list of the paragraph that comes next.
    private RichText Numbered(Heading heading)
    {
        if (lists is null || !lists.TryFind(heading, out var list, out var level))
        {
            return heading.Number + heading.Text;
        }

        _paragraphs.Numbering = new(new W.NumberingLevelReference { Val = level }, new W.NumberingId { Val = list.Id });
        return heading.Text;
    }

    private void AttachmentNote(AttachmentNote note, int kept, Length? pitch)
    {
        for (var i = 0; i < note.Titles.Count; i++)
        {
            // The only title hangs as the style says.
            var (label, first, others) = profile.AttachmentNote.Line(i, note.Titles.Count);
            _paragraphs.Write(StyleId.AttachmentNote, label + note.Titles[i], i >= note.Titles.Count - kept, note.Titles.Count == 1 ? null : Indent.Hanging(profile.Grid.Cell, first, others), Looks.Closer(pitch));
        }
    }

    private void Attachment(AttachmentBlock attachment, ValueList<RichText> titleLines, Block? following)
    {
        _paragraphs.Write(StyleId.AttachmentLabel, profile.Attachment.LabelText(attachment.Number));
        if (attachment.Blocks.Count == 0 && following is not null && Sections.BeginsLandscape(following))
        {
            _paragraphs.Section = styling.Section(isLandscape: false);
        }

        _paragraphs.Write(StyleId.AttachmentTitle, titleLines);
        Write(attachment.Blocks, LayoutDecisions.None, following);
    }
}
