using Bulletin.Layout;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>The styles of letters (信函格式, GB/T 9704-2012 §10.1), and their red double rules as borders of paragraphs.</summary>
internal static class LetterStyles
{
    public static IEnumerable<OpenXmlElement> Build(StyleProfile profile) => [NumberCharacters(profile), Header(profile), FootRule(profile)];

    /// <summary>The rule below the mark, thick above thin.</summary>
    public static W.ParagraphBorders? BelowMark(StyleProfile profile) => profile.Masthead.IsPrePrinted ? null : new()
    {
        BottomBorder = Rule<W.BottomBorder>(profile, W.BorderValues.ThickThinSmallGap, (uint)Math.Round(MastheadArrangement.RuleGap(profile).Points)),
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

    private static W.Style FootRule(StyleProfile profile)
    {
        var style = Looks.Paragraph(StyleId.LetterFootRule, "信函首页红线", StyleId.Normal);
        style.StyleParagraphProperties = new()
        {
            ParagraphBorders = new() { TopBorder = Rule<W.TopBorder>(profile, W.BorderValues.ThinThickSmallGap, space: 0) },
            SpacingBetweenLines = new() { Line = "20", LineRule = W.LineSpacingRuleValues.Exact },
        };
        style.StyleRunProperties = new() { FontSize = new() { Val = "2" }, FontSizeComplexScript = new() { Val = "2" } };
        return style;
    }

    private static T Rule<T>(StyleProfile profile, W.BorderValues kind, uint space)
        where T : W.BorderType, new() =>
        new() { Val = kind, Size = (uint)Math.Round(profile.Letter.Thick.Points * 8), Space = space, Color = profile.Masthead.Red.ToString() };
}
