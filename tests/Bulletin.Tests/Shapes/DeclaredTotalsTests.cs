namespace Bulletin.Tests.Shapes;

/// <summary>Totals as the office declares them, and the findings that the report holds.</summary>
public sealed class DeclaredTotalsTests
{
    private static readonly RemediationReport Report = new()
    {
        TitleLines = ["通报"],
        Date = new DateOnly(2026, 3, 2),
        Findings = [Finding(FindingStatus.Completed), Finding(FindingStatus.Completed), Finding(FindingStatus.PartlyCompleted)],
    };

    [Fact]
    public void Totals_that_agree_are_accepted() =>
        Errors(new DeclaredTotals { Findings = 3, Completed = 2, PartlyCompleted = 1 }).ShouldBeEmpty();

    [Fact]
    public void An_extract_may_hold_fewer_findings()
    {
        var declared = new DeclaredTotals { Findings = 37, Sections = 4, Completed = 34, InProgress = 3 };
        Errors(declared).ShouldBeEmpty();
        var totals = ReportTotals.Of(Report with { Totals = declared });
        (totals.Findings, totals.Sections, totals.Completed, totals.PartlyCompleted, totals.InProgress, totals.StatusKnown).ShouldBe((37, 4, 34, 0, 3, true));
        totals.Rate.ShouldBe(100m * 34 / 37);
    }

    [Fact]
    public void Totals_that_are_not_declared_are_counted_where_all_findings_are_there()
    {
        var totals = ReportTotals.Of(Report with { Totals = new DeclaredTotals { LongTerm = 2 } });
        (totals.Findings, totals.Completed, totals.PartlyCompleted, totals.LongTerm).ShouldBe((3, 2, 1, 2));
    }

    [Fact]
    public void Statuses_of_items_are_not_compared_with_those_of_findings()
    {
        var declared = new DeclaredTotals { Findings = 3, Items = 24, Completed = 5, PartlyCompleted = 14, InProgress = 5 };
        Errors(declared).ShouldBeEmpty();
        ReportTotals.Of(Report with { Totals = declared }).Rate.ShouldBe(100m * 5 / 24);
    }

    [Fact]
    public void A_disagreement_names_both_figures()
    {
        var errors = Errors(new DeclaredTotals { Findings = 3, Completed = 3, PartlyCompleted = 0 });
        errors.Select(error => $"{error.Code} {error.Path}").ShouldBe(["BUL1103 totals.completed", "BUL1103 totals.partlyCompleted"]);
        errors[0].Message.ShouldBe("申报总数与报告不符：申报已完成的问题 3 个，报告里有 2 个");
        (errors[0] with { Language = DiagnosticLanguage.English }).Message.ShouldContain("3 completed findings are declared, and the report has 2");
        Errors(new DeclaredTotals { Findings = 2 }).ShouldHaveSingleItem().Path.ShouldBe("totals.findings");
        Errors(new DeclaredTotals { Findings = 40, Completed = 38, InProgress = 3 }).ShouldHaveSingleItem().Code.ShouldBe("BUL1104");
    }

    [Fact]
    public void The_public_does_not_read_totals_that_tell_what_is_withheld()
    {
        var hidden = Finding(FindingStatus.NotCompleted) with { Withholding = new FindingWithholding { Problem = new Withholding() } };
        var report = Report with { Findings = [.. Report.Findings, hidden], Totals = new DeclaredTotals { Findings = 4, Completed = 2, NotCompleted = 1 } };
        report.For(Audience.Public).Totals.ShouldBeNull();
        ReportTotals.Of(report.For(Audience.Public)).Findings.ShouldBe(3);
        report.For(Audience.Party).Totals.ShouldBe(report.Totals);
        (Report with { Totals = new DeclaredTotals { Findings = 37 } }).For(Audience.Public).Totals!.Findings.ShouldBe(37);
    }

    private static Finding Finding(FindingStatus status) => new() { Title = "台账不全", Measures = ["补齐。"], Status = status };

    private static List<Diagnostic> Errors(DeclaredTotals declared) =>
        [.. Notice.Check(Report with { Totals = declared }).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
}
