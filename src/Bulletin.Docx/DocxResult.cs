namespace Bulletin;

/// <summary>A DOCX file, and the diagnostics of writing it.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Diagnostics">The diagnostics, such as styles that the reference document lacks. Never contains errors.</param>
public sealed record DocxResult(ReadOnlyMemory<byte> Bytes, ValueList<Diagnostic> Diagnostics);
