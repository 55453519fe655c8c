using System.Diagnostics;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Cli;

/// <summary>The command line as a process of its own, in surroundings that are not kind.</summary>
public sealed class ProcessTests
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Bulletin.Cli.dll");

    [Fact]
    public void Every_surrounding_gives_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        var report = folder.Write("report.yaml", SampleReport.Yaml);
        var fonts = Support.Pdf.TestFonts.WriteOfficeFonts(folder.File("字体"));
        Action<ProcessStartInfo>[] surroundings =
        [
            _ => { },
            _ => { },
            start => start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1",
            start => start.Environment["LC_ALL"] = "tr_TR.UTF-8",
            start => start.Environment["LC_ALL"] = "C",
            start => start.Environment["LC_ALL"] = "zh_CN.UTF-8",
            start => start.Environment["LC_ALL"] = "ar_SA.UTF-8",
            start => start.Environment["TZ"] = "Pacific/Kiritimati",
            start => start.Environment["TZ"] = "America/St_Johns",
            start => start.WorkingDirectory = folder.Path,
            start => start.WorkingDirectory = Path.GetPathRoot(folder.Path)!,
            start =>
            {
                start.Environment.Remove("HOME");
                start.Environment.Remove("USER");
            },
        ];
        var files = surroundings.Select((prepare, i) =>
        {
            var (docx, pdf) = (folder.File($"通报{i}.docx"), folder.File($"通报{i}.pdf"));
            var (exitCode, _, error) = Run(prepare, "render", report, "-o", docx, "-o", pdf, "--fonts", fonts);
            exitCode.ShouldBe(0, error);
            return (Docx: File.ReadAllBytes(docx), Pdf: File.ReadAllBytes(pdf));
        }).ToList();
        files.ShouldAllBe(file => file.Docx.SequenceEqual(files[0].Docx));
        files.ShouldAllBe(file => file.Pdf.SequenceEqual(files[0].Pdf));
    }

    [Fact]
    public void Messages_are_UTF8_whatever_the_locale()
    {
        var (exitCode, _, error) = Run(
            start =>
            {
                start.Environment["LC_ALL"] = "C";
                start.StandardErrorEncoding = System.Text.Encoding.UTF8;
            },
            "check",
            "没有.yaml");
        exitCode.ShouldBe(1);
        error.ShouldBe("没有.yaml: error BUL7001: 读不了文件：没有这个文件\n");
    }

    [Fact]
    public void A_stray_exit_code_is_none() => Run(_ => { }, "rendr").ExitCode.ShouldBe(2);

    [UnixFact]
    public void A_standard_output_that_cannot_be_written_is_told_of_in_one_line()
    {
        using var folder = new TemporaryFolder();
        var report = folder.Write("report.yaml", SampleReport.Yaml);
        var docx = folder.File("通报.docx");

        Shell($"schema > /dev/full").ShouldBe((1, "error BUL8021: 标准输出写不了：磁盘已满\n"));
        Shell($"schema >&-").ShouldBe((1, "error BUL8021: 标准输出写不了：已关闭\n"));
        Shell($"render '{report}' -o '{docx}' --lang en >&-").ShouldBe((1, "error BUL8021: the standard output cannot be written: it is closed\n"));
        File.Exists(docx).ShouldBeTrue();
        Shell($"render '{report}' -o '{docx}' 2>&-").ShouldBe((0, ""));
        Shell($"schema | true").ShouldBe((0, ""));
    }

    [UnixFact]
    public void A_process_that_is_told_to_end_leaves_nothing_half_written()
    {
        using var folder = new TemporaryFolder();
        var report = folder.Write("report.yaml", SampleReport.Yaml);
        var outputs = Enumerable.Range(0, 40).Select(i => folder.File($"通报{i}.html")).ToList();
        foreach (var (signal, seconds) in new[] { ("TERM", "0.3"), ("INT", "0.5"), ("TERM", "0.7"), ("HUP", "0.9") })
        {
            Tools.Run("sh", ["-c", $"dotnet exec '{Program}' render '{report}' {string.Concat(outputs.Select(file => $" -o '{file}'"))} & sleep {seconds}; kill -{signal} $!; wait $!"]);

            Directory.GetFiles(folder.Path).Length.ShouldBeOneOf(1, 1 + outputs.Count);
            outputs.ForEach(File.Delete);
        }
    }

    private static (int ExitCode, string Error) Shell(string arguments)
    {
        var (exitCode, _, error) = Tools.Run("bash", ["-o", "pipefail", "-c", $"dotnet exec '{Program}' {arguments}"]);
        return (exitCode, error);
    }

    private static (int ExitCode, string Output, string Error) Run(Action<ProcessStartInfo> prepare, params string[] args) =>
        Tools.Run("dotnet", ["exec", Program, .. args], prepare);
}
