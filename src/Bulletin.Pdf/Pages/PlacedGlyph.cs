namespace Bulletin.Pdf;

/// <summary>A code of a font at its place.</summary>
/// <param name="Font">The font.</param>
/// <param name="Code">The code.</param>
/// <param name="X">From the left edge of the page, in points.</param>
/// <param name="Advance">How far it moves the pen, in points.</param>
internal readonly record struct PlacedGlyph(PdfFont Font, int Code, double X, double Advance);
