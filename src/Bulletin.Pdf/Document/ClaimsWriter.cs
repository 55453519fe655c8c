using System.Xml;

namespace Bulletin.Pdf;

/// <summary>Writes into the metadata what the file claims: PDF/A (ISO 19005-2 §6.6.4) and PDF/UA (ISO 14289-1 §5).</summary>
internal static class ClaimsWriter
{
    private const string Archive = "http://www.aiim.org/pdfa/ns/id/";
    private const string Access = "http://www.aiim.org/pdfua/ns/id/";
    private const string Extension = "http://www.aiim.org/pdfa/ns/extension/";
    private const string Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private const string Property = "http://www.aiim.org/pdfa/ns/property#";
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /// <summary>Writes it, a description for each namespace, as validators look for it.</summary>
    public static void Write(XmlWriter xml, PdfClaims claims)
    {
        if (claims.PdfA != PdfA.None)
        {
            Describe(xml, ("pdfaid", Archive));
            xml.WriteElementString("pdfaid", "part", Archive, claims.PdfA.IsPart1() ? "1" : "2");
            xml.WriteElementString("pdfaid", "conformance", Archive, claims.PdfA.Letter().ToString());
            xml.WriteEndElement();
        }

        if (!claims.IsPdfUa)
        {
            return;
        }

        Describe(xml, ("pdfuaid", Access));
        xml.WriteElementString("pdfuaid", "part", Access, "1");
        xml.WriteEndElement();
        if (claims.PdfA != PdfA.None)
        {
            Describe(xml, ("pdfaExtension", Extension), ("pdfaSchema", Schema), ("pdfaProperty", Property));
            WriteExtension(xml);
            xml.WriteEndElement();
        }
    }

    /// <summary>Begins a description with its namespaces.</summary>
    public static void Describe(XmlWriter xml, params ReadOnlySpan<(string Prefix, string Namespace)> namespaces)
    {
        xml.WriteStartElement("rdf", "Description", Rdf);
        xml.WriteAttributeString("rdf", "about", Rdf, "");
        foreach (var (prefix, name) in namespaces)
        {
            xml.WriteAttributeString("xmlns", prefix, null, name);
        }
    }

    // PDF/A knows no PDF/UA, and wants to be told of what it does not know (ISO 19005-2 §6.6.2.3.3).
    private static void WriteExtension(XmlWriter xml)
    {
        xml.WriteStartElement("pdfaExtension", "schemas", Extension);
        Begin(xml, "Bag");
        xml.WriteElementString("pdfaSchema", "schema", Schema, "PDF/UA identification schema");
        xml.WriteElementString("pdfaSchema", "namespaceURI", Schema, Access);
        xml.WriteElementString("pdfaSchema", "prefix", Schema, "pdfuaid");
        xml.WriteStartElement("pdfaSchema", "property", Schema);
        Begin(xml, "Seq");
        xml.WriteElementString("pdfaProperty", "name", Property, "part");
        xml.WriteElementString("pdfaProperty", "valueType", Property, "Integer");
        xml.WriteElementString("pdfaProperty", "category", Property, "internal");
        xml.WriteElementString("pdfaProperty", "description", Property, "Part of ISO 14289 that the file conforms to");
        End(xml);
        End(xml);
    }

    private static void Begin(XmlWriter xml, string kind)
    {
        xml.WriteStartElement("rdf", kind, Rdf);
        xml.WriteStartElement("rdf", "li", Rdf);
        xml.WriteAttributeString("rdf", "parseType", Rdf, "Resource");
    }

    private static void End(XmlWriter xml)
    {
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
