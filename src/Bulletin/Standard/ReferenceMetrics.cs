using System.Globalization;
using System.Text;

namespace Bulletin.Standard;

/// <summary>
/// Widths in the fonts that offices have: in 仿宋_GB2312, 楷体_GB2312, 黑体 and 宋体 every Han character and full-width mark is one cell wide and every ASCII
/// character half a cell (GB/T 15835-2011 §5.1.7.1), whatever the font of this machine says.
/// </summary>
internal static class ReferenceMetrics
{
    /// <summary>How far above the baseline a dash stands, in hundredths of the size: in the middle of its em box, which reaches 88 above the baseline and 12 below.</summary>
    public const int DashAboveBaseline = 38;

    /// <summary>The width of a character at a size: none for combining marks, half an em for ASCII, an em for everything else.</summary>
    public static Length Width(Rune character, Length size) =>
        character.IsAscii ? new Length(size.Emu / 2) : IsCombining(character) ? Length.Zero : size;

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
            width += (int)Width(rune, new Length(2)).Emu;
        }

        return width;
    }
}
