using System.Globalization;
using System.Xml.Linq;
using Bulletin.Diagnostics;

namespace Bulletin.Docx.Checking;

/// <summary>Lists: those that are named exist, and have the level that is asked of them.</summary>
internal static class NumberingCheck
{
    // “No list”, to undo what a style says.
    private const string NoList = "0";

    public static void Check(WordFile file, Findings findings)
    {
        var root = file.Numbering?.Root;
        var definitions = ById(root, "abstractNum", "abstractNumId");
        var lists = ById(root, "num", "numId");
        foreach (var list in lists.Values)
        {
            if (list.Element(Ooxml.W + "abstractNumId") is not { } definition || !definitions.ContainsKey(definition.Value() ?? ""))
            {
                findings.Add(DiagnosticCodes.DocxNumberingMissing, file.Numbering!, list, "abstractNumId", list.Element(Ooxml.W + "abstractNumId").Value());
            }
        }

        foreach (var part in file.Stories.Append(file.Styles).OfType<PackagePart>())
        {
            foreach (var properties in part.Root?.Descendants(Ooxml.W + "numPr") ?? [])
            {
                Reference(part, properties, lists, definitions, findings);
            }
        }
    }

    private static void Reference(PackagePart part, XElement properties, Dictionary<string, XElement> lists, Dictionary<string, XElement> definitions, Findings findings)
    {
        if (properties.Element(Ooxml.W + "numId").Value() is not { } id || id == NoList)
        {
            return;
        }

        if (!lists.TryGetValue(id, out var list))
        {
            findings.Add(DiagnosticCodes.DocxNumberingMissing, part, properties, "numId", id);
        }
        else if (properties.Element(Ooxml.W + "ilvl").Number() is { } level && definitions.TryGetValue(list.Element(Ooxml.W + "abstractNumId").Value() ?? "", out var definition)
            && !HasLevel(list, definition, level))
        {
            findings.Add(DiagnosticCodes.DocxNumberingMissing, part, properties, "ilvl", level.ToString(CultureInfo.InvariantCulture));
        }
    }

    // A definition that only points to a style has its levels there.
    private static bool HasLevel(XElement list, XElement definition, int level) =>
        definition.Element(Ooxml.W + "numStyleLink") is not null
        || definition.Elements(Ooxml.W + "lvl").Concat(list.Elements(Ooxml.W + "lvlOverride")).Any(candidate => candidate.Number("ilvl") == level);

    private static Dictionary<string, XElement> ById(XElement? root, string name, string id) =>
        (root?.Elements(Ooxml.W + name) ?? []).Where(element => element.Value(id) is not null).DistinctBy(element => element.Value(id)!, StringComparer.Ordinal)
            .ToDictionary(element => element.Value(id)!, StringComparer.Ordinal);
}
