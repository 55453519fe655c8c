using Bulletin.Standard;
using Bulletin.Text;

namespace Bulletin.Layout;

/// <summary>Signature and date → lines (GB/T 9704-2012 §7.3.5).</summary>
internal static class SignatureFlow
{
    public static List<FlowLine> Lines(SignatureBlock signature, StyleProfile profile, CellBuilder cells, ParagraphFlow paragraphs, int block)
    {
        var date = signature.Date is { } day ? ChineseDate.Format(day) : "";
        var places = SignaturePlaces.Of(profile, signature.Names.Select(name => ReferenceMetrics.HalfCells(name.ToString())).ToList(), ReferenceMetrics.HalfCells(date), signature.Sealed);
        var lines = new List<FlowLine>();
        for (var i = 0; i < signature.Names.Count; i++)
        {
            lines.AddRange(paragraphs.RightAligned(cells.Of(signature.Names[i], Look(profile, ItemRole.Signature)), places.NameRights[i], block));
        }

        if (date.Length > 0)
        {
            lines.AddRange(paragraphs.RightAligned(cells.Of(date, Look(profile, ItemRole.Date)), places.DateRight, block));
        }

        return lines;
    }

    private static TextLook Look(StyleProfile profile, ItemRole role) => new(profile.Body.Font, profile.Body.Size, profile.Grid.Tracking, role);
}
