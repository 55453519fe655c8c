namespace Bulletin.Docx;

/// <summary>The font table. Fonts are named, never embedded: their licences forbid it.</summary>
internal static class FontTablePart
{
    /// <summary>Writes the part.</summary>
    public static void Write(WordWriter writer, FontNames fonts)
    {
        writer.Start("fonts");
        foreach (var name in fonts.All.Distinct(StringComparer.Ordinal))
        {
            writer.Start("font");
            writer.Attribute("name", name);
            writer.Value("charset", "86");
            writer.Value("family", "auto");
            writer.Value("pitch", "variable");
            writer.End();
        }

        writer.End();
    }
}
