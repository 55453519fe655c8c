namespace Bulletin.Docx;

/// <summary>What every style rests on: the defaults, 正文 (Normal), and the three styles that Word expects in every document.</summary>
internal static class BaseStyles
{
    private static readonly string[] Shown = ["Normal", "heading 1", "heading 2", "heading 3", "heading 4", "Title", "Date", "Strong", "Emphasis"];

    private static readonly string[] Hidden = ["heading 5", "heading 6", "heading 7", "heading 8", "heading 9"];

    // As Word has it: for the tables that a clerk adds.
    private static StyleLook NormalTable => new(StyleLook.ForTables, "TableNormal", "Normal Table")
    {
        IsDefault = true,
        Priority = 99,
        IsHidden = true,
        Table = new(Length.Twip(108)) { IsBase = true },
    };

    public static StyleLook[] Build(StyleProfile profile) =>
    [
        Normal(profile),
        new(StyleLook.ForCharacters, "DefaultParagraphFont", "Default Paragraph Font") { IsDefault = true, IsHidden = true },
        NormalTable,
        new(StyleLook.ForLists, "NoList", "No List") { IsDefault = true, Priority = 99, IsHidden = true },
    ];

    /// <summary>Writes what comes before the styles: the looks of what has none, and what the gallery shows.</summary>
    public static void WriteDefaults(WordWriter writer, StyleProfile profile)
    {
        writer.Start("docDefaults");
        writer.Start("rPrDefault");
        LookWriter.Write(writer, Looks.Run(profile.Fonts.For(profile.Body.Font), profile.Body.Size) with { SaysLanguage = true });
        writer.End();
        writer.Empty("pPrDefault");
        writer.End();
        LatentStyles(writer);
    }

    // The gallery shows our styles, not the 370 that Word knows of; those of a fifth level, which no notice has, not even where the fourth is used.
    private static void LatentStyles(WordWriter writer)
    {
        writer.Start("latentStyles");
        writer.Attribute("defLockedState", false);
        writer.Attribute("defUIPriority", 99);
        writer.Attribute("defSemiHidden", true);
        writer.Attribute("defUnhideWhenUsed", true);
        writer.Attribute("defQFormat", false);
        writer.Attribute("count", 376);
        foreach (var name in Shown)
        {
            Exception(writer, name, isHidden: false);
        }

        foreach (var name in Hidden)
        {
            Exception(writer, name, isHidden: true);
        }

        writer.End();
    }

    private static void Exception(WordWriter writer, string name, bool isHidden)
    {
        writer.Start("lsdException");
        writer.Attribute("name", name);
        writer.Attribute("uiPriority", isHidden ? 99 : 1);
        writer.Attribute("semiHidden", isHidden);
        writer.Attribute("unhideWhenUsed", false);
        writer.Attribute("qFormat", !isHidden);
        writer.End();
    }

    // The text does not snap to the document grid: an exact pitch and one tracking give the same 22 lines of 28 cells in every reader, the grid does not.
    // No widow control: full pages hold 22 lines. No gap between Han characters and digits, no hanging punctuation: both leave the cells.
    private static StyleLook Normal(StyleProfile profile) => Looks.Paragraph(StyleId.Normal, "Normal", basedOn: null) with
    {
        IsDefault = true,
        Paragraph = new()
        {
            WidowControl = false,
            StaysInCells = true,
            Spacing = new() { Before = Length.Zero, After = Length.Zero, Line = profile.Grid.Pitch },
            Alignment = Alignment.Both,
        },
        Run = Looks.Run(profile.Fonts.For(profile.Body.Font), profile.Body.Size) with { LeavesGrid = true, Colour = profile.Body.Colour, Tracking = profile.Grid.Tracking },
    };
}
