namespace Bulletin;

/// <summary>A PDF file, and what was found while it was made.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Diagnostics">What was found; no errors, since there would be no file.</param>
public sealed record PdfResult(ReadOnlyMemory<byte> Bytes, ValueList<Diagnostic> Diagnostics);
