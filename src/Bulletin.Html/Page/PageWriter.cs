namespace Bulletin.Html;

/// <summary>Writes a page that stands alone: nothing of it is fetched, nothing of it runs.</summary>
internal static class PageWriter
{
    public static void Write(HtmlWriter writer, NoticeDocument document, StyleProfile profile, PageFurniture? furniture, HtmlOptions options, PictureBook pictures)
    {
        var metadata = document.Metadata;
        writer.Raw("<!DOCTYPE html>").Line();
        writer.Open("html").With("lang", metadata.Language, "metadata.language").Line().Open("head").Line();
        writer.Open("meta").With("charset", "utf-8").Line();
        writer.Open("meta").With("name", "viewport").With("content", "width=device-width, initial-scale=1").Line();

        // A page must be called something.
        writer.Open("title").TextAlone(Name(metadata), "metadata.title").Close("title").Line();
        PublicationWriter.Tags(writer, metadata, options.Metadata);
        writer.Open("style").Line().Raw(StyleSheet.With(options.ClassPrefix, profile)).Raw(ProfileSheet.Page(profile) ?? StyleSheet.Page).Raw(FurnitureWriter.Sheet(furniture, options.ClassPrefix)).Close("style").Line();
        writer.Close("head").Line().Open("body").Line().Open("main").Line();
        ArticleWriter.Write(writer, document, profile, furniture, options, pictures);
        writer.Close("main").Line().Close("body").Line().Close("html").Line();
    }

    private static string Name(DocumentMetadata metadata) => !string.IsNullOrWhiteSpace(metadata.Title) ? metadata.Title : metadata.Kind is { Length: > 0 } kind ? kind : "公文";
}
