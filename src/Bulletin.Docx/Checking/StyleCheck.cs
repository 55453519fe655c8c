using System.Xml.Linq;
using Bulletin.Diagnostics;

namespace Bulletin.Docx.Checking;

/// <summary>Styles: those that are named exist and are of the right kind; none rests on itself; text has a default.</summary>
internal static class StyleCheck
{
    private const string Paragraph = "paragraph";
    private const string Character = "character";
    private const string TableStyle = "table";
    private const string List = "numbering";

    private static readonly Dictionary<XName, string> References = new()
    {
        [Ooxml.W + "pStyle"] = Paragraph,
        [Ooxml.W + "rStyle"] = Character,
        [Ooxml.W + "tblStyle"] = TableStyle,
        [Ooxml.W + "numStyleLink"] = List,
        [Ooxml.W + "styleLink"] = List,
    };

    public static void Check(WordFile file, Findings findings)
    {
        var styles = file.StyleElements.Where(style => style.Value("styleId") is not null).DistinctBy(style => style.Value("styleId")!, StringComparer.Ordinal)
            .ToDictionary(style => style.Value("styleId")!, StringComparer.Ordinal);
        foreach (var part in file.Stories.Append(file.Numbering).Append(file.Styles).OfType<PackagePart>())
        {
            foreach (var element in part.Root?.DescendantsAndSelf() ?? [])
            {
                if (Wanted(element) is { } type)
                {
                    Reference(part, element, type, styles, findings);
                }
            }
        }

        if (!styles.Values.Any(style => style.Value("type") == Paragraph && style.Attribute(Ooxml.W + "default") is { Value: "1" or "true" or "on" }))
        {
            findings.Add(DiagnosticCodes.DocxNoDefaultStyle, file.Styles?.Name ?? file.Main.Name);
        }

        foreach (var style in Looped(styles))
        {
            findings.Add(DiagnosticCodes.DocxStyleLoop, file.Styles!, style, style.Value("styleId"));
        }
    }

    // Which kind of style the element must name; null where it names none.
    private static string? Wanted(XElement element)
    {
        if (References.TryGetValue(element.Name, out var type))
        {
            return type;
        }

        return element.Parent is { } style && style.Name == Ooxml.W + "style" && element.Name.Namespace == Ooxml.W
            ? element.Name.LocalName switch
            {
                "basedOn" => style.Value("type") ?? Paragraph,
                "next" => Paragraph,
                "link" => style.Value("type") == Character ? Paragraph : Character,
                _ => null,
            }
            : null;
    }

    private static void Reference(PackagePart part, XElement element, string type, Dictionary<string, XElement> styles, Findings findings)
    {
        var id = element.Value() ?? "";
        if (!styles.TryGetValue(id, out var style))
        {
            findings.Add(DiagnosticCodes.DocxStyleMissing, part, element, id);
        }
        else if ((style.Value("type") ?? Paragraph) != type)
        {
            findings.Add(DiagnosticCodes.DocxStyleKind, part, element, id, style.Value("type"), type);
        }
    }

    // One style of each loop.
    private static IEnumerable<XElement> Looped(Dictionary<string, XElement> styles)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in styles.Keys)
        {
            var way = new HashSet<string>(StringComparer.Ordinal);
            for (var id = start; id is not null && styles.TryGetValue(id, out var style) && !done.Contains(id); id = style.Element(Ooxml.W + "basedOn").Value())
            {
                if (!way.Add(id))
                {
                    yield return style;
                    break;
                }
            }

            done.UnionWith(way);
        }
    }
}
