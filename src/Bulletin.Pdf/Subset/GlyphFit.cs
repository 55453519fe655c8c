namespace Bulletin.Pdf;

/// <summary>How a glyph is set into a cell that is not as wide as the glyph: in units of the font.</summary>
/// <param name="Advance">The width of the cell.</param>
/// <param name="Scale">How much wider the outline is drawn; below 1 it is narrowed.</param>
/// <param name="Shift">How far it then moves to the right.</param>
internal readonly record struct GlyphFit(int Advance, double Scale, int Shift)
{
    /// <summary>Whether the ink is to reach from edge to edge of the cell. What that takes is known once the outline is.</summary>
    public bool FillsCell { get; init; }

    /// <summary>The same fit for a glyph whose ink reaches from one place to another.</summary>
    public GlyphFit For(double left, double right)
    {
        if (!FillsCell || right <= left)
        {
            return this;
        }

        // Ink that reaches over the edges stays: fonts let dashes overlap a little so that no seam shows.
        return left <= 0 && right >= Advance
            ? new GlyphFit(Advance, 1, 0)
            : new GlyphFit(Advance, Math.Min(Advance / (right - left), MaxScale), (int)Math.Round(-left * Math.Min(Advance / (right - left), MaxScale)));
    }

    // TrueType can write no scale of 2 or more; nothing that is a dash needs it.
    private const double MaxScale = 1.99;
}
