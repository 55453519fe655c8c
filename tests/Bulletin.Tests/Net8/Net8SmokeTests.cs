using System.Runtime.InteropServices;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Net8;

/// <summary>The net8.0 assemblies on the net8.0 runtime: they compose the same tree and write all three files.</summary>
public sealed class Net8SmokeTests
{
    [Fact]
    public void A_report_is_rendered_on_net8()
    {
        var report = Repository.At("examples", "reports", "sectioned.yaml");
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var program = Repository.At("tests", "Bulletin.Net8", "bin", configuration, "net8.0", RuntimeInformation.RuntimeIdentifier, "Bulletin.Net8" + (OperatingSystem.IsWindows() ? ".exe" : ""));

        var (exitCode, output, error) = Tools.Run(program, [report]);

        exitCode.ShouldBe(0, error);
        var lines = output.ReplaceLineEndings("\n").Split('\n', 2);
        lines[0].ShouldBe("8 True True True");
        lines[1].ShouldBe(NoticeMarkdown.Write(Notice.Compose(ReportFile.Load(report)).Document));
    }
}
