using Bulletin.Tests.Support;

namespace Bulletin.Tests.Templates;

/// <summary>The paragraph of statistics: what is counted, what is left out, how rates are given.</summary>
public sealed class StatisticsTests
{
    [Theory]
    [InlineData("76 0 1 0", "反馈的77个问题，已完成整改76个，正在持续推进1个，整改完成率98.7%。")]
    [InlineData("153 1 1 0", "反馈的155个问题，已完成整改153个，基本完成1个，正在持续推进1个，整改完成率98.71%。")]
    [InlineData("1 1 0 1", "反馈的3个问题，已完成整改1个，基本完成1个，尚未完成1个，整改完成率33.33%。")]
    [InlineData("5 0 0 0", "反馈的5个问题已全部完成整改，整改完成率100%。")]
    [InlineData("0 0 3 0", "反馈的3个问题，正在持续推进3个。")]
    [InlineData("0 2 1 4", "反馈的7个问题，基本完成2个，正在持续推进1个，尚未完成4个。")]
    public void Findings_are_counted_by_status_and_zeros_left_out(string counts, string expected) => Statistics(Report(counts)).ShouldBe([expected]);

    [Fact]
    public void Sections_are_counted_where_there_are_some()
    {
        var report = Report("0 0 0 0") with { Sections = [Of("甲", FindingStatus.Completed), Of("乙", FindingStatus.InProgress, FindingStatus.Completed)] };
        Statistics(report).ShouldBe(["反馈的2个方面3个问题，已完成整改2个，正在持续推进1个，整改完成率66.67%。"]);

        static Section Of(string heading, params FindingStatus[] statuses) => new() { Heading = heading, Findings = statuses.Select(status => new Finding { Title = "问题", Status = status }).ToValueList() };
    }

    [Fact]
    public void There_is_none_where_a_status_is_missing() =>
        Statistics(Report("3 0 0 0") with { Sections = [new Section { Heading = "甲", Findings = [new Finding { Title = "问题" }] }] }).ShouldBeEmpty();

    [Theory]
    [InlineData(0, "67%")]
    [InlineData(1, "66.7%")]
    [InlineData(2, "66.67%")]
    public void The_head_says_how_many_decimals(int decimals, string rate)
    {
        using var folder = Folder($"statistics: {{ decimals: {decimals} }}");
        Statistics(Report("2 0 1 0"), new NoticeOptions { Templates = [new TemplateFolder(folder.Path)] }).ShouldHaveSingleItem().ShouldContain($"整改完成率{rate}。");
    }

    [Theory]
    [InlineData("{ decimals: 3 }", "decimals")]
    [InlineData("{ decimals: 一 }", "decimals")]
    [InlineData("{ notPublished: 是 }", "notPublished")]
    [InlineData("{ rate: 1 }", "rate")]
    [InlineData("2", "statistics")]
    public void What_the_head_cannot_say_is_an_error_with_its_line(string statistics, string named)
    {
        using var folder = Folder("statistics: " + statistics);
        var error = Notice.Check(Report("1 0 0 0"), new NoticeOptions { Templates = [new TemplateFolder(folder.Path)] }).ShouldHaveSingleItem();
        (error.Code, error.Message.Contains(named, StringComparison.Ordinal)).ShouldBe(("BUL2008", true));
        error.Place.ShouldStartWith(folder.File("quoted-problems.sbn:2:"));
    }

    [Fact]
    public void What_is_not_published_is_told_only_where_the_head_asks_for_it()
    {
        var report = Report("4 0 0 0");
        report = report with { Findings = report.Findings.Append(new Finding { Title = "秘事", Status = FindingStatus.NotCompleted, Withholding = new FindingWithholding { Problem = new Withholding() } }).ToValueList() };
        Statistics(report).ShouldBe(["公布的4个问题已全部完成整改，整改完成率100%。"]);

        using var folder = Folder("statistics: { notPublished: true }");
        var options = new NoticeOptions { Templates = [new TemplateFolder(folder.Path)] };
        Statistics(report, options).ShouldBe(["公布的4个问题已全部完成整改，整改完成率100%。", "另有1个问题依照规定不予公开。"]);
        Statistics(report, options with { Audience = Audience.Party }).ShouldBe(["反馈的5个问题，已完成整改4个，尚未完成1个，整改完成率80%。"]);
        Statistics(Report("4 0 0 0"), options).ShouldBe(["反馈的4个问题已全部完成整改，整改完成率100%。"]);
    }

    [Fact]
    public void Every_built_in_template_can_tell_it()
    {
        foreach (var template in new TemplateCatalog().List())
        {
            using var folder = Folder("statistics: { notPublished: true }", template.Name);
            var report = Report("1 0 0 0") with { Template = template.Name, Overview = new Overview { Heading = "组织", Paragraphs = ["有力。"] } };
            report = report with { Findings = report.Findings.Append(new Finding { Title = "秘事", Withholding = new FindingWithholding { Problem = new Withholding() } }).ToValueList() };
            var options = new NoticeOptions { Templates = [new TemplateFolder(folder.Path)] };
            Paragraphs(report, options).ShouldContain("另有1个问题依照规定不予公开。", template.Name);
            Paragraphs(report, NoticeOptions.Default).ShouldNotContain(paragraph => paragraph.Contains("不予公开", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Accountability_is_told_as_far_as_it_is_given()
    {
        var report = Report("1 0 0 0") with { Accountability = new Accountability { PartyDiscipline = 0, Admonitions = 2, MoneyRecovered = 7.8m } };
        Statistics(report).ShouldBe(["反馈的1个问题已全部完成整改，整改完成率100%。整改期间，诫勉2人，追缴资金7.8万元。"]);
    }

    private static readonly FindingStatus[] Statuses =
        [FindingStatus.Completed, FindingStatus.BasicallyCompleted, FindingStatus.InProgress, FindingStatus.NotCompleted, FindingStatus.PartlyCompleted];

    private static RemediationReport Report(string counts)
    {
        var numbers = counts.Split(' ').Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return new()
        {
            Template = "quoted-problems",
            Issuer = "中共云河市教育局党组",
            Findings = numbers.SelectMany((number, status) => Enumerable.Repeat(new Finding { Title = "问题", Status = Statuses[status] }, number)).ToValueList(),
            Date = new DateOnly(2026, 3, 2),
        };
    }

    // A built-in template with one more line in its head.
    private static TemporaryFolder Folder(string line, string template = "quoted-problems")
    {
        var folder = new TemporaryFolder();
        File.WriteAllText(folder.File(template + ".sbn"), new TemplateCatalog().Show(template).Replace("---\nname:", $"---\n{line}\nname:", StringComparison.Ordinal));
        return folder;
    }

    private static IEnumerable<string> Statistics(RemediationReport report, NoticeOptions? options = null) => Paragraphs(report, options);

    private static IEnumerable<string> Paragraphs(RemediationReport report, NoticeOptions? options) =>
        Notice.Compose(report, options).Document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text.ToString()).Where(text => text.Length > 0);
}
