using System.Xml.Linq;
using Bulletin.Diagnostics;

namespace Bulletin.Docx.Checking;

/// <summary>Relationships: each has an id of its own and leads somewhere; what the text refers to is there, and is what it should be.</summary>
internal static class RelationshipCheck
{
    private static readonly Dictionary<XName, string> Kinds = new()
    {
        [Ooxml.W + "headerReference"] = "header",
        [Ooxml.W + "footerReference"] = "footer",
        [Ooxml.W + "hyperlink"] = "hyperlink",
        [Ooxml.Drawing + "blip"] = "image",
        [Ooxml.Vml + "imagedata"] = "image",
    };

    public static void Check(WordFile file, Findings findings)
    {
        Relationships(PackageFile.RelationshipsPart, file.Package.Relationships, file.Package, findings);
        foreach (var part in file.Reached)
        {
            Relationships(PackagePart.RelationshipsName(part.Name), part.Relationships, file.Package, findings);
            References(part, findings);
        }
    }

    private static void Relationships(string place, IReadOnlyList<PackageRelationship> relationships, PackageFile package, Findings findings)
    {
        foreach (var twice in relationships.GroupBy(relationship => relationship.Id, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
        {
            findings.Add(DiagnosticCodes.DocxRelationshipTwice, place, twice.Key);
        }

        foreach (var relationship in relationships.Where(relationship => !relationship.IsExternal && package.At(relationship) is null))
        {
            findings.Add(DiagnosticCodes.DocxTargetMissing, place, relationship.Id, relationship.Target);
        }
    }

    private static void References(PackagePart part, Findings findings)
    {
        if (part.Root is null)
        {
            return;
        }

        var kinds = part.Relationships.DistinctBy(relationship => relationship.Id, StringComparer.Ordinal).ToDictionary(relationship => relationship.Id, relationship => relationship.Kind, StringComparer.Ordinal);
        foreach (var element in part.Root.DescendantsAndSelf())
        {
            foreach (var reference in element.Attributes())
            {
                // An empty one is how DrawingML says “nothing”.
                if (reference.Name.Namespace != Ooxml.R || reference.IsNamespaceDeclaration || reference.Value.Length == 0)
                {
                    continue;
                }

                if (!kinds.TryGetValue(reference.Value, out var kind))
                {
                    findings.Add(DiagnosticCodes.DocxRelationshipMissing, part, element, reference.Value);
                }
                else if (Kinds.TryGetValue(element.Name, out var wanted) && kind != wanted)
                {
                    findings.Add(DiagnosticCodes.DocxRelationshipKind, part, element, reference.Value, kind, wanted);
                }
            }
        }
    }
}
