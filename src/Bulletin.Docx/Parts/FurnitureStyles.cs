using Bulletin.Layout;

namespace Bulletin.Docx;

/// <summary>The styles of header and footer text of the application's own; none that it does not have.</summary>
internal static class FurnitureStyles
{
    public static IEnumerable<StyleLook> Build(StyleProfile profile, PageFurniture? furniture) =>
    [
        .. furniture?.Header is { } header ? Of(profile, header, StyleId.Header, "header", "页眉", StyleId.HeaderEven, Length.Zero) : [],
        .. furniture?.Footer is { } footer
            ? Of(profile, footer, StyleId.FooterText, "页脚文字", "页脚文字", StyleId.FooterTextEven, FurnitureRoom.NumberFoot(profile) - footer.Distance - footer.Line)
            : [],
    ];

    /// <summary>The style of a line on odd or even pages.</summary>
    public static string Id(RunningText text, string odd, string even, bool isOdd) => isOdd || !Differs(text) ? odd : even;

    private static bool Differs(RunningText text) => text.Alignment is FurnitureAlignment.Outer or FurnitureAlignment.Inner;

    private static IEnumerable<StyleLook> Of(
        StyleProfile profile, RunningText text, string id, string name, string term, string evenId, Length above)
    {
        yield return Looks.Paragraph(id, name, StyleId.Normal) with
        {
            Paragraph = new()
            {
                Spacing = new() { Line = text.Line, Before = above > Length.Zero ? above : null },
                Alignment = Name(text.Alignment.On(isOdd: true)),
            },
            Run = Looks.Untracked(profile.Fonts.For(text.Font), text.Size) with { Colour = text.Colour == default ? null : text.Colour },
        };
        if (Differs(text))
        {
            yield return Looks.Paragraph(evenId, term + "（双页）", id) with { Paragraph = new() { Alignment = Name(text.Alignment.On(isOdd: false)) } };
        }
    }

    private static string Name(FurnitureAlignment alignment) => alignment switch
    {
        FurnitureAlignment.Left => Alignment.Left,
        FurnitureAlignment.Right => Alignment.Right,
        _ => Alignment.Centre,
    };
}
