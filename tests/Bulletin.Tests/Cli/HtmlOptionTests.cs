using Bulletin.Tests.Support;

namespace Bulletin.Tests.Cli;

/// <summary>Pages by the command line, and the options that are for them.</summary>
public sealed class HtmlOptionTests
{
    [Fact]
    public void A_page_is_written_beside_the_other_files()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.Of("render", folder.Write("report.yaml", SampleReport.Yaml), "-o", folder.File("a.html"), "-o", folder.File("a.docx"));

        run.ExitCode.ShouldBe(0, run.Error);
        File.ReadAllText(folder.File("a.html")).ShouldStartWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">");
        File.ReadAllText(folder.File("a.html")).ShouldContain("<h1 class=\"bulletin-title\">");
    }

    [Fact]
    public void A_fragment_and_what_the_site_says()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.Of("render", folder.Write("report.yaml", SampleReport.Yaml), "-o", folder.File("a.html"), "--html-fragment", "--html-meta", "索引号=0001=2", "--html-meta", "主题词=巡察，整改", "--html-meta", "发布日期=2026-01-08 09:30");

        run.ExitCode.ShouldBe(0, run.Error);
        var html = File.ReadAllText(folder.File("a.html"));
        html.ShouldStartWith("<article ");
        html.ShouldContain("<dt>索引号：</dt><dd>0001=2</dd>");
        html.ShouldContain("<dt>主题词：</dt><dd>巡察；整改</dd>");
        html.ShouldContain("<dt>发布日期：</dt><dd><time datetime=\"2026-01-08\">2026年1月8日</time></dd>");
    }

    [Fact]
    public void What_is_for_the_party_is_refused_unless_it_is_asked_for()
    {
        using var folder = new TemporaryFolder();
        var report = folder.Write("report.yaml", SampleReport.Yaml);

        CliRun.Of("render", report, "-o", folder.File("a.html"), "-o", folder.File("a.docx"), "--audience", "party").ShouldFail(1, "BUL9001");
        Directory.GetFiles(folder.Path).ShouldBe([report]);

        CliRun.Of("render", report, "-o", folder.File("a.html"), "--audience", "party", "--html-party").ExitCode.ShouldBe(0);
        File.Exists(folder.File("a.html")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("BUL9005", "a.docx", "--html-fragment")]
    [InlineData("BUL9005", "a.docx", "--html-meta", "索引号=1")]
    [InlineData("BUL9005", "a.docx", "--html-party")]
    [InlineData("BUL9006", "a.html", "--html-meta", "索引号")]
    [InlineData("BUL9006", "a.html", "--html-meta", "=1")]
    [InlineData("BUL9006", "a.html", "--html-meta", "发布日期=昨天")]
    [InlineData("BUL9006", "a.html", "--html-meta", "索 引 号=1")]
    [InlineData("BUL8007", "a.htm")]
    public void What_does_not_go_together_is_said_and_nothing_written(string code, string output, params string[] options)
    {
        using var folder = new TemporaryFolder();
        var report = folder.Write("report.yaml", SampleReport.Yaml);

        CliRun.Of(["render", report, "-o", folder.File(output), .. options]).ShouldFail(2, code);

        Directory.GetFiles(folder.Path).ShouldBe([report]);
    }
}
