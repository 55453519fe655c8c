namespace Bulletin.Pdf;

/// <summary>A glyph of a subset; its place in the list is its number there.</summary>
/// <param name="Source">Its number in the font; −1 for one without ink.</param>
/// <param name="Fit">How it is set into its cell; null to leave it as it is in the font.</param>
internal readonly record struct SubsetGlyph(int Source, GlyphFit? Fit)
{
    /// <summary>The <see cref="Source"/> of a glyph without ink.</summary>
    public const int Blank = -1;

    /// <summary>Whether the outline may be another than the font's.</summary>
    public bool IsReshaped =>
        Source != Blank
            && Fit is { } fit
            && (fit.Shift != 0 || fit.Scale != 1 || fit.Fill != 0 || fit.Height != 1 || fit.Rise != 0);
}
