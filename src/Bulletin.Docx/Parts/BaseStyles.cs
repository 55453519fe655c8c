using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>What every style rests on: the defaults, 正文 (Normal), and the three styles that Word expects in every document.</summary>
internal static class BaseStyles
{
    private static readonly string[] Shown = ["Normal", "heading 1", "heading 2", "heading 3", "heading 4", "Title", "Date", "Strong", "Emphasis"];

    private static readonly string[] Hidden = ["heading 5", "heading 6", "heading 7", "heading 8", "heading 9"];

    public static IEnumerable<OpenXmlElement> Build(StyleProfile profile) =>
        [Defaults(profile), LatentStyles(), Normal(profile), DefaultCharacters(), NormalTable(), NoList()];

    private static W.DocDefaults Defaults(StyleProfile profile) => new(
        new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle
        {
            RunFonts = Looks.Fonts(profile.Fonts.For(profile.Body.Font)),
            FontSize = new W.FontSize { Val = Looks.HalfPoints(profile.Body.Size) },
            FontSizeComplexScript = new W.FontSizeComplexScript { Val = Looks.HalfPoints(profile.Body.Size) },
            Languages = new W.Languages { Val = "en-US", EastAsia = "zh-CN", Bidi = "ar-SA" },
        }),
        new W.ParagraphPropertiesDefault());

    // The gallery shows our styles, not the 370 that Word knows of; those of a fifth level, which no notice has, not even where the fourth is used.
    private static W.LatentStyles LatentStyles() => new(
    [
        .. Shown.Select(name => Exception(name, isHidden: false)),
        .. Hidden.Select(name => Exception(name, isHidden: true)),
    ])
    {
        DefaultLockedState = Looks.Off,
        DefaultUiPriority = 99,
        DefaultSemiHidden = Looks.On,
        DefaultUnhideWhenUsed = Looks.On,
        DefaultPrimaryStyle = Looks.Off,
        Count = 376,
    };

    private static W.LatentStyleExceptionInfo Exception(string name, bool isHidden) => new()
    {
        Name = name,
        UiPriority = isHidden ? 99 : 1,
        SemiHidden = isHidden ? Looks.On : Looks.Off,
        UnhideWhenUsed = Looks.Off,
        PrimaryStyle = isHidden ? Looks.Off : Looks.On,
    };

    // The text does not snap to the document grid: an exact pitch and one tracking give the same 22 lines of 28 cells in every reader, the grid does not.
    // No widow control: full pages hold 22 lines. No gap between Han characters and digits, no hanging punctuation: both leave the cells.
    private static W.Style Normal(StyleProfile profile)
    {
        var style = Looks.Paragraph(StyleId.Normal, "Normal", basedOn: null);
        style.Default = Looks.On;
        style.StyleParagraphProperties = new W.StyleParagraphProperties
        {
            WidowControl = new W.WidowControl { Val = Looks.Off },
            Kinsoku = new W.Kinsoku(),
            WordWrap = new W.WordWrap(),
            OverflowPunctuation = new W.OverflowPunctuation { Val = Looks.Off },
            TopLinePunctuation = new W.TopLinePunctuation { Val = Looks.Off },
            AutoSpaceDE = new W.AutoSpaceDE { Val = Looks.Off },
            AutoSpaceDN = new W.AutoSpaceDN { Val = Looks.Off },
            AdjustRightIndent = new W.AdjustRightIndent { Val = Looks.Off },
            SnapToGrid = new W.SnapToGrid { Val = Looks.Off },
            SpacingBetweenLines = new W.SpacingBetweenLines
            {
                Before = "0",
                After = "0",
                Line = profile.Grid.Pitch.Twips.ToString(CultureInfo.InvariantCulture),
                LineRule = W.LineSpacingRuleValues.Exact,
            },
            Justification = new W.Justification { Val = W.JustificationValues.Both },
        };
        style.StyleRunProperties = new W.StyleRunProperties
        {
            RunFonts = Looks.Fonts(profile.Fonts.For(profile.Body.Font)),
            SnapToGrid = new W.SnapToGrid { Val = Looks.Off },
            Color = new W.Color { Val = profile.Body.Colour.ToString() },
            Spacing = new W.Spacing { Val = profile.Grid.Tracking.Twips },
            FontSize = new W.FontSize { Val = Looks.HalfPoints(profile.Body.Size) },
            FontSizeComplexScript = new W.FontSizeComplexScript { Val = Looks.HalfPoints(profile.Body.Size) },
        };
        return style;
    }

    private static W.Style DefaultCharacters() => new(new W.StyleName { Val = "Default Paragraph Font" }, new W.UIPriority { Val = 1 }, new W.SemiHidden(), new W.UnhideWhenUsed())
    {
        Type = W.StyleValues.Character,
        Default = Looks.On,
        StyleId = "DefaultParagraphFont",
    };

    // As Word has it: for the tables that a clerk adds.
    private static W.Style NormalTable() => new(
        new W.StyleName { Val = "Normal Table" }, new W.UIPriority { Val = 99 }, new W.SemiHidden(), new W.UnhideWhenUsed(),
        new W.StyleTableProperties(
            new W.TableIndentation { Width = 0, Type = W.TableWidthUnitValues.Dxa },
            new W.TableCellMarginDefault(
                new W.TopMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellLeftMargin { Width = 108, Type = W.TableWidthValues.Dxa },
                new W.BottomMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellRightMargin { Width = 108, Type = W.TableWidthValues.Dxa })))
    {
        Type = W.StyleValues.Table,
        Default = Looks.On,
        StyleId = "TableNormal",
    };

    private static W.Style NoList() => new(new W.StyleName { Val = "No List" }, new W.UIPriority { Val = 99 }, new W.SemiHidden(), new W.UnhideWhenUsed())
    {
        Type = W.StyleValues.Numbering,
        Default = Looks.On,
        StyleId = "NoList",
    };
}
