namespace Bulletin.Docx;

/// <summary>The page number, — 1 — (GB/T 9704-2012 §7.5). Where it stands is the style's business.</summary>
internal static class FooterPart
{
    /// <summary>Writes the part.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="style">The number.</param>
    /// <param name="styleId">The style of its paragraph.</param>
    /// <param name="below">Writes the paragraph below the number; null for none.</param>
    public static void Write(WordWriter writer, PageNumberStyle style, string styleId, Action<WordWriter>? below = null)
    {
        writer.Start("ftr");
        Number(writer, style, styleId);
        below?.Invoke(writer);
        writer.End();
    }

    /// <summary>Writes the number of a landscape page, where it stands on the upright sheet and turned with it (§8).</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="profile">The profile.</param>
    /// <param name="styleId">The style of its paragraph.</param>
    /// <param name="afterTable">The style of the paragraph after the cell.</param>
    /// <param name="below">Writes what else is on the page; null for nothing.</param>
    public static void WriteTurned(WordWriter writer, StyleProfile profile, string styleId, string afterTable, Action<WordWriter>? below = null)
    {
        writer.Start("ftr");
        TurnedCell.Write(
            writer, profile, FooterStyles.Distance(profile), FooterStyles.LineHeight(profile), () => Number(writer, profile.PageNumber, styleId));
        below?.Invoke(writer);
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

    /// <summary>Writes that of pages without a number that have a text.</summary>
    public static void WriteBlank(WordWriter writer, Action<WordWriter> text)
    {
        writer.Start("ftr");
        text(writer);
        writer.End();
    }

    private static void Number(WordWriter writer, PageNumberStyle style, string styleId)
    {
        writer.Start("p");
        writer.ParagraphStyle(styleId);
        Text(writer, style.Dash + " ");
        Field(writer, "begin");
        writer.Start("r");
        writer.Text("instrText", " PAGE ");
        writer.End();
        Field(writer, "separate");
        writer.Start("r");
        writer.Text("t", "1", keepSpaces: false);
        writer.End();
        Field(writer, "end");
        Text(writer, " " + style.Dash);
        writer.End();
    }

    private static void Field(WordWriter writer, string kind)
    {
        writer.Start("r");
        writer.Start("fldChar");
        writer.Attribute("fldCharType", kind);
        writer.End();
        writer.End();
    }

    private static void Text(WordWriter writer, string text)
    {
        writer.Start("r");
        writer.RunProperties(style: null, eastAsian: true);
        writer.Text(text);
        writer.End();
    }
}
