namespace Bulletin.Templates;

/// <summary>The title of a report that gives none: 机关 + 关于 + 事由 + 的 + 文种 (条例 art. 9(7)), the body on a line of its own.</summary>
internal static class DerivedTitle
{
    /// <summary>The lines.</summary>
    public static ValueList<RichText> Lines(RemediationReport report) => Parts(report).Select(part => part.Text).ToValueList();

    /// <summary>The lines, each with the paths of the fields that it is made from.</summary>
    public static ValueList<(RichText Text, ValueList<string> Sources)> Parts(RemediationReport report)
    {
        if (report.Issuer is not { } issuer)
        {
            return [];
        }

        var lookedBack = report.Subject is null && report.Inspection?.Form == InspectionForm.LookBack;
        var subject = report.Subject ?? (lookedBack ? "巡察“回头看”整改情况" : "巡察整改情况");
        return [(issuer, ["issuer"]), ($"关于{subject}的{Kind(report.Kind.Text, subject)}", [lookedBack ? "inspection.form" : "subject"])];
    }

    // 关于整改情况的说明, and not 关于整改情况的情况说明.
    private static string Kind(string kind, string subject)
    {
        const string Matter = "情况";
        return kind.Length > Matter.Length && kind.StartsWith(Matter, StringComparison.Ordinal) && subject.EndsWith(Matter, StringComparison.Ordinal)
            ? kind[Matter.Length..] : kind;
    }
}
