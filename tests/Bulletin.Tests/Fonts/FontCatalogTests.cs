using Bulletin.Fonts;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.SyntheticFonts;

namespace Bulletin.Tests.Fonts;

public sealed class FontCatalogTests
{
    private static readonly SyntheticFont Song = SampleFonts.Song;

    [Fact]
    public void Folders_are_read_with_all_below_them_and_in_order()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("b"));
        File.WriteAllBytes(folder.File("b/1.OTF"), (Song with { Family = "One" }).ToCff());
        File.WriteAllBytes(folder.File("c.ttc"), SyntheticFont.Collection((Song with { Family = "Two" }).ToTrueType(), (Song with { Family = "Three" }).ToCff()));
        File.WriteAllBytes(folder.File("a.ttf"), (Song with { Family = "Four" }).ToTrueType());
        folder.Write("readme.txt", "no font");
        folder.Write("bad.ttf", "no font");
        var catalog = FontCatalog.Scan([folder.Path], withSystem: false);
        catalog.Faces.Select(face => face.FamilyNames[0]).ShouldBe(["Four", "One", "Two", "Three"]);
        catalog.Faces[3].Path.ShouldBe(folder.File("c.ttc"));
        catalog.Diagnostics.ShouldHaveSingleItem().ShouldSatisfyAllConditions(d => d.Code.ShouldBe("BUL4005"), d => d.Place.ShouldBe(folder.File("bad.ttf")), d => d.Severity.ShouldBe(DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Folders_come_in_the_order_given_and_a_file_once()
    {
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();
        File.WriteAllBytes(first.File("z.ttf"), (Song with { PostScriptName = "First" }).ToTrueType());
        File.WriteAllBytes(second.File("a.ttf"), (Song with { PostScriptName = "Second" }).ToTrueType());
        FontCatalog.Scan([first.Path, second.Path, first.Path], withSystem: false).Faces.Select(face => face.PostScriptName).ShouldBe(["First", "Second"]);
        FontCatalog.Scan([second.Path, first.Path], withSystem: false).Find("Test Song")!.PostScriptName.ShouldBe("Second");
    }

    [Fact]
    public void A_folder_that_links_to_itself_is_read_once()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("a.ttf"), Song.ToTrueType());
        Directory.CreateSymbolicLink(folder.File("again"), folder.Path);
        FontCatalog.Scan([folder.Path], withSystem: false).Faces.Count.ShouldBe(1);
    }

    [Fact]
    public void A_given_folder_must_be_there() =>
        Should.Throw<NoticeException>(() => FontCatalog.Scan(["/no/such/folder"])).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL4009");

    [Theory]
    [InlineData("test song")]
    [InlineData("测试宋体")]
    [InlineData("Test Song Regular")]
    [InlineData("TestSong-Regular")]
    public void A_face_is_found_by_any_of_its_names(string name) =>
        new FontCatalog([SampleFonts.Face(Song)]).Find(name).ShouldNotBeNull();

    [Fact]
    public void Of_a_family_the_upright_one_of_the_nearest_weight_is_taken()
    {
        var catalog = new FontCatalog(new[] { (700, false), (300, false), (400, true), (500, false), (500, true) }
            .Select(pair => SampleFonts.Face(Song with { Weight = pair.Item1, IsItalic = pair.Item2 })));
        (catalog.Find("Test Song")!.Weight, catalog.Find("Test Song")!.IsItalic).ShouldBe((300, false));
        catalog.Find("Test Song", 900)!.Weight.ShouldBe(700);
        catalog.Find("Other").ShouldBeNull();
    }

    [Fact]
    public void Folders_of_Linux()
    {
        FontFolders.OfLinux("/home/a", data: null, ["/opt/fonts", "~/.fonts", "fonts"])
            .ShouldBe(["/home/a/.local/share/fonts", "/home/a/.fonts", "/opt/fonts", "/usr/local/share/fonts", "/usr/share/fonts"]);
        FontFolders.OfLinux(home: null, data: null, []).ShouldBe(["/usr/local/share/fonts", "/usr/share/fonts"]);
        FontFolders.OfLinux("/home/a", "/data", ["/usr/share/fonts"]).ShouldBe(["/data/fonts", "/home/a/.fonts", "/usr/share/fonts", "/usr/local/share/fonts"]);
    }

    [Fact]
    public void Folders_that_fontconfig_names()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("fonts.conf", "<fontconfig><dir>/usr/share/fonts</dir>\n<dir prefix=\"xdg\">fonts</dir><cachedir>/x</cachedir></fontconfig>");
        FontFolders.Configured(file).ShouldBe(["/usr/share/fonts", "fonts"]);
        FontFolders.Configured(folder.File("none")).ShouldBeEmpty();
        file = folder.Write("odd.conf", "<directory>/a</directory><dir\n prefix='x'\n> /b c </dir><dir>/d<dir>/e</dir><dir/><dir>/f");
        FontFolders.Configured(file).ShouldBe(["/b c", "/e"]);
    }

    [FontFact("AR PL KaitiM GB", "Noto Serif CJK SC")]
    public void Fonts_of_the_machine_are_found_by_Chinese_and_English_names()
    {
        FontCatalog.System.Find("文鼎ＰＬ简中楷")!.PostScriptName.ShouldBe("GBZenKai-Medium");
        FontCatalog.System.Find("AR PL KaitiM GB")!.Glyph('通').ShouldNotBe((ushort)0);
        var serif = FontCatalog.System.Find("noto serif cjk sc", 700)!;
        (serif.Weight, serif.IsCff, serif.Glyph(0x2CB3B) != 0).ShouldBe((700, true, true));
    }

    [FontFact("FandolFang")]
    public void FandolFang_has_GB_2312()
    {
        var characters = Gb2312.Characters();
        characters.Distinct().Count().ShouldBe(6763);
        characters.ShouldAllBe(character => character >= 0x4E00 && character <= 0x9FA5);
        var face = FontCatalog.System.Find("FandolFang")!;
        characters.Count(character => face.Glyph(character) == 0).ShouldBe(0);
    }
}
