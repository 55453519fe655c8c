using System.Xml.Linq;
using Bulletin.Diagnostics;

namespace Bulletin.Docx.Checking;

/// <summary>Fields: each begins, may separate its code from its result, and ends, within one story.</summary>
internal static class FieldCheck
{
    private static readonly HashSet<XName> Stories =
        [.. new[] { "body", "txbxContent", "hdr", "ftr", "comment", "footnote", "endnote" }.Select(name => Ooxml.W + name)];

    public static void Check(WordFile file, Findings findings)
    {
        foreach (var part in file.Stories)
        {
            foreach (var story in part.Root!.Descendants(Ooxml.W + "fldChar").GroupBy(character => character.Ancestors().FirstOrDefault(ancestor => Stories.Contains(ancestor.Name))))
            {
                Check(part, story, findings);
            }
        }
    }

    private static void Check(PackagePart part, IEnumerable<XElement> characters, Findings findings)
    {
        var open = new Stack<(XElement Begin, bool Separated)>();
        foreach (var character in characters)
        {
            switch (character.Value("fldCharType"))
            {
                case "begin":
                    open.Push((character, false));
                    break;
                case "separate" when open.TryPop(out var field) && !field.Separated:
                    open.Push((field.Begin, true));
                    break;
                case "end" when open.TryPop(out _):
                    break;
                default:
                    findings.Add(DiagnosticCodes.DocxField, part, character, character.Value("fldCharType"));
                    break;
            }
        }

        foreach (var (begin, _) in open)
        {
            findings.Add(DiagnosticCodes.DocxField, part, begin, "begin");
        }
    }
}
