using Bulletin.Diagnostics;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.Reference;

/// <summary>What there is to say of the styles that a document uses, and of the pages they stand on.</summary>
internal static class StyleNotes
{
    private static readonly LocalText NoOutline = new("没有大纲级别：导航窗格里看不到", "has no outline level: the navigation pane does not show it");
    private static readonly LocalText NoPageBreak = new("没有“段前分页”：附件不会另起一页", "has no page break before it: attachments do not begin a page");

    public static IEnumerable<Diagnostic> Of(ReferenceFit fit, OurStyles ours, HashSet<string> used, string? file)
    {
        if (!fit.HasOurLines)
        {
            var grid = fit.OriginalGrid;
            yield return DiagnosticCodes.ReferencePagesDiffer.AtFile(file, fit.Cells, fit.Lines, grid.CellsPerLine, grid.LinesPerPage);
        }

        if (fit.Content.NeedsPageNumber)
        {
            yield return DiagnosticCodes.ReferenceNoFooter.AtFile(file);
        }
        else if (!fit.Content.HasPageNumber)
        {
            yield return DiagnosticCodes.ReferenceNoPageNumber.AtFile(file);
        }

        foreach (var id in ours.Ids.Where(used.Contains))
        {
            foreach (var note in Of(id, fit, ours, file))
            {
                yield return note;
            }
        }
    }

    private static IEnumerable<Diagnostic> Of(string id, ReferenceFit fit, OurStyles ours, string? file)
    {
        var (match, name) = (fit.Map[id], StyleNames.Shown(ours.Name(id)));
        if (match.Theirs is not { } style)
        {
            yield return match.IsOfOtherKind
                ? DiagnosticCodes.ReferenceStyleKind.AtFile(file, name, Kind(StyleSheet.TypeOf(ours[id])), match.Name)
                : DiagnosticCodes.ReferenceStyleAdded.AtFile(file, name);
            yield break;
        }

        if (ours[id].Descendants(Ooxml.W + "outlineLvl").Any() && fit.Content.Styles.Effective(style, "pPr", "outlineLvl").Number() is not (>= 0 and < 9))
        {
            yield return DiagnosticCodes.ReferenceStyleLacks.AtFile(file, name, NoOutline);
        }

        if (ours[id].Descendants(Ooxml.W + "pageBreakBefore").Any() && !fit.Content.Styles.Effective(style, "pPr", "pageBreakBefore").IsOn())
        {
            yield return DiagnosticCodes.ReferenceStyleLacks.AtFile(file, name, NoPageBreak);
        }

        if (fit.NumbersItself(id))
        {
            yield return DiagnosticCodes.ReferenceStyleNumbered.AtFile(file, name);
        }
    }

    private static LocalText Kind(string type) => type switch
    {
        "character" => new("字符", "character"),
        "table" => new("表格", "table"),
        "numbering" => new("列表", "list"),
        _ => new("段落", "paragraph"),
    };
}
