using Bulletin.Fonts;
using Bulletin.Tests.Support.SyntheticFonts;

namespace Bulletin.Tests.Fonts;

/// <summary>Which font a character comes from that the fonts of its role lack or have wrong.</summary>
public sealed class FallbackFontTests
{
    private static readonly FontNames Names = Gb9704.Profile(DocumentForm.Web).Fonts;
    private static readonly FontFace Body = Face("FangSong", "一二");
    private static readonly FontFace Signs = Face("Test Signs", "☐☑");
    private static readonly FontFace Others = Face("Test Others", "☐☒");

    [Fact]
    public void A_fallback_font_is_asked_after_the_chain_of_every_role()
    {
        var chain = Face("宋体", "☑");
        var resolver = Resolver([Body, chain, Signs], "Test Signs");
        resolver.FaceFor(FontRole.FangSong, '一')!.Value.Face.ShouldBe(Body);
        resolver.FaceFor(FontRole.FangSong, '☑')!.Value.Face.ShouldBe(chain);
        foreach (var role in Enum.GetValues<FontRole>())
        {
            resolver.FaceFor(role, '☐').ShouldBe(new FontMatch(Signs, 1, IsFirstChoice: false));
        }

        Resolver([Body, Signs]).FaceFor(FontRole.FangSong, '☐').ShouldBeNull();
    }

    [Fact]
    public void Of_several_fallback_fonts_the_first_that_has_the_character_serves()
    {
        var resolver = Resolver([Body, Signs, Others], "test others", "Test Signs");
        resolver.FaceFor(FontRole.FangSong, '☐')!.Value.Face.ShouldBe(Others);
        resolver.FaceFor(FontRole.FangSong, '☑')!.Value.Face.ShouldBe(Signs);
    }

    [Fact]
    public void A_font_of_another_role_serves_before_a_character_is_missing() =>
        Resolver([Body, Face("楷体", "三")]).FaceFor(FontRole.FangSong, '三')!.Value.Face.FamilyNames[0].ShouldBe("楷体");

    [Fact]
    public void A_fallback_font_that_cannot_be_used_is_told_of()
    {
        var restricted = SampleFonts.Face(new() { Characters = "☐", Family = "Test Restricted", FsType = 2 });
        var options = new FontOptions { Catalog = new([Body, restricted]), Fallback = ["Test Restricted", "Nowhere"] };
        var fallback = FallbackFonts.Find(options, options.Catalog);
        fallback.Faces.ShouldBeEmpty();
        fallback.Diagnostics.Select(diagnostic => diagnostic.Code).ShouldBe(["BUL4006", "BUL4020"]);
        fallback.Diagnostics[1].ToString().ShouldBe("warning BUL4020: 没有候补字体“Nowhere”（核对字体名，或用 --fonts 指明它所在的文件夹）");

        options = options with { LicensedFamilies = ["Test Restricted"] };
        FallbackFonts.Find(options, options.Catalog).Faces.ShouldBe([restricted]);
    }

    [Theory]
    [InlineData("FandolFang R", '￥')]
    [InlineData("FandolKai", '～')]
    [InlineData("FandolSong", '™')]
    public void A_character_that_a_font_draws_wrong_comes_from_the_next(string family, char character)
    {
        var wrong = Face(family, "一" + character);
        var right = Face("宋体", character.ToString());
        var resolver = new FontResolver(Names, new() { Catalog = new([wrong, right]), Preferred = [new(FontRole.FangSong, family)] });
        resolver.FaceFor(FontRole.FangSong, '一')!.Value.Face.ShouldBe(wrong);
        resolver.FaceFor(FontRole.FangSong, character)!.Value.Face.ShouldBe(right);

        var lookup = new FontLookup(resolver);
        lookup.Find(FontRole.FangSong, character);
        var told = lookup.Diagnostics.ShouldHaveSingleItem();
        (told.Code, told.Severity).ShouldBe(("BUL4021", DiagnosticSeverity.Info));
        told.Message.ShouldBe($"“{family}”的“{character}”（U+{(int)character:X4}）字形有误，取自“宋体”");

        // The other characters of the table are not missed in other fonts.
        Resolver([Face("FangSong", "￥")]).FaceFor(FontRole.FangSong, '￥').ShouldNotBeNull();
    }

    [Fact]
    public void A_glyph_without_an_outline_is_none()
    {
        // AR PL KaitiM GB maps ⅰ so. A space need have no outline.
        var font = new SyntheticFont { Characters = "一ⅰ　", Family = "FangSong" };
        var blank = FontFace.Load((font with { Tables = new Dictionary<string, byte[]?>(StringComparer.Ordinal) { ["loca"] = new byte[2 * (font.Glyphs.Count + 1)] } }).ToTrueType())[0];
        var next = Face("宋体", "ⅰ");
        var resolver = new FontResolver(Names, new() { Catalog = new([blank, next]) });
        resolver.FaceFor(FontRole.FangSong, 'ⅰ')!.Value.Face.ShouldBe(next);
        resolver.FaceFor(FontRole.FangSong, '　').ShouldBe(new FontMatch(blank, 3, IsFirstChoice: true));
    }

    [Fact]
    public void Roles_that_no_font_serves_are_told_of_together()
    {
        var lookup = new FontLookup(new(Names, new() { Catalog = FontCatalog.Empty }));
        foreach (var role in Enum.GetValues<FontRole>())
        {
            lookup.Find(role, '一', mayName: true).ShouldBeNull();
        }

        lookup.Diagnostics.ShouldHaveSingleItem().Message.ShouldBe("本机没有可用于小标宋体、仿宋体、楷体、黑体、宋体的字体，未嵌入");
    }

    private static FontResolver Resolver(FontFace[] faces, params string[] fallback) => new(Names, new() { Catalog = new(faces), Fallback = fallback });

    private static FontFace Face(string family, string characters) => SampleFonts.Face(new() { Characters = characters, Family = family });
}
