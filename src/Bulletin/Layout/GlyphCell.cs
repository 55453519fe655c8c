namespace Bulletin;

/// <summary>
/// The place a character has on its line. The glyph is set into it: one that is narrower or wider by little stands in the middle, a Latin one that is wider is narrowed to fit.
/// </summary>
/// <param name="X">From the left edge of the sheet to that of the cell.</param>
/// <param name="Width">The width of the character in the reference fonts: one em for Han characters and full-width marks, half an em for ASCII; tracking and justification are not part of it.</param>
public readonly record struct GlyphCell(Length X, Length Width);
