namespace Bulletin.Tests.Support.SyntheticFonts;

/// <summary>A glyph: one rectangle, of a place and size that no other glyph of the font has, so that it can be told from the others.</summary>
/// <param name="CodePoint">Its character; −1 for none.</param>
/// <param name="Advance">How far it moves the pen.</param>
/// <param name="X">The left edge of the rectangle.</param>
/// <param name="Y">The lower edge of the rectangle.</param>
/// <param name="Width">The width of the rectangle; 0 for a glyph without ink.</param>
/// <param name="Height">The height of the rectangle.</param>
internal sealed record SyntheticGlyph(int CodePoint, int Advance, int X, int Y, int Width, int Height);
