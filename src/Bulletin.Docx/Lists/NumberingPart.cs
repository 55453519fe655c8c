using System.Globalization;

namespace Bulletin.Docx;

/// <summary>The definitions of the lists. A definition for each list, with fixed ids: programs disagree on lists that share one.</summary>
internal static class NumberingPart
{
    // Word tells lists apart by it; any number will do that is not 0.
    private const int Identity = 0x42550000;

    public static ZipEntry Write(HeadingLists lists, StyleProfile profile) =>
        XmlPart.Of(MainPart.Numbering.Name(), writer => Write(writer, lists, level => LooksOf(level, profile)));

    /// <summary>Writes the part.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="lists">The lists.</param>
    /// <param name="looks">Where the line of a level begins, and how its number looks.</param>
    public static void Write(WordWriter writer, HeadingLists lists, Func<ListLevel, NumberLooks> looks)
    {
        writer.Start("numbering");
        foreach (var list in lists.Lists)
        {
            Definition(writer, list, lists.Styles, looks);
        }

        foreach (var list in lists.Lists)
        {
            writer.Start("num");
            writer.Attribute("numId", list.Id);
            writer.Value("abstractNumId", list.Id);
            writer.End();
        }

        writer.End();
    }

    /// <summary>In the font of the heading, which is not that of the paragraph where the heading runs in.</summary>
    public static NumberLooks LooksOf(ListLevel level, StyleProfile profile)
    {
        var style = profile.Headings[level.HeadingLevel - 1];
        return new(
            writer =>
            {
                writer.Start("pPr");
                LookWriter.Write(writer, Indent.FirstLine(profile.Grid.Cell, style.Indent));
                writer.End();
            },
            writer =>
            {
                writer.Start("rPr");
                writer.Fonts(profile.Fonts.For(style.Font), eastAsian: true);
                writer.Flag("b", style.IsBold ? true : null);
                writer.Value("sz", LookWriter.HalfPoints(style.Size));
                writer.End();
            });
    }

    private static void Definition(WordWriter writer, NumberedList list, ValueList<ListStyle> styles, Func<ListLevel, NumberLooks> looks)
    {
        writer.Start("abstractNum");
        writer.Attribute("abstractNumId", list.Id);
        writer.Value("nsid", Hex(Identity + list.Id));
        writer.Value("multiLevelType", "multilevel");
        writer.Value("tmpl", Hex(Identity + 0x8000 + list.Id));
        if (list.Restart is { } restart)
        {
            // No numeral and no indent of its own: its paragraphs look as if they were in no list, and the levels below begin anew with each.
            Level(writer, index: 0, start: 1, "none", restart, text: "", looks: null);
        }

        for (var i = 0; i < list.Levels.Count; i++)
        {
            var (level, index) = (list.Levels[i], list.Index(i));
            var hung = styles.FirstOrDefault(entry => entry.Place == new ListPlace(list.Id, index));
            Level(writer, index, list.Starts[i], Format(level.Format), hung?.Style, $"{level.Format.Prefix}%{(index + 1).ToString(CultureInfo.InvariantCulture)}{level.Format.Suffix}", looks(level));
        }

        writer.End();
    }

    // No tab behind it, and no indent but the line's own, so that the line is as if it were text.
    private static void Level(WordWriter writer, int index, int start, string format, string? style, string text, NumberLooks? looks)
    {
        writer.Start("lvl");
        writer.Attribute("ilvl", index);
        writer.Value("start", start);
        writer.Value("numFmt", format);
        writer.Value("pStyle", style);
        writer.Value("suff", "nothing");
        writer.Value("lvlText", text);
        writer.Value("lvlJc", Alignment.Left);
        looks?.Line?.Invoke(writer);
        looks?.Number(writer);
        writer.End();
    }

    private static string Format(NumeralFormat format) => format.Numeral switch
    {
        '一' => "chineseCountingThousand",
        '①' => "decimalEnclosedCircle",
        _ => "decimal",
    };

    private static string Hex(int value) => value.ToString("X8", CultureInfo.InvariantCulture);
}
