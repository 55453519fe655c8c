using System.Globalization;
using System.Text;

namespace Bulletin.Standard;

/// <summary>
/// Widths in the fonts that offices have: in 仿宋_GB2312, 楷体_GB2312, 黑体 and 宋体 every Han character and full-width mark is one cell wide and every ASCII
/// character half a cell (GB/T 15835-2011 §5.1.7.1), whatever the font of this machine says. The one place where this is decided.
/// </summary>
internal sealed class ReferenceMetrics : IFontMetrics
{
    /// <summary>How far above the baseline a dash stands, in hundredths of the size: in the middle of its em box, which reaches 88 above the baseline and 12 below.</summary>
    public const int DashAboveBaseline = 38;

    private const int Full = 1000;
    private const int Half = 500;

    // What GB 2312 and GBK have of Latin-1 and of the Latin letters after it, marks and the letters of 汉语拼音, has a full cell in fonts made for them. The others such a font has not at all.
    private const string FullLatin = "§¨°±·×÷¤àáèéêìíòóùúüāēěīńňōūǎǐǒǔǖǘǚǜǹ";

    private ReferenceMetrics()
    {
    }

    /// <summary>The rule as an object.</summary>
    public static ReferenceMetrics Instance { get; } = new();

    /// <summary>The width of a character at a size.</summary>
    public static Length Width(Rune character, Length size) => new(size.Emu * Thousandths(character) / Full);

    /// <summary>Whether a character stands on the one before it, and so has no width of its own.</summary>
    public static bool IsCombining(Rune character) =>
        character.Value is >= 0xAD and not (>= 0x2E80 and < 0xA000 and not (>= 0x302A and <= 0x302D) and not 0x3099 and not 0x309A)
        && Rune.GetUnicodeCategory(character) is (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format);

    /// <summary>The width of a text in half cells.</summary>
    public static int HalfCells(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Thousandths(rune);
        }

        return width / Half;
    }

    /// <inheritdoc/>
    public int Width(FontRole role, int codePoint) => Thousandths(new Rune(codePoint));

    private static int Thousandths(Rune character) => character.Value switch
    {
        < 0x80 => Half,
        // Most of every text.
        >= 0x3400 and <= 0x9FFF => Full,
        _ when IsCombining(character) => 0,
        < 0x250 => FullLatin.Contains((char)character.Value, StringComparison.Ordinal) ? Full : Half,
        // En space, and the hyphen that does not break.
        0x2002 or 0x2011 => Half,
        // Raised and lowered figures, as wide as ¹ ² ³: no font of the offices has them, and Word takes them from one where they are
        // narrow.
        (>= 0x2070 and <= 0x209C) or (>= 0x1D62 and <= 0x1D65) or 0x2C7C => Half,
        // The dash of two em: ⸺.
        0x2E3A => 2 * Full,
        // Half-width forms: ｢ ｱ ￩.
        (>= 0xFF61 and <= 0xFFDC) or (>= 0xFFE8 and <= 0xFFEE) => Half,
        _ => Full,
    };
}
