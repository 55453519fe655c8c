namespace Bulletin.Standard;

/// <summary>The em box of a character: the square that a Han character fills, by whose edges the standard measures.</summary>
internal static class EmBox
{
    // In hundredths of the size, in the fonts that offices have.
    private const int AboveBaseline = 88;

    /// <summary>From the upper edge to the baseline.</summary>
    public static Length Above(Length size) => new(size.Emu * AboveBaseline / 100);

    /// <summary>From the baseline to the lower edge.</summary>
    public static Length Below(Length size) => size - Above(size);
}
