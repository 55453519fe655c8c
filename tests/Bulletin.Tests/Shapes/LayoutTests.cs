using Bulletin.Tests.Support;

namespace Bulletin.Tests.Shapes;

/// <summary>Each option of a layout, in a report and in the head of a template.</summary>
public sealed class LayoutTests
{
    private static readonly RemediationReport Report = new()
    {
        Template = "three-part",
        TitleLines = ["通报"],
        Date = new DateOnly(2026, 3, 2),
        Overview = new Overview
        {
            Heading = "组织情况",
            Measures = [new Measure { Lead = "加强领导", Text = "成立专班。" }, new Measure { Lead = "压实责任", Text = "明确分工。" }],
        },
        Findings =
        [
            new Finding
            {
                Title = "台账不全",
                Measures = ["补齐台账", "修订办法"],
                Outcome = "台账齐全",
                Status = FindingStatus.PartlyCompleted,
                ResponsibleUnits = ["办公室", "财务科"],
                ResponsibleLeader = "李明",
                Deadline = "2026年底前",
            },
        ],
    };

    [Theory]
    [InlineData("一条一段", "一、组织情况|一是加强领导。成立专班。|二是压实责任。明确分工。")]
    [InlineData("run-in", "一、组织情况|（一）加强领导。成立专班。|（二）压实责任。明确分工。")]
    [InlineData("标题单列", "一、组织情况|（一）加强领导|成立专班。|（二）压实责任|明确分工。")]
    [InlineData("one-paragraph", "一、组织情况|一是加强领导。成立专班。二是压实责任。明确分工。")]
    [InlineData("plain", "一、组织情况|加强领导。成立专班。|压实责任。明确分工。")]
    public void The_organisation_part(string word, string expected) =>
        Text(Report with { Layout = new ReportLayout { Overview = ReportTerms.Parse<OverviewLayout>(word) } }).ShouldStartWith(expected + "|");

    [Theory]
    [InlineData("合为一段", "整改情况：一是补齐台账。二是修订办法。台账齐全。")]
    [InlineData("listed", "整改情况：|一是补齐台账。|二是修订办法。|台账齐全。")]
    [InlineData("不编序", "整改情况：补齐台账。修订办法。台账齐全。")]
    public void The_measures_of_a_finding(string word, string expected) =>
        Text(Report with { Layout = new ReportLayout { Measures = ReportTerms.Parse<MeasuresLayout>(word) } }).ShouldContain($"|1.台账不全|{expected}|");

    [Fact]
    public void A_title_that_runs_in_and_the_level_of_findings()
    {
        var layout = new ReportLayout { Finding = FindingLayout.RunIn, FindingLevel = 2 };
        Text(Report with { Layout = layout, Labels = new ReportLabels { Measures = "" } }).ShouldContain("|（一）台账不全。一是补齐台账。二是修订办法。台账齐全。|");
        Text(Report with { Layout = layout with { FindingLevel = 0 } }).ShouldContain("|台账不全|整改情况：一是补齐台账。");
        Text(Report with { Layout = new ReportLayout { Finding = FindingLayout.Sentence } }).ShouldContain("|1.台账不全。|整改情况：");
    }

    [Fact]
    public void Who_is_responsible()
    {
        Text(Report with { Layout = new ReportLayout { Responsibility = ResponsibilityLayout.Brackets } })
            .ShouldContain("|1.台账不全（责任单位：办公室、财务科；责任领导：李明；整改时限：2026年底前）|");
        var labels = new ReportLabels { ResponsibleLeader = "责任人", Deadline = new ReportLabel { Text = "完成时限", OmitStop = true } };
        Text(Report with { Labels = labels, Layout = new ReportLayout { Responsibility = ResponsibilityLayout.Paragraphs } })
            .ShouldContain("|责任单位：办公室、财务科。|责任人：李明。|完成时限：2026年底前|");
    }

    [Fact]
    public void Status_and_outcome_with_labels_of_their_own()
    {
        Text(Report with { Layout = new ReportLayout { Status = StatusLayout.Word }, Labels = new ReportLabels { Outcome = "整改成效" } })
            .ShouldContain("|整改情况：一是补齐台账。二是修订办法。|整改成效：台账齐全。|完成情况：阶段性完成。|");
        Text(Report with { Layout = new ReportLayout { Status = StatusLayout.Sentence }, Labels = new ReportLabels { Status = new ReportLabel { Text = "", OmitStop = true } } })
            .ShouldContain("|整改已阶段性完成|");
    }

    [Fact]
    public void Groups_have_a_level_of_their_own()
    {
        var finding = new Finding { Title = "台账不全", Measures = ["补齐台账"] };
        var section = new Section
        {
            Heading = "履行职责方面",
            Topics = [new Topic { Heading = "日常管理", Paragraphs = ["共2个问题。"], Groups = [new FindingGroup { Heading = "资料管理", Findings = [finding] }], Findings = [finding] }],
        };
        var report = Report with { Template = "report-to-team", Overview = null, Findings = [], Sections = [section], Numbering = ["一、", "（一）", "1.", new HeadingNumbering { Format = "问题1：", Continuous = true }] };
        Text(report).ShouldBe("一、履行职责方面|（一）日常管理|共2个问题。|1.资料管理|问题1：台账不全|整改情况：补齐台账。|2.台账不全|整改情况：补齐台账。|2026年3月2日");
        var error = Notice.Check(report with { Layout = new ReportLayout { Umbrella = "整改落实情况" } }).Single(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        (error.Code, error.Path).ShouldBe(("BUL1106", "sections[0].topics[0].groups[0].findings[0]"));
    }

    [Fact]
    public void A_level_out_of_range_is_an_error() =>
        Notice.Check(Report with { Layout = new ReportLayout { TopLevel = 5 } }).ShouldContain(diagnostic => diagnostic.Code == "BUL1105" && diagnostic.Path == "layout.topLevel");

    [Fact]
    public void The_report_comes_before_the_head_and_the_head_before_the_defaults()
    {
        var template = new TemplateSet("own", "---\nlayout: { overview: 标题接正文, measures: listed }\nlabels: { measures: 措施, status: { text: 进度, omitStop: true }, own: 本局 }\n---\n{{ include '_notice' }}\n\n{{ labels.own }}。\n");
        var options = new NoticeOptions { Template = "own", Templates = [template] };
        var finding = Report.Findings[0] with { StatusText = "已完成" };
        Text(Report with { Findings = [finding] }, options).ShouldContain("|（一）加强领导。成立专班。|");
        Text(Report with { Findings = [finding] }, options).ShouldContain("|措施：|一是补齐台账。|二是修订办法。|台账齐全。|进度：已完成|");
        var own = Report with { Findings = [finding], Layout = new ReportLayout { Overview = OverviewLayout.Plain }, Labels = new ReportLabels { Status = "完成情况" } };
        Text(own, options).ShouldContain("|加强领导。成立专班。|");
        Text(own, options).ShouldContain("|措施：|");
        Text(own, options).ShouldContain("|完成情况：已完成。|");
    }

    [Theory]
    [InlineData("layout: { overview: 接排 }", "overview")]
    [InlineData("layout: { overveiw: 一条一段 }", "overveiw")]
    [InlineData("layout: { topLevel: 5 }", "topLevel")]
    [InlineData("layout: { umbrella: [一] }", "umbrella")]
    [InlineData("layout: 接排", "layout")]
    [InlineData("labels: { status: { txt: 进度 } }", "txt")]
    [InlineData("labels: { status: { text: 进度, omitStop: 是 } }", "omitStop")]
    public void A_head_is_read_strictly(string line, string named)
    {
        var options = new NoticeOptions { Template = "own", Templates = [new TemplateSet("own", $"---\n{line}\n---\n{{{{ include '_notice' }}}}\n")] };
        var error = Notice.Check(Report, options).First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        (error.Code, error.Message.Contains(named, StringComparison.Ordinal)).ShouldBe(("BUL2008", true), error.ToString());
    }

    [Theory]
    [InlineData(null, null, "按照党务公开原则和巡察工作有关要求，现将巡察整改进展情况予以公布。")]
    [InlineData("巡察工作", null, "按照巡察工作有关要求，现将巡察整改进展情况予以公布。")]
    [InlineData("不写", null, "现将巡察整改情况予以公布。")]
    [InlineData("不写", "集中整改进展情况", "现将巡察集中整改进展情况予以公布。")]
    public void The_derived_preface(string? basis, string? progress, string expected)
    {
        var inspection = new Inspection
        {
            OrderedBy = "市委", Team = "市委第二巡察组", Inspected = "市水务局党组", Form = InspectionForm.Routine,
            Start = new DateOnly(2025, 3, 10), End = new DateOnly(2025, 5, 9), FeedbackDate = new DateOnly(2025, 6, 18),
        };
        var layout = new ReportLayout
        {
            Basis = basis is null ? null : ReportTerms.Parse<PrefaceBasis>(basis),
            Progress = progress is null ? null : ReportTerms.Parse<ProgressWording>(progress),
        };
        Text(Report with { Inspection = inspection, Layout = layout }).ShouldContain("反馈了巡察意见。" + expected + "|");
        Text(Report with { Inspection = inspection with { LegalBasis = "《中国共产党巡视工作条例》" } }).ShouldContain("按照《中国共产党巡视工作条例》有关规定，现将巡察整改情况予以公布。|");
    }

    // The paragraphs below the title, with | between them.
    private static string Text(RemediationReport report, NoticeOptions? options = null)
    {
        using var docx = new MemoryStream();
        Notice.Compose(report, options).SaveDocx(docx);
        return string.Join('|', DocxText.ReadText(docx.ToArray()).TrimEnd().Split('\n').Skip(1));
    }
}
