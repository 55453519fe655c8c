using System.Xml.Linq;
using Bulletin.Diagnostics;

namespace Bulletin.Docx.Checking;

/// <summary>Whatever holds blocks ends in a paragraph: Word takes a cell or a text box that does not for damage.</summary>
internal static class StoryCheck
{
    private static readonly HashSet<XName> Containers =
        [.. new[] { "body", "tc", "txbxContent", "hdr", "ftr", "comment", "footnote", "endnote" }.Select(name => Ooxml.W + name)];

    public static void Check(WordFile file, Findings findings)
    {
        foreach (var part in file.Stories)
        {
            // Fallbacks too: they are opened by somebody.
            foreach (var container in part.Root!.DescendantsAndSelf().Where(element => Containers.Contains(element.Name) && !EndsInParagraph(element)))
            {
                findings.Add(DiagnosticCodes.DocxNoFinalParagraph, part, container, container.Name.LocalName);
            }
        }
    }

    private static bool EndsInParagraph(XElement container)
    {
        foreach (var child in container.Elements().Reverse())
        {
            if (child.Name == Ooxml.W + "p")
            {
                return true;
            }

            if (child.Name == Ooxml.W + "tbl" || child.Name == Ooxml.W + "altChunk")
            {
                return false;
            }

            if (child.IsTransparent())
            {
                return EndsInParagraph(child);
            }
        }

        return false;
    }
}
