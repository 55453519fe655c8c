using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;
using Bulletin.Tests.Support.SyntheticFonts;

namespace Bulletin.Tests.Pdf;

/// <summary>Documents as tagged PDF, with a font made for them.</summary>
internal static class TaggedPdf
{
    public static PagedDocument Pages(NoticeDocument document) => PageLayout.Arrange(document, Gb9704.Profile());

    public static PdfResult Render(NoticeDocument document, Func<PdfOptions, PdfOptions>? with = null) => Render(Pages(document), with);

    public static PdfResult Render(PagedDocument pages, Func<PdfOptions, PdfOptions>? with = null)
    {
        var characters = string.Concat(pages.Pages.SelectMany(page => page.Items).OfType<TextItem>().SelectMany(item => item.Text.EnumerateRunes()).Distinct());
        var options = TestFonts.Options(new SyntheticFont { Characters = characters, Family = "仿宋", PostScriptName = "TestFang" }.ToTrueType());
        return PdfRenderer.Render(pages, with is null ? options : with(options));
    }

    public static StructureReading Read(params Block[] blocks) => new(Render(new NoticeDocument { Blocks = blocks, Metadata = new() { Title = "标题" } }).Bytes);

    /// <summary>All that a tree says, in its order, without white space: what whoever reads the structure must be told.</summary>
    public static string Text(NoticeDocument document) =>
        string.Concat(Texts(document.Blocks, document).SelectMany(text => text.ToString()).Where(character => !char.IsWhiteSpace(character)));

    private static IEnumerable<RichText> Items(MastheadBlock masthead) =>
        new[] { masthead.CopyNumber, masthead.Classification, masthead.Urgency }.Where(item => !item.IsBlank);

    private static IEnumerable<RichText> Texts(IEnumerable<Block> blocks, NoticeDocument document)
    {
        var profile = Gb9704.Profile();
        foreach (var block in blocks)
        {
            IEnumerable<RichText> texts = block switch
            {
                Title title => title.Lines,
                Recipients recipients => [profile.Recipients.Text(recipients.Groups)],
                Heading heading => [heading.Number + heading.Text],
                Paragraph paragraph => [paragraph.Text],
                Table table => [table.Caption, .. table.Header.Concat(table.Rows).SelectMany(row => row).SelectMany(cell => cell.Paragraphs)],
                Picture picture => [picture.Caption],
                PictureRow row => [.. row.Pictures.Select(picture => picture.Caption), row.Caption],
                Contacts contacts => contacts.Lines,
                AttachmentNote note => note.Titles.Select((title, i) => profile.AttachmentNote.Line(i, note.Titles.Count).Item1 + title),
                SignatureBlock signature => [.. signature.Names, signature.Date is { } date ? $"{date.Year}年{date.Month}月{date.Day}日" : ""],
                Remark remark => [profile.Remark.Text(remark.Text)],
                MastheadBlock letter when document.Form == DocumentForm.Letter =>
                [
                    .. profile.Masthead.Mark(letter.IssuerMark).Names.Take(1), .. Items(letter)
                        .Take(1), letter.ReferenceNumber, .. Items(letter)
                        .Skip(1),
                ],
                ImprintBlock letter when document.Form == DocumentForm.Letter =>
                [
                    letter.Recipients.Count > 0
                        ? profile.Imprint.Text("主送：", letter.Recipients)
                        : "", letter.CopyTo.Count > 0 ? profile.Imprint.Text("抄送：", letter.CopyTo) : "",
                ],
                MastheadBlock masthead =>
                [
                    masthead.CopyNumber, masthead.Classification, masthead.Urgency, .. masthead.IssuerMark, masthead.Approvers.Count <= 2 ? masthead.ReferenceNumber : "",
                    masthead.Approvers.Count > 0 ? "签发人：" : "", .. masthead.Approvers, masthead.Approvers.Count > 2 ? masthead.ReferenceNumber : "",
                ],
                ImprintBlock imprint =>
                [
                    imprint.Recipients.Count > 0 ? profile.Imprint.Text("主送：", imprint.Recipients) : "", imprint.CopyTo.Count > 0 ? profile.Imprint.Text("抄送：", imprint.CopyTo) : "",
                    imprint.PrintingOffice ?? "", imprint.PrintDate is { } printed ? $"{printed.Year}年{printed.Month}月{printed.Day}日印发" : "",
                ],
                AttachmentBlock attachment => [profile.Attachment.LabelText(attachment.Number), attachment.Title, .. Texts(attachment.Blocks, document)],
                _ => throw new NotSupportedException(block.GetType().Name),
            };
            foreach (var text in texts)
            {
                yield return text;
            }
        }
    }
}
