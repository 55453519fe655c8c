namespace Bulletin.Tests.Files;

/// <summary>A deadline is a date or words.</summary>
public sealed class DeadlineTests
{
    [Theory]
    [InlineData("2026-06-30", "2026年6月30日", true)]
    [InlineData("2026年6月30日", "2026年6月30日", true)]
    [InlineData("2026年底前", "2026年底前", false)]
    [InlineData("2026年6月底前", "2026年6月底前", false)]
    [InlineData("立行立改", "立行立改", false)]
    [InlineData("长期坚持", "长期坚持", false)]
    public void Is_read_written_and_printed(string text, string printed, bool isDate)
    {
        foreach (var format in Enum.GetValues<ReportFileFormat>())
        {
            var report = ReportFile.Parse(Report(text, format), format);
            var deadline = report.Findings[0].Deadline.ShouldNotBeNull();
            (deadline.ToString(), deadline.Date is not null, deadline.Words is null).ShouldBe((printed, isDate, isDate));
            deadline.ShouldBe((Deadline)text);
            ReportFile.Parse(ReportFile.Write(report, format), format).ShouldBe(report);
            Notice.Compose(report, new NoticeOptions { FindingsTable = true }).ToHtmlFragment().ShouldContain(printed);
        }
    }

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("2026年2月30日")]
    [InlineData("2026.6.30")]
    [InlineData("20260630")]
    [InlineData("2026/6/30")]
    public void A_date_that_is_none_is_an_error(string text)
    {
        var read = ReportFile.TryParse(Report(text, ReportFileFormat.Yaml), ReportFileFormat.Yaml).Diagnostics.ShouldHaveSingleItem();
        (read.Code, read.Place).ShouldBe(("BUL7006", "6:15 findings[0].deadline"));
        var built = Notice.Check(Built(text)).Single(found => found.Severity == DiagnosticSeverity.Error);
        (built.Code, built.Path).ShouldBe(("BUL1086", "findings[0].deadline"));
    }

    [Fact]
    public void Dates_convert_as_before()
    {
        DateOnly? none = null;
        new Finding { Deadline = none }.Deadline.ShouldBeNull();
        new Finding { Deadline = (string?)null }.Deadline.ShouldBeNull();
        new Finding { Deadline = new DateOnly(2026, 6, 30) }.Deadline!.Date.ShouldBe(new DateOnly(2026, 6, 30));
        ReportSchema.Report.Field("findings")!.Type!.Field("deadline")!.Kind.ShouldBe(ReportFieldKind.Deadline);
        Should.Throw<ArgumentNullException>(() => Deadline.InWords(null!));
    }

    [Fact]
    public void Words_are_cleaned_checked_and_withheld()
    {
        Notice.Check(Built(" ")).ShouldContain(found => found.Code == "BUL1009" && found.Path == "findings[0].deadline");
        Notice.Check(Built("2026年\u0001底")).ShouldContain(found => found.Code == "BUL1002" && found.Path == "findings[0].deadline");
        Notice.Compose(Built("2026年⽉底"), new NoticeOptions { FindingsTable = true }).ToHtmlFragment().ShouldContain("2026年月底");
        var report = Built("2026年底前");
        var withholding = new FindingWithholding { Remediation = new Withholding() };
        report = report with { Findings = [report.Findings[0] with { Withholding = withholding }] };
        report.For(Audience.Public).Findings[0].Deadline.ShouldBeNull();
        Notice.Compose(report, new NoticeOptions { FindingsTable = true }).ToHtmlFragment().ShouldNotContain("2026年底前");

        // A published deadline that repeats a withheld text.
        var secret = new Finding { Title = "挪用专项资金三十万元", Withholding = new FindingWithholding { Problem = new Withholding() } };
        report = Built("挪用专项资金三十万元退还前") with { Sections = [new Section { Heading = "方面", Findings = [secret] }] };
        Notice.Check(report).ShouldContain(found => found.Code == "BUL1033" && found.Path == "findings[0].deadline");
    }

    private static RemediationReport Built(string deadline) => new()
    {
        Issuer = "云河市水务局",
        Date = new DateOnly(2026, 3, 2),
        Findings = [new Finding { Title = "学习不深入", Outcome = "好转。", Deadline = deadline }],
    };

    private static string Report(string deadline, ReportFileFormat format) => format == ReportFileFormat.Yaml
        ? $"issuer: 云河市水务局\ndate: 2026-03-02\nfindings:\n  - title: 学习不深入\n    outcome: 好转\n    deadline: {deadline}\n"
        : "{\"issuer\": \"云河市水务局\", \"date\": \"2026-03-02\", \"findings\": [{\"title\": \"学习不深入\", "
            + $"\"outcome\": \"好转\", \"deadline\": \"{deadline}\"}}]}}";
}
