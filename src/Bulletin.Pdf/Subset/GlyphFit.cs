namespace Bulletin.Pdf;

/// <summary>How a glyph is set into a cell that is not as wide as the glyph: in units of the font.</summary>
/// <param name="Advance">The width of the cell.</param>
/// <param name="Scale">How much wider the outline is drawn; below 1 it is narrowed.</param>
/// <param name="Shift">How far it then moves to the right.</param>
internal readonly record struct GlyphFit(int Advance, double Scale, int Shift);
