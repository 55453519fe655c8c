using System.Globalization;
using System.Text;

namespace Bulletin.Pdf;

/// <summary>Writes the catalog (ISO 32000-1 §7.7.2): where everything is, and how the file is shown when it is opened.</summary>
internal static class CatalogWriter
{
    /// <summary>Writes it.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="document">The document.</param>
    /// <param name="tree">The tree of pages.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="outline">The outline, or null.</param>
    /// <param name="structure">The root of the structure, or null.</param>
    /// <param name="metadata">The metadata stream.</param>
    /// <param name="claims">What the file claims.</param>
    public static PdfReference Write(
        PdfObjectWriter writer, PagedDocument document, PdfReference tree, PdfReference[] pages, PdfReference? outline, PdfReference? structure, PdfReference metadata, PdfClaims claims)
    {
        var open = outline is { } reference ? $"/Outlines {reference}/PageMode/UseOutlines" : "";
        var tagged = structure is { } root ? $"/MarkInfo<</Marked true>>/StructTreeRoot {root}" : "";
        return writer.Write(
            $"<</Type/Catalog/Pages {tree}{open}{View(document, pages)}/Lang{PdfToken.String(document.Metadata.Language)}{tagged}/Metadata {metadata}{OutputIntent(writer, claims)}/ViewerPreferences<</DisplayDocTitle true>>>>");
    }

    // Pages numbered as they are printed, below each other, the first as wide as the window (§12.3.2.2).
    private static string View(PagedDocument document, PdfReference[] pages) => pages.Length == 0
        ? ""
        : $"/PageLayout/OneColumn/PageLabels<</Nums[{Labels(document)}]>>/OpenAction[{pages[0]}/FitH {PdfNumber.Format(document.Pages[0].Height.Points)}]";

    // Pages that bear no number have no label either (§12.4.2), unless none bears one: pages that someone else has set.
    private static string Labels(PagedDocument document)
    {
        var isNumbered = document.Pages.Select(page => page.Items.Any(item => item.Role == ItemRole.PageNumber)).ToList();
        if (!isNumbered.Contains(true))
        {
            return "0<</S/D>>";
        }

        var labels = new StringBuilder();
        for (var i = 0; i < isNumbered.Count; i++)
        {
            if (i == 0 || isNumbered[i] != isNumbered[i - 1])
            {
                labels.Append(CultureInfo.InvariantCulture, $"{i}<<{(!isNumbered[i] ? "" : i == 0 ? "/S/D" : $"/S/D/St {i + 1}")}>>");
            }
        }

        return labels.ToString();
    }

    // What device colours look like (ISO 19005-2 §6.2.3): sRGB. The subtype is the same for all parts.
    private static string OutputIntent(PdfObjectWriter writer, PdfClaims claims) => claims.PdfA == PdfA.None
        ? ""
        : $"/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier({SrgbProfile.Name})/Info({SrgbProfile.Name})/DestOutputProfile {writer.WriteStream(SrgbProfile.Bytes, "/N 3")}>>]";
}
