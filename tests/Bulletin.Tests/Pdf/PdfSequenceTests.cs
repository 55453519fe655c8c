using System.Text;
using Bulletin.Fonts;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;
using Bulletin.Tests.Support.SyntheticFonts;

namespace Bulletin.Tests.Pdf;

/// <summary>
/// Characters that are one to the reader: variants that a font has are drawn, those that it lacks are told of, and so are marks over
/// letters.
/// </summary>
public sealed class PdfSequenceTests
{
    private const string Variant = "\U000E0100";
    private const string Standard = "\uFE00";

    // Glyphs 1, 2 and 3: 葛 has the glyph of 文 as a variant, and its own as another.
    private static readonly SyntheticFont Font = new()
    {
        Characters = "葛文字x\u0301\u0323",
        Family = "仿宋",
        Variations = [(0x845B, 0xE0100, 2), (0x845B, 0xE0101, 0), (0x5B57, 0xFE00, 2)],
    };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_variant_is_drawn_and_read_as_it_was_written(bool isCff)
    {
        var text = $"葛葛{Variant}文葛\U000E0101字{Standard}字";
        var result = PdfRenderer.Render(PageSheet.Document(text), TestFonts.Options(isCff ? Font.ToCff() : Font.ToTrueType()));

        result.Diagnostics.ShouldBeEmpty();
        var codes = Codes(result);
        var glyphs = codes.Where(code => code.Text.Length == 1 && code.Text[0] is >= (char)0x4E00 and < (char)0xFE00)
            .Select(code => code.Code)
            .ToList();
        string.Concat(codes.Select(code => code.Text)).ShouldBe(text);

        // 葛, its variant, 文, 葛 again, the variant of 字, 字.
        glyphs.Count.ShouldBe(6);
        glyphs.Distinct().Count().ShouldBe(6);
    }

    [ToolTheory("pdftoppm")]
    [InlineData("葛" + Variant, "文")]
    [InlineData("葛\U000E0101", "葛")]
    [InlineData("字" + Standard, "文")]
    [InlineData("葛" + Variant + Standard, "文")]
    [InlineData("葛\u0301" + Variant, "葛\u0301")]
    public void A_variant_has_its_own_outline(string sequence, string like)
    {
        var rasters =
            new[] { sequence, like }.Select(text => Raster.Draw(PdfRenderer.Render(PageSheet.Document(text), TestFonts.Options(Font.ToTrueType())).Bytes, "pdftoppm", 144)[0])
            .ToList();

        rasters[0].DifferencesIn(rasters[1], 0, 0, 300, 300).ShouldBe(0);
        rasters[0].InkIn(0, 0, 300, 300).ShouldNotBeNull();
    }

    [Fact]
    public void A_variant_that_the_font_lacks_is_told_of_once()
    {
        var result =
            PdfRenderer.Render(PageSheet.Document($"文{Variant}文{Variant}葛\U000E01EF", $"x\uFE0E字\uFE0F"), TestFonts.Options(Font.ToTrueType()));

        var told = result.Diagnostics.ShouldHaveSingleItem();
        (told.Code, told.Severity).ShouldBe(("BUL4071", DiagnosticSeverity.Warning));
        told.Message.ShouldBe($"“仿宋”没有这些异体，PDF 印的是通用字形：文{Variant} (U+6587 U+E0100)、葛\U000E01EF (U+845B U+E01EF)、字\uFE0F (U+5B57 U+FE0F)");
    }

    [Fact]
    public void A_mark_that_does_not_compose_is_told_of()
    {
        var result = PdfRenderer.Render(PageSheet.Document("x\u0301x\u0323\u0301x\u0301"), TestFonts.Options(Font.ToTrueType()));

        var told = result.Diagnostics.ShouldHaveSingleItem();
        (told.Code, told.Severity).ShouldBe(("BUL4070", DiagnosticSeverity.Warning));
        told.Message.ShouldEndWith("x\u0301 (U+0078 U+0301)、x\u0323 (U+0078 U+0323)");
    }

    [Fact]
    public void Places_are_those_of_the_text()
    {
        var notice = Notice.FromMarkdown($"# 标题\n\n文文。\n\nx\u0301文{Variant}。\n");
        var font = Font with { Characters = Font.Characters + "标题。—1 " };

        var told = notice.CheckPdf(TestFonts.Options(font.ToTrueType()))
            .Where(diagnostic => diagnostic.Code.StartsWith("BUL407", StringComparison.Ordinal))
            .ToList();

        told.Select(diagnostic => (diagnostic.Code, diagnostic.Place)).ShouldBe([("BUL4070", "notice.md:5"), ("BUL4071", "notice.md:5")]);
    }

    [Fact]
    public void A_malformed_table_of_variants_has_none()
    {
        var whole = Font.ToTrueType();
        var cmap = Face(whole).Table("cmap").ReadAll().ToArray();
        for (var length = 0; length < cmap.Length; length++)
        {
            // Its end cut off, or filled with what no offset should be.
            foreach (var fill in new byte[] { 0, 0xFF })
            {
                var broken = cmap.ToArray();
                broken.AsSpan(length).Fill(fill);
                var face =
                    Face((Font with { Tables = new Dictionary<string, byte[]?>(StringComparer.Ordinal) { ["cmap"] = broken } }).ToTrueType());

                face.VariantGlyph(0x6587, 0xE0100).ShouldBeNull();
                (face.VariantGlyph(0x845B, 0xE0100) ?? 0).ShouldBeLessThan((ushort)face.GlyphCount);
            }
        }
    }

    private static FontFace Face(byte[] bytes) => FontFace.Load(bytes).Single();

    // What the page shows: each code with the text that it stands for.
    private static List<(string Code, string Text)> Codes(PdfResult result)
    {
        var file = new PdfReading(result.Bytes);
        var page = file.With("/Type/Page/").Single();
        var map = Encoding.ASCII.GetString(file.FollowStream(file.With("/Subtype/Type0").Single(), "ToUnicode"));
        var texts = System.Text.RegularExpressions.Regex.Matches(map, "<([0-9A-F]{4})><([0-9A-F]+)>")
            .Where(match => match.Groups[2].Length > 0)
            .GroupBy(match => match.Groups[1].Value)
            .ToDictionary(group => group.Key, group => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(group.Last().Groups[2].Value)), StringComparer.Ordinal);
        var shown =
            System.Text.RegularExpressions.Regex.Replace(Encoding.ASCII.GetString(file.FollowStream(page, "Contents")), ">[^<]*<", "");
        return [.. System.Text.RegularExpressions.Regex.Matches(shown, "[0-9A-F]{4}").Select(code => (code.Value, texts[code.Value]))];
    }
}
