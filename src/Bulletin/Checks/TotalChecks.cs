using Bulletin.Diagnostics;

namespace Bulletin.Checks;

/// <summary>Whether the declared totals (申报总数) agree with each other and with the findings.</summary>
internal static class TotalChecks
{
    /// <summary>The disagreements, each with both figures.</summary>
    public static IEnumerable<Diagnostic> Check(RemediationReport report) => report.Totals is { } declared
        ? Together(declared).Concat(Counted(declared, ReportTotals.CountFindings(report)))
        : [];

    private static IEnumerable<Diagnostic> Together(DeclaredTotals declared)
    {
        if ((declared.Items ?? declared.Findings) is { } all && declared.Statuses > all)
        {
            yield return DiagnosticCodes.TooManyStatuses.At("totals", declared.Statuses, all);
        }
    }

    // A report that holds no findings, or fewer than are declared, is an extract.
    private static IEnumerable<Diagnostic> Counted(DeclaredTotals declared, ReportTotals counted)
    {
        if (counted.Findings == 0 || counted.Findings < declared.Findings)
        {
            return [];
        }

        var agrees = declared.Findings is null || declared.Findings == counted.Findings;

        // Statuses are compared where every finding says its own; those of items cannot be.
        var hasStatuses = agrees && counted.StatusKnown && declared.Items is null;
        (string Name, LocalText What, int? Declared, int Counted, bool IsCompared)[] totals =
        [
            ("findings", new("问题", "findings"), declared.Findings, counted.Findings, true),
            ("sections", new("方面", "sections"), declared.Sections, counted.Sections, agrees && counted.Sections > 0),
            ("completed", new("已完成的问题", "completed findings"), declared.Completed, counted.Completed, hasStatuses),
            ("basicallyCompleted", new("基本完成的问题", "basically completed findings"), declared.BasicallyCompleted, counted.BasicallyCompleted, hasStatuses),
            ("partlyCompleted", new("阶段性完成的问题", "partly completed findings"), declared.PartlyCompleted, counted.PartlyCompleted, hasStatuses),
            ("inProgress", new("持续推进的问题", "findings in progress"), declared.InProgress, counted.InProgress, hasStatuses),
            ("notCompleted", new("未完成的问题", "findings not completed"), declared.NotCompleted, counted.NotCompleted, hasStatuses),
        ];
        return totals.Where(total => total.IsCompared && total.Declared is { } given && given != total.Counted)
            .Select(total => DiagnosticCodes.TotalDiffers.At("totals." + total.Name, total.Declared, total.What, total.Counted));
    }
}
