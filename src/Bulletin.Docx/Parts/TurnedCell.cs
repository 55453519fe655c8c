namespace Bulletin.Docx;

/// <summary>
/// A line of an upright sheet on a landscape page, turned with it (GB/T 9704-2012 §8): a floating cell as long as the type area and as wide as
/// the line, whose text runs downwards. Word, WPS and LibreOffice all turn the text of cells; text boxes some readers leave out.
/// </summary>
internal static class TurnedCell
{
    /// <summary>Writes the cell.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="profile">The profile of the upright pages.</param>
    /// <param name="left">From the left edge of the turned page, the foot of the sheet.</param>
    /// <param name="line">The height of the line.</param>
    /// <param name="paragraph">Writes its paragraph.</param>
    public static void Write(WordWriter writer, StyleProfile profile, Length left, Length line, Action paragraph)
    {
        writer.Start("tbl");
        writer.Start("tblPr");
        writer.Start("tblpPr");
        writer.Attribute("vertAnchor", "page");
        writer.Attribute("horzAnchor", "page");
        writer.Attribute("tblpX", left);
        writer.Attribute("tblpY", profile.Page.TypeAreaLeft);
        writer.End();
        writer.Width("tblW", line);
        writer.Start("tblLayout");
        writer.Attribute("type", "fixed");
        writer.End();
        writer.Start("tblCellMar");
        writer.Width("left", Length.Zero);
        writer.Width("right", Length.Zero);
        writer.End();
        writer.End();
        writer.Start("tblGrid");
        writer.Start("gridCol");
        writer.Attribute("w", line);
        writer.End();
        writer.End();
        writer.Start("tr");
        writer.Start("trPr");
        writer.Start("trHeight");
        writer.Attribute("val", profile.Page.TypeAreaWidth);
        writer.Attribute("hRule", "exact");
        writer.End();
        writer.End();
        writer.Start("tc");
        writer.Start("tcPr");
        writer.Width("tcW", line);
        writer.Value("textDirection", "tbRl");
        writer.End();
        paragraph();
        writer.End();
        writer.End();
        writer.End();
    }
}
