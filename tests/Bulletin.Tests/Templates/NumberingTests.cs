using Bulletin.Tests.Support;

namespace Bulletin.Tests.Templates;

/// <summary>The numerals of headings: the report comes before its template, and a lone next step has none.</summary>
public sealed class NumberingTests
{
    private static readonly RemediationReport Report = new()
    {
        Template = "report-to-team",
        Kind = NoticeKind.Report,
        Issuer = "中共云河市水务局党组",
        Date = new DateOnly(2026, 3, 2),
        Sections =
        [
            new Section
            {
                Heading = "履行职责方面",
                Topics =
                [
                    new Topic { Heading = "供水保障有差距", Findings = [new Finding { Title = "漏损率偏高" }, new Finding { Title = "台账不全" }] },
                    new Topic { Heading = "安全责任不实", Findings = [new Finding { Title = "检查不够" }] },
                ],
            },
        ],
    };

    [Fact]
    public void A_report_to_the_team_is_numbered_as_the_standard_has_it() =>
        Numbers(Report).ShouldBe(["一、", "1.", "（1）", "（2）", "2.", ""]);

    // As the published report of structure 5 is numbered.
    [Fact]
    public void The_report_comes_before_its_template_and_other_levels_stay() =>
        Numbers(Report with { Numbering = ["第一、", "1、"] }).ShouldBe(["第一、", "1、", "（1）", "（2）", "2、", ""]);

    [Fact]
    public void A_level_may_run_on_and_number_an_only_child() =>
        Numbers(Report with { Numbering = ["一、", "1.", new HeadingNumbering { Format = "①", Continuous = true }] }).ShouldBe(["一、", "1.", "①", "②", "2.", "③"]);

    [Theory]
    [InlineData("yaml", "numbering:\n  - 一、\n  - { format: 1、, continuous: true }\n  - format: （1）\n    omitOnlyChild: true\n")]
    [InlineData("json", """{ "numbering": ["一、", { "format": "1、", "continuous": true }, { "format": "（1）", "omitOnlyChild": true }], """)]
    public void Files_write_it_as_the_head_of_a_template_does(string kind, string numbering)
    {
        var format = kind == "yaml" ? ReportFileFormat.Yaml : ReportFileFormat.Json;
        var report = ReportFile.Parse(numbering + (kind == "yaml" ? "date: 2026-03-02\n" : "\"date\": \"2026-03-02\" }"), format);
        report.Numbering.ShouldBe(["一、", new HeadingNumbering { Format = "1、", Continuous = true }, new HeadingNumbering { Format = "（1）", OmitOnlyChild = true }]);
        ReportFile.Parse(ReportFile.Write(report, format), format).ShouldBe(report);
    }

    [Theory]
    [InlineData("甲、")]
    [InlineData("")]
    [InlineData("1.1")]
    public void A_format_without_its_one_numeral_is_an_error(string format)
    {
        var error = Notice.Check(Report with { Numbering = ["一、", format] }).First(diagnostic => diagnostic.Code == "BUL1040");
        error.Path.ShouldBe("numbering[1]");
        error.Severity.ShouldBe(DiagnosticSeverity.Error);
    }

    [Fact]
    public void More_than_four_levels_are_an_error() =>
        Notice.Check(Report with { Numbering = ["一、", "（一）", "1.", "（1）", "①"] }).ShouldContain(diagnostic => diagnostic.Code == "BUL1041");

    [Theory]
    [InlineData("three-part")]
    [InlineData("four-level")]
    [InlineData("report-to-team")]
    [InlineData("sectioned")]
    [InlineData("quoted-problems")]
    public void A_single_next_step_has_no_numeral(string template)
    {
        var steps = new NextSteps { Heading = "下一步打算", Measures = [new Measure { Lead = "持续巩固", Text = "定期开展“回头看”。" }] };
        var blocks = Notice.Compose(Report with { Template = template, NextSteps = steps }).Document.Blocks;
        blocks.OfType<Heading>().Last().Text.ToString().ShouldBe("下一步打算");
        blocks.OfType<Heading>().Last().Number.ShouldNotBeEmpty();
        blocks.OfType<Paragraph>().ShouldContain(new Paragraph("持续巩固。定期开展“回头看”。"));

        // Two have them, and without another heading of its level the heading has none.
        var two = steps with { Measures = [.. steps.Measures, "健全机制"] };
        Notice.Compose(Report with { Template = template, NextSteps = two }).Document.Blocks.OfType<Heading>().Count(heading => heading.RunsIn).ShouldBe(2);
        var alone = Notice.Compose(Report with { Template = template, NextSteps = two, Sections = [], Preface = ["现将情况通报如下。"] }).Document.Blocks;
        alone.OfType<Heading>().ShouldBeEmpty();
        alone.OfType<Paragraph>().Select(paragraph => paragraph.Text.ToString()).ShouldContain("一是持续巩固。定期开展“回头看”。");
    }

    [Fact]
    public void Next_steps_follow_the_numeral_of_the_findings() =>
        Numbers(Report with { Template = "three-part", Sections = [], Findings = [new Finding { Title = "台账不全" }], NextSteps = new NextSteps { Heading = "下一步打算", Paragraphs = ["持续巩固。"] } })
            .ShouldBe(["一、", "1.", "二、"]);

    private static IEnumerable<string> Numbers(RemediationReport report) => Notice.Compose(report).Document.Blocks.OfType<Heading>().Select(heading => heading.Number);
}
