namespace Bulletin;

/// <summary>What reading a report file gave: the report, or everything that is wrong with the file.</summary>
public sealed record ReportReadResult
{
    internal ReportReadResult(RemediationReport? report, ValueList<Diagnostic> diagnostics) => (Report, Diagnostics) = (report, diagnostics);

    /// <summary>The report, or null if there are errors.</summary>
    public RemediationReport? Report { get; }

    /// <summary>What was found, in the order of the file; each with its place (<c>file:line:column</c>) and, where there is one, its path into the report.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>The report.</summary>
    /// <exception cref="NoticeException">There is none; holds all errors.</exception>
    public RemediationReport GetReportOrThrow() => Report ?? throw new NoticeException(Diagnostics);
}
