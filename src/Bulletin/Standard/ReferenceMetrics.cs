namespace Bulletin.Standard;

/// <summary>
/// Widths in the fonts that offices have: in 仿宋_GB2312, 楷体_GB2312, 黑体 and 宋体 every Han character and full-width mark is one cell wide and every ASCII
/// character half a cell (GB/T 15835-2011 §5.1.7.1), whatever the font of this machine says.
/// </summary>
internal static class ReferenceMetrics
{
    /// <summary>The width of a text in half cells.</summary>
    public static int HalfCells(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += rune.IsAscii ? 1 : 2;
        }

        return width;
    }
}
