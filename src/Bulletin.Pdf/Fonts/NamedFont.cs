namespace Bulletin.Pdf;

/// <summary>
/// A font that is not in the file, only named: where this machine has none. The reader's machine puts a font of the Adobe-GB1 collection in its place (ISO 32000-1
/// §9.7.5.2). The codes are UTF-16; the widths are those of the cells, so that every character stands where it should. Raised and lowered
/// characters have a font of their own: their codes are those of the ordinary characters, and its ToUnicode map gives back ₂ and not 2.
/// </summary>
internal sealed class NamedFont(int number, FontRole role, SmallPosition position) : PdfFont(number)
{
    private const int HalfWidth = 500;

    private readonly SortedDictionary<int, int> _characters = [];

    /// <inheritdoc/>
    public override string Family => NameAndStem.Name;

    // The names under which Adobe-GB1 fonts have always been known to readers.
    private (string Name, int Stem) NameAndStem => role switch
    {
        FontRole.FangSong => ("STFangsong-Light", 60),
        FontRole.KaiTi => ("STKaiti-Regular", 70),
        FontRole.HeiTi => ("STHeiti-Regular", 100),
        FontRole.XiaoBiaoSong => ("STSong-Light", 120),
        _ => ("STSong-Light", 80),
    };

    /// <inheritdoc/>
    public override SmallPosition Position => position;

    /// <inheritdoc/>
    public override bool HasRoom => true;

    /// <inheritdoc/>
    public override bool Has(int character) => AdobeGb1.Has(SmallCharacters.BaseOf(character));

    /// <inheritdoc/>
    public override int Code(int character, int cell, int advance, int selector = 0)
    {
        var code = SmallCharacters.BaseOf(character);
        _characters[code] = character;
        return code;
    }

    /// <inheritdoc/>
    public override int Width(int code) => code is >= ' ' and < 0x7F ? HalfWidth : WidthArray.Default;

    /// <inheritdoc/>
    public override PdfReference Write(PdfObjectWriter writer)
    {
        var (name, stem) = NameAndStem;
        var descriptor = writer.Write(
            $"<</Type/FontDescriptor/FontName/{name}/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 730/StemV {stem}>>");

        // CIDs 1 to 95 and 814 to 907 of Adobe-GB1 are ASCII, of its own width and half as wide as an em.
        var descendant = writer.Write(
            $"<</Type/Font/Subtype/CIDFontType0/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW {WidthArray.Default}/W[1 95 {HalfWidth} 814 939 {HalfWidth}]/FontDescriptor {descriptor}>>");

        // Not asked for with a predefined encoding, but a reader without Adobe's tables needs it.
        using var map = ToUnicodeMap.Write([.. _characters.Select(pair => (pair.Key, pair.Value))]);
        var toUnicode = writer.WriteStream(map.Written);
        return writer.Write(
            $"<</Type/Font/Subtype/Type0/BaseFont/{name}-UniGB-UTF16-H/Encoding/UniGB-UTF16-H/DescendantFonts[{descendant}]/ToUnicode {toUnicode}>>");
    }
}
