using System.Text.Json;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Cli;

/// <summary><c>--quiet</c> lists errors alone and changes nothing else.</summary>
public sealed class QuietTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--quiet")]
    [InlineData("-q")]
    public void Warnings_are_not_listed(string option)
    {
        var report = _folder.Write("report.yaml", SampleReport.Yaml);
        string[] args = ["check", report, "--typography", "fine"];
        var loud = CliRun.Of(args);
        loud.Error.ShouldContain("warning BUL4010");

        var quiet = CliRun.Of([.. args, option]);
        quiet.ShouldBe(loud with { Error = "" });
        CliRun.Of([option, .. args]).ShouldBe(quiet);

        using var json = JsonDocument.Parse(CliRun.Of([.. args, option, "--format", "json"]).Output);
        json.RootElement.GetProperty("ok").GetBoolean().ShouldBeTrue();
        json.RootElement.GetProperty("diagnostics").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void Errors_are_listed()
    {
        var report = _folder.Write("report.yaml", SampleReport.Yaml.Replace("closing", "closng", StringComparison.Ordinal));
        var loud = CliRun.Of("check", report);
        loud.ExitCode.ShouldBe(1);
        CliRun.Of("check", report, "--quiet").ShouldBe(loud);
        CliRun.Of("check", report, "--format", "json", "--quiet").Output.ShouldContain("BUL7004");
        CliRun.Of("check", "--quiet").ShouldFail(2, "BUL8005");
    }
}
