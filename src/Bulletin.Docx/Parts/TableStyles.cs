using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>The styles of tables and of the text in them.</summary>
internal static class TableStyles
{
    public static IEnumerable<OpenXmlElement> Build(StyleProfile profile) =>
    [
        Table(profile),
        Text(StyleId.TableText, "表格文字", StyleId.Normal, profile, profile.Table.Font, profile.Table.LinePitch, W.JustificationValues.Left),
        Text(StyleId.TableTextCentred, "表格文字居中", StyleId.TableText, profile, profile.Table.Font, profile.Table.LinePitch, W.JustificationValues.Center),
        Text(StyleId.TableTextRight, "表格文字居右", StyleId.TableText, profile, profile.Table.Font, profile.Table.LinePitch, W.JustificationValues.Right),
        Text(StyleId.TableHeader, "表头", StyleId.TableText, profile, profile.Table.HeaderFont, profile.Table.HeaderLinePitch, W.JustificationValues.Center),
        Caption(profile),
        AfterTable(),
    ];

    private static W.Style Table(StyleProfile profile)
    {
        var margin = profile.Table.CellMargin.Twips;
        return new W.Style
        {
            Type = W.StyleValues.Table,
            StyleId = StyleId.Table,
            CustomStyle = Looks.On,
            StyleName = new() { Val = "公文表格" },
            BasedOn = new() { Val = "TableNormal" },
            UIPriority = new() { Val = 1 },
            StyleTableProperties = new()
            {
                TableBorders = new(
                    Rule<W.TopBorder>(profile),
                    Rule<W.LeftBorder>(profile),
                    Rule<W.BottomBorder>(profile),
                    Rule<W.RightBorder>(profile),
                    Rule<W.InsideHorizontalBorder>(profile),
                    Rule<W.InsideVerticalBorder>(profile)),
                TableCellMarginDefault = new(
                    new W.TableCellLeftMargin { Width = (short)margin, Type = W.TableWidthValues.Dxa },
                    new W.TableCellRightMargin { Width = (short)margin, Type = W.TableWidthValues.Dxa }),
            },
            StyleTableCellProperties = new() { TableCellVerticalAlignment = new() { Val = W.TableVerticalAlignmentValues.Center } },
        };
    }

    private static T Rule<T>(StyleProfile profile)
        where T : W.BorderType, new() =>
        new() { Val = W.BorderValues.Single, Size = (uint)Math.Round(profile.Table.Rule.Points * 8), Space = 0U, Color = profile.Body.Colour.ToString() };

    private static W.Style Text(string id, string name, string basedOn, StyleProfile profile, FontRole font, Length linePitch, W.JustificationValues alignment)
    {
        var style = Looks.Paragraph(id, name, basedOn);
        style.StyleParagraphProperties = new()
        {
            SpacingBetweenLines = new() { Line = Looks.Twips(linePitch), LineRule = W.LineSpacingRuleValues.Exact },
            Justification = new() { Val = alignment },
        };
        style.StyleRunProperties = Looks.Untracked(profile.Fonts.For(font), profile.Table.Size);
        return style;
    }

    private static W.Style Caption(StyleProfile profile)
    {
        var style = Looks.Paragraph(StyleId.TableCaption, "表题", StyleId.Normal);
        style.StyleParagraphProperties = new() { KeepNext = new(), KeepLines = new(), Justification = new() { Val = W.JustificationValues.Center } };
        style.StyleRunProperties = Looks.Untracked(profile.Fonts.For(profile.Table.CaptionFont), profile.Table.CaptionSize);
        return style;
    }

    // WordprocessingML wants a paragraph after a table that ends the text, and between two tables; a full line would spoil the grid and could open a blank page.
    private static W.Style AfterTable()
    {
        var style = Looks.Paragraph(StyleId.AfterTable, "表后", StyleId.Normal);
        style.StyleParagraphProperties = new() { SpacingBetweenLines = new() { Line = "20", LineRule = W.LineSpacingRuleValues.Exact } };
        style.StyleRunProperties = Looks.Smallest;
        return style;
    }
}
