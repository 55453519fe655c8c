using Bulletin.Tests.Support;
using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Tests.Cli;

/// <summary>Where files are written: never over what they are made from, all or none, with messages in the user's words.</summary>
public sealed class OutputPlaceTests : IDisposable
{
    private static readonly byte[] Png = new SyntheticPng(8, 8).Build();

    private readonly TemporaryFolder _folder = new();
    private readonly string _report;

    public OutputPlaceTests() => _report = _folder.Write("report.yaml", SampleReport.Yaml);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_reference_document_is_not_replaced()
    {
        var reference = Reference();
        File.CreateSymbolicLink(_folder.File("链接.docx"), reference);
        var before = File.ReadAllBytes(reference);
        foreach (var output in new[] { reference, _folder.File("./office.docx"), _folder.File("链接.docx") })
        {
            CliRun.Of("render", _report, "-o", _folder.File("a.html"), "-o", output, "--reference", reference).ShouldFail(2, "BUL8009");
        }

        File.ReadAllBytes(reference).ShouldBe(before);
        File.Exists(_folder.File("a.html")).ShouldBeFalse();
        var notice = Notice.Compose(ReportFile.Load(_report));
        Should.Throw<NoticeException>(() => notice.SaveDocx(reference, new() { Reference = ReferenceDocument.Load(reference) })).Message.ShouldContain("BUL8009");
        File.ReadAllBytes(reference).ShouldBe(before);
    }

    [Fact]
    public void Report_and_templates_are_not_replaced_through_links()
    {
        Directory.CreateDirectory(_folder.File("模板"));
        CliRun.Of("templates", "export", "four-level", "-o", _folder.File("模板")).ExitCode.ShouldBe(0);
        File.CreateSymbolicLink(_folder.File("a.pdf"), _report);
        File.CreateSymbolicLink(_folder.File("b.docx"), _folder.File("模板/four-level.sbn"));

        CliRun.Of("render", _report, "-o", _folder.File("a.pdf")).ShouldFail(2, "BUL8009");
        CliRun.Of("render", _report, "-o", _folder.File("b.docx"), "--templates", _folder.File("模板")).ShouldFail(2, "BUL8009");
        File.ReadAllText(_report).ShouldBe(SampleReport.Yaml);
    }

    [Fact]
    public void A_picture_is_not_replaced()
    {
        // What a picture is, its content says and not its name.
        var picture = _folder.File("图.docx");
        File.WriteAllBytes(picture, Png);
        var text = _folder.Write("通报.md", "# 标题\n\n正文。\n\n![图](图.docx)\n");

        CliRun.Of("render", text, "-o", picture).ShouldFail(1, "BUL8009");
        CliRun.Of("render", text, "-o", _folder.File("b.docx")).ExitCode.ShouldBe(0);
        var notice = Notice.FromMarkdown(File.ReadAllText(text), new() { Pictures = new PictureFolder(_folder.Path) });
        foreach (var save in new Action[] { () => notice.SaveDocx(picture), () => notice.SavePdf(picture), () => notice.SaveHtml(picture) })
        {
            Should.Throw<NoticeException>(save).Message.ShouldContain("BUL8009");
        }

        File.ReadAllBytes(picture).ShouldBe(Png);
    }

    [Fact]
    public void Update_replaces_its_report_and_keeps_its_mode_but_not_the_document()
    {
        var docx = _folder.File("通报.docx");
        CliRun.Of("render", _report, "-o", docx, "--content-controls").ExitCode.ShouldBe(0);
        File.CreateSymbolicLink(_folder.File("b.yaml"), docx);
        File.CreateSymbolicLink(_folder.File("c.yaml"), _report);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_report, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        CliRun.Of("update", _report, "--from", docx, "-o", _folder.File("b.yaml")).ShouldFail(2, "BUL8009");
        CliRun.Of("update", _report, "--from", docx, "-o", _folder.File("c.yaml")).ExitCode.ShouldBe(0);
        new FileInfo(_folder.File("c.yaml")).LinkTarget.ShouldBe(_report);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(_report).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public void Two_outputs_are_not_one_file()
    {
        File.CreateSymbolicLink(_folder.File("b.pdf"), _folder.File("a.pdf"));
        CliRun.Of("render", _report, "-o", _folder.File("a.pdf"), "-o", _folder.File("b.pdf")).ShouldFail(2, "BUL8010");
    }

    [Theory]
    [InlineData("--templates", "没有", "error BUL2012: 读不了模板：没有这个文件夹")]
    [InlineData("--fonts", "没有", "error BUL4009: 没有这个字体文件夹")]
    [InlineData("--templates", "report.yaml", "error BUL2012: 读不了模板：这是文件，不是文件夹")]
    public void A_missing_folder_is_called_so(string option, string folder, string message)
    {
        var run = CliRun.Of("render", _report, "-o", _folder.File("a.docx"), option, _folder.File(folder));
        run.ExitCode.ShouldBe(1);
        run.ErrorLines.ShouldBe([$"{_folder.File(folder)}: {message}"]);
    }

    private string Reference()
    {
        Notice.Compose(ReportFile.Load(_report)).SaveDocx(_folder.File("office.docx"));
        return _folder.File("office.docx");
    }
}
