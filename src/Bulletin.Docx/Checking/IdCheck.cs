using System.Xml.Linq;
using Bulletin.Diagnostics;

namespace Bulletin.Docx.Checking;

/// <summary>Ids and names that must be there once only.</summary>
internal static class IdCheck
{
    // Their ids are counted within a part.
    private static readonly string[] Kinds = ["bookmarkStart", "comment", "footnote", "endnote"];

    public static void Check(WordFile file, Findings findings)
    {
        Across(file.Elements(Ooxml.WordDrawing + "docPr"), element => (string?)element.Attribute("id"), "docPr", findings);
        Across(file.Elements(Ooxml.W + "sdtPr").SelectMany(pair => pair.Element.Elements(Ooxml.W + "id").Select(id => (pair.Part, id))), element => element.Value(), "sdt", findings);
        Across(file.Elements(Ooxml.W + "bookmarkStart"), element => element.Value("name"), "bookmark", findings);
        foreach (var kind in Kinds)
        {
            foreach (var part in file.Elements(Ooxml.W + kind).GroupBy(pair => pair.Part.Name, StringComparer.Ordinal))
            {
                Across(part, element => element.Value("id"), kind, findings);
            }
        }

        if (file.Styles is { Root: not null } styles)
        {
            Across(file.StyleElements.Select(style => (styles, style)), element => element.Value("styleId"), "style", findings);
            Across(file.StyleElements.Elements(Ooxml.W + "name").Select(name => (styles, name)), element => element.Value(), "style name", findings);
        }

        if (file.Numbering is { Root: { } numbering } lists)
        {
            Across(numbering.Elements(Ooxml.W + "num").Select(element => (lists, element)), element => element.Value("numId"), "num", findings);
            Across(numbering.Elements(Ooxml.W + "abstractNum").Select(element => (lists, element)), element => element.Value("abstractNumId"), "abstractNum", findings);
        }
    }

    private static void Across(IEnumerable<(PackagePart Part, XElement Element)> elements, Func<XElement, string?> id, string kind, Findings findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (part, element) in elements)
        {
            if (id(element) is { } value && !seen.Add(value))
            {
                findings.Add(DiagnosticCodes.DocxIdTwice, part, element, kind, value);
            }
        }
    }
}
