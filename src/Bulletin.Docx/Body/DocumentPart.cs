using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>The main part: the blocks in order, and the page.</summary>
internal static class DocumentPart
{
    public static byte[] Write(NoticeDocument document, StyleProfile profile) => XmlPart.Of(writer =>
    {
        writer.WriteStartElement(new W.Document());
        writer.WriteStartElement(new W.Body());
        new BlockWriter(writer, profile).Write(document.Blocks);
        writer.WriteElement(Section(profile));
        writer.WriteEndElement();
        writer.WriteEndElement();
    });

    private static W.SectionProperties Section(StyleProfile profile)
    {
        var page = profile.Page;
        var grid = profile.Grid;

        // A full line is a little wider than the type area, and needs a twip to spare; the two margins give it, half each.
        var surplus = grid.LineWidth.Twips + 1 - (page.Width.Twips - page.TypeAreaLeft.Twips - page.TypeAreaRight.Twips);
        return new(
            new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = Package.OddFooterId },
            new W.FooterReference { Type = W.HeaderFooterValues.Even, Id = Package.EvenFooterId },
            new W.PageSize { Width = (uint)page.Width.Twips, Height = (uint)page.Height.Twips },
            new W.PageMargin
            {
                Top = page.MarginTop.Twips,
                Right = (uint)(page.TypeAreaRight.Twips - (surplus - (surplus / 2))),
                Bottom = page.MarginBottom.Twips,
                Left = (uint)(page.TypeAreaLeft.Twips - (surplus / 2)),
                Header = 851U,
                Footer = (uint)FooterStyles.Distance(profile).Twips,
                Gutter = 0U,
            },

            // The text does not snap to it; it is what the page-setup dialogue shows. The cell is given as what is added to the size, in 4096ths of a point.
            new W.DocGrid
            {
                Type = W.DocGridValues.LinesAndChars,
                LinePitch = grid.Pitch.Twips,
                CharacterSpace = (int)Math.Floor(grid.Tracking.Points * 4096),
            });
    }
}
