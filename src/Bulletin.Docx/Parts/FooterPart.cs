namespace Bulletin.Docx;

/// <summary>The page number, — 1 — (GB/T 9704-2012 §7.5) or as the profile has it. Where it stands is the style's business.</summary>
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
    /// <param name="writer">Where to.</param>
    /// <param name="paragraph">Writes its paragraph.</param>
    public static void WriteBlank(WordWriter writer, Action<WordWriter> paragraph)
    {
        writer.Start("ftr");
        paragraph(writer);
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
