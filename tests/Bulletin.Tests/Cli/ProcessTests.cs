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

    private static (int ExitCode, string Output, string Error) Run(Action<ProcessStartInfo> prepare, params string[] args) =>
        Tools.Run("dotnet", ["exec", Program, .. args], prepare);
}
