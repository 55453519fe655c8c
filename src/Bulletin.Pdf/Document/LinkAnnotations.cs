using System.Text;

namespace Bulletin.Pdf;

/// <summary>Makes the addresses on the pages something to follow (ISO 32000-1 §12.5.6.5): a place for each line of each, nothing drawn.</summary>
internal static class LinkAnnotations
{
    // In hundredths of the size: as high as the em box of Han characters, which stands so on the baseline.
    private const int Above = 88;
    private const int Below = 12;

    /// <summary>Writes the links; returns for each page its entry, empty where there is none.</summary>
    public static string[] Write(PdfObjectWriter writer, PagedDocument document, StructureTree? structure)
    {
        var entries = new string[document.Pages.Count];
        Array.Fill(entries, "");
        if (structure is null || !HasLinks(document.Structure))
        {
            return entries;
        }

        for (var page = 0; page < entries.Length; page++)
        {
            var links = new List<PdfReference>();
            foreach (var item in document.Pages[page].Items)
            {
                if (item is TextItem { Element: >= 0, Cells.Count: > 0 } text && document.Structure[item.Element] is { Role: StructureRole.Link, Target.Length: > 0 } element)
                {
                    var link = Write(writer, element.Target, text, document.Pages[page].Height, structure.NextAnnotationKey);
                    structure.Annotate(page, item.Element, link);
                    links.Add(link);
                }
            }

            entries[page] = links.Count == 0 ? "" : $"/Annots[{string.Join(' ', links)}]";
        }

        return entries;
    }

    // Printed where it is printed at all (ISO 19005-2 §6.3.2); what is read out is where it leads (ISO 14289-1 §7.18.5).
    private static PdfReference Write(PdfObjectWriter writer, string target, TextItem item, Length pageHeight, int key)
    {
        var (left, right) = (item.Cells[0].X, item.Cells[^1].X + item.Cells[^1].Width);
        var baseline = pageHeight - item.Baseline;
        var (bottom, top) = (baseline - new Length(item.Size.Emu * Below / 100), baseline + new Length(item.Size.Emu * Above / 100));
        var rectangle = $"{PdfNumber.Format(left.Points)} {PdfNumber.Format(bottom.Points)} {PdfNumber.Format(right.Points)} {PdfNumber.Format(top.Points)}";
        return writer.Write(
            $"<</Type/Annot/Subtype/Link/Rect[{rectangle}]/Border[0 0 0]/F 4/Contents{PdfToken.String(target)}/StructParent {key}/A<</S/URI/URI<{Convert.ToHexString(Encoding.ASCII.GetBytes(target))}>>>>>");
    }

    private static bool HasLinks(ValueList<StructureElement> elements)
    {
        foreach (var element in elements)
        {
            if (element.Role == StructureRole.Link)
            {
                return true;
            }
        }

        return false;
    }
}
