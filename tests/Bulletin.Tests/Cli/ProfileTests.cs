using System.Text.Json;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Cli;

/// <summary><c>--profile FILE</c> and <c>bulletin schema --kind profile</c>.</summary>
public sealed class ProfileTests
{
    private static readonly string Office = Repository.At("examples", "office.yaml");

    [Fact]
    public void All_files_have_the_format_of_the_office_and_deviations_are_reported()
    {
        using var folder = new TemporaryFolder();
        var (report, docx, pdf, html) = (folder.Write("report.yaml", SampleReport.Yaml), folder.File("a.docx"), folder.File("a.pdf"), folder.File("a.html"));

        var run = CliRun.Of("render", report, "--profile", Office, "-o", docx, "-o", pdf, "-o", html);

        run.ExitCode.ShouldBe(0, run.Error);
        run.Error.ShouldContain("grid.linesPerPage: info BUL3080: 每页行数为 26，GB/T 9704-2012 §5.2.3（一般）为 22\n");
        DocxPackage.Value(new DocxPackage(File.ReadAllBytes(docx)).Inherited("Body", "rPr", "sz")).ShouldBe("28");
        File.ReadAllText(html).ShouldContain("line-height:24.5pt");
        File.ReadAllBytes(pdf).SequenceEqual(
            Notice.Compose(ReportFile.Load(report), new() { Profile = StyleProfileFile.Load(Office) }).ToPdf()).ShouldBeTrue();
    }

    [Fact]
    public void A_profile_that_cannot_be_used_is_reported_and_nothing_written()
    {
        using var folder = new TemporaryFolder();
        var (report, profile) = (folder.Write("report.yaml", SampleReport.Yaml), folder.Write("office.yaml", "page: { typeAreaWidth: -5mm }"));

        CliRun.Of("render", report, "--profile", profile, "-o", folder.File("a.docx"), "--lang", "en").ShouldFail(1, "BUL3070")
            .Error.ShouldBe(profile + ":1:24 page.typeAreaWidth: error BUL3070: 'page.typeAreaWidth' is -5 mm (Use 50 mm to 548 mm)\n");
        CliRun.Of("check", report, "--profile", profile).ShouldFail(1, "BUL3070");
        CliRun.Of("check", report, "--profile", folder.File("无.yaml")).ShouldFail(1, "BUL7001");
        CliRun.Of("check", report, "--profile", folder.Write("office.docx", "")).ShouldFail(1, "BUL7011");

        Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order().ShouldBe(["office.docx", "office.yaml", "report.yaml"]);
    }

    [Fact]
    public void The_profile_is_not_replaced()
    {
        using var folder = new TemporaryFolder();
        var profile = folder.Write("office.html", "body: { size: 四号 }");

        CliRun.Of("render", folder.Write("report.yaml", SampleReport.Yaml), "--profile", profile, "-o", profile).ShouldFail(2, "BUL8009");
    }

    [Fact]
    public void The_schema_of_profiles_is_JSON()
    {
        using var schema = JsonDocument.Parse(CliRun.Of("schema", "--kind", "profile").Output);

        schema.RootElement.GetProperty("properties").GetProperty("pageNumber").GetProperty("properties").GetProperty("place").GetProperty("enum")[1].GetString().ShouldBe("居中");
    }
}
