using System.Globalization;
using System.Xml;

namespace Bulletin.Docx;

/// <summary>What the file says about itself: from the document alone, never from the clock or the user.</summary>
internal sealed record PropertyParts(ZipEntry Core, ZipEntry Application, ZipEntry? Custom)
{
    private const string CoreNamespace = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string DublinCoreTerms = "http://purl.org/dc/terms/";
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";
    private const string ApplicationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    public static PropertyParts Write(DocumentMetadata metadata, DocxOptions options) =>
        new(WriteCore(metadata, options), WriteApplication(metadata), options.OfficeProperties ? CustomProperties.Write(metadata) : null);

    public static ZipEntry Write(string name, Action<XmlWriter> write) => XmlPart.OfXml($"docProps/{name}.xml", write);

    private static ZipEntry WriteCore(DocumentMetadata metadata, DocxOptions options) => Write("core", writer =>
    {
        writer.WriteStartElement("cp", "coreProperties", CoreNamespace);
        writer.WriteAttributeString("xmlns", "dc", null, DublinCore);
        writer.WriteAttributeString("xmlns", "dcterms", null, DublinCoreTerms);
        writer.WriteAttributeString("xmlns", "xsi", null, SchemaInstance);
        Element(writer, "title", metadata.Title);
        Element(writer, "subject", metadata.Kind);
        Element(writer, "creator", options.Creator ?? metadata.Author);
        Element(writer, "language", metadata.Language);
        Date(writer, "created", metadata.Date);
        Date(writer, "modified", metadata.Date);
        writer.WriteEndElement();
    });

    // Neither template nor user: both are the machine's.
    private static ZipEntry WriteApplication(DocumentMetadata metadata) => Write("app", writer =>
    {
        writer.WriteStartElement("Properties", ApplicationNamespace);
        writer.WriteElementString("Application", ApplicationNamespace, "Bulletin");
        if (!string.IsNullOrEmpty(metadata.Author))
        {
            writer.WriteElementString("Company", ApplicationNamespace, metadata.Author);
        }

        writer.WriteEndElement();
    });

    private static void Element(XmlWriter writer, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            writer.WriteElementString("dc", name, DublinCore, text);
        }
    }

    private static void Date(XmlWriter writer, string name, DateOnly? date)
    {
        if (date is { } day)
        {
            writer.WriteStartElement("dcterms", name, DublinCoreTerms);
            writer.WriteAttributeString("xsi", "type", SchemaInstance, "dcterms:W3CDTF");
            writer.WriteString(day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
            writer.WriteEndElement();
        }
    }
}
