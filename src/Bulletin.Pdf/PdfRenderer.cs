using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Bulletin.Diagnostics;
using Bulletin.Pdf;

namespace Bulletin;

/// <summary>
/// Writes finished pages as a PDF file (ISO 32000-1; with <see cref="PdfA.A1b"/> or <see cref="PdfA.A1a"/>, PDF 1.4): tagged, for the
/// archive. Thread-safe.
/// </summary>
public static class PdfRenderer
{
    // In bytes: what most notices come to.
    internal const int FirstCapacity = 1 << 20;

    // What the same options find is the same for every document.
    private static readonly ConditionalWeakTable<FontOptions, ConcurrentDictionary<FontNames, FontResolver>> Resolvers = [];

    // More sets of names than this are looked up for each document; keeping them would only fill memory.
    private const int Kept = 16;

    /// <summary>The file. The same pages, fonts and options give the same bytes on the same runtime and architecture.</summary>
    /// <param name="document">The pages.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="NoticeException">A character is in no font, or a font is missing and <see cref="FontPolicy.Strict"/> asks for it; holds all that was found.</exception>
    /// <exception cref="ArgumentException">The pages contradict themselves: a text without a cell for each of its characters, an outline that points to no page, an item of an element that there is not.</exception>
    public static PdfResult Render(PagedDocument document, PdfOptions? options = null) => Render(document, options, CancellationToken.None);

    /// <inheritdoc cref="Render(PagedDocument, PdfOptions?)"/>
    /// <param name="document">The pages.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the rendering, at the next page or font.</param>
    public static PdfResult Render(PagedDocument document, PdfOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var buffer = new PdfBuffer(FirstCapacity);
        var result = Write(document, options, buffer, placesOf: null, cancellationToken);
        NoticeException.ThrowIfAny(result.Diagnostics);
        return result with { Bytes = buffer.ToArray() };
    }

    /// <summary>Writes the file to a stream, which stays open; returns what was found. Nothing is written if there are errors.</summary>
    /// <exception cref="NoticeException">As <see cref="Render(PagedDocument, PdfOptions?)"/>.</exception>
    public static ValueList<Diagnostic> Render(PagedDocument document, Stream stream, PdfOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new PdfBuffer(FirstCapacity);
        var result = Write(document, options, buffer, placesOf: null);
        NoticeException.ThrowIfAny(result.Diagnostics);
        stream.Write(buffer.Written);
        return result.Diagnostics;
    }

    /// <summary>
    /// Returns the diagnostics of writing the file, errors included, such as missing fonts and characters. Writes no file.
    /// </summary>
    /// <param name="document">The pages.</param>
    /// <param name="options">The options; null for the defaults.</param>
    public static ValueList<Diagnostic> Check(PagedDocument document, PdfOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var buffer = new PdfBuffer(FirstCapacity);
        return Write(document, options, buffer, placesOf: null).Diagnostics;
    }

    /// <summary>
    /// Writes the file to a buffer. The bytes of the result belong to the buffer and are valid only during its lifetime. If there are
    /// errors, the bytes are not a valid file.
    /// </summary>
    /// <param name="document">The pages.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="buffer">The buffer.</param>
    /// <param name="placesOf">Finds the places of characters, for messages; null if nobody knows them.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    internal static PdfResult Write(
        PagedDocument document,
        PdfOptions? options,
        PdfBuffer buffer,
        Func<IEnumerable<int>, IReadOnlyDictionary<int, string>>? placesOf,
        CancellationToken cancellationToken = default)
    {
        options ??= PdfOptions.Default;
        var unusable = new List<UnusableFaceException>();
        while (true)
        {
            // A font shows that it is malformed only when its glyphs are taken out. The document is then written again without it: so often as there are fonts, at most.
            var faces = new FaceSelection(Resolver(document.Fonts ?? Gb9704.Profile().Fonts, Without(unusable, options.Fonts ?? FontOptions.Default)));
            buffer.Clear();
            try
            {
                var file = PdfFile.Write(document, new FontBook(faces.Choose), options, buffer, placesOf, cancellationToken);
                var diagnostics = unusable.Select(exception => exception.Diagnostic)
                    .Concat(faces.Diagnostics(placesOf))
                    .Concat(file.Diagnostics)
                    .ToValueList();
                return file with { Diagnostics = diagnostics, SealPlaces = document.SealPlaces };
            }
            catch (UnusableFaceException exception)
            {
                unusable.Add(exception);
            }
        }
    }

    private static FontResolver Resolver(FontNames names, FontOptions fonts)
    {
        var known = Resolvers.GetOrCreateValue(fonts);
        return known.Count < Kept ? known.GetOrAdd(names, key => new FontResolver(key, fonts))
            : known.TryGetValue(names, out var resolver) ? resolver : new FontResolver(names, fonts);
    }

    private static FontOptions Without(List<UnusableFaceException> unusable, FontOptions fonts) => unusable.Count == 0
        ? fonts
        : fonts with { Catalog = new FontCatalog((fonts.Catalog ?? FontCatalog.System).Faces.Except(unusable.Select(exception => exception.Face))) };
}
