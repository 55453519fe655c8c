using System.Xml.Linq;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.Reference;

/// <summary>What a part refers to: pictures of the package stay, all else goes with what shows it. Nothing that is left leads out of the file.</summary>
internal static class ReferenceLinks
{
    private static readonly XNamespace Office = "urn:schemas-microsoft-com:office:office";

    // What a reference is taken out with: the innermost of these, and the whole choice where it is one of several.
    private static readonly HashSet<XName> Holders = [Ooxml.Drawing + "ext", Ooxml.W + "drawing", Ooxml.W + "pict", Ooxml.W + "object", Ooxml.W + "control", Ooxml.Compatibility + "AlternateContent"];

    /// <summary>Cleans the part, and gives the relationships that it keeps, as XML.</summary>
    /// <param name="part">The part as it was.</param>
    /// <param name="root">Its content, to be cleaned.</param>
    /// <param name="media">Where pictures are kept.</param>
    /// <param name="notes">Where what goes is told.</param>
    /// <param name="up">The way from the part's folder to that of the main part.</param>
    public static string Clean(PackagePart part, XElement root, ReferenceMedia media, ReferenceNotes notes, string up = "")
    {
        var kept = new Dictionary<string, string>(StringComparer.Ordinal);

        // A relationship that nothing in the part refers to would leave a picture in the file that nobody sees.
        var shown = References(root);
        foreach (var relationship in part.Relationships.DistinctBy(relationship => relationship.Id, StringComparer.Ordinal)
            .Where(relationship => shown.Contains(relationship.Id)))
        {
            if (media.Target(relationship) is { } target)
            {
                kept.Add(relationship.Id, target);
            }
        }

        var lost = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in root.Descendants().Where(element => element.Attributes().Any(attribute => IsReference(attribute) && !kept.ContainsKey(attribute.Value))).Reverse().ToList())
        {
            lost.UnionWith(element.Attributes().Where(attribute => IsReference(attribute) && !kept.ContainsKey(attribute.Value)).Select(attribute => attribute.Value));
            TakeOut(element);
        }

        // Old drawings name files besides relationships.
        foreach (var element in root.Descendants().Where(element => element.Name.Namespace == Ooxml.Vml))
        {
            element.Attributes().Where(attribute => attribute.Name.LocalName is "href" or "src" or "althref" or "gfxdata" or "relid" or "oleid" && attribute.Name.Namespace is { } space
                && (space == XNamespace.None || space == Office)).Remove();
        }

        foreach (var relationship in part.Relationships.Where(relationship => lost.Contains(relationship.Id)))
        {
            var (chinese, english) = relationship.IsExternal ? ("文件之外的内容", "something outside the file") : ("不能带走的内容", "something that cannot be taken along");
            notes.LeftOut($"{chinese}（{relationship.Kind} {relationship.Target}）", $"{english} ({relationship.Kind} {relationship.Target})");
        }

        var used = References(root);
        return string.Concat(kept.Where(pair => used.Contains(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new XElement("Relationship", new XAttribute("Id", pair.Key), new XAttribute("Type", Ooxml.RelationshipTypes + "image"), new XAttribute("Target", up + pair.Value)).ToString(SaveOptions.DisableFormatting)));
    }

    private static HashSet<string> References(XElement root) => root.Descendants().Attributes().Where(IsReference)
        .Select(attribute => attribute.Value).ToHashSet(StringComparer.Ordinal);

    // An empty one is how DrawingML says “nothing”.
    private static bool IsReference(XAttribute attribute) => attribute.Name.Namespace == Ooxml.R && !attribute.IsNamespaceDeclaration && attribute.Value.Length > 0;

    private static void TakeOut(XElement element)
    {
        if (element.Name == Ooxml.W + "hyperlink")
        {
            element.ReplaceWith(element.Nodes());
        }
        else if (element.Name.LocalName.StartsWith("hlink", StringComparison.Ordinal))
        {
            element.Remove();
        }
        else if (element.Name == Ooxml.Drawing + "blip" && element.Attribute(Ooxml.R + "embed") is { Value.Length: > 0 } && element.Attribute(Ooxml.R + "link") is { } link)
        {
            link.Remove();
        }
        else
        {
            var holder = element.AncestorsAndSelf().FirstOrDefault(ancestor => Holders.Contains(ancestor.Name)) ?? element;
            var whole = holder.Name != Ooxml.Drawing + "ext" && holder.Ancestors(Ooxml.Compatibility + "AlternateContent").LastOrDefault() is { } choice ? choice : holder;
            // It is gone already where it refers to two such things.
            if (whole.Parent is not null)
            {
                whole.Remove();
            }
        }
    }
}
