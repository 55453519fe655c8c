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
        foreach (var part in file.Stories)
        {
            foreach (var (start, end) in Ranges)
            {
                Check(part, start, end, findings);
            }
        }
    }

    private static void Check(PackagePart part, string start, string end, Findings findings)
    {
        var open = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var element in part.Root!.WithoutFallbacks().Where(element => element.Name == Ooxml.W + start || element.Name == Ooxml.W + end))
        {
            var id = element.Value("id") ?? "";
            if (element.Name == Ooxml.W + start)
            {
                open[id] = element;
            }
            else if (!open.Remove(id))
            {
                findings.Add(DiagnosticCodes.DocxRange, part, element, end, id, start);
            }
        }

        foreach (var (id, element) in open)
        {
            findings.Add(DiagnosticCodes.DocxRange, part, element, start, id, end);
        }
    }
}
