using Bulletin.Diagnostics;
using Bulletin.Pdf;

namespace Bulletin;

/// <summary>Writes finished pages as a PDF file (ISO 32000-1; with <see cref="PdfA.A1b"/>, PDF 1.4): tagged, for the archive. Thread-safe.</summary>
public static class PdfRenderer
{
    /// <summary>The file. The same pages, fonts and options give the same bytes on the same runtime and architecture.</summary>
    /// <param name="document">The pages.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="NoticeException">A character is in no font, or a font is missing and <see cref="FontPolicy.Strict"/> asks for it; holds all that was found.</exception>
    /// <exception cref="ArgumentException">The pages contradict themselves: a text without a cell for each of its characters, an outline that points to no page, an item of an element that there is not.</exception>
    public static PdfResult Render(PagedDocument document, PdfOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        options ??= PdfOptions.Default;
        var unusable = new List<UnusableFaceException>();
        while (true)
        {
            // A font shows that it is malformed only when its glyphs are taken out. The document is then written again without it: so often as there are fonts, at most.
            var faces = new FaceSelection(new FontResolver(Gb9704.Profile().Fonts, Without(unusable, options.Fonts ?? FontOptions.Default)));
            try
            {
                var file = PdfFile.Write(document, new FontBook(faces.Choose), options);
                var diagnostics = unusable.Select(exception => exception.Diagnostic).Concat(faces.Diagnostics).Concat(file.Diagnostics).ToValueList();
                NoticeException.ThrowIfAny(diagnostics);
                return file with { Diagnostics = diagnostics, SealPlaces = document.SealPlaces };
            }
            catch (UnusableFaceException exception)
            {
                unusable.Add(exception);
            }
        }
    }

    /// <summary>Writes the file to a stream, which stays open; returns what was found. Nothing is written if there are errors.</summary>
    /// <exception cref="NoticeException">As <see cref="Render(PagedDocument, PdfOptions?)"/>.</exception>
    public static ValueList<Diagnostic> Render(PagedDocument document, Stream stream, PdfOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var result = Render(document, options);
        stream.Write(result.Bytes.Span);
        return result.Diagnostics;
    }

    private static FontOptions Without(List<UnusableFaceException> unusable, FontOptions fonts) => unusable.Count == 0
        ? fonts
        : fonts with { Catalog = new FontCatalog((fonts.Catalog ?? FontCatalog.System).Faces.Except(unusable.Select(exception => exception.Face))) };
}
