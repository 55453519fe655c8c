using Bulletin.Diagnostics;
using Bulletin.Text;

namespace Bulletin.Pdf;

/// <summary>
/// How large things may be in a PDF for the archive: the limits of old readers (ISO 19005-1 §6.1.12 with table C.1 of the PDF 1.4 reference; ISO 19005-2 §6.1.13). Arrays are kept below them in every file; what cannot be
/// divided takes the claim away. Names are of fonts, and those are short.
/// </summary>
internal static class ArchiveLimits
{
    /// <summary>The elements of an array, in PDF 1.4.</summary>
    public const int ArrayElements = 8191;

    /// <summary>The entries of a dictionary, in PDF 1.4.</summary>
    public const int DictionaryEntries = 4095;

    /// <summary>The indirect objects of a file.</summary>
    public const int Objects = 8_388_607;

    // Of a text that is too long, enough to find it.
    private const int Quoted = 20;

    /// <summary>The bytes of a string: halved by the second part.</summary>
    public static int StringBytes(PdfA part) => part.IsPart1() ? 65535 : 32767;

    /// <summary>The texts of a document that are too long to be strings.</summary>
    /// <param name="document">The document.</param>
    /// <param name="author">Who the file says has written it, or null.</param>
    /// <param name="part">What is to be claimed.</param>
    public static IEnumerable<Diagnostic> LongTexts(PagedDocument document, string? author, PdfA part)
    {
        // UTF-16 with its mark.
        var most = (StringBytes(part) - 2) / 2;
        var metadata = document.Metadata;
        return new[] { metadata.Title, author, metadata.ReferenceNumber, metadata.Kind, metadata.Language }
            .Concat(document.Outline.Select(entry => entry.Text))
            .Concat(document.Structure.Select(element => element.Alternative))
            .Concat(document.Structure.Select(element => element.Target))
            .OfType<string>()
            .Where(text => text.Length > most)
            .Distinct(StringComparer.Ordinal)
            .Select(text => DiagnosticCodes.ArchiveText.At(place: null, Start(text), text.Length, most));
    }

    /// <summary>What is to be said of too many of something; null if they are not too many.</summary>
    public static Diagnostic? TooMany(LocalText what, int count, int most) =>
        count > most ? DiagnosticCodes.ArchiveCount.At(place: null, what, count, most) : null;

    private static string Start(string text) => text[..CharacterRules.CutAt(text, Quoted)];
}
