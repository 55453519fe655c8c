namespace Bulletin.Text;

/// <summary>Kinds of characters that pasted text brings along.</summary>
internal enum UnusualCharacter
{
    /// <summary>None of the others.</summary>
    None,

    /// <summary>An invisible mark, such as U+200B, U+FEFF or the soft hyphen.</summary>
    Invisible,

    /// <summary>U+200C or U+200D: of use between emoji and in scripts whose letters join, invisible elsewhere.</summary>
    Joiner,

    /// <summary>A mark or an override of the writing direction.</summary>
    Direction,

    /// <summary>U+2028 or U+2029.</summary>
    LineSeparator,

    /// <summary>A blank of a fixed width that few fonts have.</summary>
    Blank,

    /// <summary>A Kangxi radical or one of the CJK radicals supplement.</summary>
    Radical,

    /// <summary>A compatibility ideograph.</summary>
    Compatibility,

    /// <summary>U+FFFD or U+FFFC: something was lost before.</summary>
    Lost,

    /// <summary>A private-use character.</summary>
    Private,
}
