using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;

namespace Bulletin.Tests.Pdf;

/// <summary>The characters of 通用规范汉字表, glyph by glyph: what is embedded against the font that it was taken from, as fontTools reads both.</summary>
public sealed partial class PdfSubsetTests
{
    [GlyphFact("AR PL KaitiM GB")]
    public void Glyphs_of_a_ttf() => Every_glyph_is_the_font_s_own("AR PL KaitiM GB", 6600);

    [GlyphFact("AR PL SungtiL GB")]
    public void Glyphs_of_another_ttf() => Every_glyph_is_the_font_s_own("AR PL SungtiL GB", 6600);

    [GlyphFact("FandolFang R")]
    public void Glyphs_of_an_otf() => Every_glyph_is_the_font_s_own("FandolFang R", 6600);

    [GlyphFact("Noto Serif CJK SC")]
    public void Glyphs_of_a_ttc() => Every_glyph_is_the_font_s_own("Noto Serif CJK SC", 8105);

    [GlyphFact("Noto Sans CJK SC")]
    public void Glyphs_of_another_ttc() => Every_glyph_is_the_font_s_own("Noto Sans CJK SC", 8105);

    private static void Every_glyph_is_the_font_s_own(string family, int atLeast)
    {
        var face = FontCatalog.System.Find(family).ShouldNotBeNull();
        var characters = string.Concat(GeneralTable.Characters.EnumerateRunes().Where(rune => face.Glyph(rune.Value) > 0));
        var options = new PdfOptions { Fonts = new() { Catalog = new([face]), Preferred = [new(FontRole.FangSong, family)] } };
        var file = new PdfReading(PdfRenderer.Render(GeneralTable.Document(characters), options).Bytes);
        var font = file.With("/Subtype/Type0").ShouldHaveSingleItem();
        var descriptor = file.Follow(file.Follow(font, "DescendantFonts"), "FontDescriptor");
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("subset"), file.FollowStream(descriptor, face.IsCff ? "FontFile3" : "FontFile2"));
        var map = Mapping().Matches(Encoding.ASCII.GetString(file.FollowStream(font, "ToUnicode"))).Select(match => (
            Cid: int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            Character: Encoding.BigEndianUnicode.GetString(Convert.FromHexString(match.Groups[2].Value)))).Where(pair => pair.Cid > 0);
        File.WriteAllLines(folder.File("map"), map.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Cid} {char.ConvertToUtf32(pair.Character, 0)}")));

        var (exitCode, output, error) = Tools.Run(
            GeneralTable.Python,
            [Repository.At("tests", "fonttools", "compare.py"), face.Path, face.Index.ToString(CultureInfo.InvariantCulture), folder.File("subset"), folder.File("map")]);

        exitCode.ShouldBe(0, error);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        int.Parse(lines[0], CultureInfo.InvariantCulture).ShouldBe(characters.EnumerateRunes().Count());
        characters.EnumerateRunes().Count().ShouldBeGreaterThanOrEqualTo(atLeast);
        lines.Skip(1).ShouldBeEmpty("outlines, advances or hints that differ");
    }

    [GeneratedRegex("^<([0-9A-F]{4})><([0-9A-F]{4,8})>$", RegexOptions.Multiline)]
    private static partial Regex Mapping();
}
