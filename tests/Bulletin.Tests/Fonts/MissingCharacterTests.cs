using Bulletin.Fonts;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.SyntheticFonts;

namespace Bulletin.Tests.Fonts;

/// <summary>What is said of a character that cannot be printed.</summary>
public sealed class MissingCharacterTests
{
    private static readonly SyntheticFont Body = new() { Characters = "一", Family = "FangSong" };

    [Fact]
    public void The_installed_fonts_that_have_it_are_named_with_the_option_that_takes_them()
    {
        var installed = Enumerable.Range(1, 7).Select(i => new SyntheticFont { Characters = "☐", Family = $"Test {i}" });
        var told = Explain("☐", [Body, .. installed]).ShouldHaveSingleItem();
        told.ToString().ShouldBe(
            "error BUL4004: PDF 印不出“☐”（U+2610）：所用字体都没有；本机的“Test 1”“Test 2”“Test 3”“Test 4”“Test 5”有"
            + "（用 --fallback-font \"Test 1\"（选项 FontOptions.Fallback）指定候补字体；只要 DOCX 的，单独生成（-o 文件.docx））");
        (told with { Language = DiagnosticLanguage.English }).ToString().ShouldBe(
            "error BUL4004: the PDF cannot show “☐” (U+2610): none of the fonts in use has it; installed fonts that have it: Test 1, Test 2, Test 3, Test 4, Test 5"
            + " (Name a fallback font: --fallback-font \"Test 1\" (option FontOptions.Fallback); or create the DOCX alone (-o FILE.docx))");
    }

    [Fact]
    public void Fonts_of_files_are_searched_TrueType_and_CFF_alike()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("a.ttf"), new SyntheticFont { Characters = "☐", Family = "Test TrueType" }.ToTrueType());
        File.WriteAllBytes(folder.File("b.otf"), new SyntheticFont { Characters = "☐", Family = "Test CFF" }.ToCff());
        File.WriteAllBytes(folder.File("c.ttc"), SyntheticFont.Collection(Body.ToTrueType(), new SyntheticFont { Characters = "☐", Family = "Test Collection" }.ToTrueType()));
        var catalog = FontCatalog.Scan([folder.Path], withSystem: false);
        Explain("☐", catalog).ShouldHaveSingleItem().Message.ShouldContain("本机的“Test TrueType”“Test CFF”“Test Collection”有");
    }

    [Fact]
    public void A_file_that_is_gone_or_malformed_has_no_characters()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("a.ttf"), new SyntheticFont { Characters = "☐", Family = "Test Gone" }.ToTrueType());
        File.WriteAllBytes(folder.File("b.ttf"), new SyntheticFont { Characters = "☐", Family = "Test Wrong", Tables = new Dictionary<string, byte[]?>(StringComparer.Ordinal) { ["cmap"] = [0, 0, 0, 9] } }.ToTrueType());
        var catalog = FontCatalog.Scan([folder.Path], withSystem: false);
        File.Delete(folder.File("a.ttf"));
        Explain("☐", catalog).ShouldHaveSingleItem().Message.ShouldEndWith("本机所有字体都没有");
    }

    [Fact]
    public void A_font_that_may_not_be_embedded_is_named_with_its_reason()
    {
        var told = Explain("☐", [Body, new() { Characters = "☐", Family = "Test Restricted", FsType = 2 }]).ShouldHaveSingleItem();
        told.Message.ShouldEndWith("本机的“Test Restricted”有，但许可不允许嵌入");
        told.Hint.ShouldNotBeNull().ShouldStartWith("已获授权的，用 --licensed-font \"Test Restricted\" --fallback-font \"Test Restricted\"");
    }

    [Fact]
    public void A_colour_font_is_named_with_its_reason()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(
            folder.File("a.ttf"),
            new SyntheticFont { Characters = "😀", Family = "Test Emoji", Tables = new Dictionary<string, byte[]?>(StringComparer.Ordinal) { ["glyf"] = null, ["loca"] = null, ["CBDT"] = [0] } }.ToTrueType());
        var told = Explain("😀", FontCatalog.Scan([folder.Path], withSystem: false)).ShouldHaveSingleItem();
        told.Message.ShouldEndWith("本机的“Test Emoji”有，但不能用：没有轮廓，只有点阵");
        told.Hint.ShouldNotBeNull().ShouldStartWith("改用文字或图片");
    }

    [Fact]
    public void A_font_that_draws_it_wrong_is_not_proposed() =>
        Explain("￥", [Body, new() { Characters = "￥", Family = "FandolHei" }]).ShouldHaveSingleItem().Message.ShouldEndWith("“FandolHei”有，但不能用：字形有误");

    [Fact]
    public void Without_a_font_that_has_it_the_character_is_to_be_checked()
    {
        var told = Explain("☐☑", [Body]);
        told.Select(diagnostic => diagnostic.Message).ShouldBe(["PDF 印不出“☐”（U+2610）：本机所有字体都没有", "PDF 印不出“☑”（U+2611）：本机所有字体都没有"]);
        told[0].Hint.ShouldNotBeNull().ShouldStartWith("核对该字；");
    }

    [Theory]
    [InlineData("ئۇيغۇرچە", "阿拉伯字母")]
    [InlineData("שלום", "希伯来文")]
    [InlineData("བོད་ལྗོངས་", "藏文")]
    [InlineData("ᠮᠣᠩᠭᠣᠯ", "蒙古文")]
    [InlineData("हिन्दी", "印度系文字")]
    [InlineData("ภาษาไทย", "泰文")]
    [InlineData("မြန်မာ", "缅文")]
    [InlineData("\u1112\u1161\u11AB", "朝鲜文字母")]
    [InlineData("\U00016F00\U00016F54", "苗文")]
    public void Scripts_that_need_shaping_are_refused_whatever_the_font(string text, string script)
    {
        var has = new SyntheticFont { Characters = string.Concat(text.Distinct()), Family = "FangSong" };
        var options = new FontOptions { Catalog = new([SampleFonts.Face(has), SampleFonts.Face(has with { Family = "Test" })]), Fallback = ["Test"] };
        var resolver = new FontResolver(Gb9704.Profile(DocumentForm.Web).Fonts, options);
        text.EnumerateRunes().ShouldAllBe(letter => resolver.FaceFor(FontRole.FangSong, letter.Value) == null);

        var told = MissingCharacters.Explain([.. text.EnumerateRunes().Select(letter => letter.Value).Distinct()], resolver, new Dictionary<int, string>()).ShouldHaveSingleItem();
        told.Message.ShouldContain(script);
        told.Message.ShouldContain("排不了");
        told.ToString().ShouldNotContain("安装");
        told.ToString().ShouldNotContain("--fallback-font");
    }

    [Theory]
    [InlineData("한국어 ꆈꌠꉙ Привет ελλ Vahcuengh āáǎà 𠮷㐀𬸚 ﹏︰ ＡＺ")]
    public void Other_scripts_are_set_letter_by_letter(string text) => text.EnumerateRunes().ShouldAllBe(letter => ComplexScripts.ScriptOf(letter.Value) == null);

    private static List<Diagnostic> Explain(string characters, SyntheticFont[] fonts) => Explain(characters, new FontCatalog(fonts.Select(SampleFonts.Face)));

    private static List<Diagnostic> Explain(string characters, FontCatalog catalog) =>
        [.. MissingCharacters.Explain([.. characters.EnumerateRunes().Select(letter => letter.Value)], new(Gb9704.Profile(DocumentForm.Web).Fonts, new() { Catalog = catalog }), new Dictionary<int, string>())];
}
