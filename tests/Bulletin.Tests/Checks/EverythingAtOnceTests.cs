using Bulletin.Tests.Cli;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Checks;

/// <summary>Check says everything that is wrong, not the first of it.</summary>
public sealed class EverythingAtOnceTests
{
    private static readonly RemediationReport Report = new()
    {
        Issuer = "云河市水务局",
        Date = new(2026, 3, 2),
        Findings = [new() { Title = "台账不全", Measures = ["补齐台账。"], Status = FindingStatus.Completed }],
    };

    [Fact]
    public void All_forbidden_characters_of_a_text_are_named_in_one_diagnostic() =>
        Notice.Check(Report with { Remark = "甲\f乙\u000B\u0007丙\uFFFF" }).Single(diagnostic => diagnostic.Code == "BUL1002").Message
            .ShouldBe("文字里有任何公文文件都不能容纳的字符：第 2 个字符是 U+000C，第 4 个字符是 U+000B，第 5 个字符是 U+0007，第 7 个字符是 U+FFFF");

    [Fact]
    public void Of_very_many_the_first_ten_and_their_number_are_named()
    {
        var message = Notice.Check(Report with { Remark = new string('\u0001', 500) }).Single(diagnostic => diagnostic.Code == "BUL1002").Message;
        message.ShouldEndWith("第 10 个字符是 U+0001等，共 500 处");
    }

    [Fact]
    public void Every_text_is_named_and_nothing_else_is_hidden()
    {
        using var folder = new TemporaryFolder();
        folder.Write("own.sbn", "# {{issuer}}\n\n{{ for paragraph in closing }}{{ paragraph }}{{ end }}\n");
        var report = Report with
        {
            Remark = "甲\f",
            Closing = ["乙\u0001。"],
            Overview = new() { Heading = "组织", Paragraphs = ["丙。"] },
            TitleLines = ["云河市水务局\u0002", "关于整改情况的通报"],
        };
        var codes = Notice.Check(report, new NoticeOptions { Template = "own", Templates = [new TemplateFolder(folder.Path)] }).Select(diagnostic => $"{diagnostic.Code} {diagnostic.Path}").ToList();
        codes.Count(code => code.StartsWith("BUL1002", StringComparison.Ordinal)).ShouldBe(3);
        codes.ShouldContain(code => code.StartsWith("BUL2011", StringComparison.Ordinal));
    }

    [Fact]
    public void An_error_of_the_report_does_not_hide_an_error_of_another_text() =>
        Notice.Check(Report with { Date = default, Signatures = ["云河市水务局\n办公室"] }).Select(diagnostic => diagnostic.Code).ShouldBe(["BUL1014", "BUL1005"], ignoreOrder: true);

    [Fact]
    public void A_line_of_a_template_that_fails_for_want_of_a_value_is_not_a_second_error() =>
        Notice.Check(Report with { Findings = [new() { Measures = ["补齐台账。"] }] }).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Code).ShouldBe(["BUL1001"]);

    [Fact]
    public void Every_line_of_hand_written_text_is_named_and_reading_goes_on()
    {
        var found = Should.Throw<NoticeException>(() => Notice.FromMarkdown("# 通报\n\n甲\u0001乙\u0002\n丙\u0003\n\n###### 太深\n\n:::nosuch\n丁\n:::\n")).Diagnostics;
        found.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Place}").ShouldBe(["BUL2013 notice.md:3", "BUL2013 notice.md:4", "BUL2015 notice.md:6", "BUL2014 notice.md:8", "BUL2082 notice.md"]);
        found[0].Message.ShouldBe("公文 Markdown 中不得有这些字符：第 2 个字符是 U+0001，第 4 个字符是 U+0002");
    }

    [Fact]
    public void A_file_with_forbidden_characters_is_checked_to_the_end()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("report.json", """{"issuer": "甲\u0001\u0002", "preface": ["乙\ufffd\ue123。"], "findings": [{"title": "丙", "measures": ["丁,戊。"]}], "seal": "签名章", "date": "2026-01-05"}""");
        var run = CliRun.Of("check", input).ShouldFail(1, "BUL1002");
        run.ErrorLines.Count(line => line.Contains("BUL1002", StringComparison.Ordinal)).ShouldBe(1);
        foreach (var code in (string[])["BUL1015", "BUL1053", "BUL1011", "BUL1017"])
        {
            run.ErrorLines.ShouldContain(line => line.Contains(code, StringComparison.Ordinal), code);
        }
    }

    [Fact]
    public void Warnings_of_reading_reach_check_and_render()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("report.yaml", "issuer: 甲\ndate: 2026-01-05\npreface: 注意 # 号后的文字\nfindings: [{title: 乙, measures: [丙。]}]\n");
        CliRun.Of("check", input).Error.ShouldContain("report.yaml:3:10 preface: warning BUL7030: “ #”之后的文字是 YAML 注释，没有读入：# 号后的文字");
        CliRun.Of("render", input, "-o", folder.File("a.docx")).Error.ShouldContain("BUL7030");
    }
}
