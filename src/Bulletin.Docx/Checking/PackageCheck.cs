using Bulletin.Diagnostics;

namespace Bulletin.Docx.Checking;

/// <summary>Parts: every one has the type it should, and is reached.</summary>
internal static class PackageCheck
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    // By the kind of relationship that leads there; what is not here is not known well enough to be judged.
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["styles"] = Word + "styles+xml",
        ["settings"] = Word + "settings+xml",
        ["webSettings"] = Word + "webSettings+xml",
        ["fontTable"] = Word + "fontTable+xml",
        ["numbering"] = Word + "numbering+xml",
        ["footnotes"] = Word + "footnotes+xml",
        ["endnotes"] = Word + "endnotes+xml",
        ["comments"] = Word + "comments+xml",
        ["header"] = Word + "header+xml",
        ["footer"] = Word + "footer+xml",
        ["theme"] = "application/vnd.openxmlformats-officedocument.theme+xml",
        ["core-properties"] = "application/vnd.openxmlformats-package.core-properties+xml",
        ["extended-properties"] = "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        ["custom-properties"] = "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    };

    public static void Check(WordFile file, Findings findings)
    {
        foreach (var part in file.Package.Parts.Values.Where(part => part.ContentType is null))
        {
            findings.Add(DiagnosticCodes.DocxNoContentType, part.Name);
        }

        var reached = file.Reached.Select(part => part.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var part in file.Package.Parts.Values.Where(part => !reached.Contains(part.Name)))
        {
            findings.Add(DiagnosticCodes.DocxUnreached, part.Name);
        }

        foreach (var relationship in file.Reached.SelectMany(part => part.Relationships).Concat(file.Package.Relationships))
        {
            if (file.Package.At(relationship) is { ContentType: { } type } part && !Fits(relationship.Kind, type))
            {
                findings.Add(DiagnosticCodes.DocxContentType, part.Name, type, relationship.Kind);
            }
        }
    }

    private static bool Fits(string kind, string type) =>
        kind == "image" ? type.StartsWith("image/", StringComparison.OrdinalIgnoreCase) : !Types.TryGetValue(kind, out var wanted) || wanted.Equals(type, StringComparison.OrdinalIgnoreCase);
}
