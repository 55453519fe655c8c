using System.Xml.Linq;
using Bulletin.Diagnostics;

namespace Bulletin.Docx.Checking;

/// <summary>What a reader needs who does not see the page: words for pictures, header rows, language, title.</summary>
internal static class AccessibilityCheck
{
    public static void Check(WordFile file, Findings findings)
    {
        foreach (var (part, properties) in file.Elements(Ooxml.WordDrawing + "docPr").Where(pair => IsSilent(pair.Element)))
        {
            findings.Add(DiagnosticCodes.DocxNoAltText, part, properties);
        }

        foreach (var (part, table) in file.Elements(Ooxml.W + "tbl"))
        {
            var rows = table.Held(Ooxml.W + "tr").Take(2).ToList();
            if (rows.Count == 2 && !IsMark(table, file) && !(rows[0].Element(Ooxml.W + "trPr")?.Element(Ooxml.W + "tblHeader")).IsOn())
            {
                findings.Add(DiagnosticCodes.DocxNoHeaderRow, part, table);
            }
        }

        if (!SaysLanguage(file))
        {
            findings.Add(DiagnosticCodes.DocxNoLanguage, file.Styles?.Name ?? file.Main.Name);
        }

        var core = file.Package.At(file.Package.Relationships.FirstOrDefault(relationship => relationship.Type == Ooxml.CorePropertiesType));
        if (string.IsNullOrWhiteSpace((string?)core?.Root?.Element(Ooxml.DublinCore + "title")))
        {
            findings.Add(DiagnosticCodes.DocxNoTitle, core?.Name);
        }
    }

    // The names of several bodies and 文件 beside them: a table to the eye alone.
    private static bool IsMark(XElement table, WordFile file)
    {
        var style = file.StyleElements.FirstOrDefault(style => style.Element(Ooxml.W + "name").Value() == MastheadStyles.JointMarkName).Value("styleId");
        return style is not null && table.Descendants(Ooxml.W + "p").All(paragraph => (paragraph.Element(Ooxml.W + "pPr")?.Element(Ooxml.W + "pStyle")).Value() == style);
    }

    // A text box speaks for itself; what only decorates says so.
    private static bool IsSilent(XElement properties) =>
        string.IsNullOrWhiteSpace((string?)properties.Attribute("descr")) && string.IsNullOrWhiteSpace((string?)properties.Attribute("title"))
        && !properties.Descendants(Ooxml.Decorative + "decorative").Any(decorative => (string?)decorative.Attribute("val") is "1" or "true")
        && properties.Parent?.Descendants(Ooxml.W + "txbxContent").Any() != true;

    // For the whole document: in the defaults, or in a style that is one.
    private static bool SaysLanguage(WordFile file) =>
        (file.Styles?.Root?.Element(Ooxml.W + "docDefaults")?.Descendants(Ooxml.W + "lang") ?? [])
            .Concat(file.StyleElements.Where(style => style.Attribute(Ooxml.W + "default") is not null).Descendants(Ooxml.W + "lang"))
            .Any(language => language.Value() is { Length: > 0 } || language.Value("eastAsia") is { Length: > 0 });
}
