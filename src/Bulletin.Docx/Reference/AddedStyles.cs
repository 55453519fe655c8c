using System.Xml.Linq;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.Reference;

/// <summary>
/// The styles of a new file: the reference document's, and those of ours that it lacks. One that rests on another of ours stays so; one that would rest on a style of the reference document brings
/// everything along and rests on nothing, so that it looks as the standard asks whatever their 正文 is.
/// </summary>
internal sealed class AddedStyles(OurStyles ours, StyleMap map, StyleSheet theirs)
{
    /// <summary>The part.</summary>
    /// <param name="missing">The styles to add, by our ids, in our order.</param>
    public XElement Build(IReadOnlyCollection<string> missing)
    {
        var root = new XElement(theirs.Root);
        var added = missing.ToHashSet(StringComparer.Ordinal);
        root.Add(missing.Select(id => Build(id, added)));
        if (!root.Elements(Ooxml.W + "docDefaults").Any())
        {
            root.AddFirst(ours.Root.Element(Ooxml.W + "docDefaults"));
        }

        var normal = root.Elements(Ooxml.W + "style").Single(style => style.Value("styleId") == map[StyleId.Normal].Id);
        normal.SetAttributeValue(Ooxml.W + "default", "1");
        SayLanguage(root, normal);
        return root;
    }

    private XElement Build(string id, HashSet<string> added)
    {
        var style = new XElement(ours[id]);
        style.SetAttributeValue(Ooxml.W + "styleId", map[id].Id);
        style.Element(Ooxml.W + "name")!.SetAttributeValue(Ooxml.W + "val", map[id].Name);
        if (map[id].IsOfOtherKind)
        {
            style.SetAttributeValue(Ooxml.W + "customStyle", "1");
        }

        Refer(style.Element(Ooxml.W + "next"), added);
        // A link goes both ways, or not at all.
        if (style.Element(Ooxml.W + "link") is { } link && !added.Contains(link.Value()!))
        {
            link.Remove();
        }
        else
        {
            Refer(style.Element(Ooxml.W + "link"), added);
        }

        if (ours.BasedOn(id) is { } below)
        {
            if (added.Contains(below) || StyleSheet.TypeOf(style) != "paragraph")
            {
                Refer(style.Element(Ooxml.W + "basedOn"), added);
            }
            else
            {
                style.Element(Ooxml.W + "basedOn")!.Remove();
                StandAlone(style, id);
            }
        }

        return style;
    }

    private void Refer(XElement? reference, HashSet<string> added)
    {
        if (reference is null)
        {
            return;
        }

        var match = map[reference.Value()!];
        if (match.Theirs is null && !added.Contains(reference.Value()!))
        {
            reference.Remove();
        }
        else
        {
            reference.SetAttributeValue(Ooxml.W + "val", match.Id);
        }
    }

    private void StandAlone(XElement style, string id)
    {
        var chain = new List<XElement>();
        for (var current = id; current is not null; current = ours.BasedOn(current))
        {
            chain.Insert(0, ours[current]);
        }

        var language = ours.Root.Element(Ooxml.W + "docDefaults")!.Descendants(Ooxml.W + "lang").Take(1);
        style.Elements().Where(element => element.Name.LocalName is "pPr" or "rPr").Remove();
        style.Add(
            StyleProperties.Against(StyleProperties.Merge("pPr", chain.Select(layer => layer.Element(Ooxml.W + "pPr"))), theirs.Defaults("pPr")),
            StyleProperties.Against(StyleProperties.Merge("rPr", chain.Select(layer => layer.Element(Ooxml.W + "rPr")).Prepend(new XElement(Ooxml.W + "rPr", language))), theirs.Defaults("rPr")));
    }

    // Readers and hyphenation want to know; a reference document need not have said it.
    private void SayLanguage(XElement root, XElement normal)
    {
        if (!root.Element(Ooxml.W + "docDefaults")!.Descendants(Ooxml.W + "lang").Concat(normal.Descendants(Ooxml.W + "lang")).Any())
        {
            var own = normal.Element(Ooxml.W + "rPr");
            own?.Remove();
            var merged = StyleProperties.Merge("rPr", new XElement(Ooxml.W + "rPr", ours.Root.Element(Ooxml.W + "docDefaults")!.Descendants(Ooxml.W + "lang").Take(1)), own);
            if (normal.Elements().FirstOrDefault(element => element.Name.LocalName is "tblPr" or "trPr" or "tcPr" or "tblStylePr") is { } after)
            {
                after.AddBeforeSelf(merged);
            }
            else
            {
                normal.Add(merged);
            }
        }
    }
}
