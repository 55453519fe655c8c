using System.Xml.Linq;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.Reference;

/// <summary>Frees a part of what tells how it came about and who made it: tracked changes are accepted; comments, permissions and the numbers of editing sessions go.</summary>
internal static class Revisions
{
    private static readonly XNamespace Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

    private static readonly HashSet<XName> Unwrapped = Names("ins", "moveTo", "smartTag", "customXml");

    private static readonly HashSet<XName> Removed = Names(
        "del", "moveFrom", "cellIns", "cellDel", "cellMerge", "numberingChange", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "tblGridChange", "tcPrChange", "trPrChange",
        "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd",
        "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd", "commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef",
        "permStart", "permEnd", "proofErr", "lastRenderedPageBreak", "smartTagPr", "customXmlPr", "rsid", "rsids", "placeholder", "footnoteReference", "endnoteReference");

    public static void Clean(XElement root)
    {
        root.DescendantNodes().Where(node => node is XComment or XProcessingInstruction).Remove();
        foreach (var row in root.Descendants(Ooxml.W + "trPr").Where(properties => properties.Element(Ooxml.W + "del") is not null).Select(properties => properties.Parent!).Distinct().ToList())
        {
            row.Remove();
        }

        root.Descendants(Ooxml.W + "tbl").Where(table => !table.Descendants(Ooxml.W + "tc").Any()).Remove();
        root.Descendants().Where(element => Removed.Contains(element.Name)).Remove();

        // The inner ones first: what is put in the place of the outer ones are copies.
        foreach (var element in root.Descendants().Where(element => Unwrapped.Contains(element.Name)).Reverse().ToList())
        {
            element.ReplaceWith(element.Nodes());
        }

        foreach (var element in root.DescendantsAndSelf())
        {
            element.Attributes().Where(IsMark).Remove();
        }
    }

    private static bool IsMark(XAttribute attribute) =>
        attribute.Name.Namespace == Ooxml.W ? attribute.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal)
        : attribute.Name.Namespace == Word2010 && attribute.Name.LocalName is "paraId" or "textId";

    private static HashSet<XName> Names(params string[] names) => [.. names.Select(name => Ooxml.W + name)];
}
