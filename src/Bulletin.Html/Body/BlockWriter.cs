using System.Globalization;
using Bulletin.Layout;
using Bulletin.Text;

namespace Bulletin.Html;

/// <summary>Writes blocks. What is printed is printed here too, character by character: numerals, labels and marks are text.</summary>
internal sealed class BlockWriter(HtmlWriter writer, StyleProfile profile, AttachmentIds ids, PictureBook pictures)
{
    private const int RankBelowTitle = 2;

    private readonly RichTextWriter _texts = new(writer);
    private HeadingRanks _ranks = new(RankBelowTitle);
    private int _attachments;

    public void Write(ValueList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is Heading { RunsIn: true } heading && i + 1 < blocks.Count && blocks[i + 1] is Paragraph paragraph)
            {
                RunIn(heading, paragraph);
                i++;
            }
            else
            {
                Write(blocks[i]);
            }
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case MastheadBlock masthead:
                new HeadAndFoot(writer, profile, _texts).Write(masthead);
                break;
            case Title title:
                Title(title);
                break;
            case Subtitle subtitle:
                Subtitle(subtitle);
                break;
            case Recipients recipients:
                Paragraph(profile.Recipients.Text(recipients.Groups), block, "recipients");
                break;
            case Heading heading:
                Heading(heading);
                break;
            case Paragraph paragraph:
                Paragraph(paragraph.Text, block);
                break;
            case Table table:
                new TableWriter(writer, _texts, profile, pictures).Write(table);
                break;
            case Picture picture:
                Picture(picture);
                break;
            case PictureRow row:
                PictureRow(row);
                break;
            case Contacts contacts:
                Contacts(contacts);
                break;
            case AttachmentNote note:
                AttachmentNote(note);
                break;
            case SignatureBlock signature:
                Signature(signature);
                break;
            case Remark remark:
                Paragraph(profile.Remark.Text(remark.Text), block, "remark");
                break;
            case AttachmentBlock attachment:
                Attachment(attachment);
                break;
            case ImprintBlock imprint:
                new HeadAndFoot(writer, profile, _texts).Write(imprint);
                break;
            default:
                throw new NotSupportedException($"{block.GetType().Name} has no form in HTML.");
        }
    }

    // One text, however many lines it is set on: a reader and a search engine find it whole.
    private void Title(Title title)
    {
        if (title.Lines.All(line => line.IsBlank))
        {
            return;
        }

        writer.Open("h1", "title");
        foreach (var line in title.Lines)
        {
            if (title.Lines.Count == 1)
            {
                _texts.Plain(line, title.Origin.Place);
            }
            else
            {
                writer.Open("span", "line");
                _texts.Plain(line, title.Origin.Place);
                writer.Close("span");
            }
        }

        writer.Close("h1").Line();
    }

    private void Subtitle(Subtitle subtitle)
    {
        foreach (var line in subtitle.Lines)
        {
            Paragraph(line, subtitle, "subtitle");
        }
    }

    private void Paragraph(RichText text, Block block, string? role = null)
    {
        writer.Open("p", role);
        _texts.Linked(text, block.Origin.Place);
        writer.Close("p").Line();
    }

    private void Heading(Heading heading)
    {
        var text = heading.Number + heading.Text;
        if (heading.Text.IsBlank)
        {
            // A numeral alone leads nobody anywhere.
            Paragraph(text, heading, Role(heading));
            return;
        }

        var element = _ranks.Next(heading.Level);
        writer.Open(element, Role(heading));
        _texts.Linked(text, heading.Origin.Place);
        writer.Close(element).Line();
    }

    // A heading to those who go from heading to heading, and then its text; on one line to those who see it.
    private void RunIn(Heading heading, Paragraph paragraph)
    {
        if (heading.Text.IsBlank)
        {
            writer.Open("p").Open("span", Role(heading)).Text(heading.Number, heading.Origin.Place).Close("span");
            _texts.Linked(heading.Text + paragraph.Text, paragraph.Origin.Place);
            writer.Close("p").Line();
            return;
        }

        // No white space between the two: they are in one line.
        var element = _ranks.Next(heading.Level);
        writer.Open("div", "run-in").Open(element, Role(heading));
        _texts.Linked(heading.Number + heading.Text, heading.Origin.Place);
        writer.Close(element).Open("p");
        _texts.Linked(paragraph.Text, paragraph.Origin.Place);
        writer.Close("p").Close("div").Line();
    }

    private static string Role(Heading heading) => "heading-" + (char)('0' + heading.Level);

    private void Picture(Picture picture)
    {
        writer.Open("figure", "figure");
        pictures.Write(writer, picture, profile);
        Caption(picture.Caption, picture);
        writer.Close("figure").Line();
    }

    // A figure of figures: on a telephone they stand one below the other.
    private void PictureRow(PictureRow row)
    {
        writer.Open("figure", "figure").Open("div", "side-by-side");
        if (row.Pictures.Count > 0)
        {
            var sizes = PictureRowSize.Of(row, row.Caption.IsBlank ? 1 : 2, profile).Pictures;
            for (var i = 0; i < row.Pictures.Count; i++)
            {
                writer.Open("figure");
                pictures.Write(writer, row.Pictures[i], sizes[i]);
                Caption(row.Pictures[i].Caption, row);
                writer.Close("figure");
            }
        }

        writer.Close("div");
        Caption(row.Caption, row);
        writer.Close("figure").Line();
    }

    private void Caption(RichText caption, Block block)
    {
        if (!caption.IsBlank)
        {
            writer.Open("figcaption");
            _texts.Plain(caption, block.Origin.Place);
            writer.Close("figcaption");
        }
    }

    private void Contacts(Contacts contacts)
    {
        writer.Open("address", "contacts").Line();
        foreach (var line in contacts.Lines)
        {
            Paragraph(line, contacts);
        }

        writer.Close("address").Line();
    }

    private void AttachmentNote(AttachmentNote note)
    {
        writer.Open("div", "attachment-note").Line();
        for (var i = 0; i < note.Titles.Count; i++)
        {
            writer.Open("p").Text(profile.AttachmentNote.Line(i, note.Titles.Count).Label, note.Origin.Place);
            if (ids.Of(i, note.Titles[i]) is { } id && !note.Titles[i].IsBlank)
            {
                writer.Open("a").With("href", "#" + id);
                _texts.Plain(note.Titles[i], note.Origin.Place);
                writer.Close("a");
            }
            else
            {
                _texts.Plain(note.Titles[i], note.Origin.Place);
            }

            writer.Close("p").Line();
        }

        writer.Close("div").Line();
    }

    // No stamp shows on a page who signs, so the name stands behind the post.
    private void Signature(SignatureBlock signature)
    {
        writer.Open("footer", "signature").Line();
        for (var i = 0; i < signature.Names.Count; i++)
        {
            writer.Open("p");
            _texts.Plain(signature.Names[i], signature.Origin.Place);
            if (i < signature.Signers.Count && !signature.Signers[i].IsBlank)
            {
                _texts.Plain("　" + signature.Signers[i], signature.Origin.Place);
            }

            writer.Close("p").Line();
        }

        if (signature.Date is { } date)
        {
            writer.Open("p", "date");
            Date(writer, date);
            writer.Close("p").Line();
        }

        writer.Close("footer").Line();
    }

    /// <summary>A date as it is printed, and for machines.</summary>
    public static void Date(HtmlWriter writer, DateOnly date) =>
        writer.Open("time").With("datetime", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Text(ChineseDate.Format(date), path: null).Close("time");

    private void Attachment(AttachmentBlock attachment)
    {
        var hasTitle = !attachment.Title.IsBlank;
        writer.Open("section", "attachment");
        if (ids.Of(_attachments++) is { } id)
        {
            writer.With("id", id);
        }

        writer.Line().Open("hgroup").Open("p", "attachment-label")
            .Text(profile.Attachment.LabelText(attachment.Number), attachment.Origin.Place)
            .Close("p");
        if (hasTitle)
        {
            writer.Open("h2", "attachment-title");
            _texts.Plain(attachment.Title, attachment.Origin.Place);
            writer.Close("h2");
        }

        writer.Close("hgroup").Line();
        _ranks = new HeadingRanks(hasTitle ? RankBelowTitle + 1 : RankBelowTitle);
        Write(attachment.Blocks);
        _ranks = new HeadingRanks(RankBelowTitle);
        writer.Close("section").Line();
    }
}
