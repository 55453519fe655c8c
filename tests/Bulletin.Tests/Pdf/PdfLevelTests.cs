using System.Text;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;

namespace Bulletin.Tests.Pdf;

/// <summary>
/// The letters of PDF/A beyond b: claimed where the text has a meaning in Unicode and, for a, structure and language; otherwise b is
/// claimed and the reason said.
/// </summary>
public sealed class PdfLevelTests
{
    [Theory]
    [InlineData(PdfA.A2b, "2", "B")]
    [InlineData(PdfA.A2u, "2", "U")]
    [InlineData(PdfA.A2a, "2", "A")]
    [InlineData(PdfA.A1b, "1", "B")]
    [InlineData(PdfA.A1a, "1", "A")]
    public void A_level_is_claimed(PdfA level, string part, string letter)
    {
        var result = TaggedPdf.Render(SampleDocuments.Simple, options => options with { PdfA = level });

        (result.PdfA, result.IsPdfUa).ShouldBe((level, true));
        result.Diagnostics.ShouldBeEmpty();
        Claim(result).ShouldBe((part, letter));
        Encoding.ASCII.GetString(result.Bytes.Span[..8]).ShouldBe(part == "1" ? "%PDF-1.4" : "%PDF-1.7");
    }

    [Theory]
    [InlineData(PdfA.A2u, PdfA.A2b, '\uE000')]
    [InlineData(PdfA.A2a, PdfA.A2b, '\uE864')]
    [InlineData(PdfA.A1a, PdfA.A1b, '\uF8FF')]
    public void Private_characters_mean_nothing_to_others(PdfA level, PdfA claimed, char character)
    {
        var result =
            TaggedPdf.Render(new NoticeDocument { Metadata = new() { Title = "标题" }, Blocks = [new Paragraph($"文{character}字")] }, options => options with { PdfA = level });

        result.PdfA.ShouldBe(claimed);
        Claim(result).Letter.ShouldBe("B");
        var said = result.Diagnostics.ShouldHaveSingleItem();
        (said.Code, said.Severity).ShouldBe(("BUL6050", DiagnosticSeverity.Warning));
        said.Message.ShouldContain($"U+{(int)character:X4}");
    }

    [Fact]
    public void A_private_character_beyond_the_basic_plane_has_its_place()
    {
        var notice = Notice.FromMarkdown("# 标题\n\n正文。\n\n文\U000F0001字。\n");
        var fonts =
            TestFonts.Options(new Support.SyntheticFonts.SyntheticFont { Characters = "标题正文字。\U000F0001- 1—", Family = "仿宋" }.ToTrueType()).Fonts;

        var said = notice.CheckPdf(new PdfOptions { Fonts = fonts, PdfA = PdfA.A2u })
            .Where(diagnostic => diagnostic.Code == "BUL6050")
            .ShouldHaveSingleItem();

        said.Place.ShouldBe("notice.md:5");
        said.Message.ShouldContain("U+F0001");
    }

    [Fact]
    public void Letter_a_needs_structure_and_language()
    {
        var pages = TaggedPdf.Pages(SampleDocuments.Simple);
        var bare =
            pages with { Structure = [], Pages = pages.Pages.Select(page => page with { Items = page.Items.Select(item => item with { Element = -1 }).ToValueList() }).ToValueList() };
        var dumb = pages with { Metadata = pages.Metadata with { Language = "" } };

        foreach (var (document, reason) in new[] { (bare, "结构"), (dumb, "语言") })
        {
            var result = TaggedPdf.Render(document, options => options with { PdfA = PdfA.A2a });

            result.PdfA.ShouldBe(PdfA.A2b);
            result.Diagnostics.ShouldHaveSingleItem().Message.ShouldContain(reason);
            TaggedPdf.Render(document, options => options with { PdfA = PdfA.A2u }).PdfA.ShouldBe(PdfA.A2u);
        }
    }

    [Fact]
    public void Nothing_is_said_of_the_letter_where_nothing_is_claimed()
    {
        var result =
            PdfRenderer.Render(TaggedPdf.Pages(SampleDocuments.Simple), new PdfOptions { PdfA = PdfA.A2a, Fonts = new() { Catalog = new FontCatalog([]) } });

        result.PdfA.ShouldBe(PdfA.None);
        result.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Code == "BUL6050");
    }

    private static (string Part, string Letter) Claim(PdfResult result)
    {
        var file = new PdfReading(result.Bytes);
        var xmp =
            System.Xml.Linq.XDocument.Parse(Encoding.UTF8.GetString(file.FollowStream(file.Follow(file.Trailer, "Root"), "Metadata")).TrimStart('\uFEFF'));
        System.Xml.Linq.XNamespace space = "http://www.aiim.org/pdfa/ns/id/";
        return (xmp.Descendants(space + "part").Single().Value, xmp.Descendants(space + "conformance").Single().Value);
    }
}
