using Bulletin.Tests.Support;

namespace Bulletin.Tests.Cli;

/// <summary>Wrong reports and templates: exit code 1, code and place, no file, not even a half-written one.</summary>
public sealed class WrongContentTests
{
    [Theory]
    [InlineData("empty.yaml", "", "BUL7002", "empty.yaml")]
    [InlineData("empty.json", "", "BUL7002", "empty.json")]
    [InlineData("tab.yaml", "issuer: 甲\nsections:\n\t- heading: 乙\n", "BUL7017", "tab.yaml:3:1")]
    [InlineData("field.yaml", "issuer: 甲\nisuser: 乙\ndate: 2026-01-05\n", "BUL7004", "field.yaml:2:1 isuser")]
    [InlineData("date.yaml", "issuer: 甲\npreface: 乙。\ndate: 2023-02-30\n", "BUL7006", "date.yaml:3:7 date")]
    [InlineData("missing.yaml", "issuer: 甲\npreface: 乙。\n", "BUL7007", "missing.yaml:1:1")]
    [InlineData("list.json", "[]", "BUL7005", "list.json:1:1")]
    [InlineData("broken.json", "{\"issuer\": ", "BUL7018", "broken.json:1:12")]
    [InlineData("surrogate.json", "{\"issuer\":\"\\ud800\",\"preface\":\"x\",\"date\":\"2026-01-05\"}", "BUL1002", "surrogate.json:1:11 issuer")]
    [InlineData("control.json", "{\"issuer\":\"a\\u0001b\",\"preface\":\"x\",\"date\":\"2026-01-05\"}", "BUL1002", "control.json:1:11 issuer")]
    [InlineData("nonchar.json", "{\"issuer\":\"a\\ufdd0b\",\"preface\":\"x\",\"date\":\"2026-01-05\"}", "BUL1002", "nonchar.json:1:11 issuer")]
    [InlineData("finding.yaml", "issuer: 甲\ndate: 2026-01-05\nfindings:\n  - status: 已完成\n", "BUL1001", "findings[0]")]
    [InlineData("template.yaml", "issuer: 甲\ntemplate: four-levle\npreface: 乙。\ndate: 2026-01-05\n", "BUL2001", "template")]
    [InlineData("title.yaml", "preface: 乙。\ndate: 2026-01-05\n", "BUL1003", "")]
    [InlineData("deep.md", "# 标题\n\n###### 太深\n", "BUL2015", "deep.md:3")]
    [InlineData("open.md", "# 标题\n\n:::contacts\n电话\n", "BUL2021", "open.md:3")]
    public void The_report_is_refused(string name, string content, string code, string place)
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write(name, content);
        var run = CliRun.Of("render", input, "-o", folder.File("out.docx")).ShouldFail(1, code);
        run.ErrorLines.First(line => line.Contains(code, StringComparison.Ordinal)).Split(": error ")[0].ShouldEndWith(place.Length == 0 ? "" : Place(place, input));
        run.Output.ShouldBeEmpty();
        Directory.GetFiles(folder.Path).ShouldBe([input]);

        var check = CliRun.Of("check", input).ShouldFail(1, code);
        check.Error.ShouldBe(run.Error);
    }

    [Theory]
    [InlineData("own.sbn", "# {{isuer}}\n", "BUL2002", "own.sbn:1")]
    [InlineData("own.sbn", "# x\n\n{{ if preface }}y{{ else }}{{ nosuch }}{{ end }}\n", "BUL2002", "own.sbn:3")]
    [InlineData("own.sbn", "# x\n{{ include 'own' }}\n", "BUL2006", "own.sbn")]
    [InlineData("own.sbn", "# {{{issuer}}}\n", "BUL2004", "own.sbn:1")]
    [InlineData("other.sbn", "# x\n", "BUL2001", "template")]
    public void The_template_is_refused(string name, string content, string code, string place)
    {
        using var folder = new TemporaryFolder();
        using var templates = new TemporaryFolder();
        templates.Write(name, content);
        var input = folder.Write("report.yaml", SampleReport.Yaml);
        var run = CliRun.Of("render", input, "-o", folder.File("out.docx"), "--templates", templates.Path, "--template", "own").ShouldFail(1, code);
        run.ErrorLines.First(line => line.Contains(code, StringComparison.Ordinal)).ShouldContain(place);
        Directory.GetFiles(folder.Path).ShouldBe([input]);
    }

    [Fact]
    public void A_template_folder_that_is_not_there_is_named() =>
        CliRun.Of("templates", "--templates", "no-such-folder").ShouldFail(1, "BUL2012").Error.ShouldContain("no-such-folder");

    [Theory]
    [InlineData("no-such.yaml")]
    [InlineData("no-such.md")]
    public void An_input_that_is_not_there_is_named(string name) => CliRun.Of("check", name).ShouldFail(1, "BUL7001").Error.ShouldStartWith(name + ": ");

    [Fact]
    public void A_folder_is_no_input()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "a.yaml", "a.md" })
        {
            CliRun.Of("check", Directory.CreateDirectory(folder.File(name)).FullName).ShouldFail(1, "BUL7001").Error.ShouldContain("文件夹");
        }
    }

    [Fact]
    public void Text_that_is_not_Unicode_is_refused()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "gbk.md", "gbk.yaml" })
        {
            File.WriteAllBytes(folder.File(name), [0x23, 0x20, 0xB1, 0xEA, 0xCC, 0xE2]);
            CliRun.Of("check", folder.File(name)).ShouldFail(1, "BUL7015").Error.ShouldContain(name);
        }
    }

    [Fact]
    public void What_a_file_holds_neither_breaks_the_line_nor_reaches_the_terminal()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("a.json", """{"a\u001b[31m\nb": 1}""");
        var run = CliRun.Of("check", input);
        run.ExitCode.ShouldBe(1);
        run.Error.ShouldNotContain("\u001b");
        run.ErrorLines.ShouldAllBe(line => line.Contains(" BUL", StringComparison.Ordinal));
    }

    [Fact]
    public void Everything_is_said_at_once()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("a.yaml", "isuser: 乙\ndate: 2023-02-30\nseal: 盖章了\n");
        var run = CliRun.Of("check", input);
        run.ShouldFail(1, "BUL7004").ShouldFail(1, "BUL7006").ShouldFail(1, "BUL7008");
    }

    // Places that begin with the file's name are printed with the path that was given.
    private static string Place(string place, string input) =>
        place.StartsWith(Path.GetFileName(input), StringComparison.Ordinal) ? Path.Combine(Path.GetDirectoryName(input)!, place) : place;
}
