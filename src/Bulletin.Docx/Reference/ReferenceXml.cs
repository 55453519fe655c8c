using System.Xml;
using System.Xml.Linq;

namespace Bulletin.Docx.Reference;

/// <summary>Writes XML of a reference document.</summary>
internal static class ReferenceXml
{
    /// <summary>The part with that root: UTF-8, nothing between the elements but what was there.</summary>
    public static ZipEntry Entry(string name, XElement root) => XmlPart.OfXml(name, root.WriteTo, NewLineHandling.Entitize);
}
