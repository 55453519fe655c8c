namespace Bulletin;

/// <summary>A PDF file, and what was found while it was made.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Diagnostics">What was found; no errors, since there would be no file.</param>
public sealed record PdfResult(ReadOnlyMemory<byte> Bytes, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>Which PDF for the archive the file says it is; <see cref="PdfA.None"/> where it says nothing.</summary>
    public PdfA PdfA { get; init; } = PdfA.None;

    /// <summary>
    /// Whether the file says that it is PDF/UA-1 (ISO 14289-1): it has title, language and structure, each figure has a description, each table a header that says something, and all fonts are in the
    /// file. Headings are levels from the first, none skipped, whatever levels the notice uses.
    /// </summary>
    public bool IsPdfUa { get; init; }
}
