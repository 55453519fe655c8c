using Bulletin.Model;

namespace Bulletin;

/// <summary>
/// The totals of a report (整改总体情况): as the office declares them (<see cref="RemediationReport.Totals"/>), and counted from the
/// findings where it does not. A total that is not declared is 0 if the report holds fewer findings than are declared.
/// </summary>
public sealed record ReportTotals
{
    private ReportTotals()
    {
    }

    /// <summary>Sections (方面).</summary>
    public int Sections { get; private init; }

    /// <summary>Findings (问题).</summary>
    public int Findings { get; private init; }

    /// <summary>Items into which the findings are divided (分项), as declared; 0 if they are not. The statuses then count items.</summary>
    public int Items { get; private init; }

    /// <summary>Findings completed (已完成).</summary>
    public int Completed { get; private init; }

    /// <summary>Findings basically completed (基本完成).</summary>
    public int BasicallyCompleted { get; private init; }

    /// <summary>Findings completed for this stage (阶段性完成).</summary>
    public int PartlyCompleted { get; private init; }

    /// <summary>Findings in progress (持续推进).</summary>
    public int InProgress { get; private init; }

    /// <summary>Findings not completed (未完成).</summary>
    public int NotCompleted { get; private init; }

    /// <summary>Findings attended to for good (长期坚持).</summary>
    public int LongTerm { get; private init; }

    /// <summary>Measures (措施).</summary>
    public int Measures { get; private init; }

    /// <summary>
    /// Findings that are not published (不予公开), where the report is what the public may read of it (<see cref="RemediationReport.For"/>); else 0. All other totals count what is published.
    /// </summary>
    public int NotPublished { get; private init; }

    /// <summary>
    /// Whether the counts by status say anything: every finding says its status, or the office declares a count by status.
    /// </summary>
    public bool StatusKnown { get; private init; }

    /// <summary>
    /// The completion rate (整改完成率) in per cent: completed ÷ all, completed alone counting, as published notices reckon it; all are the
    /// items where items are declared. 0 without findings.
    /// </summary>
    public decimal Rate => All == 0 ? 0 : 100m * Completed / All;

    private int All => Items > 0 ? Items : Findings;

    /// <summary>Counts.</summary>
    /// <exception cref="NoticeException">The report has nulls where it cannot have any, or undefined values; holds all of them.</exception>
    public static ReportTotals Of(RemediationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        ReportSoundness.ThrowIfUnsound(report);
        return Count(report);
    }

    /// <summary>Counts a report that is known to be sound.</summary>
    internal static ReportTotals Count(RemediationReport report)
    {
        var counted = CountFindings(report);
        return report.Totals is { } declared ? Of(declared, counted) : counted;
    }

    /// <summary>Counts the findings of a report, whatever the office declares.</summary>
    internal static ReportTotals CountFindings(RemediationReport report)
    {
        var findings = report.AllFindings().ToList();
        return new ReportTotals
        {
            Sections = report.Sections.Count,
            Findings = findings.Count,
            Completed = CountOf(FindingStatus.Completed),
            BasicallyCompleted = CountOf(FindingStatus.BasicallyCompleted),
            PartlyCompleted = CountOf(FindingStatus.PartlyCompleted),
            InProgress = CountOf(FindingStatus.InProgress),
            NotCompleted = CountOf(FindingStatus.NotCompleted),
            LongTerm = findings.Count(finding => finding.LongTerm),
            Measures = findings.Sum(finding => finding.Measures.Count),
            NotPublished = report.NotPublished,
            StatusKnown = findings.Count > 0 && findings.TrueForAll(finding => finding.Status is not null),
        };

        int CountOf(FindingStatus status) => findings.Count(finding => finding.Status == status);
    }

    // The findings at hand say nothing of those that are not; where statuses count items, nothing of the statuses either.
    private static ReportTotals Of(DeclaredTotals declared, ReportTotals counted)
    {
        var isWhole = declared.Findings is null || declared.Findings == counted.Findings;
        var countsFindings = isWhole && declared.Items is null;
        return counted with
        {
            Sections = declared.Sections ?? (isWhole ? counted.Sections : 0),
            Findings = declared.Findings ?? counted.Findings,
            Items = declared.Items ?? 0,
            Completed = declared.Completed ?? (countsFindings ? counted.Completed : 0),
            BasicallyCompleted = declared.BasicallyCompleted ?? (countsFindings ? counted.BasicallyCompleted : 0),
            PartlyCompleted = declared.PartlyCompleted ?? (countsFindings ? counted.PartlyCompleted : 0),
            InProgress = declared.InProgress ?? (countsFindings ? counted.InProgress : 0),
            NotCompleted = declared.NotCompleted ?? (countsFindings ? counted.NotCompleted : 0),
            LongTerm = declared.LongTerm ?? (countsFindings ? counted.LongTerm : 0),
            StatusKnown = declared.Statuses is not null || (countsFindings && counted.StatusKnown),
        };
    }
}
