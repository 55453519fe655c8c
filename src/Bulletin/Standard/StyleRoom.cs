using Bulletin.Diagnostics;

namespace Bulletin.Standard;

/// <summary>Finds values that leave others no room: a type area beyond the sheet, characters taller than their line, indents wider than it.</summary>
internal static class StyleRoom
{
    // Between the type area and the edges of the sheet, and the least that a page holds.
    private static readonly Length Edge = Length.Mm(5);
    private static readonly Length LeastArea = Length.Mm(50);

    // Half cells beside an indent.
    private const int LeastCells = 6;

    /// <summary>The problems of the sheet of a resolved profile.</summary>
    public static IEnumerable<Diagnostic> CheckSheet(StyleProfile profile) => Sheet(profile).OfType<Diagnostic>();

    /// <summary>The other problems of a resolved profile whose single values are within their bounds.</summary>
    public static IEnumerable<Diagnostic> Check(StyleProfile profile) =>
        Lines(profile).Concat(Cells(profile)).Concat(Furniture(profile)).OfType<Diagnostic>();

    private static IEnumerable<Diagnostic?> Sheet(StyleProfile profile)
    {
        var page = profile.Page;
        yield return Within("page.typeAreaWidth", page.TypeAreaWidth, LeastArea, page.Width - page.TypeAreaLeft - Edge);
        yield return Within("page.typeAreaHeight", page.TypeAreaHeight, LeastArea, page.Height - page.TypeAreaTop - Edge);
        yield return page.TextHeight >= LeastArea ? null : OutOfRange("page.marginBottom", page.MarginBottom, Edge, page.Height - page.MarginTop - LeastArea);
    }

    private static IEnumerable<Diagnostic?> Lines(StyleProfile profile)
    {
        var (pitch, table, basis) = (profile.Grid.Pitch, profile.Table, StyleResolution.BasisOf(profile).Grid);
        var tallest = (Length[])
        [
            profile.Body.Size, profile.Title.Size, profile.Attachment.LabelSize, profile.Attachment.TitleSize, profile.Masthead.Size,
            table.CaptionSize, profile.Figure.CaptionSize, .. profile.Headings.Select(heading => heading.Size),
        ];
        if (tallest.Max() > pitch && profile.Grid.LinesPerPage != basis.LinesPerPage)
        {
            // The number of lines was changed, and the pitch follows.
            yield return Within("grid.linesPerPage", profile.Grid.LinesPerPage, (int)StyleFields.Named("grid.linesPerPage").Least, StyleResolution.LinesOf(profile.Page, tallest.Max()));
            yield break;
        }

        foreach (var path in (string[])["body.size", "title.size", "attachment.labelSize", "attachment.titleSize", "masthead.size", "table.captionSize", "figure.captionSize", "headings[0].size", "headings[1].size", "headings[2].size", "headings[3].size"])
        {
            yield return AtMost(profile, path, pitch);
        }

        yield return AtMost(profile, "table.size", table.RowPitch - (table.Rule * 2));
        yield return AtMost(profile, "imprint.size", profile.Imprint.LinePitch);
        yield return AtMost(profile, "table.cellMargin", new(profile.Page.TypeAreaWidth.Emu / 20));
        yield return Within("signature.closestLinesPerPage", profile.Signature.ClosestLinesPerPage, profile.Grid.LinesPerPage, (int)StyleFields.Named("signature.closestLinesPerPage").Most);
    }

    private static IEnumerable<Diagnostic?> Cells(StyleProfile profile)
    {
        var (grid, size) = (profile.Grid, profile.Body.Size);
        yield return Within("grid.cell", grid.Cell, new(size.Emu * 4 / 5), size * 2);

        // What is left and right of the text, in cells of the body.
        foreach (var path in (string[])["body.firstLineIndent", "headings[0].firstLineIndent", "headings[1].firstLineIndent", "headings[2].firstLineIndent", "headings[3].firstLineIndent", "recipients.indent", "remark.indent", "attachmentNote.indent", "signature.rightIndent", "signature.sealedDateRightIndent", "signature.stampRightIndent"])
        {
            var field = StyleFields.Named(path);
            yield return Within(path, (int)field.Get(profile)!, (int)field.Least, grid.CellsPerLine - LeastCells);
        }

        var stamp = profile.Page.TypeAreaWidth - (grid.Cell * (profile.Signature.StampRightIndent + profile.Signature.PostOffset + LeastCells));
        yield return AtMost(profile, "signature.stampWidth", stamp);
        yield return AtMost(profile, "signature.sealDiameter", profile.Page.TypeAreaWidth);
    }

    // What stands in the margins.
    private static IEnumerable<Diagnostic?> Furniture(StyleProfile profile)
    {
        var (page, number) = (profile.Page, profile.PageNumber);
        var line = number.LineHeight(profile);
        var dash = number.DashIn(line, profile.Grid);

        // A footer that reaches into the text area takes a line from it.
        yield return Within("pageNumber.belowTypeArea", number.BelowTypeArea, dash + page.TypeAreaBottom - page.MarginBottom, page.TypeAreaBottom - (line - dash));
        yield return Within("letter.ruleWidth", profile.Letter.RuleWidth, Length.Mm(50), page.Width);
        yield return AtMost(profile, "masthead.smallestMark", profile.Masthead.LargestMark);
        if (profile.Form != DocumentForm.Web)
        {
            yield return Within("masthead.markTop", profile.Masthead.MarkTop, Edge, new(page.Height.Emu / 2));
        }

        if (profile.Form == DocumentForm.Letter)
        {
            yield return AtMost(profile, "letter.ruleAboveFoot", page.MarginBottom);
            yield return Within("page.marginTop", page.MarginTop, Length.Mm(20) + profile.Grid.Pitch, new(page.Height.Emu / 2));
        }
    }

    private static Diagnostic? AtMost(StyleProfile profile, string path, Length most)
    {
        var field = StyleFields.Named(path);
        return Within(path, (Length)field.Get(profile)!, field.Unit == StyleUnit.Millimetre ? Length.Mm(field.Least) : Length.Pt(field.Least), most);
    }

    private static Diagnostic? Within(string path, Length value, Length least, Length most) =>
        value >= least && value <= most ? null : OutOfRange(path, value, least, most);

    private static Diagnostic? Within(string path, int value, int least, int most) =>
        value >= least && value <= most ? null : OutOfRange(path, value, least, most);

    private static Diagnostic OutOfRange(string path, object value, object least, object most)
    {
        var field = StyleFields.Named(path);
        return DiagnosticCodes.StyleOutOfRange.At(path, StyleValue.Label(field), StyleValue.Words(field, value), StyleValue.Words(field, least), StyleValue.Words(field, most));
    }
}
