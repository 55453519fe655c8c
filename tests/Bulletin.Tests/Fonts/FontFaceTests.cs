using Bulletin.Tests.Support;
using Bulletin.Tests.Support.SyntheticFonts;

namespace Bulletin.Tests.Fonts;

public sealed class FontFaceTests
{
    private static readonly SyntheticFont Song = new()
    {
        Characters = "一二三人 A。𬬻",
        ChineseFamily = "测试宋体",
        FsType = 8,
    };

    public static TheoryData<string> Kinds => ["ttf", "ttf-long", "otf", "otf-cid"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Names_and_measures(string kind)
    {
        var face = FontFace.Load(Bytes(kind, Song)).ShouldHaveSingleItem();
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
        var face = FontFace.Load(Bytes(kind, Song))[0];
        Song.Characters.EnumerateRunes().Select(rune => (int)face.Glyph(rune.Value)).ShouldBe(Enumerable.Range(1, 8));
        face.Glyph('丁').ShouldBe((ushort)0);
        face.Glyph(0x2CB3C).ShouldBe((ushort)0);
        face.Glyph(-1).ShouldBe((ushort)0);
        face.Glyph(0x110000).ShouldBe((ushort)0);
        Song.Glyphs.Select((glyph, i) => (glyph.Advance, face.Advance(i))).ShouldAllBe(pair => pair.Item1 == pair.Item2);
        Should.Throw<ArgumentOutOfRangeException>(() => face.Advance(9));
    }

    private static byte[] Bytes(string kind, SyntheticFont font) => kind switch
    {
        "ttf" => font.ToTrueType(),
        "ttf-long" => (font with { HasLongOffsets = true }).ToTrueType(),
        "otf" => font.ToCff(),
        _ => (font with { IsCidKeyed = true }).ToCff(),
    };
}
