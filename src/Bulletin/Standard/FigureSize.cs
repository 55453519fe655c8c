namespace Bulletin.Standard;

/// <summary>How large a picture is shown, and how many lines of the grid it takes.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Lines">The lines it takes; it stands at their foot.</param>
internal sealed record FigureSize(Length Width, Length Height, int Lines)
{
    /// <summary>The size of a picture with a caption of so many lines.</summary>
    /// <param name="width">The width of the file.</param>
    /// <param name="height">The height of the file.</param>
    /// <param name="wanted">The width asked for, or null.</param>
    /// <param name="captionLines">The lines of the caption.</param>
    /// <param name="profile">The profile.</param>
    public static FigureSize Of(Length width, Length height, Length? wanted, int captionLines, StyleProfile profile)
    {
        var (grid, style) = (profile.Grid, profile.Figure);
        var widest = profile.Page.TypeAreaWidth.Emu;
        var tallest = (grid.Pitch * Math.Max(1, grid.LinesPerPage - captionLines - style.LinesForHeading)).Emu - style.RoomAbove.Emu;
        var (w, h) = (Math.Max(1, width.Emu), Math.Max(1, height.Emu));
        var shown = Math.Min(wanted?.Emu ?? w, widest);

        // Multiply first, divide last; a side never vanishes.
        if (Multiplied(shown, h, w) > tallest)
        {
            shown = Math.Max(1, Multiplied(tallest, w, h));
        }

        var tall = Math.Clamp(Multiplied(shown, h, w), 1, tallest);
        return new FigureSize(new(shown), new(tall), (int)((tall + style.RoomAbove.Emu + grid.Pitch.Emu - 1) / grid.Pitch.Emu));
    }

    private static long Multiplied(long value, long by, long divisor) => (long)((Int128)value * by / divisor);
}
