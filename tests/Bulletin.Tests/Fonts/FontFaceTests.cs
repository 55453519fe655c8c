using Bulletin.Tests.Support;
using Bulletin.Tests.Support.SyntheticFonts;

namespace Bulletin.Tests.Fonts;

public sealed class FontFaceTests
{
    private static SyntheticFont Song => SampleFonts.Song;

    public static TheoryData<string> Kinds => [.. SampleFonts.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Names_and_measures(string kind)
    {
        var face = FontFace.Load(SampleFonts.Bytes(kind)).ShouldHaveSingleItem();
        face.FamilyNames.ShouldBe(["Test Song", "测试宋体"], ignoreOrder: true);
        face.Family.ShouldBe("测试宋体");
        face.FullNames.ShouldBe(["Test Song Regular"]);
        face.PostScriptName.ShouldBe("TestSong-Regular");
        (face.UnitsPerEm, face.Ascent, face.Descent, face.CapHeight, face.Weight, face.IsItalic).ShouldBe((1000, 880, -120, 730, 400, false));
        (face.GlyphCount, face.Index, face.Path, face.IsCff).ShouldBe((9, 0, "", kind.StartsWith("otf", StringComparison.Ordinal)));
        face.BoundingBox.Left.ShouldBe(21);
        face.Embedding.ShouldBe(FontEmbedding.Editable);
        face.MayEmbed.ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Characters_and_advances(string kind)
    {
        var face = FontFace.Load(SampleFonts.Bytes(kind))[0];
        Song.Characters.EnumerateRunes().Select(rune => (int)face.Glyph(rune.Value)).ShouldBe(Enumerable.Range(1, 8));
        new[] { '丁', 0x2CB3C, -1, 0x110000, 0xFFFF }.ShouldAllBe(character => face.Glyph(character) == 0);
        Song.Glyphs.Select((glyph, i) => (glyph.Advance, face.Advance(i))).ShouldAllBe(pair => pair.Item1 == pair.Item2);
        Should.Throw<ArgumentOutOfRangeException>(() => face.Advance(9));
        Should.Throw<ArgumentOutOfRangeException>(() => face.Advance(-1));
    }

    [Fact]
    public void A_collection_has_several_faces()
    {
        var faces = FontFace.Load(SyntheticFont.Collection(Song.ToTrueType(), (Song with { Family = "Other", Characters = "甲乙丙" }).ToCff()));
        faces.Select(face => (face.Index, face.IsCff, face.FamilyNames[0])).ShouldBe([(0, false, "Test Song"), (1, true, "Other")]);
        (faces[0].Glyph('一'), faces[0].Glyph('甲'), faces[1].Glyph('甲'), faces[1].Glyph('一')).ShouldBe(((ushort)1, (ushort)0, (ushort)1, (ushort)0));
        faces[1].Place.ShouldEndWith("#1");
    }

    [Theory]
    [InlineData(4, "一", 1)]
    [InlineData(12, "一", 1)]
    [InlineData(6, "A", 6)]
    [InlineData(0, "A", 6)]
    [InlineData(0, "一", 0)]
    public void Every_format_of_the_character_map(int format, string character, int glyph) =>
        SampleFonts.Face(Song with { CmapFormats = [format] }).Glyph(char.ConvertToUtf32(character, 0)).ShouldBe((ushort)glyph);

    [Fact]
    public void The_map_of_all_of_Unicode_is_preferred_wherever_it_stands() =>
        SampleFonts.Face(Song with { CmapFormats = [0, 12, 4] }).Glyph(char.ConvertToUtf32("𬬻", 0)).ShouldBe((ushort)8);

    [Fact]
    public void Names_in_GBK()
    {
        var face = SampleFonts.Face(Song with { ChineseFamily = "仿宋_GB2312", NamesInGbk = true });
        face.FamilyNames.ShouldContain("仿宋_GB2312");
        face.Family.ShouldBe("仿宋_GB2312");
    }

    [Theory]
    [InlineData(0, FontEmbedding.Installable, true)]
    [InlineData(2, FontEmbedding.Restricted, false)]
    [InlineData(4, FontEmbedding.PreviewAndPrint, true)]
    [InlineData(8, FontEmbedding.Editable, true)]
    [InlineData(2 + 4, FontEmbedding.Restricted | FontEmbedding.PreviewAndPrint, true)]
    [InlineData(0x108, FontEmbedding.NoSubsetting | FontEmbedding.Editable, false)]
    [InlineData(0x200, FontEmbedding.BitmapOnly, false)]
    [InlineData(0x8001, FontEmbedding.Installable, true)]
    public void Embedding_rights(int fsType, FontEmbedding embedding, bool mayEmbed)
    {
        var face = SampleFonts.Face(Song with { FsType = fsType });
        (face.Embedding, face.MayEmbed).ShouldBe((embedding, mayEmbed));
    }

    [Fact]
    public void A_bold_font_that_calls_its_weight_regular_is_bold()
    {
        var bold = (Song with { Weight = 700 }).ToTrueType();
        var weight = (Song with { Weight = 700, Tables = new Dictionary<string, byte[]?>(StringComparer.Ordinal) { ["OS/2"] = SyntheticTables.Os2(Song) } }).ToTrueType();
        (FontFace.Load(bold)[0].Weight, FontFace.Load(weight)[0].Weight).ShouldBe((700, 700));
    }

    [Fact]
    public void A_font_without_OS_2_can_be_used() =>
        SampleFonts.Face(With("OS/2", null)).ShouldSatisfyAllConditions(face => face.Weight.ShouldBe(400), face => face.CapHeight.ShouldBe(880), face => face.MayEmbed.ShouldBeTrue());

    [Theory]
    [InlineData("cmap")]
    [InlineData("glyf")]
    [InlineData("head")]
    [InlineData("hhea")]
    [InlineData("hmtx")]
    [InlineData("loca")]
    [InlineData("maxp")]
    [InlineData("name")]
    public void A_missing_table_is_told(string table)
    {
        var exception = Should.Throw<NoticeException>(() => SampleFonts.Face(With(table, null)));
        var diagnostic = exception.Diagnostics.ShouldHaveSingleItem();
        diagnostic.Severity.ShouldBe(DiagnosticSeverity.Error);
        diagnostic.Code.ShouldBe(table == "glyf" ? "BUL4008" : "BUL4005");
    }

    [Theory]
    [InlineData("fvar")]
    [InlineData("CFF2")]
    public void Kinds_that_are_not_supported_are_told(string table) =>
        Should.Throw<NoticeException>(() => SampleFonts.Face(With(table, [0, 0, 0, 0]))).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL4008");

    [Fact]
    public void What_is_no_font_is_told()
    {
        foreach (var bytes in new[] { "", "x", "just a text, long enough to be something", "ttcf\0\u0001\0\0\u00FF\u00FF\u00FF\u00FF" })
        {
            Should.Throw<NoticeException>(() => FontFace.Load(System.Text.Encoding.Latin1.GetBytes(bytes))).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL4005");
        }

        Should.Throw<NoticeException>(() => FontFace.Load("/no/such/font.ttf")).Diagnostics.ShouldHaveSingleItem().Place.ShouldBe("/no/such/font.ttf");
    }

    private static SyntheticFont With(string table, byte[]? bytes) => Song with { Tables = new Dictionary<string, byte[]?>(StringComparer.Ordinal) { [table] = bytes } };
}
