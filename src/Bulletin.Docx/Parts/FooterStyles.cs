using Bulletin.Layout;

namespace Bulletin.Docx;

/// <summary>The styles of the page number, and how far from the edge of the sheet it stands.</summary>
internal static class FooterStyles
{
    public static StyleLook[] Build(StyleProfile profile)
    {
        // In twips alone: a character unit would be one of the body's, not of the page number's own size.
        var indent = (profile.PageNumber.Size * profile.PageNumber.Indent).Twips;
        return
        [
            Looks.Paragraph(StyleId.Footer, "footer", StyleId.Normal) with
            {
                Paragraph = new() { Spacing = new() { Line = LineHeight(profile) }, Alignment = Alignment.Left },
                Run = Looks.Untracked(profile.Fonts.For(profile.PageNumber.Font), profile.PageNumber.Size),
            },
            Looks.Paragraph(StyleId.PageNumberOdd, "页码（单页）", StyleId.Footer) with { Paragraph = new() { Indent = new() { Right = indent }, Alignment = Alignment.Right } },
            Looks.Paragraph(StyleId.PageNumberEven, "页码（双页）", StyleId.Footer) with { Paragraph = new() { Indent = new() { Left = indent } } },
        ];
    }

    /// <summary>From the lower edge of the sheet to the lower edge of the footer: of the page number's line, or of the text below it.</summary>
    public static Length Distance(StyleProfile profile) => FurnitureRoom.NumberFoot(profile);

    // Low: footer and distance together must stay within the lower margin, or the text area shrinks by a line.
    public static Length LineHeight(StyleProfile profile) => FurnitureRoom.NumberLine(profile);
}
