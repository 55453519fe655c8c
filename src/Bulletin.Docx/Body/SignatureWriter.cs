using Bulletin.Standard;
using Bulletin.Text;

namespace Bulletin.Docx;

/// <summary>Writes signature and date. All measures in half cells, from the right edge of the type area.</summary>
internal static class SignatureWriter
{
    public static void Write(ParagraphWriter paragraphs, StyleProfile profile, SignatureBlock block, bool remarkFollows)
    {
        var style = profile.Signature;
        var sealedBlock = block.Sealed;
        var date = block.Date is { } day ? ChineseDate.Format(day) : "";
        var place = Place(profile, block, date);
        var above = sealedBlock ? Looks.BlankLines(profile.Grid, style.SealedBlankLinesAbove, 0) : null;
        for (var i = 0; i < block.Names.Count; i++)
        {
            var right = sealedBlock ? Centred(block.Names[i], place, profile) : place.Signature;
            var indent = right == style.RightIndent * 2 ? null : Indent.Right(profile.Grid.Cell, right);
            paragraphs.Write(StyleId.Signature, block.Names[i], keepNext: date.Length > 0 || i + 1 < block.Names.Count, indent, i == 0 ? above : null);
        }

        if (date.Length > 0)
        {
            var alone = block.Names.Count == 0 ? above ?? Looks.BlankLines(profile.Grid, style.BlankLinesAbove, 0) : null;
            var indent = place.Date == style.RightIndent * 2 ? null : Indent.Right(profile.Grid.Cell, place.Date);
            paragraphs.Write(StyleId.Date, date, keepNext: remarkFollows, indent, alone);
        }
    }

    private static (int Signature, int Date, int DateWidth) Place(StyleProfile profile, SignatureBlock block, string date)
    {
        var style = profile.Signature;
        var line = profile.Grid.CellsPerLine * 2;
        var dateWidth = ReferenceMetrics.HalfCells(date);
        var widest = block.Names.Count == 0 ? 0 : block.Names.Max(name => ReferenceMetrics.HalfCells(name.ToString()));
        if (block.Sealed)
        {
            // A signature too long to be centred on a date four cells in moves both to the left, until it fills the line (§7.3.5.1: 一般).
            var needed = (Math.Min(widest, line) - dateWidth + 1) / 2;
            return (0, Math.Max(style.SealedDateRightIndent * 2, needed), dateWidth);
        }

        var room = line - (style.RightIndent * 2);
        var offset = style.DateOffset * 2;
        if (widest == 0 || widest > room)
        {
            // No first character to stand under: there is no signature, or it wraps.
            return (style.RightIndent * 2, style.RightIndent * 2, dateWidth);
        }

        // The date begins two cells right of the signature; where it is the longer, it is the date that keeps two cells from the edge (§7.3.5.2).
        return dateWidth > widest
            ? ((style.RightIndent * 2) + dateWidth + offset - widest, style.RightIndent * 2, dateWidth)
            : (style.RightIndent * 2, (style.RightIndent * 2) + widest - offset - dateWidth, dateWidth);
    }

    private static int Centred(RichText name, (int Signature, int Date, int DateWidth) place, StyleProfile profile)
    {
        var width = Math.Min(ReferenceMetrics.HalfCells(name.ToString()), profile.Grid.CellsPerLine * 2);
        return Math.Max(0, place.Date + ((place.DateWidth - width) / 2));
    }
}
