namespace Bulletin.Tree;

/// <summary>The texts of a document.</summary>
internal static class BlockTexts
{
    /// <summary>
    /// The texts of a block, in the order in which they are printed; those of an attachment's own blocks are not among them.
    /// </summary>
    public static IEnumerable<RichText> Of(Block block) => block switch
    {
        MastheadBlock masthead => [masthead.CopyNumber, masthead.Classification, masthead.Urgency, .. masthead.IssuerMark, masthead.ReferenceNumber, .. masthead.Approvers],
        Title title => title.Lines,
        Subtitle subtitle => subtitle.Lines,
        Recipients recipients => recipients.Names,
        Heading heading => [heading.Text],
        Paragraph paragraph => [paragraph.Text],
        Table table => table.Header.Concat(table.Rows).SelectMany(row => row).SelectMany(Of).Prepend(table.Caption),
        Picture picture => [picture.Alternative, picture.Caption],
        PictureRow row => row.Pictures.SelectMany(Of).Append(row.Caption),
        Contacts contacts => contacts.Lines,
        AttachmentNote note => note.Titles,
        SignatureBlock signature => signature.Names,
        Remark remark => [remark.Text],
        ImprintBlock imprint => [.. imprint.Recipients, .. imprint.CopyTo, imprint.PrintingOffice ?? RichText.Empty],
        AttachmentBlock attachment => [attachment.Title],
        _ => [],
    };

    private static IEnumerable<RichText> Of(TableCell cell) =>
        cell.Picture is { } picture ? cell.Paragraphs.Prepend(picture.Alternative) : cell.Paragraphs;
}
