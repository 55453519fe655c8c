namespace Bulletin.Html;

/// <summary>Writes the notice itself: an element that can stand in any page.</summary>
internal static class ArticleWriter
{
    public static void Write(HtmlWriter writer, NoticeDocument document, StyleProfile profile, PageFurniture? furniture, HtmlOptions options, PictureBook pictures)
    {
        writer.Open("article", "notice").With("lang", document.Metadata.Language, "metadata.language").Line();
        FurnitureWriter.Write(writer, furniture, profile, pictures);
        PublicationWriter.List(writer, document.Metadata, options.Metadata);
        new BlockWriter(writer, profile, new AttachmentIds(document, options), pictures).Write(document.Blocks);
        writer.Close("article").Line();
    }
}
