using Bulletin.Fonts;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.SyntheticFonts;

namespace Bulletin.Tests.Fonts;

public sealed class FontResolverTests
{
    private static readonly FontNames Names = Gb9704.Profile(DocumentForm.Web).Fonts;

    [Fact]
    public void The_fonts_of_the_offices_come_before_stand_ins_and_those_before_what_is_left()
    {
        var faces = Fonts("BabelStone Han", "FandolFang R", "FangSong", "仿宋_GB2312");
        var resolver = Resolver(faces);
        resolver.ResolveRole(FontRole.FangSong).Select(face => face.FamilyNames[0]).ShouldBe(["仿宋_GB2312", "FangSong", "FandolFang R", "BabelStone Han"]);
        resolver.DiagnosticsFor(FontRole.FangSong).ShouldBeEmpty();
        resolver.StandingOf(FontRole.FangSong).ShouldBe(FontStanding.Own);
    }

    [Fact]
    public void A_stand_in_is_told()
    {
        var resolver = Resolver(Fonts("FandolFang R"));
        var diagnostic = resolver.DiagnosticsFor(FontRole.FangSong).ShouldHaveSingleItem();
        (diagnostic.Code, diagnostic.Severity).ShouldBe(("BUL4001", DiagnosticSeverity.Info));
        diagnostic.Message.ShouldBe("没有仿宋体，以“FandolFang R”代替");
        (diagnostic with { Language = DiagnosticLanguage.English }).Message.ShouldBe("there is no 仿宋 font (body); “FandolFang R” stands in for it");
    }

    [Fact]
    public void A_font_of_another_kind_is_warned_of()
    {
        var diagnostic = Resolver(Fonts("WenQuanYi Zen Hei")).DiagnosticsFor(FontRole.KaiTi).ShouldHaveSingleItem();
        (diagnostic.Code, diagnostic.Severity).ShouldBe(("BUL4007", DiagnosticSeverity.Warning));
    }

    [Theory]
    [InlineData(FontPolicy.Fallback, DiagnosticSeverity.Warning)]
    [InlineData(FontPolicy.Strict, DiagnosticSeverity.Error)]
    public void No_font_at_all(FontPolicy policy, DiagnosticSeverity severity)
    {
        var resolver = new FontResolver(Names, new() { Catalog = FontCatalog.Empty, Policy = policy });
        foreach (var role in Enum.GetValues<FontRole>())
        {
            resolver.ResolveRole(role).ShouldBeEmpty();
            resolver.FaceFor(role, '一').ShouldBeNull();
            var diagnostic = resolver.DiagnosticsFor(role).ShouldHaveSingleItem();
            (diagnostic.Code, diagnostic.Severity).ShouldBe(("BUL4002", severity));
        }
    }

    [Fact]
    public void A_title_is_set_in_a_bold_Song_type_or_in_another_font()
    {
        var regular = SampleFonts.Face(new() { Characters = "一", Family = "Noto Serif CJK SC" });
        var bold = SampleFonts.Face(new() { Characters = "一", Family = "FandolSong", Weight = 700 });
        Resolver([regular, bold]).ResolveRole(FontRole.XiaoBiaoSong).ShouldBe([bold, regular]);
        Resolver([regular, bold]).ResolveRole(FontRole.SongTi).ShouldBe([regular, bold]);
        Resolver([regular]).StandingOf(FontRole.XiaoBiaoSong).ShouldBe(FontStanding.LastResort);
    }

    [Fact]
    public void The_offices_own_choice_comes_first_then_the_profiles()
    {
        var faces = Fonts("仿宋_GB2312", "Ours", "Theirs");
        var names = Names with { FangSong = "Theirs" };
        new FontResolver(names, new() { Catalog = new(faces), Preferred = [new(FontRole.FangSong, "Ours")] }).ResolveRole(FontRole.FangSong)
            .Select(face => face.FamilyNames[0]).ShouldBe(["Ours", "Theirs", "仿宋_GB2312"]);
        new FontResolver(names, new() { Catalog = new(faces), Preferred = [new(FontRole.KaiTi, "Ours")] }).ResolveRole(FontRole.FangSong)[0].FamilyNames[0].ShouldBe("Theirs");
    }

    [Fact]
    public void A_font_that_may_not_be_embedded_gives_way_unless_it_is_licensed()
    {
        var restricted = SampleFonts.Face(new() { Characters = "一", Family = "FZXiaoBiaoSong-B05S", ChineseFamily = "方正小标宋简体", FsType = 2 });
        var other = SampleFonts.Face(new() { Characters = "一", Family = "FandolSong", Weight = 700 });
        var resolver = Resolver([restricted, other]);
        resolver.ResolveRole(FontRole.XiaoBiaoSong).ShouldBe([other]);
        resolver.DiagnosticsFor(FontRole.XiaoBiaoSong).Select(diagnostic => diagnostic.Code).ShouldBe(["BUL4006", "BUL4001"]);
        resolver.DiagnosticsFor(FontRole.XiaoBiaoSong)[0].Message.ShouldBe("“方正小标宋简体”的许可不允许嵌入文件（fsType 0x0002：受限许可），改用“FandolSong”");
        Resolver([restricted]).DiagnosticsFor(FontRole.XiaoBiaoSong).Select(diagnostic => diagnostic.Code).ShouldBe(["BUL4006", "BUL4002"]);

        var licensed = new FontResolver(Names, new() { Catalog = new([restricted, other]), LicensedFamilies = ["fzxiaobiaosong-b05s"] });
        licensed.ResolveRole(FontRole.XiaoBiaoSong).ShouldBe([restricted, other]);
        licensed.DiagnosticsFor(FontRole.XiaoBiaoSong).ShouldHaveSingleItem().Code.ShouldBe("BUL4072");
    }

    [Fact]
    public void A_character_is_taken_from_the_next_font_that_has_it()
    {
        var own = SampleFonts.Face(new() { Characters = "一二", Family = "FangSong" });
        var next = SampleFonts.Face(new() { Characters = "三二", Family = "FandolFang" });
        var last = SampleFonts.Face(new() { Characters = "𬬻", Family = "BabelStone Han" });
        var resolver = Resolver([last, next, own]);
        resolver.FaceFor(FontRole.FangSong, '二').ShouldBe(new FontMatch(own, 2, IsFirstChoice: true));
        resolver.FaceFor(FontRole.FangSong, '三').ShouldBe(new FontMatch(next, 1, IsFirstChoice: false));
        resolver.FaceFor(FontRole.FangSong, 0x2CB3B).ShouldBe(new FontMatch(last, 1, IsFirstChoice: false));
        resolver.FaceFor(FontRole.FangSong, '四').ShouldBeNull();
        // Spaces have no ink, so no font need have them.
        resolver.FaceFor(FontRole.FangSong, 0x3000).ShouldBe(new FontMatch(own, 0, IsFirstChoice: true));
    }

    [Fact]
    public void Digits_of_a_stand_in_that_do_not_go_with_its_characters_come_from_another()
    {
        var stand = SampleFonts.Face(new() { Characters = "一1a～", Family = "FandolFang R" });
        var light = SampleFonts.Face(new() { Characters = "一1", Family = "AR PL SungtiL GB" });
        var resolver = Resolver([stand, light]);
        resolver.FaceFor(FontRole.FangSong, '1').ShouldBe(new FontMatch(light, 2, IsFirstChoice: true));
        resolver.FaceFor(FontRole.FangSong, '一').ShouldBe(new FontMatch(stand, 1, IsFirstChoice: true));
        resolver.FaceFor(FontRole.FangSong, 'a').ShouldBe(new FontMatch(stand, 3, IsFirstChoice: true));

        // Not where there is none, where the office's own font is there, or where the stand-in was asked for by name.
        Resolver([stand]).FaceFor(FontRole.FangSong, '1')!.Value.Face.ShouldBe(stand);
        var own = SampleFonts.Face(new() { Characters = "一1", Family = "FangSong" });
        Resolver([stand, light, own]).FaceFor(FontRole.FangSong, '1')!.Value.Face.ShouldBe(own);
        new FontResolver(Names, new() { Catalog = new([stand, light]), Preferred = [new(FontRole.FangSong, "FandolFang R")] }).FaceFor(FontRole.FangSong, '1')!.Value.Face.ShouldBe(stand);
    }

    [Fact]
    public void What_a_document_takes_from_other_fonts_is_told_once()
    {
        var lookup = new FontLookup(Resolver([SampleFonts.Face(new() { Characters = "一", Family = "FangSong" }), SampleFonts.Face(new() { Characters = "三", Family = "SimSun" })]));
        foreach (var character in "三一四三一四")
        {
            lookup.Find(FontRole.FangSong, character);
        }

        var told = lookup.Diagnostics.ShouldHaveSingleItem();
        (told.Code, told.Severity, told.Message).ShouldBe(("BUL4003", DiagnosticSeverity.Warning, "“三”（U+4E09）不在“FangSong”中，取自“SimSun”"));
    }

    [Fact]
    public void A_font_whose_characters_cannot_be_read_gives_way()
    {
        var broken = SampleFonts.Face(new() { Characters = "一", Family = "FangSong", Tables = new Dictionary<string, byte[]?>(StringComparer.Ordinal) { ["cmap"] = [0, 0, 0, 9] } });
        var sound = SampleFonts.Face(new() { Characters = "一", Family = "FandolFang" });
        var resolver = Resolver([broken, sound]);
        resolver.ResolveRole(FontRole.FangSong).ShouldBe([sound]);
        resolver.DiagnosticsFor(FontRole.FangSong).Select(diagnostic => diagnostic.Code).ShouldBe(["BUL4005", "BUL4001"]);
        Resolver([SampleFonts.Face(new() { Characters = "二", Family = "仿宋" }), broken, sound]).FaceFor(FontRole.FangSong, '一')!.Value.Face.ShouldBe(sound);
    }

    private static FontResolver Resolver(IEnumerable<FontFace> faces) => new(Names, new() { Catalog = new(faces) });

    private static IEnumerable<FontFace> Fonts(params string[] families) => [.. families.Select(family => SampleFonts.Face(new() { Characters = "一", Family = family }))];
}
