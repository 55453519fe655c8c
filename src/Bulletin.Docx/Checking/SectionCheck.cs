using Bulletin.Diagnostics;

namespace Bulletin.Docx.Checking;

/// <summary>Sections: each says how large its paper is; the one of the body is there.</summary>
internal static class SectionCheck
{
    public static void Check(WordFile file, Findings findings)
    {
        var root = file.Main.Root!;
        if (root.Element(Ooxml.W + "body") is not { } body)
        {
            findings.Add(DiagnosticCodes.DocxNotWord, file.Main.Name, new LocalText("没有 w:body", "it has no w:body"));
            return;
        }

        if (body.Element(Ooxml.W + "sectPr") is null)
        {
            findings.Add(DiagnosticCodes.DocxPageSize, file.Main, body);
        }

        foreach (var section in root.Descendants(Ooxml.W + "sectPr"))
        {
            // A section ends in a paragraph of the body or with the body, nowhere else.
            if (section.Parent is { } parent && parent != body && (parent.Name != Ooxml.W + "pPr" || parent.Parent?.Holder() != body))
            {
                findings.Add(DiagnosticCodes.DocxNesting, file.Main, section, section.Name.LocalName, (parent.Name == Ooxml.W + "pPr" ? parent.Parent?.Holder() ?? parent : parent).Name.LocalName);
            }

            if (section.Element(Ooxml.W + "pgSz") is not { } size || size.Number("w") is not > 0 || size.Number("h") is not > 0)
            {
                findings.Add(DiagnosticCodes.DocxPageSize, file.Main, section);
            }
        }
    }
}
