using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>The definitions of the lists. A definition for each list, with fixed ids: programs disagree on lists that share one.</summary>
internal static class NumberingPart
{
    public const string ContentType = """<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>""";

    public const string Relationship = """<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>""";

    public const string PartName = "word/numbering.xml";

    // Word tells lists apart by it; any number will do that is not 0.
    private const int Identity = 0x42550000;

    public static ZipEntry Write(HeadingLists lists, StyleProfile profile) => XmlPart.Of(PartName, Build(lists, level => LooksOf(level, profile)));

    /// <summary>The lists.</summary>
    /// <param name="lists">Which.</param>
    /// <param name="looks">Where the line of a level begins, and how its number looks; either may be null.</param>
    public static W.Numbering Build(HeadingLists lists, Func<ListLevel, NumberLooks> looks) => new(
        [
            .. lists.Lists.Select(list => Definition(list, lists.Styles, looks)),
            .. lists.Lists.Select(list => new W.NumberingInstance(new W.AbstractNumId { Val = list.Id }) { NumberID = list.Id }),
        ]);

    /// <summary>In the font of the heading, which is not that of the paragraph where the heading runs in.</summary>
    public static NumberLooks LooksOf(ListLevel level, StyleProfile profile)
    {
        var style = profile.Headings[level.HeadingLevel - 1];
        return new(new(Indent.FirstLine(profile.Grid.Cell, style.FirstLineIndent)), new(Fonts(profile.Fonts.For(style.Font)), new W.FontSize { Val = Looks.HalfPoints(style.Size) }));
    }

    private static W.AbstractNum Definition(NumberedList list, ValueList<ListStyle> styles, Func<ListLevel, NumberLooks> looks) => new(
        [
            new W.Nsid { Val = Hex(Identity + list.Id) },
            new W.MultiLevelType { Val = W.MultiLevelValues.Multilevel },
            new W.TemplateCode { Val = Hex(Identity + 0x8000 + list.Id) },
            .. list.Restart is null ? [] : new[] { RestartLevel(list.Restart) },
            .. list.Levels.Select((level, i) => Level(list, i, level, styles, looks(level))),
        ])
    {
        AbstractNumberId = list.Id,
    };

    // No numeral and no indent of its own: its paragraphs look as if they were in no list, and the levels below begin anew with each.
    private static W.Level RestartLevel(string style) => new(
        new W.StartNumberingValue { Val = 1 },
        new W.NumberingFormat { Val = W.NumberFormatValues.None },
        new W.ParagraphStyleIdInLevel { Val = style },
        new W.LevelSuffix { Val = W.LevelSuffixValues.Nothing },
        new W.LevelText { Val = "" },
        new W.LevelJustification { Val = W.LevelJustificationValues.Left })
    {
        LevelIndex = 0,
    };

    // No tab behind it, and no indent but the line's own, so that the line is as if it were text.
    private static W.Level Level(NumberedList list, int place, ListLevel level, ValueList<ListStyle> styles, NumberLooks looks)
    {
        var index = list.Index(place);
        var hung = styles.FirstOrDefault(entry => entry.Place == new ListPlace(list.Id, index));
        return new(
        [
            new W.StartNumberingValue { Val = list.Starts[place] },
            new W.NumberingFormat { Val = Format(level.Format) },
            .. hung is null ? [] : new[] { new W.ParagraphStyleIdInLevel { Val = hung.Style } },
            new W.LevelSuffix { Val = W.LevelSuffixValues.Nothing },
            new W.LevelText { Val = $"{level.Format.Prefix}%{(index + 1).ToString(CultureInfo.InvariantCulture)}{level.Format.Suffix}" },
            new W.LevelJustification { Val = W.LevelJustificationValues.Left },
            .. looks.Line is null ? ReadOnlySpan<OpenXmlElement>.Empty : [looks.Line],
            .. looks.Number is null ? ReadOnlySpan<OpenXmlElement>.Empty : [looks.Number],
        ])
        {
            LevelIndex = index,
        };
    }

    private static W.RunFonts Fonts(string name)
    {
        var fonts = Looks.Fonts(name);
        fonts.Hint = W.FontTypeHintValues.EastAsia;
        return fonts;
    }

    private static W.NumberFormatValues Format(NumeralFormat format) => format.Numeral switch
    {
        '一' => W.NumberFormatValues.ChineseCountingThousand,
        '①' => W.NumberFormatValues.DecimalEnclosedCircle,
        _ => W.NumberFormatValues.Decimal,
    };

    private static string Hex(int value) => value.ToString("X8", CultureInfo.InvariantCulture);
}
