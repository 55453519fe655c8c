namespace Bulletin.Standard;

/// <summary>
/// Computes the values of a profile that follow from others. A value that differs from the standard's is given; a value that equals the
/// standard's follows where the given ones leave no room for it. Values that agree stay as they are, so the standard's own profiles do.
/// </summary>
internal static class StyleResolution
{
    /// <summary>The profile of the standard from which a profile was made.</summary>
    public static StyleProfile BasisOf(StyleProfile profile) => Gb9704.Profile(profile.Form, profile.Reading, TableSizeOf(profile));

    /// <summary>The size of the text in tables of that profile.</summary>
    public static TableSize TableSizeOf(StyleProfile profile) => profile.Table.Size == Gb9704.TableTextSize(TableSize.Size5) ? TableSize.Size5 : TableSize.Size4;

    /// <summary>The profile with the values that follow. The profile has no value that is out of its bounds.</summary>
    public static StyleProfile Resolve(StyleProfile profile)
    {
        var basis = BasisOf(profile);
        if (ReferenceEquals(profile, basis))
        {
            return profile;
        }

        var page = Page(profile.Page, basis.Page);
        var grid = Cells(Lines(profile.Grid, basis.Grid, page), basis.Grid, profile.Body, page);
        var (table, signature) = (profile.Table, profile.Signature);
        if (table.RowPitch == basis.Table.RowPitch && grid.Pitch != basis.Grid.Pitch)
        {
            table = table with { RowPitch = Gb9704.TableRowPitch(grid.Pitch, TableSizeOf(profile)) };
        }

        if (signature.ClosestLinesPerPage == basis.Signature.ClosestLinesPerPage)
        {
            signature = signature with { ClosestLinesPerPage = grid.LinesPerPage + (basis.Signature.ClosestLinesPerPage - basis.Grid.LinesPerPage) };
        }

        return profile with { Page = page, Grid = grid, Table = table, Signature = signature };
    }

    /// <summary>Whether a page holds just as many lines.</summary>
    public static bool HoldsLines(PageGeometry page, Length pitch, int lines) =>
        pitch > Length.Zero && pitch * lines <= page.TextHeight && pitch * (lines + 1L) > page.TextHeight;

    /// <summary>The number of lines that a page holds.</summary>
    public static int LinesOf(PageGeometry page, Length pitch) => (int)(page.TextHeight.Emu / pitch.Emu);

    /// <summary>The number of cells that a line holds.</summary>
    public static int CellsOf(PageGeometry page, BodyStyle body, Length cell)
    {
        var cells = (int)Math.Max(1, page.TypeAreaWidth.Emu / Math.Max(1, cell.Emu));
        while (cells > 1 && Widest(page, body, cells) < cell.Emu)
        {
            cells--;
        }

        return cells;
    }

    /// <summary>
    /// The widest cell, in whole twips, with which a line holds that many, also a first line however wide a word processor takes its
    /// indent: with or without the tracking.
    /// </summary>
    public static Length WidestCell(PageGeometry page, BodyStyle body, int cells)
    {
        var (size, indent, widest) = (body.Size.Emu, body.FirstLineIndent, Widest(page, body, cells));
        if (widest < size && cells > indent + 1)
        {
            widest = Math.Min(widest, (page.TypeAreaWidth.Emu - (size * (indent + 1))) / (cells - indent - 1));
        }

        return WholeTwips(new(widest));
    }

    // Narrowing after the last character is not seen.
    private static long Widest(PageGeometry page, BodyStyle body, int cells)
    {
        var width = page.TypeAreaWidth.Emu;
        return cells > 1 ? Math.Min(width / cells, (width - body.Size.Emu) / (cells - 1)) : width;
    }

    private static PageGeometry Page(PageGeometry page, PageGeometry basis)
    {
        var (above, below) = (basis.TypeAreaTop - basis.MarginTop, basis.TypeAreaBottom - basis.MarginBottom);
        var isTopMargin = page.MarginTop != basis.MarginTop && page.TypeAreaTop == basis.TypeAreaTop;
        if (isTopMargin)
        {
            page = page with { TypeAreaTop = page.MarginTop + above };
        }
        else if (page.MarginTop == basis.MarginTop)
        {
            page = page with { MarginTop = page.TypeAreaTop - above };
        }

        if (page.Width != basis.Width && page.TypeAreaWidth == basis.TypeAreaWidth)
        {
            page = page with { TypeAreaWidth = page.Width - page.TypeAreaLeft - basis.TypeAreaRight };
        }

        var isHeightGiven = page.TypeAreaHeight != basis.TypeAreaHeight;
        return !isHeightGiven && (isTopMargin || page.MarginBottom != basis.MarginBottom || page.Height != basis.Height)
            ? page with { TypeAreaHeight = page.Height - page.TypeAreaTop - page.MarginBottom - below }
            : page.MarginBottom == basis.MarginBottom ? page with { MarginBottom = page.TypeAreaBottom - below }
            : page;
    }

    private static TextGrid Lines(TextGrid grid, TextGrid basis, PageGeometry page)
    {
        grid = grid with { Pitch = WholeTwips(grid.Pitch) };
        return HoldsLines(page, grid.Pitch, grid.LinesPerPage) ? grid
            : grid.LinesPerPage != basis.LinesPerPage && grid.Pitch == basis.Pitch
                ? grid with { Pitch = WholeTwips(new(page.TextHeight.Emu / grid.LinesPerPage)) }
            : grid with { LinesPerPage = LinesOf(page, grid.Pitch) };
    }

    private static TextGrid Cells(TextGrid grid, TextGrid basis, BodyStyle body, PageGeometry page)
    {
        if (grid.Cell == WholeTwips(grid.Cell) && grid.Cell == body.Size + grid.Tracking && CellsOf(page, body, grid.Cell) == grid.CellsPerLine)
        {
            return grid;
        }

        var (isTracking, isCell) = (grid.Tracking != basis.Tracking, grid.Cell != basis.Cell);
        var cell = isCell ? WholeTwips(grid.Cell)
            : isTracking || grid.CellsPerLine == basis.CellsPerLine ? body.Size + WholeTwips(grid.Tracking)
            : WidestCell(page, body, grid.CellsPerLine);
        return grid with { Cell = cell, Tracking = cell - body.Size, CellsPerLine = CellsOf(page, body, cell) };
    }

    // Downwards, as a word processor cannot give a line less than it is wide.
    private static Length WholeTwips(Length length) => Length.Twip((int)Math.Floor(length.Emu / (double)Length.Twip(1).Emu));
}
