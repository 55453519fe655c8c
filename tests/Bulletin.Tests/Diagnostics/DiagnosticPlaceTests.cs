using System.Text.Json;
using Bulletin.Diagnostics;
using Bulletin.Tests.Cli;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Diagnostics;

/// <summary>The parts of a place, for programs; and the place as it is printed.</summary>
public sealed class DiagnosticPlaceTests
{
    [Theory]
    [InlineData("report.yaml:14:5 sections[0].findigs", "report.yaml", 14, 5, "sections[0].findigs")]
    [InlineData("report.yaml:14:5", "report.yaml", 14, 5, null)]
    [InlineData("通报.md:3", "通报.md", 3, null, null)]
    [InlineData(@"C:\报告 2026\r.yaml:1:2 date", @"C:\报告 2026\r.yaml", 1, 2, "date")]
    [InlineData("10:30 会议.yaml:7:1 issuer", "10:30 会议.yaml", 7, 1, "issuer")]
    [InlineData("a:b:c.md:12", "a:b:c.md", 12, null, null)]
    [InlineData("3:5 sections[0]", null, 3, 5, "sections[0]")]
    [InlineData("3:5", null, 3, 5, null)]
    [InlineData("sections[1].findings[3].measures[0].text", null, null, null, "sections[1].findings[3].measures[0].text")]
    [InlineData("word/document.xml /w:document[1]/w:body[1]", null, null, null, "word/document.xml /w:document[1]/w:body[1]")]
    [InlineData("word/document.xml:2:7", "word/document.xml", 2, 7, null)]
    [InlineData("12:99999999999", null, null, null, "12:99999999999")]
    public void It_is_parted_and_printed_as_it_was(string place, string? file, int? line, int? column, string? path)
    {
        // All but the times of day, which look as a line without a name does.
        var diagnostic = DiagnosticCodes.FileEmpty.At(place);
        if (!place.StartsWith("10:30", StringComparison.Ordinal))
        {
            (diagnostic.File, diagnostic.Line, diagnostic.Column, diagnostic.Path).ShouldBe((file, line, column, path));
        }

        diagnostic.Place.ShouldBe(place);
        diagnostic.ToString().ShouldBe(place + ": error BUL7002: 文件是空的");
    }

    [Fact]
    public void A_file_has_no_path()
    {
        var diagnostic = DiagnosticCodes.FileEmpty.AtFile("报告.yaml");
        (diagnostic.File, diagnostic.Path, diagnostic.Place).ShouldBe(("报告.yaml", null, "报告.yaml"));
        DiagnosticCodes.FileEmpty.AtFile(null).Place.ShouldBeNull();
        var inside = DiagnosticCodes.FileEmpty.At("word/document.xml /w:p[1]").In("a.docx");
        (inside.File, inside.Path, inside.Place).ShouldBe(("a.docx", "word/document.xml /w:p[1]", "a.docx word/document.xml /w:p[1]"));
    }

    [Fact]
    public void Reading_a_report_gives_all_four()
    {
        var found = ReportFile.TryParse("sections:\n  - heading: 一\n    findigs: []\ndate: 2026-03-02\n", ReportFileFormat.Yaml, "r.yaml").Diagnostics.First(diagnostic => diagnostic.Code == "BUL7004");
        (found.File, found.Line, found.Column, found.Path).ShouldBe(("r.yaml", 3, 5, "sections[0].findigs"));
        Should.Throw<NoticeException>(() => Notice.FromMarkdown("# 标题\n\n:::nosuch\n:::\n", name: "a.md")).Diagnostics.ShouldContain(diagnostic => diagnostic.File == "a.md" && diagnostic.Line == 3);
        var missing = ReportFile.TryLoad("没有.yaml").Diagnostics.ShouldHaveSingleItem();
        (missing.File, missing.Path).ShouldBe(("没有.yaml", null));
    }

    [Fact]
    public void Json_has_them_beside_the_whole_place()
    {
        using var folder = new TemporaryFolder();
        var report = folder.Write("r.yaml", SampleReport.Yaml.Replace("closing", "closng", StringComparison.Ordinal));
        using var json = JsonDocument.Parse(CliRun.Of("check", report, "--format", "json").Output);
        var found = json.RootElement.GetProperty("diagnostics").EnumerateArray().First(item => item.GetProperty("code").GetString() == "BUL7004");
        found.GetProperty("path").GetString().ShouldBe(report + ":12:1 closng");
        found.GetProperty("file").GetString().ShouldBe(report);
        found.GetProperty("line").GetInt32().ShouldBe(12);
        found.GetProperty("column").GetInt32().ShouldBe(1);
        found.GetProperty("reportPath").GetString().ShouldBe("closng");
    }
}
