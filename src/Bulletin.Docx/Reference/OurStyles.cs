using System.Xml.Linq;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.Reference;

/// <summary>Our own styles for a profile, as XML, by id.</summary>
internal sealed class OurStyles
{
    private readonly Dictionary<string, XElement> _byId;

    public OurStyles(StyleProfile profile)
    {
        Root = XmlPart.Tree(writer => StylesPart.Write(writer, profile, [], hasSubtitle: true));
        _byId = Root.Elements(Ooxml.W + "style").ToDictionary(style => style.Value("styleId")!, StringComparer.Ordinal);
    }

    public XElement Root { get; }

    /// <summary>In the order of the part.</summary>
    public IEnumerable<string> Ids => _byId.Keys;

    public XElement this[string id] => _byId[id];

    public string Name(string id) => this[id].Element(Ooxml.W + "name").Value()!;

    public string? BasedOn(string id) => this[id].Element(Ooxml.W + "basedOn").Value();
}
