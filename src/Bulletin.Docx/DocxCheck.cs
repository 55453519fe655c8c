using Bulletin.Docx.Checking;

namespace Bulletin;

/// <summary>
/// Checks a DOCX file, whoever wrote it: what Word refuses or mends in silence, what a schema does not see, what a public file should not give away. Reads zip and XML with the
/// class library alone; opens nothing that the file points to. Thread-safe.
/// </summary>
public static class DocxCheck
{
    /// <summary>Everything that was found (BUL5010–BUL5049), in the order of the checks; never throws for bad content. Places are the part and an XPath in it.</summary>
    /// <param name="docx">The file.</param>
    /// <param name="options">The options; null for the defaults.</param>
    public static ValueList<Diagnostic> Check(byte[] docx, DocxCheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(docx);
        var findings = new Findings();
        if (PackageReader.Read(docx, findings) is { } package && WordFile.Of(package, findings) is { } file)
        {
            foreach (var check in Checks)
            {
                check(file, findings);
            }

            if (options is { Schema: true } && !findings.PackageIsBroken)
            {
                SchemaCheck.Check(docx, findings);
            }
        }

        return findings.ToValueList();
    }

    /// <summary>Everything that was found; reads the stream from where it stands to its end, and leaves it open.</summary>
    /// <inheritdoc cref="Check(byte[], DocxCheckOptions)"/>
    /// <param name="docx">The file.</param>
    /// <param name="options">The options; null for the defaults.</param>
    public static ValueList<Diagnostic> Check(Stream docx, DocxCheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(docx);
        return PackageLimits.ReadFile(docx) is { } bytes ? Check(bytes, options) : [PackageLimits.FileTooLarge()];
    }

    private static readonly Action<WordFile, Findings>[] Checks =
    [
        PackageCheck.Check, RelationshipCheck.Check, NestingCheck.Check, StoryCheck.Check, TableCheck.Check, SectionCheck.Check, IdCheck.Check, RangeCheck.Check, NoteCheck.Check,
        StyleCheck.Check, NumberingCheck.Check, FieldCheck.Check, TextCheck.Check, AccessibilityCheck.Check, DisclosureCheck.Check,
    ];
}
