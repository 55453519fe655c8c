using System.Globalization;
using System.Text;

namespace Bulletin.Standard;

/// <summary>
/// Widths in the fonts that offices have: in 仿宋_GB2312, 楷体_GB2312, 黑体 and 宋体 every Han character and full-width mark is one cell wide and every ASCII
/// character half a cell (GB/T 15835-2011 §5.1.7.1), whatever the font of this machine says. The one place where this is decided.
/// </summary>
internal sealed class ReferenceMetrics : IFontMetrics
{
    private const int Full = 1000;
    private const int Half = 500;

    // What GB 2312 (and GBK) has of Latin-1 and of the Latin letters after it, marks and the letters of Hanyu Pinyin, has a full cell in a font made for it. The others such a font has not at all.
    private const string FullLatin = "§¨°±·×÷¤àáèéêìíòóùúüāēěīńňōūǎǐǒǔǖǘǚǜǹ";

    private ReferenceMetrics()
    {
    }

    /// <summary>The only ones.</summary>
    public static ReferenceMetrics Instance { get; } = new();

    /// <summary>The width of a text in half cells.</summary>
    public static int HalfCells(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += WidthOf(rune.Value);
        }

        return width / Half;
    }

    /// <inheritdoc/>
    public int Width(FontRole role, int codePoint) => WidthOf(codePoint);

    private static int WidthOf(int codePoint) => codePoint switch
    {
        < 0x80 => Half,
        // The soft hyphen: where a word may be broken, and nothing else.
        0xAD => 0,
        // Most of every text.
        >= 0x3400 and <= 0x9FFF => Full,
        < 0x250 => FullLatin.Contains((char)codePoint, StringComparison.Ordinal) ? Full : Half,
        // En space, and the non-breaking hyphen, which is a hyphen.
        0x2002 or 0x2011 => Half,
        // The dash of two em: ⸺.
        0x2E3A => 2 * Full,
        // Half-width forms: ｢ ｱ ￩.
        >= 0xFF61 and <= 0xFFDC or >= 0xFFE8 and <= 0xFFEE => Half,
        _ => HasNoWidth(codePoint) ? 0 : Full,
    };

    // What is drawn over the character before it, or not at all.
    private static bool HasNoWidth(int codePoint) =>
        Rune.IsValid(codePoint) && Rune.GetUnicodeCategory(new Rune(codePoint)) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
