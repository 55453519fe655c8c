namespace Bulletin;

/// <summary>What became of a report when an edited document was read back into it.</summary>
public sealed record DocxUpdate
{
    internal DocxUpdate(RemediationReport report, ValueList<ReportChange> changes, ValueList<Diagnostic> diagnostics) =>
        (Report, Changes, Diagnostics) = (report, changes, diagnostics);

    /// <summary>The report with the corrections that could be taken over; the report that was given where there are none.</summary>
    public RemediationReport Report { get; }

    /// <summary>The corrections in <see cref="Report"/>, in the order of the document.</summary>
    public ValueList<ReportChange> Changes { get; }

    /// <summary>
    /// What could not be taken over (errors: a value was edited and stays as it was), what does not come back (warnings: text that is derived, not a value of the report), and what a
    /// notice of the new report would be warned of.
    /// </summary>
    public ValueList<Diagnostic> Diagnostics { get; }
}
