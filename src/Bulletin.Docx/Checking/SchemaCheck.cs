using Bulletin.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx.Checking;

/// <summary>The schema of ISO/IEC 29500, as Microsoft 365 reads it.</summary>
internal static class SchemaCheck
{
    private const int Most = 100;

    public static void Check(byte[] docx, Findings findings)
    {
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(docx, writable: false), isEditable: false);
            foreach (var error in new OpenXmlValidator(FileFormatVersions.Microsoft365) { MaxNumberOfErrors = Most }.Validate(document).Where(error => !IsSwitch(error)))
            {
                findings.Add(DiagnosticCodes.DocxSchema, $"{error.Part?.Uri.OriginalString.TrimStart('/')} {error.Path?.XPath}".Trim(), error.Description);
            }
        }
#pragma warning disable CA1031 // Whatever the library throws at a file that is not as it should be: that is the finding.
        catch (Exception exception) when (exception is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            findings.Add(DiagnosticCodes.DocxSchema, null, exception.Message);
        }
    }

    // The library knows on and off alone for some switches of tables; the standard also has true and false, 1 and 0 (ST_OnOff), and other writers use them.
    private static bool IsSwitch(ValidationErrorInfo error) =>
        error.Node is W.OnOffOnlyType { Val.InnerText: "true" or "false" or "1" or "0" };
}
