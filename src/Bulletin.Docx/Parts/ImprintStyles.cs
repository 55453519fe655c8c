using Bulletin.Layout;
using Bulletin.Standard;

namespace Bulletin.Docx;

/// <summary>The styles of the imprint.</summary>
internal static class ImprintStyles
{
    public static StyleLook[] Build(StyleProfile profile) =>
    [
        CopyTo(profile),
        Printing(profile),
        Rule(StyleId.ImprintRule, "版记粗线", profile, profile.Imprint.OuterRule),
        Rule(StyleId.ImprintInnerRule, "版记细线", profile, profile.Imprint.InnerRule),
    ];

    // In twips alone: a character unit would be one of the body's, not of the imprint's own size.
    private static StyleLook CopyTo(StyleProfile profile)
    {
        var style = profile.Imprint;
        var indent = ImprintArrangement.Indent(style);
        var label = style.Size * (ReferenceMetrics.HalfCells(style.CopyToLabel) / 2);
        return Text(StyleId.ImprintCopyTo, "抄送机关", profile, new()
        {
            Indent = new() { Left = (indent + label).Twips, Right = indent.Twips, Hanging = label.Twips },
            Alignment = Alignment.Both,
        });
    }

    private static StyleLook Printing(StyleProfile profile)
    {
        var indent = ImprintArrangement.Indent(profile.Imprint);
        return Text(StyleId.ImprintPrinting, "印发机关和印发日期", profile, new()
        {
            Tabs = [new(Alignment.Right, profile.Page.TypeAreaWidth - indent)],
            Indent = new() { Left = indent.Twips, Right = indent.Twips },
            Alignment = Alignment.Left,
        });
    }

    private static StyleLook Text(string id, string name, StyleProfile profile, ParagraphLook paragraph) => Looks.Paragraph(id, name, StyleId.Normal) with
    {
        Paragraph = paragraph with { Spacing = new() { After = profile.Imprint.RoomBelow, Line = profile.Imprint.LinePitch } },
        Run = Looks.Untracked(profile.Fonts.For(profile.Imprint.Font), profile.Imprint.Size),
    };

    // A line as high as the rule is thick, filled: as wide as the frame, which a border within indented text is not, and LibreOffice 7.4 gives up frames whose paragraphs have borders.
    private static StyleLook Rule(string id, string name, StyleProfile profile, Length thickness) => Looks.Paragraph(id, name, StyleId.Normal) with
    {
        Paragraph = new() { Shading = profile.Body.Colour, Spacing = new() { Line = thickness } },
        Run = Looks.Smallest,
    };
}
