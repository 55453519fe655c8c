using System.Xml;

namespace Bulletin.Docx;

/// <summary>The main part: the blocks in order, and the pages of the last section.</summary>
internal static class DocumentPart
{
    private const string RelationshipsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static ZipEntry Write(NoticeDocument document, StyleProfile profile, LayoutDecisions decisions, MediaBook media, HeadingLists? lists, RunInHeadingMode runIn) => ZipEntry.Of("word/document.xml", stream =>
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = XmlPart.Utf8 });
        var writer = new WordWriter(xml);
        xml.WriteStartDocument(standalone: true);
        writer.Start("document");
        xml.WriteAttributeString("xmlns", "r", null, RelationshipsNamespace);
        writer.Start("body");
        new BlockWriter(writer, profile, decisions, media, lists, runIn).Write(document.Blocks);
        writer.Element(Sections.Of(profile, document.Blocks is [.., var last] && Sections.EndsLandscape(last)));
        writer.End();
        writer.End();
    });
}
