namespace Bulletin.Text;

/// <summary>Which characters are unusual in an official document, and of which kind.</summary>
internal static class UnusualCharacters
{
    private const int IdeographicSpace = 0x3000;
    private const int NoBreakSpace = 0xA0;

    /// <summary>
    /// The index of the first character that <see cref="TextCleaner"/> has to look at; −1 for nearly every text. Han characters are
    /// skipped by vectors.
    /// </summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var next = text[i..].IndexOfAnyExceptInRange('\u4E00', '\u9FFF');
            if (next < 0)
            {
                return -1;
            }

            i += next;
            if (!IsUsual(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The kind of a character.</summary>
    public static UnusualCharacter KindOf(int character) => character switch
    {
        0xAD or 0x34F or 0x180E or 0x200B or (>= 0x2060 and <= 0x2064) or (>= 0x206A and <= 0x206F) or 0xFEFF or (>= 0xFFF9 and <= 0xFFFB)
            or (>= 0xE0000 and <= 0xE007F) => UnusualCharacter.Invisible,
        0x200C or 0x200D => UnusualCharacter.Joiner,
        0x61C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => UnusualCharacter.Direction,
        0x2028 or 0x2029 => UnusualCharacter.LineSeparator,
        (>= 0x2000 and <= 0x200A) or 0x202F or 0x205F => UnusualCharacter.Blank,
        >= 0x2E80 and <= 0x2FDF => UnusualCharacter.Radical,
        (>= 0xF900 and <= 0xFAFF) or (>= 0x2F800 and <= 0x2FA1F) => UnusualCharacter.Compatibility,
        0xFFFC or 0xFFFD => UnusualCharacter.Lost,
        (>= 0xE000 and <= 0xF8FF) or >= 0xF0000 => UnusualCharacter.Private,
        _ => UnusualCharacter.None,
    };

    /// <summary>
    /// The blank that every font has in place of one of the kind <see cref="UnusualCharacter.Blank"/>: as wide, or a space; one that does
    /// not break if that one does not.
    /// </summary>
    public static int Blank(int blank) => blank switch
    {
        0x2001 or 0x2003 => IdeographicSpace,
        0x2007 or 0x202F => NoBreakSpace,
        _ => ' ',
    };

    /// <summary>
    /// Whether the character at an index is an emoji or a letter of a script whose letters change shape beside each other.
    /// </summary>
    public static bool IsShaped(string text, int index) =>
        index >= 0 && index < text.Length && text[index]
            is (>= '\u0590' and < '\u1D00')
            or (>= '\u2600' and < '\u2800')
            or '\uFE0F' or (>= '\uD83C' and <= '\uD83E') or (>= '\uDC00' and <= '\uDFFF');

    // Not all harmless characters, but all that are common: what is not listed is looked at, which costs time and changes nothing.
    private static bool IsUsual(char c) => c
        is (>= ' ' and < '\u007F')
        or '\t'
        or '\n'
        or '\r'
        or (>= '\u3001' and <= '\u3029')
        or (>= '\uFF01' and <= '\uFF5E')
        or (>= '\u2010' and <= '\u2027')
        or (>= '\u2030' and <= '\u205E')
        or (>= '\u00A0' and <= '\u02FF' and not '\u00AD')
        or '\u3000'
        or (>= '\u0391' and <= '\u03C9')
        or (>= '\u0410' and <= '\u044F')
        or (>= '\u2070' and <= '\u20BF')
        or (>= '\u2100' and <= '\u2125')
        or (>= '\u2130' and <= '\u2328')
        or (>= '\u2400' and <= '\u2ADB')
        or (>= '\u3030' and <= '\u3098')
        or (>= '\u309B' and <= '\u30FF')
        or (>= '\u3105' and <= '\u312F')
        or (>= '\u3200' and <= '\u4DFF')
        or (>= '\uA000' and <= '\uA4CF')
        or (>= '\uAC00' and <= '\uD7A3')
        or (>= '\uFE00' and <= '\uFE1F')
        or (>= '\uFE30' and <= '\uFE6F')
        or (>= '\uFFE0' and <= '\uFFEE');
}
