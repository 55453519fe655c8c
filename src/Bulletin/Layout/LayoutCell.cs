using System.Text;

namespace Bulletin.Layout;

/// <summary>A character on its way to a line.</summary>
/// <param name="Character">The character.</param>
/// <param name="Width">Its width in the reference fonts; less where it was squeezed.</param>
/// <param name="Look">How it is set.</param>
internal readonly record struct LayoutCell(Rune Character, Length Width, CellLook Look)
{
    /// <summary>The element of the structure that it is part of; −1 for none.</summary>
    public int Element { get; init; } = -1;

    /// <summary>The size it is set in.</summary>
    public Length Size => Look.Size;

    /// <summary>From its left edge to that of the character after it, before justification.</summary>
    public Length Advance => Width + Look.Tracking;

    /// <summary>A space, or the sign of a place to break at, which disappears at the end of a line.</summary>
    public bool IsBreakingSpace => Character.Value is ' ' or '\t' or 0x200B;

    /// <summary>Han, most of every text: only marks and spaces keep it from beginning or ending a line.</summary>
    public bool IsHan => Character.Value is >= 0x3400 and <= 0x9FFF;

    /// <summary>
    /// Part of a Latin word or of a number, which are kept whole (GB/T 15835-2011 §5.1.7.2; clreq §3.2.4): ASCII, Latin, Greek and Cyrillic letters, raised and lowered
    /// figures (km², μm).
    /// </summary>
    public bool IsLatin => Character.Value is (> ' ' and < 0x7F) or (>= 0xC0 and < 0x250 and not 0xD7 and not 0xF7)
        or 0xAA or 0xB2 or 0xB3 or 0xB5 or 0xB9 or 0xBA or (>= 0x370 and < 0x530) or (>= 0x1E00 and < 0x2000) or (>= 0x2070 and < 0x209D);

    /// <summary>Whether it stands on the character before it.</summary>
    public bool IsCombining => Width == Length.Zero;
}
