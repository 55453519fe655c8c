namespace Bulletin.Layout;

/// <summary>How large a picture is shown, and how many lines of the grid it takes.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Lines">The lines it takes; it stands at their foot.</param>
internal sealed record FigureSize(Length Width, Length Height, int Lines)
{
    private const double WidestInCell = 40;

    /// <summary>The room above and below a picture in a cell: 1 mm.</summary>
    public static Length RoomInCell => Length.Mm(1);

    /// <summary>The size of a picture alone in its line.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="captionLines">The lines of the caption.</param>
    /// <param name="profile">The profile.</param>
    public static FigureSize Of(Picture picture, int captionLines, StyleProfile profile) =>
        Of(picture, profile.Page.TypeAreaWidth, captionLines, profile);

    /// <summary>The size of a picture with captions of so many lines.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="room">The greatest width.</param>
    /// <param name="captionLines">The lines of the captions.</param>
    /// <param name="profile">The profile.</param>
    public static FigureSize Of(Picture picture, Length room, int captionLines, StyleProfile profile)
    {
        var (grid, style) = (profile.Grid, profile.Figure);
        var tallest = (grid.Pitch * Math.Max(1, grid.LinesPerPage - captionLines - style.LinesForHeading)).Emu - style.RoomAbove.Emu;
        var (shown, tall) = Fitted(picture, picture.Width ?? picture.File.Width, room, tallest);
        return new FigureSize(new(shown), new(tall), (int)((tall + style.RoomAbove.Emu + grid.Pitch.Emu - 1) / grid.Pitch.Emu));
    }

    /// <summary>
    /// The size of a picture in a cell: no wider than the cell, at most half a page tall; with <see cref="RoomInCell"/> above and below it.
    /// </summary>
    /// <param name="picture">The picture.</param>
    /// <param name="room">The room in the cell.</param>
    /// <param name="pitch">From one line in the cell to the next.</param>
    /// <param name="profile">The profile.</param>
    public static FigureSize InCell(Picture picture, Length room, Length pitch, StyleProfile profile)
    {
        var tallest = (profile.Grid.Pitch * profile.Grid.LinesPerPage).Emu / 2;
        var (shown, tall) = Fitted(picture, WidthInCell(picture), room, tallest);
        return new FigureSize(new(shown), new(tall), (int)((tall + (RoomInCell.Emu * 2) + pitch.Emu - 1) / pitch.Emu));
    }

    /// <summary>The width that a picture asks for in a cell: without one of its own that of the file, 40 mm at most.</summary>
    public static Length WidthInCell(Picture picture) =>
        picture.Width ?? new Length(Math.Min(picture.File.Width.Emu, Length.Mm(WidestInCell).Emu));

    // Multiply first, divide last; a side never vanishes.
    private static (long Width, long Height) Fitted(Picture picture, Length wanted, Length room, long tallest)
    {
        var (w, h) = (Math.Max(1, picture.File.Width.Emu), Math.Max(1, picture.File.Height.Emu));
        var shown = Math.Max(1, Math.Min(wanted.Emu, room.Emu));
        if (Multiplied(shown, h, w) > tallest)
        {
            shown = Math.Max(1, Multiplied(tallest, w, h));
        }

        return (shown, Math.Clamp(Multiplied(shown, h, w), 1, tallest));
    }

    private static long Multiplied(long value, long by, long divisor) => (long)((Int128)value * by / divisor);
}
