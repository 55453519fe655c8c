using System.Globalization;
using Bulletin.Text;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>Writes blocks as paragraphs and tables.</summary>
internal sealed class BlockWriter(OpenXmlWriter writer, StyleProfile profile)
{
    private readonly ParagraphWriter _paragraphs = new(writer);

    public void Write(ValueList<Block> blocks)
    {
        var keep = KeepTogether.WithSignature(blocks, profile.Grid);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is Heading { RunsIn: true } heading && i + 1 < blocks.Count && blocks[i + 1] is Paragraph paragraph)
            {
                i++;
                RunIn(heading, paragraph, keep.Contains(i));
            }
            else
            {
                Write(blocks[i], keep.Contains(i), i + 1 < blocks.Count ? blocks[i + 1] : null);
            }
        }
    }

    private void Write(Block block, bool keepNext, Block? next)
    {
        switch (block)
        {
            case Title title:
                _paragraphs.Write(StyleId.Title, title.Lines);
                break;
            case Recipients recipients:
                Recipients(recipients);
                break;
            case Heading heading:
                _paragraphs.Write(StyleId.Heading(heading.Level), heading.Number + heading.Text);
                break;
            case Paragraph paragraph:
                _paragraphs.Write(StyleId.Body, paragraph.Text, keepNext);
                break;
            case Table table:
                TableWriter.Write(writer, _paragraphs, profile, table, keepNext);
                if (next is null or Table)
                {
                    _paragraphs.Write(StyleId.AfterTable, RichText.Empty);
                }

                break;
            case Contacts contacts:
                foreach (var line in contacts.Lines)
                {
                    _paragraphs.Write(StyleId.Contacts, line, keepNext);
                }

                break;
            case AttachmentNote note:
                AttachmentNote(note, keepNext);
                break;
            case SignatureBlock signature:
                SignatureWriter.Write(_paragraphs, profile, signature, next is Remark);
                break;
            case Remark remark:
                _paragraphs.Write(StyleId.Remark, profile.Remark.Open + remark.Text + profile.Remark.Close);
                break;
            case AttachmentBlock attachment:
                Attachment(attachment);
                break;
            default:
                throw new NotSupportedException($"{block.GetType().Name} has no form in DOCX.");
        }
    }

    // A heading that runs in is a run with a style of its own: an outline level would put the whole paragraph into the navigation pane.
    private void RunIn(Heading heading, Paragraph paragraph, bool keepNext)
    {
        _paragraphs.Begin(StyleId.Body, keepNext);
        _paragraphs.Runs(heading.Number + heading.Text, StyleId.HeadingCharacters(heading.Level));
        _paragraphs.Runs(paragraph.Text);
        _paragraphs.End();
    }

    private void Recipients(Recipients recipients)
    {
        var text = RichText.Empty;
        foreach (var name in recipients.Names)
        {
            text = text.IsEmpty ? name : text + profile.Recipients.Separator + name;
        }

        var ended = text.ToString().EndsWith(profile.Recipients.Terminator, StringComparison.Ordinal);
        _paragraphs.Write(StyleId.Recipients, ended ? text : text + profile.Recipients.Terminator);
    }

    // Each title wraps below its own first character, so what hangs is label and number for the first, the number for the others (GB/T 9704-2012 §7.3.4).
    private void AttachmentNote(AttachmentNote note, bool keepNext)
    {
        var style = profile.AttachmentNote;
        var start = style.Indent * 2;
        var labelEnd = start + Standard.ReferenceMetrics.HalfCells(style.Label);
        for (var i = 0; i < note.Titles.Count; i++)
        {
            var number = note.Titles.Count == 1 ? "" : (i + 1).ToString(CultureInfo.InvariantCulture) + style.NumberSuffix;
            var indent = number.Length == 0 ? null
                : Indent.Hanging(profile.Grid.Cell, i == 0 ? start : labelEnd, labelEnd + Standard.ReferenceMetrics.HalfCells(number));
            _paragraphs.Write(StyleId.AttachmentNote, (i == 0 ? style.Label : "") + number + note.Titles[i], keepNext, indent);
        }
    }

    private void Attachment(AttachmentBlock attachment)
    {
        _paragraphs.Write(StyleId.AttachmentLabel, profile.Attachment.Label + attachment.Number?.ToString(CultureInfo.InvariantCulture));
        _paragraphs.Write(StyleId.AttachmentTitle, attachment.Title);
        Write(attachment.Blocks);
    }
}
