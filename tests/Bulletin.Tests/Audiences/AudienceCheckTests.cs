using Bulletin.Tests.Cli;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Audiences;

/// <summary>What keeps a report from being published: each with its place, and without a word of what is withheld.</summary>
public sealed class AudienceCheckTests
{
    private const string Secret = "王小明在管网改造中虚报工程量。";

    // The status of the findings is printed in their table.
    private static readonly NoticeOptions Tabled = new() { FindingsTable = true };

    private static readonly RemediationReport Report = new()
    {
        Template = "sectioned",
        Issuer = "中共云河市水务局党组",
        Preface = ["2025年3月10日至5月9日，市委第三巡察组开展了常规巡察。经过3个月的集中整改，现将情况通报如下。"],
        Sections =
        [
            new Section
            {
                Heading = "工程建设方面",
                Findings =
                [
                    new Finding { Description = "值班制度不健全。", Status = FindingStatus.Completed },
                    new Finding { Description = Secret, Measures = ["追回款项。"], Status = FindingStatus.Completed, Withholding = new FindingWithholding { Problem = new Withholding { Reason = "个人信息" } } },
                ],
            },
            new Section { Heading = "队伍建设方面", Findings = [new Finding { Description = "培训不够。", Status = FindingStatus.InProgress }] },
        ],
        Closing = ["欢迎监督。"],
        Signatures = ["中共云河市水务局党组"],
        Date = new DateOnly(2026, 3, 2),
    };

    [Fact]
    public void A_report_that_withholds_something_is_published_without_it()
    {
        var notice = Notice.Compose(Report, Tabled);
        notice.Diagnostics.ShouldBeEmpty();
        Texts(notice).ShouldNotContain("王小明");
        Texts(Notice.Compose(Report, new NoticeOptions { Audience = Audience.Party })).ShouldContain(Secret);
    }

    [Fact]
    public void A_classified_document_is_not_for_the_public()
    {
        var report = Report with { Sections = [Report.Sections[1]], Masthead = new Masthead { Classification = Classification.Confidential, ClassificationPeriod = "1年" } };
        Errors(report).ShouldBe(["masthead.classification BUL1030"]);
        Notice.Check(report, new NoticeOptions { Audience = Audience.Party }).ShouldAllBe(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
    }

    [Fact]
    public void Nor_is_one_that_its_template_classifies()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("classified.sbn"), "---\nform: formal\n---\n\n:::masthead\n密级：秘密★1年\n发文机关标志：云河市水务局文件\n发文字号：云水〔2026〕3号\n:::\n\n# 通报\n\n{{ for paragraph in preface }}{{ paragraph }}{{ end }}\n");
        var report = new RemediationReport { Template = "classified", Issuer = "云河市水务局", Preface = ["正文。"], Date = new DateOnly(2026, 3, 2) };
        var options = new NoticeOptions { Templates = [new TemplateFolder(folder.Path)] };

        Notice.Check(report, options).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldHaveSingleItem().Code.ShouldBe("BUL1030");
        Notice.Check(report, options with { Audience = Audience.Party }).ShouldAllBe(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("市委第三巡察组反馈了2个方面3个问题。", true)]
    [InlineData("共反馈三个方面的问题。", true)]
    [InlineData("完成率为98.71％。", true)]
    [InlineData("完成率为９８％。", true)]
    [InlineData("根据《条例（2024年修订）》和云办〔2025〕3号文件，2025年3月—5月开展巡察，第2轮第3组，经过3个月整改。", false)]
    [InlineData("增强“四个意识”，坚持一个标准、两个维护，进一步抓好整改，PM2.5持续下降。", false)]
    public void The_opening_and_the_summary_give_no_figures(string text, bool isError)
    {
        Errors(Report with { Preface = [text] }).ShouldBe(isError ? ["preface[0].text BUL1031"] : []);
        Errors(Report with { Overview = new Overview { Heading = "组织情况", Summary = text } }).ShouldBe(isError ? ["overview.summary.text BUL1031"] : []);
    }

    [Fact]
    public void A_public_wording_may_give_figures_and_be_the_same_text()
    {
        RichText text = "反馈了2个方面3个问题。";
        Errors(Report with { Preface = [new ReportParagraph { Text = text, Withholding = new Withholding { PublicWording = text } }] }).ShouldBeEmpty();
        Errors(Report with { Preface = [text], Sections = [Report.Sections[1]] }).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("对3个问题建立台账。", true)]
    [InlineData("对三个问题建立台账。", true)]
    [InlineData("反馈的问题中，2个已完成整改。", true)]
    [InlineData("已完成整改2个。", true)]
    [InlineData("整改完成率66.67%。", true)]
    [InlineData("对28个问题建立台账。", false)]
    [InlineData("培训2次，整治2个方面的隐患。", false)]
    public void No_other_sentence_gives_a_total_that_is_not_the_public_one(string text, bool isError) =>
        Errors(Report with { Closing = [text] }).ShouldBe(isError ? ["closing[0].text BUL1032"] : []);

    [Theory]
    [InlineData("欢迎监督。" + Secret, true)]
    [InlineData("经查，王小明在管网改造中，虚报工程量！已追回。", true)]
    [InlineData("王小明已退休。", false)]
    public void What_is_withheld_stands_nowhere_else(string text, bool isError)
    {
        Errors(Report with { Closing = [text] }).ShouldBe(isError ? ["closing[0].text BUL1033"] : []);
        if (isError)
        {
            var diagnostic = Notice.Check(Report with { Closing = [text] }).Single(found => found.Code == "BUL1033");
            diagnostic.Message.ShouldContain("sections[0].findings[1].description");
            $"{diagnostic}{diagnostic with { Language = DiagnosticLanguage.English }}".ShouldNotContain("王小明");
        }
    }

    [Fact]
    public void A_sentence_or_a_long_run_of_it_is_enough()
    {
        RemediationReport Twice(string withheld, string published) => Report with { Closing = [new ReportParagraph { Text = withheld, Withholding = new Withholding() }, published] };

        Errors(Twice("一般情况。有关线索已移交市纪委监委处理。后略。", "有关线索已移交市纪委监委处理。")).ShouldBe(["closing[1].text BUL1033"]);
        Errors(Twice("经核，二号泵房设备采购未按规定履行公开招标程序且超出预算，已处理。", "对二号泵房设备采购未按规定履行公开招标程序问题举一反三。")).ShouldBe(["closing[1].text BUL1033"]);
        Errors(Twice("坚持以习近平新时代中国特色社会主义思想为指导，落实《云河市水务局工程建设项目招标投标管理办法》，给予处理。", "坚持以习近平新时代中国特色社会主义思想为指导，落实《云河市水务局工程建设项目招标投标管理办法》，抓好整改。")).ShouldBeEmpty();
        Errors(Twice("中共云河市水务局党组", "中共云河市水务局党组将持续整改。")).ShouldBeEmpty();
    }

    [Fact]
    public void Its_own_public_wording_may_be_like_it_and_that_of_another_may_not()
    {
        const string Own = "某工作人员在二号泵房设备采购中未按规定履行公开招标程序。";
        RemediationReport report = Report with
        {
            Closing =
            [
                new ReportParagraph { Text = "王小明在二号泵房设备采购中未按规定履行公开招标程序。", Withholding = new Withholding { PublicWording = Own } },
            ],
        };
        Errors(report).ShouldBeEmpty();
        Errors(report with { Closing = report.Closing.Append(new ReportParagraph { Text = "别的。", Withholding = new Withholding { PublicWording = Own } }).ToValueList() })
            .ShouldBe(["closing[1].withholding.publicWording BUL1033"]);
    }

    [Fact]
    public void Where_all_is_withheld_there_is_nothing_to_publish()
    {
        var report = Report with { Preface = [], Sections = [Report.Sections[0] with { Findings = [Report.Sections[0].Findings[1]] }] };
        Errors(report).ShouldBe([" BUL1034", "findings BUL1004"]);
    }

    [Fact]
    public void Places_of_what_else_is_found_are_those_of_the_public_report()
    {
        var first = Report.Sections[0];
        var report = Report with { Sections = [first with { Findings = [first.Findings[1], first.Findings[0] with { Description = "值班,制度。" }] }] };
        Notice.Check(report, Tabled).ShouldHaveSingleItem().Path.ShouldBe("sections[0].findings[0].description");
    }

    [Fact]
    public void Broken_characters_are_told_and_do_no_harm()
    {
        Errors(Report with { Closing = ["坏\uD800字"] }).ShouldBe(["closing[0].text BUL1002"]);
        Errors(Report with { Closing = [new ReportParagraph { Text = "坏\uD800字坏字坏字", Withholding = new Withholding() }] }).ShouldBeEmpty();
    }

    [Fact]
    public void The_command_line_makes_both_from_one_file()
    {
        using var folder = new TemporaryFolder();
        ReportFile.Save(Report, folder.File("r.yaml"));
        CliRun.Of("render", folder.File("r.yaml"), "-o", folder.File("public.docx")).ExitCode.ShouldBe(0);
        CliRun.Of("render", folder.File("r.yaml"), "-o", folder.File("party.docx"), "--audience", "party", "--findings-table").ExitCode.ShouldBe(0);
        DocxText.ReadText(File.ReadAllBytes(folder.File("public.docx"))).ShouldNotContain("王小明");
        DocxText.ReadText(File.ReadAllBytes(folder.File("party.docx"))).ShouldContain(Secret);

        ReportFile.Save(Report with { Closing = [Secret] }, folder.File("r.yaml"));
        CliRun.Of("render", folder.File("r.yaml"), "-o", folder.File("no.docx")).ShouldFail(1, "BUL1033").Error.ShouldNotContain("王小明");
        File.Exists(folder.File("no.docx")).ShouldBeFalse();
    }

    private static IEnumerable<string> Errors(RemediationReport report) =>
        Notice.Check(report).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => $"{diagnostic.Path} {diagnostic.Code}");

    private static string Texts(Notice notice)
    {
        using var docx = new MemoryStream();
        notice.SaveDocx(docx);
        return DocxText.ReadText(docx.ToArray());
    }
}
