using Bulletin.Layout;

namespace Bulletin.Docx;

/// <summary>The styles of the page number, and how far from the edge of the sheet it stands.</summary>
internal static class FooterStyles
{
    public static StyleLook[] Build(StyleProfile profile)
    {
        var style = profile.PageNumber;
        return
        [
            Looks.Paragraph(StyleId.Footer, "footer", StyleId.Normal) with
            {
                Paragraph = new() { Spacing = new() { Line = LineHeight(profile) }, Alignment = Alignment.Left },
                Run = Looks.Untracked(profile.Fonts.For(style.Font), style.Size),
            },
            Looks.Paragraph(StyleId.PageNumberOdd, "页码（单页）", StyleId.Footer) with { Paragraph = Place(style, isOdd: true) },
            Looks.Paragraph(StyleId.PageNumberEven, "页码（双页）", StyleId.Footer) with { Paragraph = Place(style, isOdd: false) },
        ];
    }

    /// <summary>From the lower edge of the sheet to the lower edge of the page number's line, such that the dashes stand where they should (GB/T 9704-2012 §7.5).</summary>
    public static Length Distance(StyleProfile profile) => FurnitureRoom.NumberFoot(profile);

    /// <summary>The height of the line of the number.</summary>
    public static Length LineHeight(StyleProfile profile) => profile.PageNumber.LineHeight(profile);

    private static ParagraphLook Place(PageNumberStyle style, bool isOdd)
    {
        // In twips alone: a character unit would be one of the body's, not of the page number's own size.
        var indent = (style.Size * style.Indent).Twips;
        return style.Place == PageNumberPlace.Centre ? new() { Alignment = Alignment.Centre }
            : style.IsAtRight(isOdd) ? new() { Indent = new() { Right = indent }, Alignment = Alignment.Right }
            : new() { Indent = new() { Left = indent } };
    }
}
