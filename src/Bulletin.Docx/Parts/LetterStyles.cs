namespace Bulletin.Docx;

/// <summary>The styles of letters (信函格式, GB/T 9704-2012 §10.1), and their red double rules as borders of paragraphs.</summary>
internal static class LetterStyles
{
    // The line of a paragraph that is there for its border.
    private static readonly Length Line = Length.Twip(20);

    public static StyleLook[] Build(StyleProfile profile) =>
    [
        NumberCharacters(profile),
        Header(profile),
        Rule(StyleId.LetterRule, "信函上红线", "thickThinSmallGap", profile),
        Rule(StyleId.LetterFootRule, "信函下红线", "thinThickSmallGap", profile),
    ];

    /// <summary>A paragraph in a frame of its own, whose lower border is a double rule at a place of the sheet.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="style">The id of its style.</param>
    /// <param name="y">The upper edge of the rule.</param>
    public static ParagraphLook At(StyleProfile profile, string style, Length y) => new()
    {
        Style = style,
        Frame = new(profile.Letter.RuleWidth, new Length((profile.Page.Width - profile.Letter.RuleWidth).Emu / 2), y - Line) { HasTextBeside = true },
    };

    /// <summary>What makes a paragraph as wide as the rules.</summary>
    public static IndentLook RuleIndent(StyleProfile profile)
    {
        var beyond = new Length((profile.Page.Width - profile.Letter.RuleWidth).Emu / 2);
        return new() { Left = (beyond - profile.Page.TypeAreaLeft).Twips, Right = (beyond - profile.Page.TypeAreaRight).Twips };
    }

    /// <summary>The reference number, at the right of a line that begins with an item or with nothing.</summary>
    public static StyleLook Number(StyleProfile profile) => Looks.Paragraph(StyleId.ReferenceNumber, "发文字号", StyleId.Normal, next: StyleId.Title) with
    {
        Paragraph = new() { KeepNext = true, Alignment = Alignment.Left },
        Run = Looks.Run(profile.Fonts.For(profile.Masthead.Font), profile.Masthead.Size),
    };

    // Beside an item that is set in another font.
    private static StyleLook NumberCharacters(StyleProfile profile) => Looks.Character(StyleId.LetterNumber, "发文字号（信函）", custom: true) with
    {
        Run = Looks.Run(profile.Fonts.For(profile.Masthead.Font), profile.Masthead.Size),
    };

    // What keeps the text of the pages after the first out of the upper margin: page 1 begins above it.
    private static StyleLook Header(StyleProfile profile) => Looks.Paragraph(StyleId.LetterHeader, "信函续页页眉", StyleId.Normal) with
    {
        Paragraph = new() { Spacing = new() { Line = profile.Page.MarginTop - LetterParts.HeaderDistance } },
    };

    private static StyleLook Rule(string id, string name, string kind, StyleProfile profile) => Looks.Paragraph(id, name, StyleId.Normal) with
    {
        Paragraph = new() { RuleBelow = new(kind, profile.Letter.Thick, Length.Zero, profile.Masthead.Red), Spacing = new() { Line = Line } },
        Run = Looks.Smallest,
    };
}
