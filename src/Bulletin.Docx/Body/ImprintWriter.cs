using Bulletin.Layout;
using Bulletin.Standard;

namespace Bulletin.Docx;

/// <summary>
/// Writes the imprint: paragraphs in a frame (图文框) that stands on the sheet where the standard wants it, whatever is added to the text or taken from it. A frame, since its paragraphs are in the text for every
/// reader, which those of text boxes are not; and of all that floats it is what LibreOffice 7.4 puts in its place. A frame is never
/// divided between pages: each page of a long imprint has its own.
/// </summary>
internal sealed class ImprintWriter(ParagraphWriter paragraphs, StyleProfile profile)
{
    private static readonly CellBuilder Cells = new(ReferenceMetrics.Instance);

    /// <summary>Writes it.</summary>
    /// <param name="imprint">The imprint.</param>
    /// <param name="beginsPage">Whether it begins a page; its frame stands on that of the paragraph after it.</param>
    public void Write(ImprintBlock imprint, bool beginsPage)
    {
        var parts = ImprintPager.Parts(imprint, profile, Cells);
        for (var i = 0; i < parts.Count; i++)
        {
            Frame(parts[i], isLast: i + 1 == parts.Count);
            paragraphs.BeginsPage = i > 0 || beginsPage;
            paragraphs.Write(StyleId.AfterTable, RichText.Empty);
        }
    }

    private void Frame(List<ImprintRow> rows, bool isLast)
    {
        var top = isLast ? ImprintPages.Top(new ImprintFlow(profile, Cells, new StructureBuilder(), block: -1).Set(rows), profile)
            : profile.Page.TypeAreaTop;
        foreach (var row in rows)
        {
            paragraphs.Frame = new(profile.Page.TypeAreaWidth, profile.Page.TypeAreaLeft, top);
            Write(row);
        }
    }

    private void Write(ImprintRow row)
    {
        var style = profile.Imprint;
        switch (row.Role)
        {
            case ItemRole.Rule:
                paragraphs.Write(row.Thickness == style.OuterRule ? StyleId.ImprintRule : StyleId.ImprintInnerRule, RichText.Empty);
                break;
            case ItemRole.CopyTo:
                paragraphs.Write(StyleId.ImprintCopyTo, row.Text, indent: row.IsContinued ? Continued(row) : null);
                break;
            default:
                // At the right where it has no office beside it.
                paragraphs.Write(StyleId.ImprintPrinting, row.Role == ItemRole.PrintDate ? "\t" + row.Text : row.Right.IsEmpty ? row.Text : row.Text + "\t" + row.Right);
                break;
        }
    }

    // All lines below the first character after the label.
    private IndentLook Continued(ImprintRow row) =>
        new() { Left = (ImprintArrangement.Indent(profile.Imprint) + row.Hang).Twips, Hanging = 0 };
}
