using Bulletin.Diagnostics;

namespace Bulletin.Docx.Checking;

/// <summary>Notes and comments that the text refers to are there.</summary>
internal static class NoteCheck
{
    private static readonly (string Reference, string Kind, string Part)[] References =
    [
        ("footnoteReference", "footnote", "footnotes"), ("endnoteReference", "endnote", "endnotes"),
        ("commentReference", "comment", "comments"), ("commentRangeStart", "comment", "comments"),
    ];

    public static void Check(WordFile file, Findings findings)
    {
        foreach (var (reference, kind, name) in References)
        {
            var known = file.Part(name)?.Root?.Elements(Ooxml.W + kind).Select(note => note.Value("id")).ToHashSet(StringComparer.Ordinal) ?? [];
            foreach (var (part, element) in file.Elements(Ooxml.W + reference))
            {
                if (!known.Contains(element.Value("id")))
                {
                    findings.Add(DiagnosticCodes.DocxNoteMissing, part, element, kind, element.Value("id"));
                }
            }
        }
    }
}
