using System.Globalization;
using System.Text.Json;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Cli;

/// <summary>What <c>bulletin render</c> writes, and where it cannot.</summary>
public sealed class RenderTests
{
    [Fact]
    public void It_writes_the_notice_and_says_where()
    {
        using var folder = new TemporaryFolder();
        var output = folder.File("通报.docx");
        var run = CliRun.Of("render", folder.Write("report.yaml", SampleReport.Yaml), "-o", output);
        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldBe(output + "\n");
        run.Error.ShouldBeEmpty();
        DocxText.ReadText(output).ShouldContain("1.管网漏损率偏高问题整改情况。一是更换老旧管网12公里。二是建立分区计量体系。");
    }

    [Fact]
    public void It_writes_several_files_and_replaces_what_was_there()
    {
        using var folder = new TemporaryFolder();
        var (first, second) = (folder.Write("a.docx", "old"), folder.File("b.DOCX"));
        var run = CliRun.Of("render", folder.Write("report.yaml", SampleReport.Yaml), "-o", first, "-o", second);
        run.Output.ShouldBe($"{first}\n{second}\n");
        File.ReadAllBytes(first).ShouldBe(File.ReadAllBytes(second));
        Directory.GetFiles(folder.Path).Length.ShouldBe(3);
    }

    [Fact]
    public void It_says_looks_on_paragraphs_where_asked()
    {
        using var folder = new TemporaryFolder();
        var (report, plain, direct) = (folder.Write("report.yaml", SampleReport.Yaml), folder.File("a.docx"), folder.File("b.docx"));
        CliRun.Of("render", report, "-o", plain).ExitCode.ShouldBe(0);
        CliRun.Of("render", report, "-o", direct, "--direct-formatting").ExitCode.ShouldBe(0);

        Sizes(plain).ShouldBe(0);
        Sizes(direct).ShouldBeGreaterThan(10);

        static int Sizes(string file) => new DocxPackage(File.ReadAllBytes(file)).Body.Descendants(DocxPackage.W + "sz").Count();
    }

    [Fact]
    public void It_writes_DOCX_and_PDF_in_one_call_with_the_fonts_of_a_folder()
    {
        using var folder = new TemporaryFolder();
        var fonts = Support.Pdf.TestFonts.WriteOfficeFonts(folder.File("字体"));
        var (docx, pdf) = (folder.File("a.docx"), folder.File("a.PDF"));

        var run = CliRun.Of("render", folder.Write("report.yaml", SampleReport.Yaml), "-o", docx, "-o", pdf, "--fonts", fonts);

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldBe($"{docx}\n{pdf}\n");
        run.Error.ShouldBeEmpty();
        File.Exists(docx).ShouldBeTrue();
        new Support.Pdf.PdfReading(File.ReadAllBytes(pdf)).With("/FontDescriptor/FontName").ShouldAllBe(font => font.Contains("+Office"));
    }

    [Fact]
    public void A_font_that_may_not_be_embedded_is_embedded_for_whoever_holds_the_licence()
    {
        using var folder = new TemporaryFolder();
        var fonts = Support.Pdf.TestFonts.WriteOfficeFonts(folder.File("字体"));
        var han = string.Concat(Enumerable.Range(0x20, 0x5F).Concat(Enumerable.Range(0x4E00, 0x51A6)).Select(c => (char)c)) + "“”‘’（）《》，。、；：—…";
        File.WriteAllBytes(Path.Combine(fonts, "0.otf"), new Support.SyntheticFonts.SyntheticFont { Characters = han, ChineseFamily = "方正小标宋简体", PostScriptName = "Restricted", FsType = 2 }.ToCff());
        var report = folder.Write("report.yaml", SampleReport.Yaml);
        var pdf = folder.File("a.pdf");

        var refused = CliRun.Of("render", report, "-o", folder.File("a.docx"), "-o", pdf, "--fonts", fonts);
        refused.Error.ShouldContain("BUL4006");
        new Support.Pdf.PdfReading(File.ReadAllBytes(pdf)).With("+Restricted").ShouldBeEmpty();

        CliRun.Of("render", report, "-o", folder.File("a.docx"), "-o", pdf, "--fonts", fonts, "--licensed-font", "方正小标宋简体").ErrorLines.ShouldHaveSingleItem()
            .ShouldContain("BUL4072");
        new Support.Pdf.PdfReading(File.ReadAllBytes(pdf)).With("+Restricted").ShouldNotBeEmpty();
    }

    [Fact]
    public void A_folder_of_fonts_that_is_not_there_is_named_and_nothing_written()
    {
        using var folder = new TemporaryFolder();
        var report = folder.Write("report.yaml", SampleReport.Yaml);

        CliRun.Of("render", report, "-o", folder.File("a.docx"), "--fonts", folder.File("无")).ShouldFail(1, "BUL4009");

        Directory.GetFiles(folder.Path).ShouldBe([report]);
    }

    [Fact]
    public void It_renders_Markdown()
    {
        using var folder = new TemporaryFolder();
        var output = folder.File("a.docx");
        CliRun.Of("render", folder.Write("a.md", "# 关于整改情况的通报\n\n## 总体情况\n\n已经完成。\n"), "-o", output).ExitCode.ShouldBe(0);
        DocxText.ReadText(output).ShouldBe("关于整改情况的通报\n一、总体情况\n已经完成。");
    }

    [Fact]
    public void A_template_can_be_chosen()
    {
        using var folder = new TemporaryFolder();
        var output = folder.File("a.docx");
        folder.Write("own.sbn", "# {{issuer}}的通报\n\n{{ for paragraph in closing }}{{ paragraph }}{{ end }}\n");
        CliRun.Of("render", folder.Write("report.yaml", SampleReport.Yaml), "-o", output, "--templates", folder.Path, "--template", "own").ExitCode.ShouldBe(0);
        DocxText.ReadText(output).ShouldBe("中共云河市水务局党组的通报\n欢迎监督。");
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named_and_nothing_written()
    {
        using var folder = new TemporaryFolder();
        var report = folder.Write("report.yaml", SampleReport.Yaml);
        var run = CliRun.Of("render", report, "-o", folder.File("a.docx"), "-o", Path.Combine(folder.Path, "no", "b.docx")).ShouldFail(1, "BUL8012");
        run.Error.ShouldContain(Path.Combine(folder.Path, "no"));
        Directory.GetFiles(folder.Path).ShouldBe([report]);
    }

    [Fact]
    public void A_folder_is_no_output()
    {
        using var folder = new TemporaryFolder();
        CliRun.Of("render", folder.Write("report.yaml", SampleReport.Yaml), "-o", folder.Path).ShouldFail(1, "BUL8011");
    }

    [UnixFact]
    public void A_folder_that_cannot_be_written_leaves_every_file_as_it_was()
    {
        // Not even root can write to /proc; elsewhere the folder is made read-only.
        using var folder = new TemporaryFolder();
        var locked = OperatingSystem.IsLinux() ? "/proc" : Directory.CreateDirectory(folder.File("locked")).FullName;
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(locked, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var report = folder.Write("report.yaml", SampleReport.Yaml);
        var other = folder.Write("a.docx", "old");
        CliRun.Of("render", report, "-o", other, "-o", Path.Combine(locked, "b.docx")).ShouldFail(1, "BUL7014").Error.ShouldContain(locked);
        File.ReadAllText(other).ShouldBe("old");
        Directory.GetFiles(folder.Path).Order(StringComparer.Ordinal).ShouldBe([other, report]);
    }

    [Fact]
    public void A_red_head_and_a_letter_are_asked_for_by_name()
    {
        using var folder = new TemporaryFolder();
        var report = folder.Write("report.yaml", SampleReport.Yaml + "\nmasthead: {referenceNumber: 云水〔2026〕3号}\n");
        foreach (var form in new[] { "formal", "letter" })
        {
            CliRun.Of("render", report, "-o", folder.File(form + ".docx"), "--form", form).ExitCode.ShouldBe(0);
            DocxText.ReadText(File.ReadAllBytes(folder.File(form + ".docx"))).ShouldStartWith(form == "formal" ? "中共云河市水务局党组文件\n云水〔2026〕3号\n" : "中共云河市水务局党组\n\t云水〔2026〕3号\n");
        }

        CliRun.Of("render", report, "-o", folder.File("paper.docx"), "--form", "formal", "--pre-printed").ExitCode.ShouldBe(0);
        DocxText.ReadText(File.ReadAllBytes(folder.File("paper.docx"))).ShouldStartWith("云水〔2026〕3号\n");
    }

    [Fact]
    public void Forms_that_are_not_there_yet_say_so()
    {
        using var folder = new TemporaryFolder();
        CliRun.Of("render", folder.Write("minutes.md", "---\nform: minutes\n---\n\n# 纪要\n\n正文。\n"), "-o", folder.File("a.docx")).ShouldFail(1, "BUL3002");
        CliRun.Of("render", folder.Write("report.yaml", SampleReport.Yaml), "-o", folder.File("a.docx"), "--form", "order").ShouldFail(2, "BUL8004");
        File.Exists(folder.File("a.docx")).ShouldBeFalse();
    }

    [Fact]
    public void Results_are_one_JSON_object()
    {
        using var folder = new TemporaryFolder();
        var output = folder.File("a.docx");
        var good = Json("render", folder.Write("report.yaml", SampleReport.Yaml), "-o", output, "--format", "json");
        good.GetProperty("ok").GetBoolean().ShouldBeTrue();
        good.GetProperty("files")[0].GetString().ShouldBe(output);
        good.GetProperty("diagnostics").GetArrayLength().ShouldBe(0);

        var bad = Json("check", folder.Write("bad.yaml", "isuser: 甲\n"), "--format=json", "--lang", "en");
        bad.GetProperty("ok").GetBoolean().ShouldBeFalse();
        var first = bad.GetProperty("diagnostics").EnumerateArray().First(item => item.GetProperty("code").GetString() == "BUL7004");
        first.EnumerateObject().Select(property => property.Name).ShouldBe(["code", "severity", "path", "message", "hint", "clause", "file", "line", "column", "reportPath"]);
        first.GetProperty("severity").GetString().ShouldBe("error");
        first.GetProperty("path").GetString()!.ShouldEndWith("bad.yaml:1:1 isuser");
        first.GetProperty("hint").GetString()!.ShouldContain("issuer");

        Json("rendr", "--format", "json").GetProperty("diagnostics")[0].GetProperty("code").GetString().ShouldBe("BUL8001");
    }

    [Fact]
    public void The_culture_makes_no_difference()
    {
        using var folder = new TemporaryFolder();
        var report = folder.Write("report.yaml", SampleReport.Yaml);
        var before = CultureInfo.CurrentCulture;
        try
        {
            var files = new List<byte[]>();
            foreach (var culture in new[] { CultureInfo.InvariantCulture, new CultureInfo("tr-TR"), new CultureInfo("ar-SA") })
            {
                CultureInfo.CurrentCulture = culture;
                CliRun.Of("render", report, "-o", folder.File("i.docx"), "--form", "web").ExitCode.ShouldBe(0);
                files.Add(File.ReadAllBytes(folder.File("i.docx")));
            }

            files.ShouldAllBe(file => file.SequenceEqual(files[0]));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static JsonElement Json(params string[] args)
    {
        var run = CliRun.Of(args);
        run.Error.ShouldBeEmpty();
        using var document = JsonDocument.Parse(run.Output);
        return document.RootElement.Clone();
    }
}
