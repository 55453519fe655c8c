using Bulletin.Diagnostics;

namespace Bulletin.Fonts;

/// <summary>
/// Scripts whose characters are joined, stacked, reordered or set from right to left (Unicode 15, chapters 9 to 19). Pages set one glyph
/// after the other, so text in these scripts would be wrong whatever the font: it is rejected.
/// </summary>
internal static class ComplexScripts
{
    private static readonly LocalText Hebrew = new("希伯来文", "Hebrew");
    private static readonly LocalText Arabic = new("阿拉伯字母（维吾尔文、哈萨克文等）", "Arabic script (Uyghur, Kazakh and others)");
    private static readonly LocalText RightToLeft = new("从右向左书写的文字", "a script written from right to left");
    private static readonly LocalText Indic = new("印度系文字", "an Indic script");
    private static readonly LocalText Thai = new("泰文、老挝文", "Thai or Lao");
    private static readonly LocalText Tibetan = new("藏文", "Tibetan");
    private static readonly LocalText Asian = new("缅文、傣文、高棉文等", "a script of Southeast Asia");
    private static readonly LocalText Hangul = new("未合成的朝鲜文字母", "Hangul letters that are not composed");
    private static readonly LocalText Miao = new("苗文（柏格理字母）", "Miao (Pollard) script");
    private static readonly LocalText Mongolian = new("蒙古文、满文、锡伯文", "Mongolian or Manchu script");

    // In ascending order.
    private static readonly (int First, int Last, LocalText Name)[] Ranges =
    [
        (0x0590, 0x05FF, Hebrew), (0x0600, 0x06FF, Arabic), (0x0700, 0x074F, RightToLeft), (0x0750, 0x077F, Arabic),
        (0x0780, 0x085F, RightToLeft), (0x0860, 0x08FF, Arabic), (0x0900, 0x0DFF, Indic), (0x0E00, 0x0EFF, Thai),
        (0x0F00, 0x0FFF, Tibetan), (0x1000, 0x109F, Asian), (0x1100, 0x11FF, Hangul), (0x1700, 0x17FF, Asian),
        (0x1800, 0x18AF, Mongolian), (0x1900, 0x19FF, Asian), (0x1A00, 0x1AAF, Asian), (0x1B00, 0x1C7F, Asian),
        (0x1CD0, 0x1CFF, Indic), (0xA800, 0xA82F, Indic), (0xA840, 0xA87F, Mongolian), (0xA880, 0xA8FF, Indic),
        (0xA900, 0xA95F, Asian), (0xA960, 0xA97F, Hangul), (0xA980, 0xAADF, Asian), (0xAAE0, 0xAAFF, Indic),
        (0xABC0, 0xABFF, Indic), (0xD7B0, 0xD7FF, Hangul), (0xFB1D, 0xFB4F, Hebrew), (0xFB50, 0xFDFF, Arabic),
        (0xFE70, 0xFEFE, Arabic), (0x10800, 0x10FFF, RightToLeft), (0x11000, 0x11FFF, Indic),
        (0x16F00, 0x16F9F, Miao), (0x1E800, 0x1EFFF, RightToLeft),
    ];

    /// <summary>The script of a character that cannot be set; null for all others.</summary>
    public static LocalText? ScriptOf(int character)
    {
        // Most characters of a text are in these ranges.
        if (character is < 0x590 or (>= 0x2000 and < 0xA800))
        {
            return null;
        }

        foreach (var (first, last, name) in Ranges)
        {
            if (character <= last)
            {
                return character >= first && !IsControl(character) ? name : null;
            }
        }

        return null;
    }

    // Arabic letter mark and Mongolian variation selectors: nothing is drawn for them.
    private static bool IsControl(int character) => character is 0x061C or (>= 0x180B and <= 0x180F);
}
