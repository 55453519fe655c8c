using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;

namespace Bulletin.Tests.Cli;

/// <summary>Fonts that are asked for and not there.</summary>
public sealed class StrictFontTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _report;

    public StrictFontTests() => _report = _folder.Write("report.yaml", SampleReport.Yaml);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_fallback_font_is_an_error()
    {
        var pdf = _folder.File("通报.pdf");
        var office = TestFonts.WriteOfficeFonts(_folder.File("字体"));
        CliRun.Of("render", _report, "-o", pdf, "--strict-fonts", "--fonts", office).ExitCode.ShouldBe(0);
        CliRun.Of("check", _report, "--strict-fonts", "--fonts", office).ExitCode.ShouldBe(0);
        File.Delete(pdf);

        // The office's fonts but for one.
        var notice = Notice.Compose(ReportFile.Load(_report));
        var catalog = FontCatalog.Scan([office], withSystem: false);
        var without = new FontCatalog(catalog.Faces.Where(face => face != catalog.Find("黑体")));
        var fonts = new FontOptions { Catalog = without, Policy = FontPolicy.Exact };
        var codes = Should.Throw<NoticeException>(() => notice.SavePdf(pdf, new() { Fonts = fonts })).Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.Code);
        codes.Distinct().ShouldBeSubsetOf(["BUL4001", "BUL4002", "BUL4003", "BUL4007"]);
        codes.ShouldNotBeEmpty();
        File.Exists(pdf).ShouldBeFalse();
        notice.CheckPdf(new() { Fonts = fonts with { Policy = FontPolicy.Fallback } }).ShouldAllBe(found => found.Severity < DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_font_that_is_named_and_not_installed_is_told_of()
    {
        var office = TestFonts.WriteOfficeFonts(_folder.File("字体"));
        var run = CliRun.Of("render", _report, "-o", _folder.File("通报.pdf"), "--fonts", office, "--licensed-font", "云河仿宋");
        run.ExitCode.ShouldBe(0);
        run.Error.ShouldContain("warning BUL7082: 没有安装声明已获授权的字体“云河仿宋”");
        CliRun.Of("fonts", "--fonts", office, "--licensed-font", "云河仿宋").Error.ShouldContain("BUL7082");

        var notice = Notice.Compose(ReportFile.Load(_report));
        var fonts = new FontOptions { Catalog = FontCatalog.Scan([office]), Preferred = [new(FontRole.FangSong, "云河仿宋")] };
        var found = notice.SavePdf(Stream.Null, new() { Fonts = fonts }).ShouldHaveSingleItem();
        found.ToString().ShouldStartWith("warning BUL7081: 没有安装为仿宋体指定的字体“云河仿宋”");
        Should.Throw<NoticeException>(() => notice.SavePdf(Stream.Null, new() { Fonts = fonts with { Policy = FontPolicy.Exact } }));
    }
}
