using System.Globalization;
using Bulletin.Fonts;

namespace Bulletin.Pdf;

/// <summary>What kind of character it is, as far as setting it into its cell goes.</summary>
internal static class CharacterKinds
{
    /// <summary>
    /// Whether nothing is to be seen of it: spaces, control and format characters, variation selectors (the default ignorable characters of Unicode, chapter 5.21).
    /// They are kept in the text, whether a font has them or not.
    /// </summary>
    public static bool IsWithoutInk(int character) => CharUnicodeInfo.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control => true,

        // Some format characters of Arabic are seen: U+0600 stands below a number.
        UnicodeCategory.Format => ComplexScripts.ScriptOf(character) is null,
        _ => character is 0x034F or (>= 0x180B and <= 0x180F) || IsVariationSelector(character),
    };

    /// <summary>Whether it selects a variant of the character before it.</summary>
    public static bool IsVariationSelector(int character) => character is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    /// <summary>Whether it is set over or under the character before it.</summary>
    public static bool IsMark(int character) => character is >= 0x0300 and not (>= 0x2E80 and <= 0x3029) and not (>= 0x3100 and <= 0xA66E)
        && CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    /// <summary>Whether it stands in the right half of its cell: what opens (GB/T 15834-2011 §5.1).</summary>
    public static bool StandsRight(int character) => Contains("“‘（《〈〔【「『［｛〖〝", character);

    /// <summary>Whether it stands in the left half of its cell: what closes, and stops.</summary>
    public static bool StandsLeft(int character) => Contains("”’）》〉〕】」』］｝〗〞，。、；：！？．", character);

    /// <summary>Whether half of its cell is empty, so that it can be given up: marks that stand left or right, and the middle dot (间隔号).</summary>
    public static bool CanBeSqueezed(int character) => StandsRight(character) || StandsLeft(character) || character is '·' or '‧' or '・';

    /// <summary>Whether it fills its cell from edge to edge, so that two of them join: the dash (破折号, GB/T 15834-2011 §4.13).</summary>
    public static bool Joins(int character) => character is 0x2014 or 0x2015;

    private static bool Contains(string characters, int character) => character <= char.MaxValue && characters.Contains((char)character, StringComparison.Ordinal);
}
