namespace Bulletin.Docx;

/// <summary>
/// The characters that Word takes from the Western font of a run unless the run has <c>w:hint="eastAsia"</c> ([MS-OI29500] §2.1.88, on
/// ISO/IEC 29500-1 §17.3.2.26). In a Chinese notice they are Chinese marks and keep the Chinese font, also with a reference document whose
/// Western font is another. Han, kana, full-width forms and CJK punctuation need no hint, and ASCII has none. Letters and raised digits of
/// the same section (ª º ¹ ² ³ ₂, Greek, Cyrillic, accents) keep the font of the word that they are part of.
/// </summary>
internal static class EastAsianHint
{
    /// <summary>The ranges, in order.</summary>
    public static ReadOnlySpan<(char First, char Last)> Ranges => Table;

    private static readonly (char First, char Last)[] Table =
    [
        ('\u00A1', '\u00A1'), // ¡, Latin-1 Supplement as far as ÷
        ('\u00A4', '\u00A4'), // ¤
        ('\u00A7', '\u00A8'), // § ¨
        ('\u00AF', '\u00AF'), // ¯
        ('\u00B0', '\u00B1'), // ° ±
        ('\u00B4', '\u00B4'), // ´
        ('\u00B6', '\u00B8'), // ¶ · ¸
        ('\u00BC', '\u00BF'), // ¼ ½ ¾ ¿
        ('\u00D7', '\u00D7'), // ×
        ('\u00F7', '\u00F7'), // ÷
        ('\u02B0', '\u02FF'), // Spacing Modifier Letters: ˇ ˉ
        ('\u2000', '\u206F'), // General Punctuation: – — ‘ ’ “ ” … ‰ ′ ″ ※
        ('\u20A0', '\u20CF'), // Currency Symbols: €
        ('\u2100', '\u214F'), // Letterlike Symbols: ℃ ℉ №
        ('\u2150', '\u218F'), // Number Forms: ⅓ Ⅰ ⅰ
        ('\u2190', '\u21FF'), // Arrows: → ↑
        ('\u2200', '\u22FF'), // Mathematical Operators: ∶ ≤ ≈
        ('\u2300', '\u23FF'), // Miscellaneous Technical: ⌒
        ('\u2400', '\u243F'), // Control Pictures
        ('\u2440', '\u245F'), // Optical Character Recognition
        ('\u2460', '\u24FF'), // Enclosed Alphanumerics: ① ⑴ ⒈
        ('\u2500', '\u257F'), // Box Drawing: ─ │
        ('\u2580', '\u259F'), // Block Elements: █
        ('\u25A0', '\u25FF'), // Geometric Shapes: ■ □ ▲ ○ ●
        ('\u2600', '\u26FF'), // Miscellaneous Symbols: ★ ☆
        ('\u2700', '\u27BF'), // Dingbats: ✓
        ('\uE000', '\uF8FF'), // Private Use Area: what a font of an office adds
    ];

    /// <summary>
    /// Whether a run with this text needs the hint: one such character is enough. Other characters ignore the hint, so no run is split.
    /// </summary>
    public static bool IsNeededBy(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            // Most of every text is ASCII or Han.
            if (character is (> '\u00A0' and < '\u2E80') or (>= '\uE000' and < '\uF900') && Contains(character))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(char character)
    {
        foreach (var (first, last) in Table)
        {
            if (character <= last)
            {
                return character >= first;
            }
        }

        return false;
    }
}
