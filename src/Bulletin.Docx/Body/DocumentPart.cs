using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>The main part: the blocks in order, and the pages of the last section.</summary>
internal static class DocumentPart
{
    private const string RelationshipsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static ZipEntry Write(NoticeDocument document, StyleProfile profile, Styling styling, LayoutDecisions decisions, MediaBook media, HeadingLists? lists) => XmlPart.Of("word/document.xml", writer =>
    {
        writer.WriteStartElement(new W.Document(), [], [new("r", RelationshipsNamespace)]);
        writer.WriteStartElement(new W.Body());
        new BlockWriter(writer, profile, styling, decisions, media, lists).Write(document.Blocks);
        writer.WriteElement(styling.Section(document.Blocks is [.., var last] && Sections.EndsLandscape(last)));
        writer.WriteEndElement();
        writer.WriteEndElement();
    });
}
