using Bulletin.Docx.Checking;
using Bulletin.Docx.Reading;

namespace Bulletin;

/// <summary>
/// Reads a DOCX that was written with <see cref="DocxOptions.ContentControls"/> and edited in Word back into its report. Values are found by the tags of their content controls; what
/// was edited is what differs from a fresh rendering of the same report. Thread-safe.
/// </summary>
public static class DocxReader
{
    /// <summary>
    /// The report with the corrections. Tracked changes count as made. A new paragraph or a line break in a value is a line break in its text. A value that is edited wherever it is
    /// printed, or in one of the places, is changed; one that is edited differently in different places is not. Text outside the controls is compared too: what was edited there is
    /// said, since it cannot come back. Never throws for bad content.
    /// </summary>
    /// <param name="report">The report that the document was made from, as it was then: a value changed since would be taken for an edit back to what the document says.</param>
    /// <param name="docx">The edited document.</param>
    /// <param name="options">How the notice was composed; null for the defaults. A report that withholds something is read back for <see cref="Audience.Party"/> alone: the paths of a public document are not its own.</param>
    public static DocxUpdate Update(RemediationReport report, byte[] docx, NoticeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(docx);
        return new ReportUpdate(report, options ?? NoticeOptions.Default).Read(docx);
    }

    /// <inheritdoc cref="Update(RemediationReport, byte[], NoticeOptions)"/>
    /// <param name="report">The report that the document was made from.</param>
    /// <param name="docx">The edited document, read from where the stream stands to its end; it stays open.</param>
    /// <param name="options">How the notice was composed; null for the defaults.</param>
    public static DocxUpdate Update(RemediationReport report, Stream docx, NoticeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(docx);
        return PackageLimits.ReadFile(docx) is { } bytes ? Update(report, bytes, options) : new DocxUpdate(report, [], [PackageLimits.FileTooLarge()]);
    }
}
