using Bulletin.Layout;

namespace Bulletin.Docx;

/// <summary>The styles of the masthead (版头); the red rule is the lower border of the reference number.</summary>
internal static class MastheadStyles
{
    /// <summary>The name of the style of the mark of several bodies.</summary>
    public const string JointMarkName = "联合发文机关标志";

    public static StyleLook[] Build(StyleProfile profile)
    {
        var style = profile.Masthead;
        return
        [
            Item(StyleId.CopyNumber, "份号", style.Font, profile),
            Item(StyleId.Classification, "密级", style.RankFont, profile),
            Item(StyleId.Urgency, "紧急程度", style.RankFont, profile),
            Mark(profile),
            JointMark(),
            profile.Form == DocumentForm.Letter ? LetterStyles.Number(profile) : Number(profile),
            UpwardNumber(),
            Item(StyleId.Approvers, "签发人", style.Font, profile),
            Looks.Character(StyleId.ApproverName, "签发人姓名", custom: true) with { Run = Looks.Run(profile.Fonts.For(style.ApproverFont), style.Size) },
            .. profile.Form == DocumentForm.Letter ? LetterStyles.Build(profile) : [],
        ];
    }

    /// <summary>The height of a line of the mark of the largest size, as the style has it.</summary>
    public static Length MarkPitch(StyleProfile profile) => MastheadArrangement.MarkHeight(profile, profile.Masthead.LargestMark);

    private static StyleLook Item(string id, string name, FontRole font, StyleProfile profile) => Looks.Paragraph(id, name, StyleId.Normal) with
    {
        Paragraph = new() { KeepNext = true, Alignment = Alignment.Left },
        Run = Looks.Run(profile.Fonts.For(font), profile.Masthead.Size),
    };

    private static StyleLook Mark(StyleProfile profile) => Looks.Paragraph(StyleId.IssuerMark, "发文机关标志", StyleId.Normal, next: StyleId.ReferenceNumber) with
    {
        Paragraph = new()
        {
            KeepNext = true,
            Spacing = new() { Line = MarkPitch(profile) },
            Indent = profile.Form == DocumentForm.Letter ? LetterStyles.RuleIndent(profile) : null,
            Alignment = Alignment.Centre,
        },
        Run = Looks.Untracked(profile.Fonts.For(profile.Masthead.MarkFont), profile.Masthead.LargestMark) with { Colour = profile.Masthead.Red },
    };

    // The names of several bodies begin at one place.
    private static StyleLook JointMark() => Looks.Paragraph(StyleId.JointMark, JointMarkName, StyleId.IssuerMark, next: StyleId.ReferenceNumber) with
    {
        Paragraph = new() { Alignment = Alignment.Left },
    };

    private static StyleLook Number(StyleProfile profile)
    {
        var (gap, rule) = (MastheadArrangement.RuleGap, profile.Masthead.Rule);
        return Looks.Paragraph(StyleId.ReferenceNumber, "发文字号", StyleId.Normal, next: StyleId.Title) with
        {
            Paragraph = new()
            {
                KeepNext = true,
                RuleBelow = profile.Masthead.IsPrePrinted ? null : new("single", rule, gap, profile.Masthead.Red),
                Spacing = new() { After = profile.Masthead.IsPrePrinted ? gap + rule : Length.Zero, Line = MastheadArrangement.NumberHeight(profile) },
                Alignment = Alignment.Centre,
            },
            Run = Looks.Run(profile.Fonts.For(profile.Masthead.Font), profile.Masthead.Size),
        };
    }

    // At the left, those who approved it beside it.
    private static StyleLook UpwardNumber() => Looks.Paragraph(StyleId.UpwardNumber, "发文字号（上行文）", StyleId.ReferenceNumber, next: StyleId.Title) with
    {
        Paragraph = new() { Alignment = Alignment.Left },
    };
}
