using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>The styles of letters (信函格式, GB/T 9704-2012 §10.1), and their red double rules as borders of paragraphs.</summary>
internal static class LetterStyles
{
    // The line of a paragraph that is there for its border.
    private static readonly Length Line = Length.Twip(20);

    public static IEnumerable<OpenXmlElement> Build(StyleProfile profile) =>
    [
        NumberCharacters(profile),
        Header(profile),
        Rule(StyleId.LetterRule, "信函上红线", W.BorderValues.ThickThinSmallGap, profile),
        Rule(StyleId.LetterFootRule, "信函下红线", W.BorderValues.ThinThickSmallGap, profile),
    ];

    /// <summary>A paragraph in a frame of its own, whose lower border is a double rule at a place of the sheet.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="style">The id of its style.</param>
    /// <param name="y">The upper edge of the rule.</param>
    public static W.ParagraphProperties At(StyleProfile profile, string style, Length y) => new()
    {
        ParagraphStyleId = new() { Val = style },
        FrameProperties = new()
        {
            Width = Looks.Twips(profile.Letter.RuleWidth),
            HorizontalSpace = "0",
            VerticalSpace = "0",
            Wrap = W.TextWrappingValues.Around,
            VerticalPosition = W.VerticalAnchorValues.Page,
            HorizontalPosition = W.HorizontalAnchorValues.Page,
            X = Looks.Twips(new Length((profile.Page.Width - profile.Letter.RuleWidth).Emu / 2)),
            Y = Looks.Twips(y - Line),
        },
    };

    /// <summary>What makes a paragraph as wide as the rules.</summary>
    public static W.Indentation RuleIndent(StyleProfile profile)
    {
        var beyond = new Length((profile.Page.Width - profile.Letter.RuleWidth).Emu / 2);
        return new() { Left = Looks.Twips(beyond - profile.Page.TypeAreaLeft), Right = Looks.Twips(beyond - profile.Page.TypeAreaRight) };
    }

    /// <summary>The reference number, at the right of a line that begins with an item or with nothing.</summary>
    public static W.Style Number(StyleProfile profile)
    {
        var style = Looks.Paragraph(StyleId.ReferenceNumber, "发文字号", StyleId.Normal, next: StyleId.Title);
        style.StyleParagraphProperties = new() { KeepNext = new(), Justification = new() { Val = W.JustificationValues.Left } };
        style.StyleRunProperties = Looks.Run(profile.Fonts.For(profile.Masthead.Font), profile.Masthead.Size);
        return style;
    }

    // Beside an item that is set in another font.
    private static W.Style NumberCharacters(StyleProfile profile)
    {
        var style = Looks.Character(StyleId.LetterNumber, "发文字号（信函）", custom: true);
        style.StyleRunProperties = Looks.Run(profile.Fonts.For(profile.Masthead.Font), profile.Masthead.Size);
        return style;
    }

    // What keeps the text of the pages after the first out of the upper margin: page 1 begins above it.
    private static W.Style Header(StyleProfile profile)
    {
        var style = Looks.Paragraph(StyleId.LetterHeader, "信函续页页眉", StyleId.Normal);
        style.StyleParagraphProperties = new() { SpacingBetweenLines = new() { Line = Looks.Twips(profile.Page.MarginTop - LetterParts.HeaderDistance), LineRule = W.LineSpacingRuleValues.Exact } };
        return style;
    }

    private static W.Style Rule(string id, string name, W.BorderValues kind, StyleProfile profile)
    {
        var style = Looks.Paragraph(id, name, StyleId.Normal);
        style.StyleParagraphProperties = new()
        {
            ParagraphBorders = new()
            {
                BottomBorder = new() { Val = kind, Size = (uint)Math.Round(profile.Letter.Thick.Points * 8), Space = 0U, Color = profile.Masthead.Red.ToString() },
            },
            SpacingBetweenLines = new() { Line = Looks.Twips(Line), LineRule = W.LineSpacingRuleValues.Exact },
        };
        style.StyleRunProperties = Looks.Smallest;
        return style;
    }
}
