using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>The main part: the blocks in order, and the pages of the last section.</summary>
internal static class DocumentPart
{
    private const string RelationshipsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Name = "word/document.xml";

    public static ZipEntry Write(NoticeDocument document, StyleProfile profile, LayoutDecisions decisions, MediaBook media, HeadingLists? lists) =>
        XmlPart.Of(Name, writer => Write(writer, document, profile, decisions, media, lists, origins: null));

    /// <summary>The part with a content control around every value of the report.</summary>
    public static ZipEntry WriteWithControls(NoticeDocument document, StyleProfile profile, LayoutDecisions decisions, MediaBook media, HeadingLists? lists)
    {
        var origins = new RunOrigins();
        using var plain = new MemoryStream();
        XmlPart.Write(plain, writer => Write(writer, document, profile, decisions, media, lists, origins));
        var xml = XmlPart.Utf8.GetBytes(ContentControls.Insert(XmlPart.Utf8.GetString(plain.GetBuffer(), 0, (int)plain.Length), origins));
        return ZipEntry.Of(Name, stream => stream.Write(xml));
    }

    private static void Write(OpenXmlWriter writer, NoticeDocument document, StyleProfile profile, LayoutDecisions decisions, MediaBook media, HeadingLists? lists, RunOrigins? origins)
    {
        writer.WriteStartElement(new W.Document(), [], [new("r", RelationshipsNamespace)]);
        writer.WriteStartElement(new W.Body());
        new BlockWriter(writer, profile, decisions, media, lists, origins).Write(document.Blocks);
        writer.WriteElement(Sections.Of(profile, document.Blocks is [.., var last] && Sections.EndsLandscape(last)));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }
}
