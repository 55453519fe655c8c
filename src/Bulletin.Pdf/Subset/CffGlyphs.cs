using Bulletin.Fonts;

namespace Bulletin.Pdf;

/// <summary>The glyphs of a CFF font as subsets have them. Thread-safe: one object serves all documents, and a glyph that one has needed is there for the next.</summary>
internal sealed class CffGlyphs
{
    // Some ten thousand Han characters: more than a body's notices have between them.
    private const int MostKept = 4 << 20;

    private readonly PieceCache<SubsetGlyph, CffGlyph> _known = new(MostKept);

    /// <summary>Reads a font as far as all of its glyphs need it.</summary>
    /// <param name="table">Its table <c>CFF</c>.</param>
    /// <exception cref="FontFormatException">It cannot be read.</exception>
    public CffGlyphs(FontTable table) => Font = new CffFont(table);

    /// <summary>The font.</summary>
    public CffFont Font { get; }

    /// <summary>A glyph.</summary>
    /// <param name="glyph">Which, and how it is set into its cell.</param>
    /// <param name="flattener">What its charstring is written out with: that of the caller alone.</param>
    /// <exception cref="FontFormatException">It cannot be read.</exception>
    public CffGlyph Get(SubsetGlyph glyph, CharstringFlattener flattener)
    {
        if (_known.TryGet(glyph, out var known))
        {
            return known;
        }

        var dict = Font.DictOf(glyph.Source == SubsetGlyph.Blank ? 0 : glyph.Source);
        var charstring = Charstring(glyph, Font.Dicts[dict], flattener);
        var made = new CffGlyph(charstring, dict);
        _known.Add(glyph, made, charstring.Length);
        return made;
    }

    private byte[] Charstring(SubsetGlyph glyph, CffFontDict dict, CharstringFlattener flattener)
    {
        if (glyph.Source == SubsetGlyph.Blank)
        {
            return CharstringWriter.Write(Width(dict, glyph.Fit?.Advance ?? 0), []);
        }

        var charstring = flattener.Flatten(glyph.Source);
        if (!flattener.IsAccented && glyph.Fit is null)
        {
            return charstring;
        }

        var outline = new CharstringOutline(charstring);
        var steps = outline.Steps;
        if (outline.Accent is var (x, y, letter, accent))
        {
            steps = [.. steps, .. Part(letter, flattener), .. Part(accent, flattener).Select(step => step.Moved(x, y))];
        }

        if (glyph.Fit is not { } fit)
        {
            return CharstringWriter.Write(outline.Width is { } width ? (int)Math.Round(width) : null, steps);
        }

        if (!glyph.IsReshaped && outline.Accent is null)
        {
            return CharstringWriter.WithWidth(charstring, outline.Width is not null, Width(dict, fit.Advance));
        }

        // A dash has no curve that reaches farther than its points do.
        fit = steps.Count == 0 ? fit : fit.For(steps.Min(step => step.X), steps.Max(step => step.X));
        return CharstringWriter.Write(Width(dict, fit.Advance), steps.Select(step => step.Fitted(fit)));
    }

    private IReadOnlyList<OutlineStep> Part(int code, CharstringFlattener flattener) =>
        new CharstringOutline(flattener.Flatten(Font.GlyphOfName(StandardEncoding.Sid(code)))).Steps;

    private static int? Width(CffFontDict dict, int advance) =>
        advance == (int)Math.Round(dict.DefaultWidth) ? null : advance - (int)Math.Round(dict.NominalWidth);
}
