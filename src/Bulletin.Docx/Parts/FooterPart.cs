namespace Bulletin.Docx;

/// <summary>The page number, — 1 — (GB/T 9704-2012 §7.5) or as the profile has it. Where it stands is the style's business.</summary>
internal static class FooterPart
{
    /// <summary>Writes the part.</summary>
    public static void Write(WordWriter writer, PageNumberStyle style, string styleId)
    {
        writer.Start("ftr");
        Number(writer, style, styleId);
        writer.End();
    }

    /// <summary>
    /// Writes the number of a landscape page, where it stands on the upright sheet and turned with it (§8): in a floating cell as long as the type area and as wide as a line, whose
    /// text runs downwards. Word, WPS and LibreOffice all turn the text of cells; text boxes some readers leave out.
    /// </summary>
    public static void WriteTurned(WordWriter writer, StyleProfile profile, string styleId, string afterTable)
    {
        var (width, height) = (FooterStyles.LineHeight(profile), profile.Page.TypeAreaWidth);
        writer.Start("ftr");
        writer.Start("tbl");
        writer.Start("tblPr");
        writer.Start("tblpPr");
        writer.Attribute("vertAnchor", "page");
        writer.Attribute("horzAnchor", "page");
        writer.Attribute("tblpX", FooterStyles.Distance(profile));
        writer.Attribute("tblpY", profile.Page.TypeAreaLeft);
        writer.End();
        writer.Width("tblW", width);
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
        writer.Attribute("w", width);
        writer.End();
        writer.End();
        writer.Start("tr");
        writer.Start("trPr");
        writer.Start("trHeight");
        writer.Attribute("val", height);
        writer.Attribute("hRule", "exact");
        writer.End();
        writer.End();
        writer.Start("tc");
        writer.Start("tcPr");
        writer.Width("tcW", width);
        writer.Value("textDirection", "tbRl");
        writer.End();
        Number(writer, profile.PageNumber, styleId);
        writer.End();
        writer.End();
        writer.End();
        writer.Paragraph(afterTable);
        writer.End();
    }

    /// <summary>Writes that of pages without a number.</summary>
    public static void WriteBlank(WordWriter writer, string styleId)
    {
        writer.Start("ftr");
        writer.Paragraph(styleId);
        writer.End();
    }

    /// <summary>Writes the paragraph of the number.</summary>
    public static void Number(WordWriter writer, PageNumberStyle style, string styleId)
    {
        writer.Start("p");
        writer.ParagraphStyle(styleId);
        Text(writer, style.Before);
        Field(writer, " PAGE ");
        Text(writer, style.After);
        if (style.AfterTotal is { } after)
        {
            Field(writer, " NUMPAGES ");
            Text(writer, after);
        }

        writer.End();
    }

    private static void Field(WordWriter writer, string instruction)
    {
        Mark(writer, "begin");
        writer.Start("r");
        writer.Text("instrText", instruction);
        writer.End();
        Mark(writer, "separate");
        writer.Start("r");
        writer.Text("t", "1", keepSpaces: false);
        writer.End();
        Mark(writer, "end");
    }

    private static void Mark(WordWriter writer, string kind)
    {
        writer.Start("r");
        writer.Start("fldChar");
        writer.Attribute("fldCharType", kind);
        writer.End();
        writer.End();
    }

    private static void Text(WordWriter writer, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        writer.Start("r");
        writer.RunProperties(style: null, eastAsian: true);
        writer.Text(text);
        writer.End();
    }
}
