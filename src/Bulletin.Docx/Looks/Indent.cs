namespace Bulletin.Docx;

/// <summary>
/// Indents in half cells. Each is written twice: in characters, which Word and WPS obey and clerks see as 2 字符, and in twips, which LibreOffice and OnlyOffice obey.
/// Hanging indents are written in twips only: how Word counts characters from the left of a hanging paragraph is nowhere defined.
/// </summary>
internal static class Indent
{
    /// <summary>All lines flush left.</summary>
    public static IndentLook None { get; } = new() { FirstLineChars = 0, FirstLine = 0 };

    /// <summary>The first line so far in, the others flush left.</summary>
    public static IndentLook FirstLine(Length cell, int cells) =>
        new() { FirstLineChars = cells * 100, FirstLine = Twips(cell, cells * 2) };

    /// <summary>
    /// All lines so far from the right edge, none indented at the left. Where that is no whole number of half cells, it is written in twips only: so it is exact.
    /// </summary>
    public static IndentLook Right(Length cell, Length right) => right.Emu * 2 % cell.Emu == 0
        ? Right(cell, (int)(right.Emu * 2 / cell.Emu))
        : new() { RightChars = 0, Right = right.Twips, FirstLineChars = 0, FirstLine = 0 };

    /// <summary>All lines so many half cells from the right edge, none indented at the left.</summary>
    public static IndentLook Right(Length cell, int halfCells) =>
        new() { RightChars = halfCells * 50, Right = Twips(cell, halfCells), FirstLineChars = 0, FirstLine = 0 };

    // None in characters: what a style has from the one it is based on would count for more.
    /// <summary>The first line begins at <paramref name="first"/>, the others at <paramref name="others"/>, in half cells from the left.</summary>
    public static IndentLook Hanging(Length cell, int first, int others) =>
        new() { Left = Twips(cell, others), FirstLineChars = 0, Hanging = Twips(cell, others - first) };

    private static int Twips(Length cell, int halfCells) => new Length(((cell.Emu * halfCells) + 1) / 2).Twips;
}
