using System.Text.Json;
using Bulletin.Tests.Docx.Controls;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Cli;

/// <summary><c>bulletin update</c>: corrections made in Word, read back into a report file.</summary>
public sealed class UpdateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _report;
    private readonly string _docx;

    public UpdateTests()
    {
        _report = _folder.Write("report.yaml", SampleReport.Yaml);
        _docx = _folder.File("通报.docx");
        CliRun.Of("render", _report, "-o", _docx, "--content-controls").ExitCode.ShouldBe(0);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_output_it_says_what_would_change()
    {
        Edit("closing[0]", "欢迎社会监督。");

        var run = CliRun.Of("update", _report, "--from", _docx);

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldBe("closing[0]: “欢迎监督。”改为“欢迎社会监督。”\n改动 1 处\n");
        run.Error.ShouldBeEmpty();
        File.ReadAllText(_report).ShouldBe(SampleReport.Yaml);
    }

    [Theory]
    [InlineData("new.yaml")]
    [InlineData("new.json")]
    [InlineData("report.yaml")]
    public void With_output_the_new_report_is_written(string name)
    {
        Edit("sections[0].topics[0].findings[0].measures[1].text", "建立分区计量体系，每月公布。");

        var run = CliRun.Of("update", _report, "--from", _docx, "-o", _folder.File(name));

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldEndWith("改动 1 处\n" + _folder.File(name) + "\n");
        ReportFile.Load(_folder.File(name)).Sections[0].Topics[0].Findings[0].Measures[1].Text.ToString().ShouldBe("建立分区计量体系，每月公布。");
    }

    [Fact]
    public void What_cannot_be_taken_over_stops_the_writing()
    {
        Edit("date", "某日");
        Edit("closing[0]", "欢迎社会监督。");

        CliRun.Of("update", _report, "--from", _docx, "-o", _folder.File("new.yaml")).ShouldFail(1, "BUL5065");

        File.Exists(_folder.File("new.yaml")).ShouldBeFalse();
    }

    [Fact]
    public void For_machines_as_JSON()
    {
        Edit("closing[0]", "欢迎社会监督。");

        using var json = JsonDocument.Parse(CliRun.Of("update", _report, "--from", _docx, "--format", "json").Output);

        json.RootElement.GetProperty("ok").GetBoolean().ShouldBeTrue();
        var change = json.RootElement.GetProperty("changes").EnumerateArray().ShouldHaveSingleItem();
        change.GetProperty("path").GetString().ShouldBe("closing[0]");
        change.GetProperty("before").GetString().ShouldBe("欢迎监督。");
        change.GetProperty("after").GetString().ShouldBe("欢迎社会监督。");
    }

    [Fact]
    public void A_style_is_seen_as_markup()
    {
        var edited = new EditedDocx(File.ReadAllBytes(_docx)).Put("closing[0]", "<w:r><w:rPr><w:b/></w:rPr><w:t>欢迎监督。</w:t></w:r>");
        File.WriteAllBytes(_docx, edited.ToDocx());

        CliRun.Of("update", _report, "--from", _docx).Output.ShouldStartWith("closing[0]: “欢迎监督。”改为“**欢迎监督。**”\n");
    }

    [Fact]
    public void No_such_file() => CliRun.Of("update", _report, "--from", _folder.File("无.docx")).ShouldFail(1, "BUL7001");

    [Fact]
    public void No_such_folder() => CliRun.Of("update", _report, "--from", _docx, "-o", _folder.File("无/new.yaml")).ShouldFail(1, "BUL8012");

    [Fact]
    public void A_damaged_file()
    {
        File.WriteAllText(_docx, "这不是公文");
        CliRun.Of("update", _report, "--from", _docx, "-o", _folder.File("new.yaml")).ShouldFail(1, "BUL5010");
        File.Exists(_folder.File("new.yaml")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("BUL8016", "a.md", "--from", "a.docx")]
    [InlineData("BUL7011", "a.yaml", "--from", "a.pdf")]
    [InlineData("BUL8007", "a.yaml", "--from", "a.docx", "-o", "b.txt")]
    [InlineData("BUL8003", "a.yaml", "--from")]
    public void Wrong_use(string code, params string[] args) => CliRun.Of(["update", .. args]).ShouldFail(2, code);

    private void Edit(string tag, string text) => File.WriteAllBytes(_docx, new EditedDocx(File.ReadAllBytes(_docx)).Type(tag, text).ToDocx());
}
