namespace Bulletin.Pdf;

/// <summary>What the file says that it is.</summary>
/// <param name="PdfA">For the archive (ISO 19005).</param>
/// <param name="IsPdfUa">Whether it is for everybody (ISO 14289-1).</param>
internal readonly record struct PdfClaims(PdfA PdfA, bool IsPdfUa);
