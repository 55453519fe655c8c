using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>The page number, — 1 — (GB/T 9704-2012 §7.5). Where it stands is the style's business.</summary>
internal static class FooterPart
{
    public static W.Footer Build(PageNumberStyle style, string styleId) => new(Number(style, styleId));

    /// <summary>
    /// The number of a landscape page, where it stands on the upright sheet and turned with it (§8): in a floating cell as long as the type area and as wide as a line, whose
    /// text runs downwards. Word, WPS and LibreOffice all turn the text of cells; text boxes some readers leave out.
    /// </summary>
    public static W.Footer BuildTurned(StyleProfile profile, string styleId, string afterTable)
    {
        var (width, height) = (Looks.Twips(FooterStyles.LineHeight(profile)), (uint)profile.Page.TypeAreaWidth.Twips);
        return new(
            new W.Table(
                new W.TableProperties
                {
                    TablePositionProperties = new()
                    {
                        HorizontalAnchor = W.HorizontalAnchorValues.Page,
                        VerticalAnchor = W.VerticalAnchorValues.Page,
                        TablePositionX = FooterStyles.Distance(profile).Twips,
                        TablePositionY = profile.Page.TypeAreaLeft.Twips,
                    },
                    TableWidth = new() { Width = width, Type = W.TableWidthUnitValues.Dxa },
                    TableLayout = new() { Type = W.TableLayoutValues.Fixed },
                    TableCellMarginDefault = new(
                        new W.TableCellLeftMargin { Width = 0, Type = W.TableWidthValues.Dxa },
                        new W.TableCellRightMargin { Width = 0, Type = W.TableWidthValues.Dxa }),
                },
                new W.TableGrid(new W.GridColumn { Width = width }),
                new W.TableRow(
                    new W.TableRowProperties(new W.TableRowHeight { Val = height, HeightType = W.HeightRuleValues.Exact }),
                    new W.TableCell(
                        new W.TableCellProperties(
                            new W.TableCellWidth { Width = width, Type = W.TableWidthUnitValues.Dxa },
                            new W.TextDirection { Val = W.TextDirectionValues.TopToBottomRightToLeft }),
                        Number(profile.PageNumber, styleId)))),
            new W.Paragraph(new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = afterTable } }));
    }

    /// <summary>Of pages without a number.</summary>
    public static W.Footer BuildBlank(string styleId) => new(new W.Paragraph(new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = styleId } }));

    private static W.Paragraph Number(PageNumberStyle style, string styleId) => new(
        new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = styleId } },
        Text(style.Dash + " "),
        new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }),
        new W.Run(new W.FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
        new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }),
        new W.Run(new W.Text("1")),
        new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.End }),
        Text(" " + style.Dash));

    private static W.Run Text(string text) => new(
        new W.RunProperties { RunFonts = new W.RunFonts { Hint = W.FontTypeHintValues.EastAsia } },
        new W.Text(text) { Space = SpaceProcessingModeValues.Preserve });
}
