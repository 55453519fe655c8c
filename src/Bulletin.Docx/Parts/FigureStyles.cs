namespace Bulletin.Docx;

/// <summary>The styles of figures: the line of the picture, and its caption.</summary>
internal static class FigureStyles
{
    public static StyleLook[] Build(StyleProfile profile) => [Figure(), Caption(profile), Row(), RowCaption()];

    // The smallest type there is: what stands below the baseline, on which the picture stands, must add nothing to the line. A clerk who puts a picture in gets a line that gives way.
    private static StyleLook Figure() => Looks.Paragraph(StyleId.Figure, "图片", StyleId.Normal, next: StyleId.FigureCaption) with
    {
        Paragraph = new() { KeepLines = true, Spacing = new() { Line = Length.Twip(240), Rule = "auto" }, Alignment = Alignment.Centre },
        Run = Looks.Smallest with { Tracking = Length.Zero },
    };

    private static StyleLook Caption(StyleProfile profile) => Looks.Paragraph(StyleId.FigureCaption, "图题", StyleId.Normal, next: StyleId.Body) with
    {
        Paragraph = new() { KeepLines = true, Alignment = Alignment.Centre },
        Run = Looks.Untracked(profile.Fonts.For(profile.Figure.CaptionFont), profile.Figure.CaptionSize),
    };

    // Pictures side by side stand at tabs.
    private static StyleLook Row() => Looks.Paragraph(StyleId.FigureRow, "并排图片", StyleId.Figure, next: StyleId.FigureRowCaption) with
    {
        Paragraph = new() { Alignment = Alignment.Left },
    };

    private static StyleLook RowCaption() => Looks.Paragraph(StyleId.FigureRowCaption, "并排图题", StyleId.FigureCaption, next: StyleId.Body) with
    {
        Paragraph = new() { Alignment = Alignment.Left },
    };
}
