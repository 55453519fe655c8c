using System.Xml.Linq;
using Bulletin.Diagnostics;

namespace Bulletin.Docx.Checking;

/// <summary>Texts that would lose their outer spaces, and font names that Word refuses.</summary>
internal static class TextCheck
{
    private const int LongestFontName = 31;

    private static readonly string[] Slots = ["ascii", "hAnsi", "eastAsia", "cs"];

    private static readonly XName Font = Ooxml.W + "font";

    private static readonly XName RunFonts = Ooxml.W + "rFonts";

    private static readonly XName Space = XNamespace.Xml + "space";

    public static void Check(WordFile file, Findings findings)
    {
        foreach (var (part, text) in file.Elements(Ooxml.W + "t"))
        {
            // XML's white space alone; an ideographic space is a character like any other.
            var value = text.Value;
            if (value.Length > 0 && (IsSpace(value[0]) || IsSpace(value[^1])) && Inherited(text) != "preserve")
            {
                findings.Add(DiagnosticCodes.DocxSpaceLost, part, text);
            }
        }

        foreach (var part in file.Reached)
        {
            foreach (var element in part.Root?.DescendantsAndSelf() ?? [])
            {
                foreach (var name in Names(element).Where(name => name.Length > LongestFontName))
                {
                    findings.Add(DiagnosticCodes.DocxFontNameTooLong, part, element, name, LongestFontName);
                }
            }
        }
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r';

    private static string? Inherited(XElement text) => (string?)text.AncestorsAndSelf().Attributes(Space).FirstOrDefault();

    private static IEnumerable<string> Names(XElement element) =>
        element.Name == Font ? [element.Value("name") ?? ""]
        : element.Name == RunFonts ? Slots.Select(slot => element.Value(slot) ?? "")
        : [];
}
