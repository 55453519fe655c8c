using Bulletin.Fonts;

namespace Bulletin.Pdf;

/// <summary>
/// A CFF font with the glyphs that a document uses: always CID-keyed, the CID of a glyph its number in the subset, without subroutines. As ISO 32000-1 §9.9
/// embeds it: the bare table, subtype CIDFontType0C.
/// </summary>
internal sealed class CffSubset
{
    private const int Charset = 15;
    private const int CharStrings = 17;
    private const int PrivateDict = 18;
    private const int CidCount = CffDict.Escape | 34;
    private const int FontDicts = CffDict.Escape | 36;
    private const int FontDictSelect = CffDict.Escape | 37;

    // 391 391+1 0 ROS: the first two strings of the font's own are the registry and the ordering.
    private static readonly byte[] RegistryOrderingSupplement = [248, 27, 248, 28, 139, 12, 30];

    private readonly CffFont _font;
    private readonly CharstringFlattener _flattener;
    private readonly IReadOnlyList<SubsetGlyph> _glyphs;
    private readonly int[] _dicts;

    private CffSubset(FontTable table, IReadOnlyList<SubsetGlyph> glyphs)
    {
        _font = new CffFont(table);
        _flattener = new CharstringFlattener(_font);
        _glyphs = glyphs;
        _dicts = [.. glyphs.Select(DictOf).Distinct().Order()];
    }

    /// <summary>The font program.</summary>
    /// <param name="table">The table <c>CFF</c> of a font.</param>
    /// <param name="glyphs">The glyphs, .notdef first.</param>
    /// <exception cref="FontFormatException">The font cannot be read.</exception>
    public static byte[] Write(FontTable table, IReadOnlyList<SubsetGlyph> glyphs) => new CffSubset(table, glyphs).Write();

    private int DictOf(SubsetGlyph glyph) => glyph.Source == SubsetGlyph.Blank ? _font.DictOf(0) : _font.DictOf(glyph.Source);

    private byte[] Write()
    {
        byte[] names = CffIndex.Write(["Bulletin"u8.ToArray()]);
        byte[] strings = CffIndex.Write(["Adobe"u8.ToArray(), "Identity"u8.ToArray()]);
        byte[] globalSubrs = CffIndex.Write([]);
        byte[] charset = _glyphs.Count == 1 ? [0] : [2, 0, 1, (byte)((_glyphs.Count - 2) >> 8), (byte)(_glyphs.Count - 2)];
        byte[] select = [0, .. _glyphs.Select(glyph => (byte)Array.IndexOf(_dicts, DictOf(glyph)))];
        byte[] charStrings = CffIndex.Write([.. _glyphs.Select(CharstringOf)]);
        byte[][] privates = [.. _dicts.Select(dict => _font.Dicts[dict].Private.AllBut(CffFont.Subrs))];

        // Offsets are written in five bytes whatever they are, so the dictionaries are as long before they are known.
        var place = 4 + names.Length + Top(0, 0, 0, 0).Length + strings.Length + globalSubrs.Length;
        var selectPlace = place + charset.Length;
        var charStringsPlace = selectPlace + select.Length;
        var dictsPlace = charStringsPlace + charStrings.Length;
        var privatesPlace = dictsPlace + Dicts(privates, 0).Length;
        return
        [
            1, 0, 4, 4, .. names, .. Top(place, selectPlace, charStringsPlace, dictsPlace), .. strings, .. globalSubrs, .. charset, .. select, .. charStrings,
            .. Dicts(privates, privatesPlace), .. privates.SelectMany(bytes => bytes),
        ];
    }

    private byte[] Top(int charset, int select, int charStrings, int dicts) => CffIndex.Write(
    [
        [
            .. RegistryOrderingSupplement, .. _font.Top.Raw(CffFont.FontMatrix), .. _font.Top.Raw(CffFont.FontBox), .. CffDict.Entry(CidCount, _glyphs.Count),
            .. CffDict.Entry(Charset, charset), .. CffDict.Entry(FontDictSelect, select), .. CffDict.Entry(CharStrings, charStrings), .. CffDict.Entry(FontDicts, dicts),
        ],
    ]);

    private byte[] Dicts(byte[][] privates, int place)
    {
        var dicts = new List<byte[]>();
        for (var i = 0; i < _dicts.Length; i++)
        {
            // A name-keyed font has its matrix in the top dictionary alone.
            var dict = _font.Dicts[_dicts[i]].Dict;
            dicts.Add([.. ReferenceEquals(dict, _font.Top) ? [] : dict.Raw(CffFont.FontMatrix), .. CffDict.Entry(PrivateDict, privates[i].Length, place)]);
            place += privates[i].Length;
        }

        return CffIndex.Write(dicts);
    }

    private byte[] CharstringOf(SubsetGlyph glyph)
    {
        if (glyph.Source == SubsetGlyph.Blank)
        {
            return CharstringWriter.Write(Width(glyph, glyph.Fit?.Advance ?? 0), []);
        }

        var charstring = _flattener.Flatten(glyph.Source);
        if (!_flattener.IsAccented && glyph.Fit is null)
        {
            return charstring;
        }

        var outline = new CharstringOutline(charstring);
        var steps = outline.Steps;
        if (outline.Accent is var (x, y, letter, accent))
        {
            steps = [.. steps, .. Part(letter), .. Part(accent).Select(step => step.Moved(x, y))];
        }

        if (glyph.Fit is not { } fit)
        {
            return CharstringWriter.Write(outline.Width is { } width ? (int)Math.Round(width) : null, steps);
        }

        if (!glyph.IsReshaped && outline.Accent is null)
        {
            return CharstringWriter.WithWidth(charstring, outline.Width is not null, Width(glyph, fit.Advance));
        }

        // A dash has no curve that reaches farther than its points do.
        fit = steps.Count == 0 ? fit : fit.For(steps.Min(step => step.X), steps.Max(step => step.X));
        return CharstringWriter.Write(Width(glyph, fit.Advance), steps.Select(step => step.Fitted(fit)));
    }

    private IReadOnlyList<OutlineStep> Part(int code) =>
        new CharstringOutline(_flattener.Flatten(_font.GlyphOfName(StandardEncoding.Sid(code)))).Steps;

    private int? Width(SubsetGlyph glyph, int advance)
    {
        var dict = _font.Dicts[DictOf(glyph)];
        return advance == (int)Math.Round(dict.DefaultWidth) ? null : advance - (int)Math.Round(dict.NominalWidth);
    }
}
