namespace Bulletin;

/// <summary>The result of reading a report file: the report with the warnings, or everything that is wrong with the file.</summary>
public sealed record ReportReadResult
{
    internal ReportReadResult(RemediationReport? report, ValueList<Diagnostic> diagnostics) => (Report, Diagnostics) = (report, diagnostics);

    /// <summary>The report, or null if there are errors.</summary>
    public RemediationReport? Report { get; }

    /// <summary>
    /// The report without the characters that no document can hold, where they are its only errors: of use to check the rest.
    /// </summary>
    internal RemediationReport? Draft { get; init; }

    /// <summary>
    /// The diagnostics, warnings included, in the order of the file. Each has its location (<c>file:line:column</c>) and, if known, its
    /// path into the report.
    /// </summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>The report.</summary>
    /// <exception cref="NoticeException">There is none; holds all errors.</exception>
    public RemediationReport GetReportOrThrow() => Report ?? throw new NoticeException(Diagnostics);
}
