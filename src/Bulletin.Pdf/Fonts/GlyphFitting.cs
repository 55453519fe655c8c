namespace Bulletin.Pdf;

/// <summary>
/// Sets the glyphs of a stand-in font into the cells of the font that the standard names. Done in the font, not on the page: the advance of every glyph
/// is its cell, and so a line has no gap that a reader could take for a space.
/// </summary>
internal static class GlyphFitting
{
    /// <summary>The glyph of a character for a cell.</summary>
    /// <param name="face">The font.</param>
    /// <param name="character">The Unicode scalar value.</param>
    /// <param name="cell">The width of its cell in thousandths of an em. Negative: a mark that is set over the cell before, which is so wide.</param>
    /// <param name="advance">How far it is to move the pen: as wide as the cell, or wider in a line that is pulled far apart.</param>
    /// <param name="selector">The variation selector that follows it, for which the font has a glyph; 0 for none.</param>
    public static SubsetGlyph Fit(FontFace face, int character, int cell, int advance, int selector = 0)
    {
        var width = Units(face, Math.Abs(cell));
        var move = Units(face, advance);
        if (CharacterKinds.IsWithoutInk(character))
        {
            return new(SubsetGlyph.Blank, new GlyphFit(move, 1, 0));
        }

        if (SmallCharacters.PositionOf(character) is not SmallPosition.None and var position)
        {
            return Small(face, character, position, width, move);
        }

        int glyph = selector == 0 ? face.Glyph(character) : face.VariantGlyph(character, selector) ?? face.Glyph(character);
        var natural = face.Advance(glyph);
        if (cell <= 0)
        {
            // A mark without an advance is drawn to the left of the pen by itself; another is moved over the middle of the cell before.
            return new(glyph, new GlyphFit(move, 1, natural == 0 ? 0 : -(natural + width) / 2));
        }

        if (CharacterKinds.Joins(character))
        {
            return new(glyph, new GlyphFit(move, 1, 0) { Fill = width });
        }

        if (natural == width)
        {
            return new(glyph, move == width ? null : new GlyphFit(move, 1, 0));
        }

        // A letter that is too wide is narrowed. A mark in a squeezed cell keeps its shape: it is the empty side of its em that is given up (GB/T 15834-2011 §5.1.10).
        if (natural > width && !CharacterKinds.CanBeSqueezed(character))
        {
            return new(glyph, new GlyphFit(move, (double)width / natural, 0));
        }

        var room = width - natural;
        return new(glyph, new GlyphFit(move, 1, CharacterKinds.StandsRight(character) ? room : CharacterKinds.StandsLeft(character) ? 0 : room / 2));
    }

    private static SubsetGlyph Small(FontFace face, int character, SmallPosition position, int width, int move)
    {
        var glyph = SmallCharacters.GlyphOf(face, character);
        var (size, natural) = (SmallCharacters.ScaleOf(position), face.Advance(glyph));
        var scale = natural * size > width ? (double)width / natural : size;
        var shift = (int)Math.Round((width - (natural * scale)) / 2, MidpointRounding.AwayFromZero);
        return new(glyph, new GlyphFit(move, scale, shift) { Height = size, Rise = Units(face, SmallCharacters.RaiseOf(position) * 10) });
    }

    private static int Units(FontFace face, int thousandths) => (int)Math.Round(thousandths * face.UnitsPerEm / 1000.0, MidpointRounding.AwayFromZero);
}
