using System.Xml.Linq;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.Reference;

/// <summary>The styles of a reference document, cleaned: each id and each name once, nothing that leads nowhere. What is not there is empty.</summary>
internal sealed class StyleSheet
{
    private readonly Dictionary<string, XElement> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _byName = new(StringComparer.OrdinalIgnoreCase);

    private StyleSheet(XElement root) => Root = root;

    /// <summary>The root of the part; not to be changed.</summary>
    public XElement Root { get; }

    public IEnumerable<string> Ids => _byId.Keys;

    public static StyleSheet Read(XElement? part, IReadOnlySet<string> lists)
    {
        var sheet = new StyleSheet(part is { Name: var name } && name == Ooxml.W + "styles" ? new XElement(part) : new XElement(Ooxml.W + "styles", new XAttribute(XNamespace.Xmlns + "w", Ooxml.W)));
        Revisions.Clean(sheet.Root);
        sheet.Collect();
        sheet.Cut(lists);
        return sheet;
    }

    public XElement? ById(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    /// <summary>The style of a name, or with it among its other names; as in Word, case does not matter.</summary>
    public XElement? ByName(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The style that text has which names none.</summary>
    public XElement? Default(string type) => Root.Elements(Ooxml.W + "style").FirstOrDefault(style => TypeOf(style) == type && style.Value("default") is "1" or "true" or "on");

    public static string TypeOf(XElement style) => style.Value("type") ?? "paragraph";

    /// <summary>What a style says of a property, itself, through what it is based on, or by the defaults of the document.</summary>
    /// <param name="style">The style.</param>
    /// <param name="group"><c>pPr</c> or <c>rPr</c>.</param>
    /// <param name="property">The property.</param>
    /// <param name="attribute">The attribute that must be there; null for the element as such.</param>
    public XElement? Effective(XElement? style, string group, string property, string? attribute = null)
    {
        for (; style is not null; style = ById(style.Element(Ooxml.W + "basedOn").Value()))
        {
            if (Says(style.Element(Ooxml.W + group)) is { } found)
            {
                return found;
            }
        }

        return Says(Defaults(group));

        XElement? Says(XElement? properties) =>
            properties?.Element(Ooxml.W + property) is { } element && (attribute is null || element.Attribute(Ooxml.W + attribute) is not null) ? element : null;
    }

    /// <summary>The defaults of the document.</summary>
    public XElement? Defaults(string group) => Root.Element(Ooxml.W + "docDefaults")?.Element(Ooxml.W + (group + "Default"))?.Element(Ooxml.W + group);

    /// <summary>Takes from a part of text what names styles or lists that are not there.</summary>
    public void CutDangling(XElement root, IReadOnlySet<string> lists)
    {
        Named(root, "pStyle", "paragraph");
        Named(root, "rStyle", "character");
        Named(root, "tblStyle", "table");
        Named(root, "styleLink", "numbering");
        Named(root, "numStyleLink", "numbering");
        root.Descendants(Ooxml.W + "numPr").Where(properties => properties.Element(Ooxml.W + "numId").Value() is { } id && id != "0" && !lists.Contains(id)).ToList().ForEach(properties => properties.Remove());
    }

    private void Named(XElement root, string reference, string type) =>
        root.Descendants(Ooxml.W + reference).Where(element => ById(element.Value()) is not { } style || TypeOf(style) != type).ToList().ForEach(element => element.Remove());

    private void Collect()
    {
        foreach (var style in Root.Elements(Ooxml.W + "style").ToList())
        {
            if (style.Value("styleId") is not { Length: > 0 } id || style.Element(Ooxml.W + "name").Value()?.Trim() is not { Length: > 0 } name || _byName.ContainsKey(name) || !_byId.TryAdd(id, style))
            {
                style.Remove();
                continue;
            }

            _byName.Add(name, style);
        }

        // A name goes before another style's other name.
        foreach (var style in _byId.Values)
        {
            foreach (var alias in (style.Element(Ooxml.W + "aliases").Value() ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                _byName.TryAdd(alias, style);
            }
        }
    }

    private void Cut(IReadOnlySet<string> lists)
    {
        foreach (var style in _byId.Values)
        {
            var type = TypeOf(style);
            Keep(style.Element(Ooxml.W + "basedOn"), type);
            Keep(style.Element(Ooxml.W + "next"), "paragraph");
            Keep(style.Element(Ooxml.W + "link"), type == "character" ? "paragraph" : "character");
        }

        // Styles whose chain is known to end: each is visited once, however long the chains are.
        var ends = new HashSet<XElement>();
        foreach (var style in _byId.Values)
        {
            var way = new HashSet<XElement>();
            for (var current = style; way.Add(current) && !ends.Contains(current);)
            {
                if (ById(current.Element(Ooxml.W + "basedOn").Value()) is not { } next)
                {
                    break;
                }

                if (way.Contains(next))
                {
                    current.Element(Ooxml.W + "basedOn")!.Remove();
                    break;
                }

                current = next;
            }

            ends.UnionWith(way);
        }

        CutDangling(Root, lists);
    }

    private void Keep(XElement? reference, string type)
    {
        if (reference is not null && (ById(reference.Value()) is not { } target || TypeOf(target) != type))
        {
            reference.Remove();
        }
    }
}
