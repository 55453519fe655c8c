namespace Bulletin.Pdf;

/// <summary>Puts a file together: pages, fonts, outline, metadata, catalog.</summary>
internal static class PdfFile
{
    /// <summary>The file.</summary>
    /// <exception cref="UnusableFaceException">A font that was chosen is malformed.</exception>
    public static byte[] Write(PagedDocument document, FontBook fonts, PdfOptions options)
    {
        using var writer = new PdfObjectWriter(options.Compression);
        var placer = new GlyphPlacer(fonts);
        var images = new ImageBook();
        PdfReference[] contents = [.. document.Pages.Select(page => WriteContent(writer, page, placer, images))];
        var resources = WriteResources(writer, fonts, images);
        var (tree, pages) = WritePages(writer, document, contents, resources, images);
        var outline = OutlineWriter.Write(writer, document, pages);
        var author = options.Author ?? document.Metadata.Author;
        var metadata = MetadataWriter.WriteXmp(writer, document.Metadata, author);
        var information = MetadataWriter.WriteInformation(writer, document.Metadata, author);
        return writer.Finish(WriteCatalog(writer, document, tree, outline, metadata), information);
    }

    private static PdfReference WriteContent(PdfObjectWriter writer, PagedPage page, GlyphPlacer placer, ImageBook images)
    {
        using var content = new PdfBuffer(1 << 15);
        PageContent.Write(page, placer, images, content);
        return writer.WriteStream(content.Written);
    }

    private static PdfReference WriteResources(PdfObjectWriter writer, FontBook fonts, ImageBook images)
    {
        // One dictionary for all pages: what a page does not use costs it nothing.
        var entries = fonts.Fonts.Select(font => $"/{font.Name} {font.Write(writer)}").ToList();
        return writer.Write($"<</Font<<{string.Concat(entries)}>>{images.Write(writer)}>>");
    }

    private static (PdfReference Tree, PdfReference[] Pages) WritePages(PdfObjectWriter writer, PagedDocument document, PdfReference[] contents, PdfReference resources, ImageBook images)
    {
        var tree = writer.Reserve();
        var pages = new PdfReference[contents.Length];
        for (var i = 0; i < pages.Length; i++)
        {
            var (width, height) = (PdfNumber.Format(document.Pages[i].Width.Points), PdfNumber.Format(document.Pages[i].Height.Points));

            // Where something can be seen through, the colours in which it is mixed are said (§11.6.6): otherwise each reader takes its own.
            var group = images.IsTransparent(document.Pages[i]) ? "/Group<</S/Transparency/CS/DeviceRGB>>" : "";
            pages[i] = writer.Write($"<</Type/Page/Parent {tree}/MediaBox[0 0 {width} {height}]{group}/Resources {resources}/Contents {contents[i]}>>");
        }

        writer.Write(tree, $"<</Type/Pages/Count {pages.Length}/Kids[{string.Join(' ', pages)}]>>");
        return (tree, pages);
    }

    private static PdfReference WriteCatalog(PdfObjectWriter writer, PagedDocument document, PdfReference tree, PdfReference? outline, PdfReference metadata)
    {
        var open = outline is { } reference ? $"/Outlines {reference}/PageMode/UseOutlines" : "";
        return writer.Write(
            $"<</Type/Catalog/Pages {tree}{open}/Lang{PdfToken.String(document.Metadata.Language)}/Metadata {metadata}/ViewerPreferences<</DisplayDocTitle true>>>>");
    }
}
