using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>The styles of figures: the line of the picture, and its caption.</summary>
internal static class FigureStyles
{
    public static IEnumerable<OpenXmlElement> Build(StyleProfile profile) => [Figure(), Caption(profile)];

    // The smallest type there is: what stands below the baseline, on which the picture stands, must add nothing to the line. A clerk who puts a picture in gets a line that gives way.
    private static W.Style Figure()
    {
        var style = Looks.Paragraph(StyleId.Figure, "图片", StyleId.Normal, next: StyleId.FigureCaption);
        style.StyleParagraphProperties = new()
        {
            KeepLines = new(),
            SpacingBetweenLines = new() { Line = "240", LineRule = W.LineSpacingRuleValues.Auto },
            Justification = new() { Val = W.JustificationValues.Center },
        };
        style.StyleRunProperties = new() { Spacing = new() { Val = 0 }, FontSize = new() { Val = "2" }, FontSizeComplexScript = new() { Val = "2" } };
        return style;
    }

    private static W.Style Caption(StyleProfile profile)
    {
        var style = Looks.Paragraph(StyleId.FigureCaption, "图题", StyleId.Normal, next: StyleId.Body);
        style.StyleParagraphProperties = new() { KeepLines = new(), Justification = new() { Val = W.JustificationValues.Center } };
        style.StyleRunProperties = Looks.Untracked(profile.Fonts.For(profile.Figure.CaptionFont), profile.Figure.CaptionSize);
        return style;
    }
}
