using Bulletin.Tests.Docx.Reference;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Cli;

/// <summary><c>bulletin render --reference</c>.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void The_DOCX_takes_its_looks_from_the_reference_document_and_what_is_missing_is_told()
    {
        using var folder = new TemporaryFolder();
        var (reference, output) = (folder.File("office.docx"), folder.File("a.docx"));
        File.WriteAllBytes(reference, ReferenceSample.Docx);

        var run = CliRun.Of("render", folder.Write("report.yaml", SampleReport.Yaml), "-o", output, "--reference", reference);

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldBe(output + "\n");
        run.ErrorLines.ShouldAllBe(line => line.StartsWith(reference + ": ", StringComparison.Ordinal) || line.Contains(": info BUL3080: ", StringComparison.Ordinal));
        run.Error.ShouldContain("warning BUL5050: 参照文件没有样式“公文正文”，已按标准的样子添加");
        new DocxPackage(File.ReadAllBytes(output))["word/header1.xml"].Value.ShouldBe("云河市统计局文件用纸");
    }

    [Fact]
    public void Messages_are_in_the_user_s_language()
    {
        using var folder = new TemporaryFolder();
        var reference = folder.File("office.docx");
        File.WriteAllBytes(reference, ReferenceSample.Docx);

        var run = CliRun.Of("render", folder.Write("report.yaml", SampleReport.Yaml), "-o", folder.File("a.docx"), "--reference", reference, "--lang", "en");

        run.Error.ShouldContain("warning BUL5083: style “标题（Title）” of the reference document: ");
    }

    [Fact]
    public void The_PDF_follows_it_too()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("office.docx"), ReferenceFormatTests.Docx);

        var run = CliRun.Of("render", folder.Write("report.yaml", SampleReport.Yaml), "-o", folder.File("a.pdf"), "-o", folder.File("a.docx"), "--reference", folder.File("office.docx"));

        run.ExitCode.ShouldBe(0, run.Error);
        run.Error.ShouldNotContain("BUL5054");
        run.Error.ShouldContain("info BUL4001: 没有仿宋体，以“");
        run.Error.ShouldContain("（安装“华文仿宋”即用原字体）");
    }

    [Theory]
    [InlineData("无.docx", "BUL7001")]
    [InlineData("report.yaml", "BUL5010")]
    public void A_file_that_is_none_is_named_and_nothing_written(string name, string code)
    {
        using var folder = new TemporaryFolder();
        var report = folder.Write("report.yaml", SampleReport.Yaml);

        CliRun.Of("render", report, "-o", folder.File("a.docx"), "--reference", folder.File(name)).ShouldFail(1, code).Error.ShouldStartWith(folder.File(name) + ": ");

        Directory.GetFiles(folder.Path).ShouldBe([report]);
    }

    [Fact]
    public void An_empty_name_is_wrong_use()
    {
        using var folder = new TemporaryFolder();

        CliRun.Of("render", folder.Write("report.yaml", SampleReport.Yaml), "-o", folder.File("a.docx"), "--reference", "").ShouldFail(2, "BUL8003");
    }
}
