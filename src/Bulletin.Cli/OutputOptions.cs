namespace Bulletin.Cli;

/// <summary>How files are written, kind by kind.</summary>
internal sealed record OutputOptions(DocxOptions Docx, PdfOptions Pdf, HtmlOptions Html);
