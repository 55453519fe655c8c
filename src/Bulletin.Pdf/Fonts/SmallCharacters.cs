using Bulletin.Standard;

namespace Bulletin.Pdf;

/// <summary>
/// The characters that are raised and lowered forms of others: ² ₂ ⁻ ₙ (Unicode 15, Superscripts and Subscripts). Few fonts have all of
/// them, and each font at its own height. They are always drawn from the ordinary character, at the size and offset of
/// <see cref="SmallText"/>.
/// </summary>
internal static class SmallCharacters
{
    private const int First = 0x2070;

    // U+2070 to U+209C; blank where Unicode has no character, and for ₔ, which has no ordinary form in ASCII.
    private const string Raised = "0i  456789+-=()n";
    private const string Lowered = "0123456789+-=() aeox hklmnpst";

    // Among the phonetic letters and Latin Extended-C: ᵢ ᵣ ᵤ ᵥ, ⱼ.
    private const int FirstPhonetic = 0x1D62;
    private const int LoweredJ = 0x2C7C;

    private const int Minus = '\u2212';

    /// <summary>Where a character is drawn; <see cref="SmallPosition.None"/> for all others.</summary>
    public static SmallPosition PositionOf(int character) =>
        character is 0xB2 or 0xB3 or 0xB9 || In(Raised, First, character) ? SmallPosition.Raised
        : character is (>= FirstPhonetic and < FirstPhonetic + 4) or LoweredJ || In(Lowered, First + 0x10, character)
            ? SmallPosition.Lowered
        : SmallPosition.None;

    /// <summary>The ordinary character that a character is drawn from; the character itself if it is one.</summary>
    public static int BaseOf(int character) => character switch
    {
        0xB2 => '2',
        0xB3 => '3',
        0xB9 => '1',
        >= FirstPhonetic and < FirstPhonetic + 4 => "iruv"[character - FirstPhonetic],
        LoweredJ => 'j',
        < First or > First + 0x2C => character,
        _ when In(Raised, First, character) => Raised[character - First],
        _ when In(Lowered, First + 0x10, character) => Lowered[character - First - 0x10],
        _ => character,
    };

    /// <summary>The glyph that a character is drawn with. A minus is as wide as a plus, if the face has a minus; a hyphen is not.</summary>
    public static int GlyphOf(FontFace face, int character)
    {
        var ordinary = BaseOf(character);
        return ordinary == '-' && ordinary != character && face.Glyph(Minus) is > 0 and var minus ? minus : face.Glyph(ordinary);
    }

    /// <summary>The baseline above that of the line, in hundredths of the size; negative below it.</summary>
    public static int RaiseOf(SmallPosition position) => position switch
    {
        SmallPosition.Raised => SmallText.Raise,
        SmallPosition.Lowered => -SmallText.Drop,
        _ => 0,
    };

    /// <summary>The part of the size that characters are drawn at.</summary>
    public static double ScaleOf(SmallPosition position) => position == SmallPosition.None ? 1 : SmallText.Size / 100.0;

    private static bool In(string characters, int first, int character) =>
        (uint)(character - first) < (uint)characters.Length && characters[character - first] != ' ';
}
