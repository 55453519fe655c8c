using Bulletin.Diagnostics;

namespace Bulletin.Pdf;

/// <summary>Puts a file together: pages, fonts, structure, outline, metadata, catalog.</summary>
internal static class PdfFile
{
    /// <summary>The file, what it claims, and what was found in its pictures.</summary>
    /// <exception cref="UnusableFaceException">A font that was chosen is malformed.</exception>
    public static PdfResult Write(PagedDocument document, FontBook fonts, PdfOptions options)
    {
        var writer = new PdfObjectWriter(options.Compression, isPdf14: options.PdfA == PdfA.A1b, packs: options.ObjectStreams);
        var placer = new GlyphPlacer(fonts);
        var images = new ImageBook();
        var structure = StructureTree.Of(document);
        var contents = new PdfReference[document.Pages.Count];
        for (var i = 0; i < contents.Length; i++)
        {
            var marks = structure is null ? null : new PageMarks(structure, i);
            contents[i] = writer.WriteStream(PageContent.Write(document.Pages[i], placer, images, marks, options.Colours).Written);
        }

        var resources = WriteResources(writer, fonts, images);
        var links = LinkAnnotations.Write(writer, document, structure);
        var (tree, pages) = WritePages(writer, document, contents, resources, links, structure, images, options);
        var root = structure?.Write(writer, pages);
        var claims = Claims(document, structure, fonts, images, options);
        var outline = OutlineWriter.Write(writer, document, pages);
        var author = options.Author ?? document.Metadata.Author;
        var metadata = MetadataWriter.WriteXmp(writer, document.Metadata, author, claims);
        var information = MetadataWriter.WriteInformation(writer, document.Metadata, author);
        var catalog = CatalogWriter.Write(writer, document, tree, pages, outline, root, metadata, claims);
        return new PdfResult(writer.Finish(catalog, information), Diagnostics(images, options)) { PdfA = claims.PdfA, IsPdfUa = claims.IsPdfUa };
    }

    // Only what holds is claimed. What a font that is not in the file looks like, or an ink, nobody can say (ISO 19005-2 §6.2.11.4, §6.2.4.3).
    private static PdfClaims Claims(PagedDocument document, StructureTree? structure, FontBook fonts, ImageBook images, PdfOptions options)
    {
        var isEmbedded = !fonts.NamedRoles.Any();
        return new PdfClaims(
            isEmbedded && options.Colours == PdfColours.Screen && images.InInks.Count == 0 ? options.PdfA : PdfA.None,
            isEmbedded && structure is { IsAccessible: true } && document.Metadata is { Title.Length: > 0, Language.Length: > 0 });
    }

    private static ValueList<Diagnostic> Diagnostics(ImageBook images, PdfOptions options)
    {
        var inks = options is { PdfA: not PdfA.None, Colours: PdfColours.Screen } ? images.InInks : [];
        return images.SetOnWhite.Select(name => DiagnosticCodes.PictureOnWhite.At(path: null, name)).Concat(inks.Select(name => DiagnosticCodes.PictureInInks.At(path: null, name))).ToValueList();
    }

    private static PdfReference WriteResources(PdfObjectWriter writer, FontBook fonts, ImageBook images)
    {
        // One dictionary for all pages: what a page does not use costs it nothing.
        var entries = fonts.Fonts.Select(font => $"/{font.Name} {font.Write(writer)}").ToList();
        return writer.Write($"<</Font<<{string.Concat(entries)}>>{images.Write(writer)}>>");
    }

    private static (PdfReference Tree, PdfReference[] Pages) WritePages(
        PdfObjectWriter writer, PagedDocument document, PdfReference[] contents, PdfReference resources, string[] links, StructureTree? structure, ImageBook images, PdfOptions options)
    {
        var tree = writer.Reserve();
        var pages = new PdfReference[contents.Length];

        // Where something can be seen through, the colours in which it is mixed are said (§11.6.6): otherwise each reader takes its own.
        var mixed = options.Colours == PdfColours.Print ? "/Group<</S/Transparency/CS/DeviceCMYK>>" : "/Group<</S/Transparency/CS/DeviceRGB>>";
        for (var i = 0; i < pages.Length; i++)
        {
            var (width, height) = (PdfNumber.Format(document.Pages[i].Width.Points), PdfNumber.Format(document.Pages[i].Height.Points));
            var group = images.IsTransparent(document.Pages[i]) ? mixed : "";

            // From one thing to follow to the next in reading order (ISO 14289-1 §7.18.3).
            var structured = structure is null ? "" : structure.Marks(i) ? $"/StructParents {PdfNumber.Format(i)}/Tabs/S" : "/Tabs/S";
            pages[i] = writer.Write($"<</Type/Page/Parent {tree}/MediaBox[0 0 {width} {height}]{group}/Resources {resources}/Contents {contents[i]}{structured}{links[i]}>>");
        }

        writer.Write(tree, $"<</Type/Pages/Count {pages.Length}/Kids[{string.Join(' ', pages)}]>>");
        return (tree, pages);
    }
}
