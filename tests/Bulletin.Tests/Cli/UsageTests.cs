using Bulletin.Tests.Support;

namespace Bulletin.Tests.Cli;

/// <summary>Wrong use of the command line: exit code 2, one clear line, nothing written.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("BUL8002", "render")]
    [InlineData("BUL8001", "“render”", "rendr", "a.yaml")]
    [InlineData("BUL8006", "frobnicate", "frobnicate")]
    [InlineData("BUL8005", "INPUT", "check")]
    [InlineData("BUL8017", "--numbering", "render", "a.yaml", "-o", "a.pdf", "--numbering", "native")]
    [InlineData("BUL8017", "--direct-formatting", "render", "a.yaml", "-o", "a.pdf", "--direct-formatting")]
    [InlineData("BUL8017", "--run-in", "render", "a.yaml", "-o", "a.pdf", "--run-in", "separator")]
    [InlineData("BUL8005", "--output", "render", "a.yaml")]
    [InlineData("BUL8005", "NAME", "templates", "show")]
    [InlineData("BUL8005", "--output", "templates", "export")]
    [InlineData("BUL8005", "INPUT", "check", "")]
    [InlineData("BUL8001", "“--template”", "render", "--templat", "x", "a.yaml", "-o", "a.docx")]
    [InlineData("BUL8001", "“--output”", "render", "a.yaml", "--outptu", "a.docx")]
    [InlineData("BUL8006", "b.yaml", "check", "a.yaml", "b.yaml")]
    [InlineData("BUL8006", "b.docx", "render", "a.yaml", "-o", "a.docx", "b.docx")]
    [InlineData("BUL8003", "--template", "render", "a.yaml", "-o", "a.docx", "--template")]
    [InlineData("BUL8003", "--template", "check", "a.yaml", "--template", "x", "--template", "y")]
    [InlineData("BUL8003", "--output", "render", "a.yaml", "-o", "")]
    [InlineData("BUL8004", "web formal letter", "check", "a.yaml", "--form", "webb")]
    [InlineData("BUL8004", "nominal gbt33476", "check", "a.yaml", "--reading", "x")]
    [InlineData("BUL8004", "public party", "check", "a.yaml", "--audience", "x")]
    [InlineData("BUL8004", "text json", "check", "a.yaml", "--format", "xml")]
    [InlineData("BUL8004", "zh en", "--lang", "tr", "check", "a.yaml")]
    [InlineData("BUL8013", "a.xlsx", "check", "a.xlsx")]
    [InlineData("BUL8007", ".docx .pdf", "render", "a.yaml", "-o", "a.odt")]
    [InlineData("BUL8007", ".docx", "render", "a.yaml", "-o", "a")]
    [InlineData("BUL8009", "a.yaml", "render", "a.yaml", "-o", "./a.yaml")]
    [InlineData("BUL8010", "a.docx", "render", "a.yaml", "-o", "a.docx", "-o", "./a.docx")]
    [InlineData("BUL8020", ".docx", "certify", "a.pdf")]
    [InlineData("BUL8020", ".docx", "certify", "a")]
    [InlineData("BUL8005", "FILE", "certify")]
    [InlineData("BUL8005", "FILE", "certify", "")]
    [InlineData("BUL8006", "b.docx", "certify", "a.docx", "b.docx")]
    [InlineData("BUL8004", "text json", "certify", "a.docx", "--format", "xml")]
    [InlineData("BUL8015", "--template", "check", "a.md", "--template", "four-level")]
    [InlineData("BUL8015", "--audience", "check", "a.md", "--audience", "party")]
    public void It_is_said_in_one_line(string code, string named, params string[] args)
    {
        var run = CliRun.Of(args).ShouldFail(2, code);
        run.ErrorLines.Count.ShouldBe(1, run.Error);
        run.Error.ShouldContain(named);
        run.Output.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_of_unknown_type_is_refused()
    {
        using var folder = new TemporaryFolder();
        CliRun.Of("check", folder.Write("a.txt", "x")).ShouldFail(2, "BUL7011").Error.ShouldContain("a.txt");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("render", "--help")]
    [InlineData("check", "-h")]
    [InlineData("templates", "export", "--help")]
    [InlineData("certify", "--help")]
    [InlineData("update", "--help")]
    [InlineData("schema", "--help")]
    [InlineData("rendr", "--help")]
    public void Help_is_always_to_be_had(params string[] args)
    {
        var run = CliRun.Of(args);
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("用法");
        CliRun.Of([.. args, "--lang", "en"]).Output.ShouldContain("Usage: bulletin");
    }

    [Fact]
    public void Every_command_and_option_is_described()
    {
        foreach (var args in new string[][] { [], ["render"], ["check"], ["certify"], ["update"], ["templates"], ["templates", "list"], ["templates", "show"], ["templates", "export"], ["schema"] })
        {
            var rows = CliRun.Of([.. args, "--help"]).Output.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal));
            rows.ShouldAllBe(row => row.Trim().Contains("  ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_version_is_told() => CliRun.Of("--version").Output.ShouldMatch(@"^bulletin \d+\.\d+\.\d+\n$");
}
