using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>The main part: the blocks in order, and the page.</summary>
internal static class DocumentPart
{
    private const string RelationshipsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static ZipEntry Write(NoticeDocument document, StyleProfile profile, LayoutDecisions decisions, MediaBook media) => XmlPart.Of("word/document.xml", writer =>
    {
        writer.WriteStartElement(new W.Document(), [], [new("r", RelationshipsNamespace)]);
        writer.WriteStartElement(new W.Body());
        new BlockWriter(writer, profile, decisions, media).Write(document.Blocks);
        writer.WriteElement(Section(profile));
        writer.WriteEndElement();
        writer.WriteEndElement();
    });

    private static W.SectionProperties Section(StyleProfile profile)
    {
        var page = profile.Page;
        return new(
            new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = Package.OddFooterId },
            new W.FooterReference { Type = W.HeaderFooterValues.Even, Id = Package.EvenFooterId },
            new W.PageSize { Width = (uint)page.Width.Twips, Height = (uint)page.Height.Twips },
            new W.PageMargin
            {
                Top = page.MarginTop.Twips,
                Right = (uint)page.TypeAreaRight.Twips,
                Bottom = page.MarginBottom.Twips,
                Left = (uint)page.TypeAreaLeft.Twips,
                Header = 851U,
                Footer = (uint)FooterStyles.Distance(profile).Twips,
                Gutter = 0U,
            },

            // The text does not snap to it; it is what the page-setup dialogue shows. A grid of characters besides would have LibreOffice round the width down to whole cells.
            new W.DocGrid { Type = W.DocGridValues.Lines, LinePitch = profile.Grid.Pitch.Twips });
    }
}
