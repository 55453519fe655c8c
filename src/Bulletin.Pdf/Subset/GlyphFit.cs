namespace Bulletin.Pdf;

/// <summary>How a glyph is set into a cell that is not as wide as the glyph: in units of the font.</summary>
/// <param name="Advance">How far it moves the pen.</param>
/// <param name="Scale">How much wider the outline is drawn; below 1 it is narrowed.</param>
/// <param name="Shift">How far it then moves to the right.</param>
internal sealed record GlyphFit(int Advance, double Scale, int Shift)
{
    // TrueType can write no scale of 2 or more; nothing that is a dash needs it.
    private const double MaxScale = 1.99;

    /// <summary>How far from the left edge of the cell the ink is to reach, from that edge on; 0 to leave it as it is. What that takes is known once the outline is.</summary>
    public int Fill { get; init; }

    /// <summary>How much higher the outline is drawn; 1 by default.</summary>
    public double Height { get; init; } = 1;

    /// <summary>How far the outline then moves up; 0 by default.</summary>
    public int Rise { get; init; }

    /// <summary>The same fit for a glyph whose ink reaches from one place to another.</summary>
    public GlyphFit For(double left, double right)
    {
        // Ink that reaches over the edges stays: fonts let dashes overlap a little so that no seam shows.
        if (Fill == 0 || right <= left || (left <= 0 && right >= Fill))
        {
            return this with { Fill = 0 };
        }

        var scale = Math.Min(Fill / (right - left), MaxScale);
        return new GlyphFit(Advance, scale, (int)Math.Round(-left * scale));
    }
}
