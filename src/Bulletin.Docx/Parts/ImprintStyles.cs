using Bulletin.Layout;
using Bulletin.Standard;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>The styles of the imprint.</summary>
internal static class ImprintStyles
{
    public static IEnumerable<OpenXmlElement> Build(StyleProfile profile) =>
    [
        CopyTo(profile),
        Printing(profile),
        Rule(StyleId.ImprintRule, "版记粗线", profile, profile.Imprint.OuterRule),
        Rule(StyleId.ImprintInnerRule, "版记细线", profile, profile.Imprint.InnerRule),
    ];

    private static W.Style CopyTo(StyleProfile profile)
    {
        var style = profile.Imprint;
        var indent = ImprintArrangement.Indent(style);
        var label = style.Size * (ReferenceMetrics.HalfCells(style.CopyToLabel) / 2);
        return Text(StyleId.ImprintCopyTo, "抄送机关", profile, W.JustificationValues.Both, new()
        {
            // In twips alone: a character unit would be one of the body's, not of the imprint's own size.
            Left = Looks.Twips(indent + label),
            Right = Looks.Twips(indent),
            Hanging = Looks.Twips(label),
        });
    }

    private static W.Style Printing(StyleProfile profile)
    {
        var indent = ImprintArrangement.Indent(profile.Imprint);
        var style = Text(StyleId.ImprintPrinting, "印发机关和印发日期", profile, W.JustificationValues.Left, new() { Left = Looks.Twips(indent), Right = Looks.Twips(indent) });
        style.StyleParagraphProperties!.Tabs = new(new W.TabStop { Val = W.TabStopValues.Right, Position = (profile.Page.TypeAreaWidth - indent).Twips });
        return style;
    }

    private static W.Style Text(string id, string name, StyleProfile profile, W.JustificationValues alignment, W.Indentation indent)
    {
        var style = Looks.Paragraph(id, name, StyleId.Normal);
        style.StyleParagraphProperties = new()
        {
            SpacingBetweenLines = new() { After = Looks.Twips(profile.Imprint.RoomBelow), Line = Looks.Twips(profile.Imprint.LinePitch), LineRule = W.LineSpacingRuleValues.Exact },
            Indentation = indent,
            Justification = new() { Val = alignment },
        };
        style.StyleRunProperties = Looks.Untracked(profile.Fonts.For(profile.Imprint.Font), profile.Imprint.Size);
        return style;
    }

    // A line as high as the rule is thick, filled: as wide as the frame, which a border within indented text is not, and LibreOffice 7.4 gives up frames whose paragraphs have borders.
    private static W.Style Rule(string id, string name, StyleProfile profile, Length thickness)
    {
        var style = Looks.Paragraph(id, name, StyleId.Normal);
        style.StyleParagraphProperties = new()
        {
            Shading = new() { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = profile.Body.Colour.ToString() },
            SpacingBetweenLines = new() { Line = Looks.Twips(thickness), LineRule = W.LineSpacingRuleValues.Exact },
        };
        style.StyleRunProperties = Looks.Smallest;
        return style;
    }
}
