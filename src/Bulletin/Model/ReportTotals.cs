using Bulletin.Model;

namespace Bulletin;

/// <summary>The totals of a report (整改总体情况), counted from its findings and never typed.</summary>
public sealed record ReportTotals
{
    private ReportTotals()
    {
    }

    /// <summary>Sections (方面).</summary>
    public int Sections { get; private init; }

    /// <summary>Findings (问题).</summary>
    public int Findings { get; private init; }

    /// <summary>Findings completed (已完成).</summary>
    public int Completed { get; private init; }

    /// <summary>Findings basically completed (基本完成).</summary>
    public int BasicallyCompleted { get; private init; }

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

    /// <summary>Whether every finding says its status; only then do the counts by status say anything.</summary>
    public bool StatusKnown { get; private init; }

    /// <summary>The completion rate (整改完成率) in per cent: completed ÷ all, completed alone counting, as published notices reckon it; 0 without findings.</summary>
    public decimal Rate => Findings == 0 ? 0 : 100m * Completed / Findings;

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
        var findings = report.AllFindings().ToList();
        return new ReportTotals
        {
            Sections = report.Sections.Count,
            Findings = findings.Count,
            Completed = CountOf(FindingStatus.Completed),
            BasicallyCompleted = CountOf(FindingStatus.BasicallyCompleted),
            InProgress = CountOf(FindingStatus.InProgress),
            NotCompleted = CountOf(FindingStatus.NotCompleted),
            LongTerm = findings.Count(finding => finding.LongTerm),
            Measures = findings.Sum(finding => finding.Measures.Count),
            NotPublished = report.NotPublished,
            StatusKnown = findings.Count > 0 && findings.TrueForAll(finding => finding.Status is not null),
        };

        int CountOf(FindingStatus status) => findings.Count(finding => finding.Status == status);
    }
}
