using Bulletin.Fonts;

namespace Bulletin.Pdf;

/// <summary>A CFF table (Adobe TN 5176), name-keyed or CID-keyed, read as far as a subset needs it.</summary>
internal sealed class CffFont
{
    /// <summary>Operators of its dictionaries.</summary>
    public const int FontBox = 5;

    /// <inheritdoc cref="FontBox"/>
    public const int Subrs = 19;

    /// <inheritdoc cref="FontBox"/>
    public const int FontMatrix = CffDict.Escape | 7;

    private const int Charset = 15;
    private const int CharStrings = 17;
    private const int CharstringType = CffDict.Escape | 6;
    private const int FontDicts = CffDict.Escape | 36;
    private const int FontDictSelect = CffDict.Escape | 37;

    private readonly FontTable _data;
    private readonly int _select;

    /// <summary>Reads a table.</summary>
    /// <exception cref="FontFormatException">It cannot be read.</exception>
    public CffFont(FontTable table)
    {
        _data = table;
        if (_data.U8(0) != 1)
        {
            throw FontFormatException.Wrong("CFF ");
        }

        var top = CffIndex.Read(_data, CffIndex.Read(_data, _data.U8(2)).End);
        Top = new CffDict(top[0]);
        GlobalSubrs = CffIndex.Read(_data, CffIndex.Read(_data, top.End).End);
        Glyphs = CffIndex.Read(_data, Top.Offset(CharStrings));
        if (Top[CharstringType] is [not 2, ..])
        {
            throw FontFormatException.Wrong("CFF ");
        }

        if (Top[FontDicts] is null)
        {
            Dicts = [new CffFontDict(_data, Top)];
            return;
        }

        _select = Top.Offset(FontDictSelect);
        var dicts = CffIndex.Read(_data, Top.Offset(FontDicts));
        var read = new List<CffFontDict>();
        for (var i = 0; i < dicts.Count && i < 256; i++)
        {
            read.Add(new CffFontDict(_data, new CffDict(dicts[i])));
        }

        Dicts = read;
    }

    /// <summary>The top dictionary.</summary>
    public CffDict Top { get; }

    /// <summary>The subroutines of all glyphs.</summary>
    public CffIndex GlobalSubrs { get; }

    /// <summary>The charstrings by glyph.</summary>
    public CffIndex Glyphs { get; }

    /// <summary>The font dictionaries of a CID-keyed font; that of the whole font for a name-keyed one.</summary>
    public IReadOnlyList<CffFontDict> Dicts { get; }

    /// <summary>Which of <see cref="Dicts"/> a glyph has (Adobe TN 5176 §19).</summary>
    /// <exception cref="FontFormatException">There is none.</exception>
    public int DictOf(int glyph)
    {
        var index = _select == 0 ? 0 : _data.U8(_select) switch
        {
            0 => _data.U8(_select + 1 + glyph),
            3 => DictOfRange(glyph),
            var format => throw FontFormatException.Wrong("CFF "),
        };
        return index < Dicts.Count ? index : throw FontFormatException.Wrong("CFF ");
    }

    /// <summary>The glyph of a string id (SID) in a name-keyed font; what the parts of an accented letter are named by (Adobe TN 5176 §13).</summary>
    /// <exception cref="FontFormatException">There is none.</exception>
    public int GlyphOfName(int sid)
    {
        var charset = Top[Charset] is null ? 0 : Top.Offset(Charset);
        if (charset == 0)
        {
            // ISOAdobe: every SID is its own glyph.
            return sid;
        }

        if (charset <= 2 || _data.U8(charset) > 2)
        {
            throw FontFormatException.Wrong("CFF ");
        }

        var format = _data.U8(charset);
        for (int glyph = 1, at = charset + 1; glyph < Glyphs.Count;)
        {
            var first = _data.U16(at);
            var left = format switch { 0 => 0, 1 => _data.U8(at + 2), _ => _data.U16(at + 2) };
            if (sid >= first && sid <= first + left)
            {
                return glyph + sid - first;
            }

            glyph += left + 1;
            at += 2 + format;
        }

        throw FontFormatException.Wrong("CFF ");
    }

    private int DictOfRange(int glyph)
    {
        var (low, high) = (0, _data.U16(_select + 1) - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _data.U16(_select + 3 + (3 * middle)) <= glyph ? (middle, high) : (low, middle - 1);
        }

        return _data.U8(_select + 5 + (3 * low));
    }
}
