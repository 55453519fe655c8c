namespace Bulletin.Pdf;

/// <summary>What one code of an embedded font stands for.</summary>
/// <param name="Character">The Unicode scalar value.</param>
/// <param name="Cell">The width of its cell in thousandths of an em; negative for a mark over the cell before.</param>
/// <param name="Advance">How far it moves the pen, in thousandths of an em.</param>
/// <param name="Selector">The variation selector that follows the character; 0 for none.</param>
internal readonly record struct GlyphKey(int Character, int Cell, int Advance, int Selector)
{
    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((((Character * 31) + Cell) * 31) + Advance) * 31) + Selector);
}
