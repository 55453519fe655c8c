namespace Bulletin.Fonts;

/// <summary>
/// Characters that a font draws as another one or not at all. They are taken from the next font. Found by comparing every symbol of
/// GB 2312 and of the keyboard in all recommended fonts with Noto CJK (test <c>GlyphComparisonTests</c>).
/// </summary>
internal static class FontFaults
{
    // Fandol 0.3: ￥ is a dollar sign, ￣ a hyphen, ™ too small to be read, and but for 仿宋 ～ is a tilde above the letters.
    private static readonly (string Family, string Characters)[] Faults =
    [
        ("FandolFang", "￥￣™"),
        ("FandolKai", "￥￣™～"),
        ("FandolSong", "￥￣™～"),
        ("FandolHei", "￥￣™～"),
    ];

    /// <summary>The families and the characters that each has wrong.</summary>
    public static IReadOnlyList<(string Family, string Characters)> All => Faults;

    /// <summary>Whether a face must not be used for a character.</summary>
    public static bool Has(FontFace face, int character)
    {
        // Most characters of a text are in these ranges, which have no faults.
        if (character is < 0x2000 or (>= 0x3400 and <= 0x9FFF) or > char.MaxValue)
        {
            return false;
        }

        foreach (var (family, characters) in Faults)
        {
            if (characters.Contains((char)character, StringComparison.Ordinal) && IsOf(face, family))
            {
                return true;
            }
        }

        return false;
    }

    // A family's faces bear its name alone or with a letter for the style: FandolFang, FandolFang R.
    private static bool IsOf(FontFace face, string family) =>
        face.FamilyNames.Any(name =>
            name.StartsWith(family, StringComparison.OrdinalIgnoreCase)
            && (name.Length == family.Length || name[family.Length] == ' '));
}
