using Bulletin.Standard;
using Bulletin.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>Writes signature and date.</summary>
internal static class SignatureWriter
{
    public static void Write(ParagraphWriter paragraphs, StyleProfile profile, SignatureBlock block, bool remarkFollows)
    {
        var style = profile.Signature;
        var date = block.Date is { } day ? ChineseDate.Format(day) : "";
        var places = SignaturePlaces.Of(profile, block.Names.Select(name => ReferenceMetrics.HalfCells(name.ToString())).ToList(), ReferenceMetrics.HalfCells(date), block.Sealed);
        var above = block.Sealed ? Looks.BlankLines(profile.Grid, style.SealedBlankLinesAbove, 0) : null;
        for (var i = 0; i < block.Names.Count; i++)
        {
            paragraphs.Write(
                StyleId.Signature, block.Names[i], keepNext: date.Length > 0 || i + 1 < block.Names.Count, Right(profile, places.NameRights[i]), i == 0 ? above : null);
        }

        if (date.Length > 0)
        {
            var alone = block.Names.Count == 0 ? above ?? Looks.BlankLines(profile.Grid, style.BlankLinesAbove, 0) : null;
            paragraphs.Write(StyleId.Date, date, keepNext: remarkFollows, Right(profile, places.DateRight), alone);
        }
    }

    // Nothing where the style says it already.
    private static W.Indentation? Right(StyleProfile profile, int halfCells) =>
        halfCells == profile.Signature.RightIndent * 2 ? null : Indent.Right(profile.Grid.Cell, halfCells);
}
