using System.Text.Json;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Cli;

/// <summary><c>bulletin certify</c>: what it says of files sound and unsound.</summary>
public sealed class CertifyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_render_writes_is_sound()
    {
        var docx = _folder.File("通报.docx");
        CliRun.Of("render", _folder.Write("report.yaml", SampleReport.Yaml), "-o", docx).ExitCode.ShouldBe(0);

        var run = CliRun.Of("certify", docx);

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldBe("错误 0，警告 0\n");
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public void An_error_is_told_with_its_place()
    {
        var path = Plant("<w:p><w:pPr><w:pStyle w:val=\"None\"/></w:pPr></w:p>");

        var run = CliRun.Of("certify", path, "--lang", "en").ShouldFail(1, "BUL5027");

        run.Error.ShouldBe($"{path} word/document.xml /w:document[1]/w:body[1]/w:p[4]/w:pPr[1]/w:pStyle[1]: error BUL5027: there is no style “None”\n");
        run.Output.ShouldBe("errors 1, warnings 0\n");
    }

    [Fact]
    public void A_warning_does_not_fail()
    {
        var run = CliRun.Of("certify", Plant("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>不公开</w:t></w:r></w:p>"));

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldContain("warning BUL5046: 留有隐藏文字（1 处）");
        run.Output.ShouldBe("错误 0，警告 1\n");
    }

    [Fact]
    public void The_schema_is_checked_too() =>
        CliRun.Of("certify", Plant("<w:p><w:rPr/></w:p>")).Error.ShouldContain("word/document.xml /w:document[1]/w:body[1]/w:p[4]: warning BUL5048: ");

    [Fact]
    public void For_machines_as_JSON()
    {
        using var json = JsonDocument.Parse(CliRun.Of("certify", Plant("<w:p><w:p/></w:p>"), "--format", "json").Output);

        json.RootElement.GetProperty("ok").GetBoolean().ShouldBeFalse();
        json.RootElement.GetProperty("diagnostics").EnumerateArray().Select(diagnostic => diagnostic.GetProperty("code").GetString()).ShouldContain("BUL5036");
    }

    [Theory]
    [InlineData("")]
    [InlineData("这不是公文")]
    public void What_is_no_DOCX_is_said_to_be_none(string text)
    {
        var path = _folder.Write("a.docx", text);

        CliRun.Of("certify", path).ShouldFail(1, "BUL5010").Error.ShouldStartWith(path + ": error BUL5010: ");
    }

    [Fact]
    public void No_such_file() => CliRun.Of("certify", _folder.File("无.docx")).ShouldFail(1, "BUL7001");

    [Fact]
    public void A_folder()
    {
        Directory.CreateDirectory(_folder.File("a.docx"));
        CliRun.Of("certify", _folder.File("a.docx")).ShouldFail(1, "BUL7001");
    }

    private string Plant(string blocks)
    {
        var path = _folder.File("a.docx");
        File.WriteAllBytes(path, new DocxSurgery(SampleDocuments.Render(SampleDocuments.Simple)).Append(blocks).ToDocx());
        return path;
    }
}
