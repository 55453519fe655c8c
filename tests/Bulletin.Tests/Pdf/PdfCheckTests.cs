using Bulletin.Tests.Support.Pdf;

namespace Bulletin.Tests.Pdf;

/// <summary>A PDF is checked without being written.</summary>
public sealed class PdfCheckTests
{
    [Fact]
    public void Pages_are_checked_as_they_would_be_written()
    {
        PdfRenderer.Check(PageSheet.Document("中共云"), TestFonts.Options()).ShouldBeEmpty();
        var options = TestFonts.Options();
        var error = PdfRenderer.Check(PageSheet.Document("中査共査"), options).ShouldHaveSingleItem();
        (error.Code, error.Severity, error.Path).ShouldBe(("BUL4004", DiagnosticSeverity.Error, null));
        Should.Throw<NoticeException>(() => PdfRenderer.Render(PageSheet.Document("中査共査"), options)).Diagnostics.ShouldBe([error]);
    }

    [Fact]
    public void A_notice_is_checked_with_the_place_of_each_character_and_nothing_is_written()
    {
        var report = new RemediationReport
        {
            Issuer = "云河市水务局",
            Date = new(2026, 3, 2),
            Preface = ["云河市水务局通报。"],
            Findings = [new() { Title = "中共", Measures = ["云河市", "水务局査"] }],
        };
        var notice = Notice.Compose(report, new() { Language = DiagnosticLanguage.English });
        var options = new PdfOptions { Fonts = TestFonts.Options(new Support.SyntheticFonts.SyntheticFont { Characters = "云河市水务局中共", Family = "仿宋" }.ToTrueType()).Fonts };
        var error = notice.CheckPdf(options).Where(diagnostic => diagnostic.Message.Contains('査', StringComparison.Ordinal)).ShouldHaveSingleItem();
        error.ToString().ShouldStartWith("findings[0].measures[1]");
        error.Message.ShouldBe("the PDF cannot show “査” (U+67FB): no installed font has it");

        using var stream = new MemoryStream();
        Should.Throw<NoticeException>(() => notice.SavePdf(stream, options)).Diagnostics.ShouldContain(error);
        stream.Length.ShouldBe(0);
        notice.SaveDocx(stream);
        stream.Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_format_character_that_is_seen_does_not_vanish() =>
        PdfRenderer.Check(PageSheet.Document("中\u0600中"), TestFonts.Options()).ShouldHaveSingleItem().Code.ShouldBe("BUL4004");

    [Fact]
    public void Without_any_font_that_is_said_once() =>
        Notice.FromMarkdown("# 云河市水务局关于标志的通报\n\n## 标志\n\n### 河道\n\n已补。\n").CheckPdf(new() { Fonts = new() { Catalog = FontCatalog.Empty } }).ShouldHaveSingleItem().Code.ShouldBe("BUL4002");
}
