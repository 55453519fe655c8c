using System.Globalization;
using System.Text;
using System.Xml;

namespace Bulletin.Pdf;

/// <summary>What the file says about itself (ISO 32000-1 §14.3): twice, as PDF has it of old and as XMP (ISO 16684-1), from the document alone, never from the clock.</summary>
internal static class MetadataWriter
{
    private const string Producer = "Bulletin";
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Xmp = "http://ns.adobe.com/xap/1.0/";
    private const string Pdf = "http://ns.adobe.com/pdf/1.3/";

    /// <summary>Writes the document information dictionary.</summary>
    public static PdfReference WriteInformation(PdfObjectWriter writer, DocumentMetadata metadata, string? author)
    {
        var title = metadata.Title.Length > 0 ? "/Title" + PdfToken.String(metadata.Title) : "";
        var creator = author is { Length: > 0 } ? "/Author" + PdfToken.String(author) : "";
        var subject = metadata.ReferenceNumber is { Length: > 0 } number ? "/Subject" + PdfToken.String(number) : "";
        var keywords = metadata.Kind is { Length: > 0 } kind ? "/Keywords" + PdfToken.String(kind) : "";
        var dates = metadata.Date is { } date ? $"/CreationDate{PdfToken.Date(date)}/ModDate{PdfToken.Date(date)}" : "";
        return writer.Write($"<<{title}{creator}{subject}{keywords}/Producer({Producer}){dates}>>");
    }

    /// <summary>Writes the metadata stream.</summary>
    public static PdfReference WriteXmp(PdfObjectWriter writer, DocumentMetadata metadata, string? author, PdfClaims claims)
    {
        // The identifier is the one that every XMP packet begins with.
        var packet = $"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n{Description(metadata, author, claims)}\n<?xpacket end=\"r\"?>";
        return writer.WriteStream(Encoding.UTF8.GetBytes(packet), "/Type/Metadata/Subtype/XML", compress: false);
    }

    private static string Description(DocumentMetadata metadata, string? author, PdfClaims claims)
    {
        var result = new StringBuilder();
        using (var xml = XmlWriter.Create(result, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("x", "xmpmeta", "adobe:ns:meta/");
            xml.WriteStartElement("rdf", "RDF", Rdf);
            ClaimsWriter.Describe(xml, ("dc", DublinCore), ("xmp", Xmp), ("pdf", Pdf));
            Array(xml, "title", "Alt", metadata.Title, isAlternative: true);
            Array(xml, "creator", "Seq", author);
            Array(xml, "description", "Alt", metadata.ReferenceNumber, isAlternative: true);
            Array(xml, "language", "Bag", metadata.Language);
            if (metadata.Date is { } date)
            {
                // The same moment as in the information dictionary (ISO 19005-1 §6.7.3).
                var day = date.ToString("yyyy-MM-dd'T00:00:00+08:00'", CultureInfo.InvariantCulture);
                xml.WriteElementString("xmp", "CreateDate", Xmp, day);
                xml.WriteElementString("xmp", "ModifyDate", Xmp, day);
            }

            if (metadata.Kind is { Length: > 0 } kind)
            {
                xml.WriteElementString("pdf", "Keywords", Pdf, kind);
            }

            xml.WriteElementString("pdf", "Producer", Pdf, Producer);
            xml.WriteEndElement();
            ClaimsWriter.Write(xml, claims);
        }

        return result.ToString();
    }

    private static void Array(XmlWriter xml, string name, string kind, string? value, bool isAlternative = false)
    {
        if (value is not { Length: > 0 })
        {
            return;
        }

        xml.WriteStartElement("dc", name, DublinCore);
        xml.WriteStartElement("rdf", kind, Rdf);
        xml.WriteStartElement("rdf", "li", Rdf);
        if (isAlternative)
        {
            xml.WriteAttributeString("xml", "lang", null, "x-default");
        }

        xml.WriteString(value);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
