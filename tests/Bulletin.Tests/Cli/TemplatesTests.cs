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
    public void Templates_are_checked_with_line_and_column()
    {
        CliRun.Of("templates", "check").ExitCode.ShouldBe(0);
        CliRun.Of("templates", "check", "four-level").ExitCode.ShouldBe(0);
        using var folder = new TemporaryFolder();
        var file = folder.Write("own.sbn", "# {{ isuer }}\n\n{{ include '_part' finding: findings[0] }}\n");
        var partial = folder.Write("_part.sbn", "{{ finding.titel }}\n{{ end }}");
        CliRun.Of("templates", "check", file).ShouldFail(1, "BUL2024").Error.ShouldContain("_part.sbn:2:6");
        folder.Write("_part.sbn", "{{ finding.titel }}\n");
        var run = CliRun.Of("templates", "check", file);
        run.ShouldFail(1, "BUL2002").Error.ShouldContain("own.sbn:1:6");
        run.Error.ShouldContain("_part.sbn:1:12");
        CliRun.Of("templates", "check", partial).ShouldFail(1, "BUL2002").Error.ShouldContain("_part.sbn:1:12");
        CliRun.Of("templates", "check", folder.File("none.sbn")).ShouldFail(1, "BUL2001");
        CliRun.Of("templates", "check", folder.File("old.md.hbs")).ShouldFail(1, "BUL2120");
        CliRun.Of("templates", "check", "--templates", folder.Path).ShouldFail(1, "BUL2002");
    }

    [Fact]
    public void A_template_for_data_prints_no_report()
    {
        using var folder = new TemporaryFolder();
        folder.Write("own.sbn", "---\nmodel: data\n---\n# {{ anything.at.all }}\n");
        CliRun.Of("templates", "check", folder.File("own.sbn")).ExitCode.ShouldBe(0);
        var report = ReportFile.Parse(SampleReport.Yaml, ReportFileFormat.Yaml);
        Notice.Check(report, new() { Template = "own", Templates = [new TemplateFolder(folder.Path)] }).ShouldContain(found => found.Code == "BUL2136");
    }

    [Fact]
    public void The_schema_is_JSON()
    {
        using var schema = JsonDocument.Parse(CliRun.Of("schema").Output);
        schema.RootElement.GetProperty("$schema").GetString()!.ShouldContain("2020-12");
    }
}
