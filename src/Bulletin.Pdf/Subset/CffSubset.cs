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
    private readonly CffGlyph[] _glyphs;

    // The font dictionaries that these glyphs have, as the font numbers them.
    private readonly int[] _dicts;

    private CffSubset(CffGlyphs font, IReadOnlyList<SubsetGlyph> glyphs)
    {
        _font = font.Font;
        _glyphs = new CffGlyph[glyphs.Count];
        var flattener = new CharstringFlattener(_font);
        var dicts = new SortedSet<int>();
        for (var i = 0; i < _glyphs.Length; i++)
        {
            _glyphs[i] = font.Get(glyphs[i], flattener);
            dicts.Add(_glyphs[i].Dict);
        }

        _dicts = [.. dicts];
    }

    /// <summary>Adds the font program to a buffer.</summary>
    /// <param name="font">The font.</param>
    /// <param name="glyphs">The glyphs, .notdef first.</param>
    /// <param name="target">The buffer.</param>
    /// <exception cref="FontFormatException">The font cannot be read.</exception>
    public static void Write(CffGlyphs font, IReadOnlyList<SubsetGlyph> glyphs, PdfBuffer target) => new CffSubset(font, glyphs).Write(target);

    private void Write(PdfBuffer target)
    {
        byte[] names = CffIndex.Write(["Bulletin"u8.ToArray()]);
        byte[] strings = CffIndex.Write(["Adobe"u8.ToArray(), "Identity"u8.ToArray()]);
        byte[] globalSubrs = CffIndex.Write([]);
        byte[] charset = _glyphs.Length == 1 ? [0] : [2, 0, 1, (byte)((_glyphs.Length - 2) >> 8), (byte)(_glyphs.Length - 2)];
        byte[] select = [0, .. _glyphs.Select(glyph => (byte)Array.IndexOf(_dicts, glyph.Dict))];
        byte[][] privates = [.. _dicts.Select(dict => _font.Dicts[dict].Private.AllBut(CffFont.Subrs))];
        var charStrings = Array.ConvertAll(_glyphs, glyph => glyph.Charstring);

        // Offsets are written in five bytes whatever they are, so the dictionaries are as long before they are known.
        var place = 4 + names.Length + Top(0, 0, 0, 0).Length + strings.Length + globalSubrs.Length;
        var selectPlace = place + charset.Length;
        var charStringsPlace = selectPlace + select.Length;
        var dictsPlace = charStringsPlace + CffIndex.LengthOf(charStrings);
        var privatesPlace = dictsPlace + Dicts(privates, 0).Length;
        target.Append([1, 0, 4, 4]).Append(names).Append(Top(place, selectPlace, charStringsPlace, dictsPlace)).Append(strings).Append(globalSubrs).Append(charset).Append(select);
        CffIndex.Write(charStrings, target);
        target.Append(Dicts(privates, privatesPlace));
        foreach (var dict in privates)
        {
            target.Append(dict);
        }
    }

    private byte[] Top(int charset, int select, int charStrings, int dicts) => CffIndex.Write(
    [
        (byte[])[
            .. RegistryOrderingSupplement, .. _font.Top.Raw(CffFont.FontMatrix), .. _font.Top.Raw(CffFont.FontBox), .. CffDict.Entry(CidCount, _glyphs.Length),
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

        return CffIndex.Write([.. dicts]);
    }
}
