using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>The page number, — 1 — (GB/T 9704-2012 §7.5). Where it stands is the style's business.</summary>
internal static class FooterPart
{
    public static W.Footer Build(PageNumberStyle style, string styleId) => new(new W.Paragraph(
        new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = styleId } },
        Text(style.Dash + " "),
        new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }),
        new W.Run(new W.FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
        new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }),
        new W.Run(new W.Text("1")),
        new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.End }),
        Text(" " + style.Dash)));

    private static W.Run Text(string text) => new(
        new W.RunProperties { RunFonts = new W.RunFonts { Hint = W.FontTypeHintValues.EastAsia } },
        new W.Text(text) { Space = SpaceProcessingModeValues.Preserve });
}
