using System.Text;
using Bulletin.Tests.Support.Pdf;
using Bulletin.Tests.Support.SyntheticFonts;

namespace Bulletin.Tests.Pdf;

/// <summary>Fonts that are missing, lack a character, or are malformed.</summary>
public sealed class PdfFontTests
{
    private static readonly PdfOptions NoFonts = new() { Fonts = new() { Catalog = FontCatalog.Empty } };

    [Fact]
    public void No_font_at_all_gives_a_named_one_and_a_warning()
    {
        var result = PdfRenderer.Render(PageSheet.Document("中共2026“”——。"), NoFonts);

        result.Diagnostics.ShouldHaveSingleItem().ToString().ShouldContain("warning BUL4002");
        var file = new PdfReading(result.Bytes);
        var font = file.With("/Subtype/Type0").ShouldHaveSingleItem();
        font.ShouldContain("/Encoding/UniGB-UTF16-H");
        file.Follow(font, "DescendantFonts").ShouldContain("/Ordering(GB1)");
        file.With("/FontFile").ShouldBeEmpty();
        Encoding.ASCII.GetString(file.FollowStream(font, "ToUnicode")).ShouldContain("<4E2D><4E2D>");
    }

    [Fact]
    public void No_font_at_all_is_an_error_if_fonts_must_be_embedded() =>
        Should.Throw<NoticeException>(() => PdfRenderer.Render(PageSheet.Document("中"), new() { Fonts = NoFonts.Fonts! with { Policy = FontPolicy.Strict } }))
            .Diagnostics.ShouldContain(diagnostic => diagnostic.Code == "BUL4002" && diagnostic.Severity == DiagnosticSeverity.Error);

    [Theory]
    [InlineData("𠅤")]
    [InlineData("\u3400")]
    [InlineData("é")]
    public void What_no_named_font_has_is_an_error(string character) =>
        Should.Throw<NoticeException>(() => PdfRenderer.Render(PageSheet.Document("中" + character), NoFonts)).Diagnostics.ShouldContain(diagnostic => diagnostic.Code == "BUL6001");

    [Fact]
    public void Characters_without_ink_are_no_error_there() =>
        PdfRenderer.Render(PageSheet.Document("中\u200B共 \u3000\uFE00\u00A0"), NoFonts).Diagnostics.Count.ShouldBe(1);

    [Fact]
    public void A_character_that_the_font_lacks_comes_from_the_next()
    {
        var other = new SyntheticFont { Characters = "査", Family = "宋体", PostScriptName = "Song" };

        var result = PdfRenderer.Render(PageSheet.Document("中査共"), TestFonts.Options(TestFonts.File("ttf"), other.ToCff()));

        result.Diagnostics.ShouldHaveSingleItem().ToString().ShouldContain("BUL4003: “査”（U+67FB）");
        var file = new PdfReading(result.Bytes);
        file.With("/FontFile2").Count.ShouldBe(1);
        file.With("/FontFile3").Count.ShouldBe(1);
    }

    [Fact]
    public void A_character_that_no_font_has_is_an_error() =>
        Should.Throw<NoticeException>(() => PdfRenderer.Render(PageSheet.Document("中査共"), TestFonts.Options())).Diagnostics.ShouldContain(diagnostic => diagnostic.Code == "BUL4004");

    public static TheoryData<string, byte[]> Malformed
    {
        get
        {
            var data = new TheoryData<string, byte[]>();
            var ttf = new SyntheticFont { Characters = "中共云", Family = "仿宋" };
            data.Add("outlines cut short", (ttf with { Tables = With("glyf", new byte[20]) }).ToTrueType());
            data.Add("a component of itself", (ttf with { Tables = Looping(), HasLongOffsets = true }).ToTrueType());
            data.Add("CFF cut short", (ttf with { Tables = With("CFF ", [1, 0, 4, 4, 0, 1, 1, 1]) }).ToCff());
            data.Add("an operator without operands", (ttf with { Tables = With("CFF ", Cff([10])) }).ToCff());
            data.Add("a subroutine that is not there", (ttf with { Tables = With("CFF ", Cff([139, 10])) }).ToCff());
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Malformed))]
    public void A_malformed_font_gives_way_to_the_next(string what, byte[] malformed)
    {
        var good = new SyntheticFont { Characters = "中共云", Family = "宋体", PostScriptName = "Good" };

        var result = PdfRenderer.Render(PageSheet.Document("中共云"), TestFonts.Options(malformed, good.ToTrueType()));

        result.Diagnostics.Select(diagnostic => diagnostic.Code).ShouldContain("BUL4005", what);
        new PdfReading(result.Bytes).With("/FontDescriptor/FontName").ShouldHaveSingleItem().ShouldContain("+Good");
    }

    [Fact]
    public void To_a_stream_that_stays_open()
    {
        using var stream = new MemoryStream();

        PdfRenderer.Render(PageSheet.Document("中"), stream, TestFonts.Options()).ShouldBeEmpty();

        stream.ToArray().ShouldBe(PdfRenderer.Render(PageSheet.Document("中"), TestFonts.Options()).Bytes.ToArray());
    }

    private static Dictionary<string, byte[]?> With(string tag, byte[] bytes) => new(StringComparer.Ordinal) { [tag] = bytes };

    // Every glyph is a composite of glyph 1.
    private static Dictionary<string, byte[]?> Looping() => new(StringComparer.Ordinal)
    {
        ["glyf"] = [.. Enumerable.Repeat(new FontBytes().U16(-1, 0, 0, 100, 100, 0x0002, 1).U8(0, 0).ToArray(), 4).SelectMany(glyph => glyph)],
        ["loca"] = new FontBytes().U32(0, 16, 32, 48, 64).ToArray(),
    };

    private static byte[] Cff(byte[] charstring) => SyntheticCharstrings.Write([[14], charstring, charstring, charstring]);
}
