using System.IO.Hashing;
using Bulletin.Fonts;

namespace Bulletin.Pdf;

/// <summary>
/// A face of which the glyphs that the document uses are in the file: Identity-H, one code for each character and cell width. That a code stands for one
/// character, not for one glyph, is why the text can be read back exactly.
/// </summary>
internal sealed class EmbeddedFont : PdfFont
{
    private const int MaxGlyphs = ushort.MaxValue;

    private readonly FontFace _face;
    private readonly SubsetSize _size;
    private readonly List<SubsetGlyph> _glyphs;
    private readonly List<int> _characters;
    private readonly List<int> _widths;
    private readonly Dictionary<GlyphKey, int> _codes;

    public EmbeddedFont(int number, FontFace face)
        : base(number)
    {
        _face = face;
        _size = face.Derived(static _ => new SubsetSize());
        _codes = new(_size.Last);
        _glyphs = new(_size.Last) { new(0, null) };
        _characters = new(_size.Last) { 0 };
        _widths = new(_size.Last) { Thousandths(face.Advance(0)) };
    }

    /// <inheritdoc/>
    public override bool HasRoom => _glyphs.Count < MaxGlyphs;

    /// <inheritdoc/>
    public override string Family => _face.Family;

    /// <inheritdoc/>
    public override bool HasVariant(int character, int selector) => _face.VariantGlyph(character, selector) is not null;

    /// <inheritdoc/>
    public override int Code(int character, int cell, int advance, int selector = 0)
    {
        var key = new GlyphKey(character, cell, advance, selector);
        if (!_codes.TryGetValue(key, out var code))
        {
            var glyph = GlyphFitting.Fit(_face, character, cell, advance, selector);
            code = _glyphs.Count;
            _codes.Add(key, code);
            _glyphs.Add(glyph);
            _characters.Add(character);
            _widths.Add(advance);
        }

        return code;
    }

    /// <inheritdoc/>
    public override int Width(int code) => _widths[code];

    /// <inheritdoc/>
    /// <exception cref="UnusableFaceException">The font is malformed.</exception>
    public override PdfReference Write(PdfObjectWriter writer)
    {
        _size.Last = _glyphs.Count;
        using var buffer = new PdfBuffer(1 << 18);
        Subset(buffer);
        var program = buffer.Written;
        var name = PdfToken.Name($"{Tag(program)}+{(_face.PostScriptName.Length > 0 ? _face.PostScriptName : "Font")}");
        var file = writer.WriteStream(program, _face.IsCff ? "/Subtype/CIDFontType0C" : $"/Length1 {PdfNumber.Format(program.Length)}", content: _face.IsCff ? StreamContent.Charstrings : StreamContent.Outlines);
        var box = _face.BoundingBox;

        // Symbolic (§9.8.2): the font has no standard Latin encoding. The stem is a guess by weight: nothing that is embedded is drawn by it.
        var descriptor = writer.Write(
            $"<</Type/FontDescriptor/FontName{name}/Flags 4/FontBBox[{Thousandths(box.Left)} {Thousandths(box.Bottom)} {Thousandths(box.Right)} {Thousandths(box.Top)}]/ItalicAngle 0/Ascent {Thousandths(_face.Ascent)}/Descent {Thousandths(_face.Descent)}/CapHeight {Thousandths(_face.CapHeight)}/StemV {_face.Weight / 5}{CharacterSet(writer)}/{(_face.IsCff ? "FontFile3" : "FontFile2")} {file}>>");
        var descendant = writer.Write(
            $"<</Type/Font/Subtype/{(_face.IsCff ? "CIDFontType0" : "CIDFontType2/CIDToGIDMap/Identity")}/BaseFont{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW {WidthArray.Default}/W{WidthArray.Write(_widths)}/FontDescriptor {descriptor}>>");
        using var map = ToUnicodeMap.Write([.. _characters.Select((character, code) => (code, character)).Skip(1)]);
        var toUnicode = writer.WriteStream(map.Written);
        return writer.Write(
            $"<</Type/Font/Subtype/Type0/BaseFont{name}{(_face.IsCff ? "-Identity-H" : "")}/Encoding/Identity-H/DescendantFonts[{descendant}]/ToUnicode {toUnicode}>>");
    }

    // PDF/A-1 wants to be told which codes a subset has (ISO 19005-1 §6.3.5): all of them.
    private string CharacterSet(PdfObjectWriter writer)
    {
        if (!writer.IsPdf14)
        {
            return "";
        }

        var bits = new byte[(_glyphs.Count + 7) / 8];
        for (var code = 0; code < _glyphs.Count; code++)
        {
            bits[code / 8] |= (byte)(0x80 >> (code % 8));
        }

        return $"/CIDSet {writer.WriteStream(bits)}";
    }

    private void Subset(PdfBuffer target)
    {
        try
        {
            if (_face.IsCff)
            {
                CffSubset.Write(_face.Derived(face => new CffGlyphs(face.Table("CFF "))), _glyphs, target);
            }
            else
            {
                GlyfSubset.Write(_face, _glyphs, target);
            }
        }
        catch (FontFormatException exception)
        {
            throw new UnusableFaceException(_face, exception);
        }
    }

    // Six capital letters (§9.6.4) that the same subset always has.
    private static string Tag(ReadOnlySpan<byte> program) => string.Concat(XxHash128.Hash(program).Take(6).Select(value => (char)('A' + (value % 26))));

    private int Thousandths(int units) => (int)Math.Round(units * 1000.0 / _face.UnitsPerEm, MidpointRounding.AwayFromZero);
}
