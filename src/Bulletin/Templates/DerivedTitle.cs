namespace Bulletin.Templates;

/// <summary>The title of a report that gives none: 机关 + 关于 + 事由 + 的 + 文种 (条例 art. 9(7)), the body on a line of its own.</summary>
internal static class DerivedTitle
{
    public static ValueList<RichText> Lines(RemediationReport report)
    {
        var subject = report.Subject ?? (report.Inspection?.Form == InspectionForm.LookBack ? "巡察“回头看”整改情况" : "巡察整改情况");
        return report.Issuer is { } issuer ? [issuer, $"关于{subject}的{ReportSchema.Write(report.Kind)}"] : [];
    }
}
