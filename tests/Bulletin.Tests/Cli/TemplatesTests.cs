using System.Text.Json;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Cli;

/// <summary><c>bulletin templates</c> and <c>bulletin schema</c>.</summary>
public sealed class TemplatesTests
{
    [Fact]
    public void They_are_listed_with_a_line_each()
    {
        var run = CliRun.Of("templates");
        run.ShouldBe(CliRun.Of("templates", "list"));
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0])
            .ShouldBe(["four-level", "labelled-problems", "quoted-problems", "report-to-team", "sectioned", "three-part"]);
    }

    [Fact]
    public void Own_ones_are_listed_with_their_file()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("own.sbn", "---\nname: own\ndescription: 自备\n---\n# x\n");
        CliRun.Of("templates", "list", "--templates", folder.Path).Output.ShouldContain($"自备  [{file}]");
    }

    [Fact]
    public void One_is_shown() => CliRun.Of("templates", "show", "four-level").Output.ShouldStartWith("---\n");

    [Fact]
    public void An_unknown_one_is_named_with_those_there_are() =>
        CliRun.Of("templates", "show", "four-levle").ShouldFail(1, "BUL2001").Error.ShouldContain("four-level ");

    [Theory]
    [InlineData("../secret")]
    [InlineData("/etc/passwd")]
    public void A_name_leads_nowhere_else(string name)
    {
        using var folder = new TemporaryFolder();
        CliRun.Of("templates", "export", name, "-o", folder.Path).ShouldFail(1, "BUL2001");
        Directory.GetFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_exported_works_on_its_own()
    {
        using var folder = new TemporaryFolder();
        var target = folder.File("new/templates");
        CliRun.Of("templates", "export", "-o", target).ExitCode.ShouldBe(0);
        CliRun.Of("templates", "export", "four-level", "-o", target).ShouldFail(1, "BUL8014");

        var report = folder.Write("report.yaml", SampleReport.Yaml);
        CliRun.Of("render", report, "-o", folder.File("a.docx")).ExitCode.ShouldBe(0);
        CliRun.Of("render", report, "-o", folder.File("b.docx"), "--templates", target).ExitCode.ShouldBe(0);
        File.ReadAllBytes(folder.File("a.docx")).ShouldBe(File.ReadAllBytes(folder.File("b.docx")));
    }

    [Fact]
    public void The_schema_is_JSON()
    {
        using var schema = JsonDocument.Parse(CliRun.Of("schema").Output);
        schema.RootElement.GetProperty("$schema").GetString()!.ShouldContain("2020-12");
    }
}
