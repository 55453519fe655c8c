using Bulletin.Tests.Cli;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Tests.Furniture;

/// <summary><c>--header</c>, <c>--footer</c>, <c>--letterhead</c>, <c>--draft-mark</c>.</summary>
public sealed class FurnitureCliTests
{
    [Fact]
    public void Furniture_is_in_the_file()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("信头.png"), new SyntheticPng(60, 10) { PerMetre = 1000 }.Build());

        var run = CliRun.Of(
            "render", folder.Write("report.yaml", SampleReport.Yaml), "-o", folder.File("a.docx"),
            "--header", "云河市水务局", "--footer", "办公室印制", "--letterhead", folder.File("信头.png"), "--draft-mark", "送审稿");

        run.ExitCode.ShouldBe(0, run.Error);
        var docx = new DocxPackage(File.ReadAllBytes(folder.File("a.docx")));
        docx.Media.Keys.ShouldContain("word/media/letterhead.png");
        docx.Names.Where(name => name.StartsWith("word/header", StringComparison.Ordinal)).Select(name => docx[name].ToString())
            .ShouldContain(header => header.Contains("送审稿", StringComparison.Ordinal) && header.Contains("云河市水务局", StringComparison.Ordinal));
    }

    [Fact]
    public void What_cannot_be_printed_is_told_by_check()
    {
        using var folder = new TemporaryFolder();

        CliRun.Of("check", folder.Write("report.yaml", SampleReport.Yaml), "--for", "docx", "--draft-mark", "征求意见稿第十二稿").ShouldFail(1, "BUL4093");
    }

    [Fact]
    public void A_letterhead_must_be_a_picture_that_is_there()
    {
        using var folder = new TemporaryFolder();
        var report = folder.Write("report.yaml", SampleReport.Yaml);

        CliRun.Of("render", report, "-o", folder.File("a.docx"), "--letterhead", folder.File("没有.png")).ShouldFail(1, "BUL2047");
        CliRun.Of("render", report, "-o", folder.File("a.docx"), "--letterhead", report).ShouldFail(1, "BUL2044");
        CliRun.Of("render", report, "-o", folder.File("a.docx"), "--letterhead", " ").ShouldFail(2, "BUL8003");
        File.Exists(folder.File("a.docx")).ShouldBeFalse();
    }
}
