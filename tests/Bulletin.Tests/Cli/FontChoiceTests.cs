using System.Text.Json;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;
using Bulletin.Tests.Support.SyntheticFonts;

namespace Bulletin.Tests.Cli;

/// <summary>Characters that fonts lack: what <c>render</c>, <c>check</c> and <c>fonts</c> say and write. 𓀀 is in no font that offices have.</summary>
public sealed class FontChoiceTests : IDisposable
{
    private const string Family = "Test Hieroglyphs";

    private readonly TemporaryFolder _folder = new();
    private readonly string _fonts;
    private readonly string _input;

    public FontChoiceTests()
    {
        _fonts = TestFonts.WriteOfficeFonts(_folder.File("fonts"));
        File.WriteAllBytes(Path.Combine(_fonts, "9.ttf"), new SyntheticFont { Characters = "𓀀", Family = Family }.ToTrueType());
        _input = _folder.Write("标志.md", "# 云河市水务局关于标志的通报\n\n河道标志𓀀缺失，𓀀已补。\n\n## 标志𓀀补齐\n\n:::signature\n云河市水务局\n2026年3月2日\n:::\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_character_is_one_error_with_its_line_and_nothing_is_written()
    {
        var run = CliRun.Of("render", _input, "-o", _folder.File("a.docx"), "-o", _folder.File("a.pdf"), "-o", _folder.File("a.html"), "--fonts", _fonts).ShouldFail(1, "BUL4004");

        var error = run.ErrorLines.Where(line => line.Contains("BUL4004", StringComparison.Ordinal)).ShouldHaveSingleItem();
        error.ShouldStartWith($"{_input}:3: error BUL4004: PDF 印不出“𓀀”（U+13000）：所用字体都没有；本机的“{Family}”");
        error.ShouldContain($"用 --fallback-font \"{Family}\"");
        error.ShouldContain("只要 DOCX 的，单独生成（-o 文件.docx）");
        Directory.GetFiles(_folder.Path, "a.*").ShouldBeEmpty();
    }

    [Fact]
    public void What_composing_found_is_told_too()
    {
        var input = _folder.Write("省略.md", "# 云河市水务局关于标志的通报\n\n河道标志𓀀…………已补。\n\n:::signature\n云河市水务局\n2026年3月2日\n:::\n");
        CliRun.Of("render", input, "-o", _folder.File("a.pdf"), "--fonts", _fonts).ShouldFail(1, "BUL4004").Error.ShouldContain("warning BUL3005");
    }

    [Fact]
    public void The_DOCX_alone_is_written()
    {
        var output = _folder.File("a.docx");
        var run = CliRun.Of("render", _input, "-o", output, "--fonts", _fonts);
        run.ExitCode.ShouldBe(0, run.Error);
        DocxText.ReadText(output).ShouldContain("河道标志𓀀缺失，𓀀已补。");
    }

    [Fact]
    public void With_the_fallback_font_the_PDF_is_written()
    {
        var output = _folder.File("a.pdf");
        var run = CliRun.Of("render", _input, "-o", output, "--fonts", _fonts, "--fallback-font", "Nowhere", "--fallback-font", Family);
        run.ExitCode.ShouldBe(0, run.Error);
        run.Error.ShouldContain("BUL4020: 没有候补字体“Nowhere”");
        run.Error.ShouldContain($"取自“{Family}”");
        new PdfReading(File.ReadAllBytes(output)).With("/FontDescriptor/FontName").Count.ShouldBe(5);
    }

    [Fact]
    public void Check_warns_of_it_and_for_a_PDF_it_is_an_error()
    {
        var check = CliRun.Of("check", _input, "--fonts", _fonts);
        check.ExitCode.ShouldBe(0);
        check.Output.ShouldBe("错误 0，警告 1\n");
        check.ErrorLines.ShouldHaveSingleItem().ShouldStartWith($"{_input}:3: warning BUL4004: ");

        var strict = CliRun.Of("check", _input, "--for", "pdf", "--fonts", _fonts).ShouldFail(1, "BUL4004");
        strict.Output.ShouldBe("错误 1，警告 0\n");
        CliRun.Of("check", _input, "--for", "pdf", "--fonts", _fonts, "--fallback-font", Family).ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("html")]
    public void Files_without_fonts_of_their_own_lack_no_character(string target)
    {
        var check = CliRun.Of("check", _input, "--for", target, "--fonts", _fonts);
        (check.ExitCode, check.Output, check.Error).ShouldBe((0, "错误 0，警告 0\n", ""));
    }

    [Fact]
    public void Check_of_a_report_names_the_path()
    {
        var report = _folder.Write("report.yaml", SampleReport.Yaml.Replace("建立分区计量体系", "建立分区计量体系𓀀", StringComparison.Ordinal));
        CliRun.Of("check", report, "--fonts", _fonts).Error.ShouldStartWith("sections[0].topics[0].findings[0].measures[1].text: warning BUL4004: ");
    }

    [Fact]
    public void Fonts_lists_the_fallback_fonts()
    {
        var run = CliRun.Of("fonts", "--fonts", _fonts, "--fallback-font", Family, "--fallback-font", "Nowhere");
        run.Output.ShouldContain($"候补字体：{Family}\n  {Path.Combine(_fonts, "9.ttf")}\n");
        run.Error.ShouldContain("BUL4020");

        using var json = JsonDocument.Parse(CliRun.Of("fonts", "--fonts", _fonts, "--fallback-font", Family, "--format", "json").Output);
        json.RootElement.GetProperty("fallback").EnumerateArray().ShouldHaveSingleItem().GetProperty("family").GetString().ShouldBe(Family);
    }
}
