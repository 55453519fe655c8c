using System.Text;
using Bulletin.Pdf;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;
using Bulletin.Tests.Support.SyntheticFonts;

namespace Bulletin.Tests.Pdf;

/// <summary>₂, ³ and their like: always drawn from the ordinary characters, lowered and raised as subscripts and superscripts are.</summary>
public sealed class SmallCharacterTests
{
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢᵣᵤᵥⱼ";
    private const string LoweredBases = "0123456789+-=()aeoxhklmnpstiruvj";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";
    private const string RaisedBases = "0123456789+-=()ni";

    private const double Size = 20;

    private static readonly string Ascii = string.Concat(Enumerable.Range(0x20, 0x5F).Select(c => (char)c));

    [Fact]
    public void Each_has_an_ordinary_character()
    {
        Lowered.Select(character => (char)SmallCharacters.BaseOf(character)).ShouldBe(LoweredBases);
        Raised.Select(character => (char)SmallCharacters.BaseOf(character)).ShouldBe(RaisedBases);
        Lowered.ShouldAllBe(character => SmallCharacters.PositionOf(character) == SmallPosition.Lowered);
        Raised.ShouldAllBe(character => SmallCharacters.PositionOf(character) == SmallPosition.Raised);

        // Nothing else has: not the holes of the Unicode block, nor what stands around it.
        var all = Enumerable.Range(0, 0xD800).Where(character => SmallCharacters.PositionOf(character) != SmallPosition.None || SmallCharacters.BaseOf(character) != character);
        all.Select(character => (char)character).Order().ShouldBe((Lowered + Raised).Order());
    }

    [ToolTheory("pdftoppm")]
    [InlineData("ttf")]
    [InlineData("otf")]
    [InlineData("otf-cid")]
    public void They_are_drawn_as_subscripts_and_superscripts_even_if_the_font_has_glyphs_of_its_own(string kind)
    {
        const string characters = "2₂²3³⁻⁺₊";
        var font = new SyntheticFont { Characters = Ascii + "中₂²³", Family = "仿宋" };
        var pdf = PdfRenderer.Render(PageSheet.Document("中" + characters), TestFonts.Options(SampleFonts.Bytes(kind, font))).Bytes;
        var page = Raster.Draw(pdf, "pdftoppm", 600)[0];
        for (var i = 0; i < characters.Length; i++)
        {
            var left = PageSheet.Left + Size + (i * Size / 2);
            var ink = page.InkIn(left, PageSheet.Top - Size, left + (Size / 2), PageSheet.Top + (Size / 2)).ShouldNotBeNull(characters[i].ToString());
            var glyph = font.Glyphs.First(glyph => glyph.CodePoint == SmallCharacters.BaseOf(characters[i]));
            var position = SmallCharacters.PositionOf(characters[i]);
            var (scale, raise) = position switch { SmallPosition.Lowered => (0.65, -0.14), SmallPosition.Raised => (0.65, 0.35), _ => (1.0, 0.0) };
            var x = ((Size / 2) - (glyph.Advance / 1000.0 * scale * Size)) / 2;
            ink.Left.ShouldBe(left + x + (glyph.X / 1000.0 * scale * Size), 0.2);
            ink.Right.ShouldBe(left + x + ((glyph.X + glyph.Width) / 1000.0 * scale * Size), 0.2);
            ink.Bottom.ShouldBe(PageSheet.Top - (((glyph.Y / 1000.0 * scale) + raise) * Size), 0.2);
            ink.Top.ShouldBe(PageSheet.Top - ((((glyph.Y + glyph.Height) / 1000.0 * scale) + raise) * Size), 0.2);
        }
    }

    [ToolTheory("pdftotext", "mutool")]
    [InlineData("ttf")]
    [InlineData("otf")]
    public void The_text_of_the_PDF_has_the_characters_themselves(string kind)
    {
        string[] lines = ["中" + Raised + "中", "中" + Lowered + "中", "H₂O中CO₂中10⁻³中km²中"];
        var font = new SyntheticFont { Characters = Ascii + "中", Family = "仿宋" };
        var result = PdfRenderer.Render(PageSheet.Document(lines), TestFonts.Options(SampleFonts.Bytes(kind, font)));
        result.Diagnostics.ShouldBeEmpty();
        PdfText.Lines(result.Bytes.ToArray())[0].ShouldBe(lines);
    }

    [Fact]
    public void Without_any_font_the_named_one_draws_them_so()
    {
        var result = PdfRenderer.Render(PageSheet.Document("中2₂²"), new() { Fonts = new() { Catalog = FontCatalog.Empty } });
        result.Diagnostics.Select(diagnostic => diagnostic.Code).ShouldBe(["BUL4002"]);
        var file = new PdfReading(result.Bytes);
        var maps = file.With("/Subtype/Type0").Select(font => Encoding.ASCII.GetString(file.FollowStream(font, "ToUnicode"))).ToList();
        maps.Count.ShouldBe(3);
        maps.ShouldContain(map => map.Contains("<0032><2082>", StringComparison.Ordinal));
        maps.ShouldContain(map => map.Contains("<0032><00B2>", StringComparison.Ordinal));
        Encoding.ASCII.GetString(PageStream(result.Bytes)).ShouldContain("-2.8 Ts");
    }

    [Fact]
    public void A_minus_is_drawn_from_the_minus_of_the_font_if_it_has_one()
    {
        var face = SampleFonts.Face(new() { Characters = "-\u2212", Family = "仿宋" });
        SmallCharacters.GlyphOf(face, '⁻').ShouldBe(2);
        SmallCharacters.GlyphOf(face, '-').ShouldBe(1);
        SmallCharacters.GlyphOf(SampleFonts.Face(new() { Characters = "-", Family = "仿宋" }), '⁻').ShouldBe(1);
    }

    [Fact]
    public void The_layout_gives_each_half_a_cell() =>
        (Lowered + Raised).EnumerateRunes().ShouldAllBe(rune => Bulletin.Standard.ReferenceMetrics.Width(rune, Length.Pt(16)) == Length.Pt(8));

    private static byte[] PageStream(ReadOnlyMemory<byte> pdf)
    {
        var file = new PdfReading(pdf);
        return file.FollowStream(file.With("/Type/Page/").ShouldHaveSingleItem(), "Contents");
    }
}
