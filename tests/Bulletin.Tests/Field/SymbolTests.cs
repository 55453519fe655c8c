using System.Text;
using Bulletin.Tests.Html;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Field;

/// <summary>Symbols, money and other scripts as people type them.</summary>
public sealed class SymbolTests
{
    private const string Fallback = "DejaVu Sans";

    [FontFact("FandolFang R", "Noto Serif CJK SC", "Noto Sans CJK SC", "AR PL KaitiM GB")]
    public void Money_in_a_table_keeps_its_sign()
    {
        var input = FieldInput.Read("12c-numbers.md");
        foreach (var text in new[] { "1,260.50", "12.5%", "2026-03-02", "-36.00", "-3‰", "￥1.2亿", "↑5.0%", "1,224.50" })
        {
            input.ShouldPrint(text);
        }

        // FandolFang has a dollar sign there.
        input.Notice.CheckPdf().ShouldContain(diagnostic => diagnostic.Code == "BUL4021" && diagnostic.Severity == DiagnosticSeverity.Info && diagnostic.Message.Contains('￥', StringComparison.Ordinal));
    }

    [FontFact("FandolFang R", "Noto Serif CJK SC", "Noto Sans CJK SC", "AR PL KaitiM GB")]
    public void Every_symbol_that_fonts_have_is_printed()
    {
        var input = FieldInput.Read("13b-symbols-available.md");
        input.Notice.CheckPdf().ShouldAllBe(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
        foreach (var paragraph in input.Notice.Document.Blocks.OfType<Paragraph>())
        {
            input.ShouldPrint(paragraph.Text.ToString());
        }

        input.ShouldPrint("35㎞²、3.6km²");
        input.ShouldPrint("10⁴、10³。");
    }

    [FontFact("FandolFang R", "Noto Serif CJK SC", "Noto Sans CJK SC", "AR PL KaitiM GB", Fallback)]
    public void Symbols_that_only_another_installed_font_has_are_printed_with_it_as_fallback()
    {
        var input = FieldInput.Read("13-symbols.md");
        var missing = input.Notice.CheckPdf().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();

        // Not ₂, ₃ and ⁻: they are always drawn from digits and the minus.
        missing.Select(diagnostic => diagnostic.Message[8]).ShouldBe("☑☐☒✔✗⅓");
        missing.ShouldAllBe(diagnostic => diagnostic.Place!.StartsWith("13-symbols.md:", StringComparison.Ordinal) && diagnostic.Message.Contains($"“{Fallback}”", StringComparison.Ordinal));

        using var pdf = new MemoryStream();
        input.Notice.SavePdf(pdf, new() { Fonts = new() { Fallback = [Fallback] } });
        var text = HtmlText.Squeezed(new Support.Pdf.StructureReading(pdf.ToArray()).Document.Text);
        foreach (var printed in new[] { "O₃浓度", "H₂O", "10⁴、10⁻³。", "☑☐☒✓✔✗", "½¼¾⅓" })
        {
            text.ShouldContain(printed);
        }

        foreach (var printed in new[] { "O₃浓度", "H₂O", "10⁴、10⁻³。", "☑☐☒✓✔✗", "½¼¾⅓" })
        {
            input.Docx.ShouldContain(printed);
            input.Html.ShouldContain(printed);
        }
    }

    [FontFact("FandolFang R", "Noto Serif CJK SC", Fallback)]
    public void Scripts_set_from_right_to_left_are_refused_for_PDF_even_with_a_font_that_has_them()
    {
        var input = FieldInput.Read("14d-arabic.md");
        foreach (var fallback in new ValueList<string>[] { [], [Fallback] })
        {
            var errors = input.Notice.CheckPdf(new() { Fonts = new() { Fallback = fallback } }).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
            errors.Select(diagnostic => (diagnostic.Code, diagnostic.Place)).ShouldBe([("BUL4004", "14d-arabic.md:3"), ("BUL4004", "14d-arabic.md:3")]);
            errors[0].Message.ShouldContain("阿拉伯字母（维吾尔文、哈萨克文等）须连写、叠写或从右向左排");
            errors[1].Message.ShouldContain("希伯来文须连写、叠写或从右向左排");
            errors.ShouldAllBe(error => !error.ToString().Contains("安装", StringComparison.Ordinal));
        }

        input.Docx.ShouldContain("ئۇيغۇرچە");
        input.Html.ShouldContain("שלום");
    }

    [FontFact("FandolFang R", "Noto Serif CJK SC")]
    public void Names_in_the_scripts_of_minorities_are_printed_or_told_of_once()
    {
        var notice = FieldInput.Read("names-in-many-scripts.yaml").Notice;
        var errors = notice.CheckPdf().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        errors.ShouldAllBe(error => error.Code == "BUL4004");
        errors.Select(error => error.Message).ShouldBeUnique();
        errors.Take(3).Select(error => error.Path).ShouldBe(["findings[0].title", "closing[0]", "closing[2]"]);
        errors.Take(3).Select(error => error.Message.Split('：')[1][..3]).ShouldBe(["藏文须", "阿拉伯", "蒙古文"]);

        // Hangul, Yi and rare Han characters are set.
        errors.Skip(3).ShouldAllBe(error => error.Path == "closing[8]");
        Encoding.UTF8.GetByteCount(notice.ToHtmlFragment()).ShouldBeGreaterThan(0);
    }
}
