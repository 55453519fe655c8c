using System.Text;

namespace Bulletin.Tests.Support.SyntheticFonts;

/// <summary>
/// A small font made for a test: for each of its characters a rectangle of its own. Glyph 0 is .notdef, glyph n the n-th character. As TrueType the last glyph is a composite of
/// glyphs 1 and 2 (if there are three), and glyph 1 has instructions. As CFF glyph 1 draws by a local subroutine, glyph 2 by a global one, glyph 3 by a local one that calls a global one, and glyph 4 has hints and a hint mask.
/// </summary>
internal sealed record SyntheticFont
{
    /// <summary>Its characters, in the order of the glyphs.</summary>
    public required string Characters { get; init; }

    public string Family { get; init; } = "Test Song";

    /// <summary>The Chinese name, or null.</summary>
    public string? ChineseFamily { get; init; }

    /// <summary>Whether the Chinese name is written as old Chinese fonts do: in GBK.</summary>
    public bool NamesInGbk { get; init; }

    /// <summary>Whether it has Chinese names alone: no English and no PostScript name.</summary>
    public bool HasChineseNamesOnly { get; init; }

    public string PostScriptName { get; init; } = "TestSong-Regular";

    public int UnitsPerEm { get; init; } = 1000;

    public int Weight { get; init; } = 400;

    public bool IsItalic { get; init; }

    public int FsType { get; init; }

    /// <summary>The formats of its cmap, of 0, 4, 6 and 12; by default 4, and 12 where a character needs it.</summary>
    public IReadOnlyList<int>? CmapFormats { get; init; }

    /// <summary>Variation sequences: character, selector, glyph; 0 for the ordinary glyph. None by default.</summary>
    public IReadOnlyList<(int Character, int Selector, int Glyph)> Variations { get; init; } = [];

    /// <summary>Whether <c>loca</c> has offsets of four bytes.</summary>
    public bool HasLongOffsets { get; init; }

    /// <summary>Whether the CFF font is CID-keyed: two font dictionaries, the first half of the glyphs in the first.</summary>
    public bool IsCidKeyed { get; init; }

    /// <summary>Tables added or put in the place of others; null leaves one out.</summary>
    public IReadOnlyDictionary<string, byte[]?> Tables { get; init; } = new Dictionary<string, byte[]?>(StringComparer.Ordinal);

    /// <summary>The advance of a character, given it and what its advance is in the reference fonts; null for those.</summary>
    public Func<int, int, int>? Advances { get; init; }

    /// <summary>The glyphs, .notdef first: Han and full-width characters one em wide, ASCII half an em.</summary>
    public IReadOnlyList<SyntheticGlyph> Glyphs =>
        [
            new(-1, UnitsPerEm, 50, 0, 100, 700),
            .. Characters.EnumerateRunes().Select((rune, i) => Glyph(rune, i + 1)).Select(glyph => Advances is null ? glyph : glyph with { Advance = Advances(glyph.CodePoint, glyph.Advance) }),
        ];

    /// <summary>As a TrueType font (.ttf).</summary>
    public byte[] ToTrueType() => SyntheticSfnt.Write(this, isCff: false);

    /// <summary>As an OpenType font with PostScript outlines (.otf).</summary>
    public byte[] ToCff() => SyntheticSfnt.Write(this, isCff: true);

    /// <summary>A collection of fonts (.ttc, .otc).</summary>
    public static byte[] Collection(params byte[][] fonts) => SyntheticSfnt.Collection(fonts);

    private SyntheticGlyph Glyph(Rune rune, int index) => rune.Value == ' '
        ? new(rune.Value, UnitsPerEm / 2, 0, 0, 0, 0)
        : new(rune.Value, rune.IsAscii ? UnitsPerEm / 2 : UnitsPerEm, 20 + (index % 20), 10 * (index % 7), (rune.IsAscii ? 200 : 400) + (10 * (index % 31)), 300 + (7 * (index % 53)));
}
