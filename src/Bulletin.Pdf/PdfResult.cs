namespace Bulletin;

/// <summary>A PDF file, and what was found while it was made.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Diagnostics">What was found; no errors, since there would be no file.</param>
public sealed record PdfResult(ReadOnlyMemory<byte> Bytes, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>Which PDF for the archive the file says it is; <see cref="PdfA.None"/> where it says nothing.</summary>
    public PdfA PdfA { get; init; } = PdfA.None;

    /// <summary>
    /// The places kept for seals (印章) and name stamps (签名章) without pictures, in the order of the bodies that sign: page, rectangle from the left and the upper edge of the sheet, and whose it is. A service
    /// for electronic seals finds them by this.
    /// </summary>
    public ValueList<SealPlace> SealPlaces { get; init; } = [];

    /// <summary>
    /// Whether the file says that it is PDF/UA-1 (ISO 14289-1): it has title, language and structure, each figure has a description, each table a header that says something, and all fonts are in the
    /// file. Headings are levels from the first, none skipped, whatever levels the notice uses.
    /// </summary>
    public bool IsPdfUa { get; init; }
}
