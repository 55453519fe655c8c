using System.Globalization;
using System.Xml.Linq;
using Bulletin.Diagnostics;

namespace Bulletin.Docx.Checking;

/// <summary>What a file that is made public should not have: things that call out when it is opened, things that run, things that readers were not meant to see.</summary>
internal static class DisclosureCheck
{
    private static readonly HashSet<XName> Changes =
        [.. new[]
        {
            "ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "numberingChange",
            "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "tblGridChange", "tcPrChange", "trPrChange",
        }.Select(name => Ooxml.W + name)];

    private static readonly HashSet<string> Active = new(StringComparer.Ordinal) { "vbaProject", "oleObject", "package", "control", "activeXControlBinary", "attachedToolbars", "keyMapCustomizations" };

    // The first word of a field's code; each fetches something when the field is brought up to date.
    private static readonly HashSet<string> Calling = new(StringComparer.OrdinalIgnoreCase) { "INCLUDEPICTURE", "INCLUDETEXT", "IMPORT", "INCLUDE", "LINK", "DDE", "DDEAUTO", "DATABASE" };

    public static void Check(WordFile file, Findings findings)
    {
        foreach (var part in file.Reached)
        {
            Relationships(part, findings);
        }

        foreach (var (part, code) in file.Elements(Ooxml.W + "instrText").Concat(file.Elements(Ooxml.W + "fldSimple")))
        {
            var text = code.Name == Ooxml.W + "instrText" ? code.Value : code.Value("instr") ?? "";
            if (text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var word, ..] && Calling.Contains(word))
            {
                findings.Add(DiagnosticCodes.DocxCallsOut, part, code, new LocalText("域 ", "the field "), word);
            }
        }

        var hidden = HiddenStyles(file);
        var (comment, run) = (Ooxml.W + "comment", Ooxml.W + "r");
        foreach (var (part, elements) in file.Texts)
        {
            Leftover(part, elements.Where(element => Changes.Contains(element.Name)), new("修订痕迹", "tracked changes"), findings);
            Leftover(part, elements.Where(element => element.Name == comment), new("批注", "comments"), findings);
            Leftover(part, elements.Where(element => element.Name == run && IsHidden(element, hidden)), new("隐藏文字", "hidden text"), findings);
        }
    }

    private static void Relationships(PackagePart part, Findings findings)
    {
        foreach (var relationship in part.Relationships)
        {
            // A hyperlink is followed by whoever clicks on it, and only then.
            if (relationship.IsExternal && relationship.Kind != "hyperlink")
            {
                findings.Add(DiagnosticCodes.DocxCallsOut, PackagePart.RelationshipsName(part.Name), relationship.Kind + " ", relationship.Target);
            }

            if (Active.Contains(relationship.Kind))
            {
                findings.Add(DiagnosticCodes.DocxActive, part.Name, relationship.Kind, relationship.Target);
            }
        }
    }

    private static void Leftover(PackagePart part, IEnumerable<XElement> elements, LocalText kind, Findings findings)
    {
        var all = elements.ToList();
        if (all.Count > 0)
        {
            findings.Add(DiagnosticCodes.DocxLeftover, part, all[0], kind, all.Count.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static HashSet<string?> HiddenStyles(WordFile file) =>
        file.StyleElements.Where(style => Hides(style.Element(Ooxml.W + "rPr"))).Select(style => style.Value("styleId")).ToHashSet(StringComparer.Ordinal);

    private static bool IsHidden(XElement run, HashSet<string?> hidden)
    {
        var properties = run.Element(Ooxml.W + "rPr");
        return properties?.Element(Ooxml.W + "vanish") is { } own ? own.IsOn()
            : hidden.Count > 0 && run.Elements().Any(element => element.Name != Ooxml.W + "rPr")
                && (hidden.Contains((properties?.Element(Ooxml.W + "rStyle")).Value() ?? "")
                    || hidden.Contains((run.Holder()?.Element(Ooxml.W + "pPr")?.Element(Ooxml.W + "pStyle")).Value() ?? ""));
    }

    private static bool Hides(XElement? properties) => (properties?.Element(Ooxml.W + "vanish")).IsOn();
}
