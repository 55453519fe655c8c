using Bulletin.Diagnostics;

namespace Bulletin.Pdf;

/// <summary>Puts a file together: pages, fonts, structure, outline, metadata, catalog.</summary>
internal static class PdfFile
{
    /// <summary>Writes the file; returns what it claims, and what was found in its pictures.</summary>
    /// <param name="document">The pages.</param>
    /// <param name="fonts">The fonts.</param>
    /// <param name="options">The options.</param>
    /// <param name="target">Where the file is put.</param>
    /// <param name="placesOf">Finds the places of characters; null if nobody knows them.</param>
    /// <param name="cancellationToken">Stops the writing, at the next page or font.</param>
    /// <exception cref="UnusableFaceException">A font that was chosen is malformed.</exception>
    public static PdfResult Write(
        PagedDocument document,
        FontBook fonts,
        PdfOptions options,
        PdfBuffer target,
        Func<IEnumerable<int>, IReadOnlyDictionary<int, string>>? placesOf,
        CancellationToken cancellationToken = default)
    {
        using var writer = new PdfObjectWriter(target, options.Compression, isPdf14: options.PdfA.IsPart1(), options.ObjectStreams);
        var sequences = new SequenceFindings();
        var placer = new GlyphPlacer(fonts, sequences);
        var images = new ImageBook();
        var structure = StructureTree.Of(document);
        var contents = new PdfReference[document.Pages.Count];
        for (var i = 0; i < contents.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var marks = structure is null ? null : new PageMarks(structure, i);
            using var content = new PdfBuffer(1 << 15);
            PageContent.Write(document.Pages[i], placer, images, marks, options.Colours, content);
            contents[i] = writer.WriteStream(content.Written);
        }

        var resources = WriteResources(writer, fonts, images, cancellationToken);
        var links = LinkAnnotations.Write(writer, document, structure);
        var (tree, pages) = WritePages(writer, document, contents, resources, links, structure, images, options);
        var root = structure?.Write(writer, pages);
        var outline = OutlineWriter.Write(writer, document, pages);
        var author = options.Author ?? document.Metadata.Author;
        var (claims, diagnostics) = Claims(document, author, structure, fonts, images, writer, options, placesOf);
        var metadata = MetadataWriter.WriteXmp(writer, document.Metadata, author, claims);
        var information = MetadataWriter.WriteInformation(writer, document.Metadata, author);
        var catalog = CatalogWriter.Write(writer, document, tree, pages, outline, root, metadata, claims);
        writer.Finish(catalog, information);
        var told = sequences.Diagnostics(placesOf).Concat(diagnostics).ToValueList();
        return new PdfResult(target.Memory, told) { PdfA = claims.PdfA, IsPdfUa = claims.IsPdfUa };
    }

    // Only what holds is claimed. What a font that is not in the file looks like, or an ink, nobody can say (ISO 19005-2 §6.2.11.4, §6.2.4.3).
    private static (PdfClaims Claims, ValueList<Diagnostic> Diagnostics) Claims(
        PagedDocument document,
        string? author,
        StructureTree? structure,
        FontBook fonts,
        ImageBook images,
        PdfObjectWriter writer,
        PdfOptions options,
        Func<IEnumerable<int>, IReadOnlyDictionary<int, string>>? placesOf)
    {
        var isEmbedded = fonts.EmbedsAll;
        List<Diagnostic> faults = options is { PdfA: not PdfA.None, Colours: PdfColours.Screen }
            ? [.. images.InInks.Select(name => DiagnosticCodes.PictureInInks.At(place: null, name)), .. ArchiveLimits.LongTexts(document, author, options.PdfA), .. TooMany(structure, images, writer, options.PdfA)]
            : [];
        var mayClaim = isEmbedded && options.Colours == PdfColours.Screen && faults.Count == 0;
        List<Diagnostic> missing = mayClaim
            ? [.. ArchiveLetter.Missing(options.PdfA, document, structure, fonts.Characters, placesOf)]
            : [];
        var claims = new PdfClaims(
            !mayClaim ? PdfA.None : missing.Count > 0 ? options.PdfA.Basic() : options.PdfA,
            isEmbedded && structure is { IsAccessible: true } && document.Metadata is { Title.Length: > 0, Language.Length: > 0 });
        var onWhite = images.SetOnWhite.Select(name => DiagnosticCodes.PictureOnWhite.At(place: null, name));
        return (claims, onWhite.Concat(faults).Concat(missing).ToValueList());
    }

    private static IEnumerable<Diagnostic> TooMany(StructureTree? structure, ImageBook images, PdfObjectWriter writer, PdfA part)
    {
        // Only the first part has limits for dictionaries and arrays.
        Diagnostic?[] found =
        [
            !part.IsPart1() ? null : ArchiveLimits.TooMany(new("图片", "pictures"), images.Count, ArchiveLimits.DictionaryEntries),
            !part.IsPart1()
                ? null
                : ArchiveLimits.TooMany(
                    new("一页或表格一行里的内容", "things on a page or in a row of a table"),
                    structure?.LongestArray ?? 0,
                    ArchiveLimits.ArrayElements),
            ArchiveLimits.TooMany(new("对象", "objects"), writer.Count, ArchiveLimits.Objects),
        ];
        return found.OfType<Diagnostic>();
    }

    private static PdfReference WriteResources(
        PdfObjectWriter writer, FontBook fonts, ImageBook images, CancellationToken cancellationToken)
    {
        // One dictionary for all pages: what a page does not use costs it nothing.
        var entries = new List<string>();
        foreach (var font in fonts.Fonts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            entries.Add($"/{font.Name} {font.Write(writer)}");
        }

        cancellationToken.ThrowIfCancellationRequested();
        return writer.Write($"<</Font<<{string.Concat(entries)}>>{images.Write(writer)}>>");
    }

    private static (PdfReference Tree, PdfReference[] Pages) WritePages(
        PdfObjectWriter writer, PagedDocument document, PdfReference[] contents, PdfReference resources, string[] links, StructureTree? structure, ImageBook images, PdfOptions options)
    {
        var tree = writer.Reserve();
        var pages = new PdfReference[contents.Length];
        var nodes = pages.Length <= ArchiveLimits.ArrayElements ? null : Enumerable.Range(0, (pages.Length + ArchiveLimits.ArrayElements - 1) / ArchiveLimits.ArrayElements).Select(_ => writer.Reserve()).ToList();

        // Where something can be seen through, the colours in which it is mixed are said (§11.6.6): otherwise each reader takes its own.
        var mixed = options.Colours == PdfColours.Print ? "/Group<</S/Transparency/CS/DeviceCMYK>>" : "/Group<</S/Transparency/CS/DeviceRGB>>";
        for (var i = 0; i < pages.Length; i++)
        {
            var (width, height) = (PdfNumber.Format(document.Pages[i].Width.Points), PdfNumber.Format(document.Pages[i].Height.Points));
            var group = images.IsTransparent(document.Pages[i]) ? mixed : "";
            var parent = nodes?[i / ArchiveLimits.ArrayElements] ?? tree;

            // From one thing to follow to the next in reading order (ISO 14289-1 §7.18.3).
            var structured = structure is null ? "" : structure.Marks(i) ? $"/StructParents {PdfNumber.Format(i)}/Tabs/S" : "/Tabs/S";
            pages[i] = writer.Write($"<</Type/Page/Parent {parent}/MediaBox[0 0 {width} {height}]{group}/Resources {resources}/Contents {contents[i]}{structured}{links[i]}>>");
        }

        // Between the tree and its pages, nodes where they are more than an array may hold.
        for (var i = 0; i < nodes?.Count; i++)
        {
            var kids = pages.Skip(i * ArchiveLimits.ArrayElements).Take(ArchiveLimits.ArrayElements).ToList();
            writer.Write(nodes[i], $"<</Type/Pages/Parent {tree}/Count {kids.Count}/Kids[{string.Join(' ', kids)}]>>");
        }

        writer.Write(tree, $"<</Type/Pages/Count {pages.Length}/Kids[{string.Join(' ', nodes ?? [.. pages])}]>>");
        return (tree, pages);
    }
}
