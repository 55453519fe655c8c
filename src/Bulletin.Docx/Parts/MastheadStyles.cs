using Bulletin.Layout;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>The styles of the masthead (版头); the red rule is the lower border of the reference number.</summary>
internal static class MastheadStyles
{
    /// <summary>The name of the style of the mark of several bodies.</summary>
    public const string JointMarkName = "联合发文机关标志";

    public static IEnumerable<OpenXmlElement> Build(StyleProfile profile)
    {
        var style = profile.Masthead;
        var name = Looks.Character(StyleId.ApproverName, "签发人姓名", custom: true);
        name.StyleRunProperties = Looks.Run(profile.Fonts.For(style.ApproverFont), style.Size);
        return
        [
            Item(StyleId.CopyNumber, "份号", style.Font, profile),
            Item(StyleId.Classification, "密级", style.RankFont, profile),
            Item(StyleId.Urgency, "紧急程度", style.RankFont, profile),
            Mark(profile),
            JointMark(),
            Number(profile),
            UpwardNumber(),
            Item(StyleId.Approvers, "签发人", style.Font, profile),
            name,
            .. profile.Form == DocumentForm.Letter ? LetterStyles.Build(profile) : [],
        ];
    }

    /// <summary>The height of a line of the mark of the largest size, as the style has it.</summary>
    public static Length MarkPitch(StyleProfile profile) => MastheadArrangement.MarkHeight(profile, profile.Masthead.LargestMark);

    private static W.Style Item(string id, string name, FontRole font, StyleProfile profile)
    {
        var style = Looks.Paragraph(id, name, StyleId.Normal);
        style.StyleParagraphProperties = new() { KeepNext = new(), Justification = new() { Val = W.JustificationValues.Left } };
        style.StyleRunProperties = Looks.Run(profile.Fonts.For(font), profile.Masthead.Size);
        return style;
    }

    private static W.Style Mark(StyleProfile profile)
    {
        var style = Looks.Paragraph(StyleId.IssuerMark, "发文机关标志", StyleId.Normal, next: StyleId.ReferenceNumber);
        style.StyleParagraphProperties = new()
        {
            KeepNext = new(),
            SpacingBetweenLines = new() { Line = Looks.Twips(MarkPitch(profile)), LineRule = W.LineSpacingRuleValues.Exact },
            Indentation = profile.Form == DocumentForm.Letter ? LetterStyles.RuleIndent(profile) : null,
            Justification = new() { Val = W.JustificationValues.Center },
        };
        style.StyleRunProperties = Looks.Untracked(profile.Fonts.For(profile.Masthead.MarkFont), profile.Masthead.LargestMark);
        style.StyleRunProperties.Color = new() { Val = profile.Masthead.Red.ToString() };
        return style;
    }

    // The names of several bodies begin at one place.
    private static W.Style JointMark()
    {
        var style = Looks.Paragraph(StyleId.JointMark, JointMarkName, StyleId.IssuerMark, next: StyleId.ReferenceNumber);
        style.StyleParagraphProperties = new() { Justification = new() { Val = W.JustificationValues.Left } };
        return style;
    }

    private static W.Style Number(StyleProfile profile)
    {
        var style = Looks.Paragraph(StyleId.ReferenceNumber, "发文字号", StyleId.Normal, next: StyleId.Title);
        if (profile.Form == DocumentForm.Letter)
        {
            return LetterStyles.Number(profile);
        }

        var (gap, rule) = (MastheadArrangement.RuleGap, profile.Masthead.Rule);
        style.StyleParagraphProperties = new()
        {
            KeepNext = new(),
            ParagraphBorders = profile.Masthead.IsPrePrinted ? null : new()
            {
                BottomBorder = new() { Val = W.BorderValues.Single, Size = (uint)Math.Round(rule.Points * 8), Space = (uint)Math.Round(gap.Points), Color = profile.Masthead.Red.ToString() },
            },
            SpacingBetweenLines = new()
            {
                After = Looks.Twips(profile.Masthead.IsPrePrinted ? gap + rule : Length.Zero),
                Line = Looks.Twips(MastheadArrangement.NumberHeight(profile)),
                LineRule = W.LineSpacingRuleValues.Exact,
            },
            Justification = new() { Val = W.JustificationValues.Center },
        };
        style.StyleRunProperties = Looks.Run(profile.Fonts.For(profile.Masthead.Font), profile.Masthead.Size);
        return style;
    }

    // At the left, those who approved it beside it.
    private static W.Style UpwardNumber()
    {
        var style = Looks.Paragraph(StyleId.UpwardNumber, "发文字号（上行文）", StyleId.ReferenceNumber, next: StyleId.Title);
        style.StyleParagraphProperties = new() { Justification = new() { Val = W.JustificationValues.Left } };
        return style;
    }
}
