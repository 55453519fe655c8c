using System.Xml.Linq;
using Bulletin.Diagnostics;

namespace Bulletin.Docx.Checking;

/// <summary>What stands in what: paragraphs, tables, rows, cells and runs where they belong.</summary>
internal static class NestingCheck
{
    private static readonly HashSet<XName> Blocks =
        [.. new[] { "body", "tc", "hdr", "ftr", "comment", "footnote", "endnote", "txbxContent", "docPartBody" }.Select(name => Ooxml.W + name)];

    private static readonly Dictionary<XName, HashSet<XName>> Holders = new()
    {
        [Ooxml.W + "p"] = Blocks,
        [Ooxml.W + "tbl"] = Blocks,
        [Ooxml.W + "tr"] = [Ooxml.W + "tbl"],
        [Ooxml.W + "tc"] = [Ooxml.W + "tr"],
        [Ooxml.W + "r"] = [Ooxml.W + "p", Ooxml.W + "rt", Ooxml.W + "rubyBase"],
        [Ooxml.W + "t"] = [Ooxml.W + "r"],
        [Ooxml.W + "fldChar"] = [Ooxml.W + "r"],
        [Ooxml.W + "instrText"] = [Ooxml.W + "r"],
        [Ooxml.W + "drawing"] = [Ooxml.W + "r"],
    };

    public static void Check(WordFile file, Findings findings)
    {
        foreach (var (part, element) in file.Elements())
        {
            // Formulas have runs of their own kind, and ours in them.
            if (Holders.TryGetValue(element.Name, out var holders) && element.Holder() is { } holder && holder.Name.Namespace == Ooxml.W && !holders.Contains(holder.Name))
            {
                findings.Add(DiagnosticCodes.DocxNesting, part, element, element.Name.LocalName, holder.Name.LocalName);
            }
        }
    }
}
