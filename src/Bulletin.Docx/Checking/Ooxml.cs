using System.Xml.Linq;

namespace Bulletin.Docx.Checking;

/// <summary>The names of WordprocessingML that the checks speak of, and how its values are read.</summary>
internal static class Ooxml
{
    public const string RelationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    public const string CorePropertiesType = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    public static readonly XNamespace W = WordWriter.Namespace;
    public static readonly XNamespace R = WordWriter.RelationshipsNamespace;
    public static readonly XNamespace ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    public static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    public static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public static readonly XNamespace WordDrawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml";
    public static readonly XNamespace Decorative = "http://schemas.microsoft.com/office/drawing/2017/decorative";
    public static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    // What stands between a container and what it holds without being either.
    private static readonly HashSet<XName> TransparentNames =
    [
        W + "sdt", W + "sdtContent", W + "customXml", W + "smartTag", W + "ins", W + "del", W + "moveFrom", W + "moveTo", W + "hyperlink", W + "fldSimple", W + "dir", W + "bdo",
        Compatibility + "AlternateContent", Compatibility + "Choice", Compatibility + "Fallback",
    ];

    /// <summary>An attribute of WordprocessingML, <c>w:val</c> unless another is named; null where there is none.</summary>
    public static string? Value(this XElement? element, string attribute = "val") => (string?)element?.Attribute(W + attribute);

    /// <summary>A number; null where there is none, or none that fits.</summary>
    public static int? Number(this XElement? element, string attribute = "val") =>
        int.TryParse(element.Value(attribute), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a switch is there and on.</summary>
    public static bool IsOn(this XElement? element) => element is not null && element.Value() is not ("0" or "false" or "off");

    /// <summary>Whether the element only stands between a container and its content.</summary>
    public static bool IsTransparent(this XElement element) => TransparentNames.Contains(element.Name);

    /// <summary>The element that really holds this one; null at the root.</summary>
    public static XElement? Holder(this XElement element)
    {
        var parent = element.Parent;
        while (parent is not null && parent.IsTransparent())
        {
            parent = parent.Parent;
        }

        return parent;
    }

    /// <summary>The children of that name, those in content controls and the like included.</summary>
    public static IEnumerable<XElement> Held(this XElement container, XName name)
    {
        // Depth is bounded by the reader.
        foreach (var child in container.Elements())
        {
            if (child.Name == name)
            {
                yield return child;
            }
            else if (child.IsTransparent())
            {
                foreach (var inner in child.Held(name))
                {
                    yield return inner;
                }
            }
        }
    }

    /// <summary>All elements but those that older readers take in place of others: they repeat them, ids included.</summary>
    public static IEnumerable<XElement> WithoutFallbacks(this XElement root)
    {
        var fallback = Compatibility + "Fallback";
        var inside = new Stack<IEnumerator<XElement>>();
        inside.Push(Single(root).GetEnumerator());
        while (inside.TryPeek(out var siblings))
        {
            if (!siblings.MoveNext())
            {
                inside.Pop();
            }
            else if (siblings.Current.Name != fallback)
            {
                yield return siblings.Current;
                inside.Push(siblings.Current.Elements().GetEnumerator());
            }
        }

        static IEnumerable<XElement> Single(XElement element)
        {
            yield return element;
        }
    }
}
