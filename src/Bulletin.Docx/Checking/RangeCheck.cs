using System.Xml.Linq;
using Bulletin.Diagnostics;

namespace Bulletin.Docx.Checking;

/// <summary>What begins ends, and the other way round: bookmarks, ranges of comments and permissions.</summary>
internal static class RangeCheck
{
    private static readonly (string Start, string End)[] Ranges =
        [("bookmarkStart", "bookmarkEnd"), ("commentRangeStart", "commentRangeEnd"), ("permStart", "permEnd")];

    public static void Check(WordFile file, Findings findings)
    {
        foreach (var (part, elements) in file.Texts)
        {
            foreach (var (start, end) in Ranges)
            {
                Check(part, elements, Ooxml.W + start, Ooxml.W + end, findings);
            }
        }
    }

    private static void Check(PackagePart part, XElement[] elements, XName start, XName end, Findings findings)
    {
        var open = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var element in elements.Where(element => element.Name == start || element.Name == end))
        {
            var id = element.Value("id") ?? "";
            if (element.Name == start)
            {
                open[id] = element;
            }
            else if (!open.Remove(id))
            {
                findings.Add(DiagnosticCodes.DocxRange, part, element, end.LocalName, id, start.LocalName);
            }
        }

        foreach (var (id, element) in open)
        {
            findings.Add(DiagnosticCodes.DocxRange, part, element, start.LocalName, id, end.LocalName);
        }
    }
}
