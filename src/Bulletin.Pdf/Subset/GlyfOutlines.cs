using Bulletin.Fonts;

namespace Bulletin.Pdf;

/// <summary>The outlines of a TrueType font. Thread-safe: one object serves all documents, and an outline that one has needed is there for the next.</summary>
internal sealed class GlyfOutlines
{
    // Some ten thousand Han characters: more than a body's notices have between them.
    private const int MostKept = 4 << 20;

    private readonly FontTable _loca;
    private readonly FontTable _glyf;
    private readonly bool _hasLongOffsets;
    private readonly int _count;
    private readonly PieceCache<int, ReadOnlyMemory<byte>> _known = new(MostKept);

    /// <summary>Reads a font as far as all of its outlines need it.</summary>
    /// <exception cref="FontFormatException">It cannot be read.</exception>
    public GlyfOutlines(FontFace face)
    {
        _loca = face.Table("loca");
        _glyf = face.Table("glyf");
        (_hasLongOffsets, _count) = (face.HasLongOffsets, face.GlyphCount);
    }

    /// <summary>An outline as the font has it; empty for a glyph without ink.</summary>
    /// <exception cref="FontFormatException">There is none, or it is not inside the font.</exception>
    public ReadOnlyMemory<byte> Outline(int glyph)
    {
        if (_known.TryGet(glyph, out var known))
        {
            return known;
        }

        if (glyph >= _count)
        {
            throw FontFormatException.Wrong("glyf");
        }

        var start = Offset(glyph);
        var outline = _glyf.Part(start, Offset(glyph + 1) - start).ReadAll();
        _known.Add(glyph, outline, outline.Length);
        return outline;
    }

    private int Offset(int glyph) => _hasLongOffsets ? (int)_loca.U32(4 * glyph) : 2 * _loca.U16(2 * glyph);
}
