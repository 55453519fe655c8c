using System.Globalization;
using System.Xml.Linq;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.Reference;

/// <summary>The lists of a reference document that its styles, headers and footers use. Those of its text stay behind.</summary>
internal sealed class ReferenceLists
{
    private readonly XElement? _root;

    private ReferenceLists(XElement? root) => _root = root;

    /// <summary>The highest number of a list or of a definition.</summary>
    public int Highest => _root is null ? 0 : _root.Elements().Select(element => element.Number("numId") ?? element.Number("abstractNumId") ?? 0).Prepend(0).Max();

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _root is null;

    /// <summary>The lists that can be named.</summary>
    public static HashSet<string> Names(XElement? part)
    {
        var definitions = Numbered(part, "abstractNum").Select(definition => definition.Value("abstractNumId")).ToHashSet(StringComparer.Ordinal);
        return Numbered(part, "num").Where(list => definitions.Contains(list.Element(Ooxml.W + "abstractNumId").Value())).Select(list => list.Value("numId")!).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The lists that are used in some roots.</summary>
    public static ReferenceLists Read(XElement? part, StyleSheet styles, IEnumerable<XElement> roots)
    {
        if (part is null)
        {
            return new(null);
        }

        var used = roots.SelectMany(root => root.Descendants(Ooxml.W + "numPr")).Select(properties => properties.Element(Ooxml.W + "numId").Value()).ToHashSet(StringComparer.Ordinal);
        var names = Names(part);
        var lists = Numbered(part, "num").Where(list => names.Contains(list.Value("numId")!) && used.Contains(list.Value("numId"))).DistinctBy(list => list.Value("numId"), StringComparer.Ordinal).ToList();
        var wanted = lists.Select(list => list.Element(Ooxml.W + "abstractNumId").Value()).ToHashSet(StringComparer.Ordinal);
        if (lists.Count == 0)
        {
            return new(null);
        }

        var root = new XElement(
            Ooxml.W + "numbering",
            part.Attributes(),
            Numbered(part, "abstractNum").Where(definition => wanted.Contains(definition.Value("abstractNumId"))).DistinctBy(definition => definition.Value("abstractNumId"), StringComparer.Ordinal),
            lists);
        Revisions.Clean(root);
        // Bullets that are pictures fall back on their character.
        root.Descendants(Ooxml.W + "lvlPicBulletId").Remove();
        styles.CutDangling(root, names);
        return new(root);
    }

    /// <summary>The part, with lists of ours behind theirs; null where there is none at all.</summary>
    public XElement? With(XElement? ours)
    {
        if (_root is null || ours is null)
        {
            return _root ?? ours;
        }

        var root = new XElement(_root);
        root.Elements(Ooxml.W + "abstractNum").Last().AddAfterSelf(ours.Elements(Ooxml.W + "abstractNum"));
        root.Elements(Ooxml.W + "num").Last().AddAfterSelf(ours.Elements(Ooxml.W + "num"));
        return root;
    }

    // Those whose number is one.
    private static IEnumerable<XElement> Numbered(XElement? part, string name) =>
        (part?.Elements(Ooxml.W + name) ?? []).Where(element => int.TryParse(element.Value(name + "Id"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue / 2);
}
