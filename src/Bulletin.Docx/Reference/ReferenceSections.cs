using System.Globalization;
using System.Xml.Linq;
using Bulletin.Diagnostics;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.Reference;

/// <summary>
/// Which pages a reference document lends: those of its last upright section, as most of a notice stands on such and the last section is what Word shows in its page setup; for tables set
/// sideways those of its last landscape section, or the upright ones turned. Headers and footers that a section does not name are those of the section before.
/// </summary>
internal sealed class ReferenceSections
{
    // In the order of the schema. Not columns nor vertical alignment: they arrange a text that is not ours.
    private static readonly string[] Taken = ["pgSz", "pgMar", "pgBorders", "lnNumType", "pgNumType", "rtlGutter", "docGrid"];

    private readonly XElement? _upright;
    private readonly XElement? _landscape;
    private readonly Dictionary<XElement, Dictionary<(string Name, string Type), XElement>> _references = [];

    public ReferenceSections(XElement main)
    {
        // Those that a tracked change replaced stand within the others.
        var sections = main.Descendants(Ooxml.W + "sectPr").Where(section => section.Parent is { } parent && (parent.Name == Ooxml.W + "body" || parent.Name == Ooxml.W + "pPr")).ToList();
        Inherit(sections);
        _landscape = sections.LastOrDefault(IsLandscape);
        _upright = sections.LastOrDefault(section => !IsLandscape(section));
    }

    /// <summary>The upright pages.</summary>
    public ReferenceSection Upright(ReferenceParts parts, bool evenPages, ReferenceNotes notes)
    {
        var (size, margins) = (_upright?.Element(Ooxml.W + "pgSz"), _upright?.Element(Ooxml.W + "pgMar"));
        var missing = (size, margins) switch
        {
            (null, null) => new LocalText("纸张大小和页边距", "paper size and margins"),
            (null, _) => new LocalText("纸张大小", "the paper size"),
            (_, null) => new LocalText("页边距", "the margins"),
            _ => null,
        };
        if (missing is not null)
        {
            notes.Add(DiagnosticCodes.ReferenceNoPageSetup, missing);
        }

        return Section(_upright, parts, evenPages);
    }

    /// <summary>The pages of its own that the reference document has for what is set sideways, or null.</summary>
    public ReferenceSection? Landscape(ReferenceParts parts, bool evenPages) => _landscape?.Element(Ooxml.W + "pgMar") is null ? null : Section(_landscape, parts, evenPages);

    /// <summary>The upright pages turned by a quarter to the right, as the standard turns its own.</summary>
    public static IReadOnlyList<XElement> Turned(IEnumerable<XElement> page) => [.. page.Select(element =>
    {
        var turned = new XElement(element);
        switch (element.Name.LocalName)
        {
            case "pgSz":
                turned.SetAttributeValue(Ooxml.W + "w", element.Value("h"));
                turned.SetAttributeValue(Ooxml.W + "h", element.Value("w"));
                turned.SetAttributeValue(Ooxml.W + "orient", "landscape");
                turned.SetAttributeValue(Ooxml.W + "code", null);
                break;
            case "pgMar":
                var gutter = element.Number("gutter") ?? 0;
                turned.SetAttributeValue(Ooxml.W + "top", Text((element.Number("left") ?? 0) + gutter));
                turned.SetAttributeValue(Ooxml.W + "right", Text(Math.Abs(element.Number("top") ?? 0)));
                turned.SetAttributeValue(Ooxml.W + "bottom", Text(element.Number("right") ?? 0));
                turned.SetAttributeValue(Ooxml.W + "left", Text(Math.Abs(element.Number("bottom") ?? 0)));
                turned.SetAttributeValue(Ooxml.W + "gutter", "0");
                break;
            case "docGrid":
                // On pages of tables alone it would only have LibreOffice cut the page down to whole lines.
                turned.SetAttributeValue(Ooxml.W + "type", null);
                break;
        }

        return turned;
    })];

    private static bool IsLandscape(XElement section) => section.Element(Ooxml.W + "pgSz") is { } size && size.Number("w") > size.Number("h");

    private static string Text(int twips) => twips.ToString(CultureInfo.InvariantCulture);

    private void Inherit(List<XElement> sections)
    {
        var current = new Dictionary<(string Name, string Type), XElement>();
        foreach (var section in sections)
        {
            foreach (var reference in section.Elements().Where(element => element.Name.LocalName is "headerReference" or "footerReference"))
            {
                current[(reference.Name.LocalName, reference.Value("type") ?? "default")] = reference;
            }

            _references[section] = new(current);
        }
    }

    private ReferenceSection Section(XElement? section, ReferenceParts parts, bool evenPages)
    {
        var titlePage = (section?.Element(Ooxml.W + "titlePg")).IsOn();
        var headers = new List<XElement>();
        Dictionary<(string Name, string Type), XElement> references = section is null ? [] : _references[section];
        foreach (var ((name, type), reference) in references.OrderBy(pair => pair.Key.Name, StringComparer.Ordinal).ThenBy(pair => pair.Key.Type, StringComparer.Ordinal))
        {
            // What no page would show stays behind.
            if ((type == "default" || (type == "even" && evenPages) || (type == "first" && titlePage)) && parts.Take(reference) is { } id)
            {
                headers.Add(Reference(name, type, id));
            }
        }

        return new(headers, [.. Taken.Select(name => Page(section?.Element(Ooxml.W + name))).OfType<XElement>()], titlePage);
    }

    internal static XElement Reference(string name, string type, string id) => new(Ooxml.W + name, new XAttribute(Ooxml.W + "type", type), new XAttribute(Ooxml.R + "id", id));

    private static XElement? Page(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var page = new XElement(element);
        Revisions.Clean(page);
        page.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.Namespace == Ooxml.R).Remove();
        if (page.Name.LocalName == "pgNumType")
        {
            // Where their count begins is their text's business.
            page.Attributes().Where(attribute => attribute.Name.LocalName != "fmt").Remove();
            return page.HasAttributes ? page : null;
        }

        return page;
    }
}
