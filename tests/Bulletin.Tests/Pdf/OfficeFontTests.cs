using Bulletin.Tests.Support.Pdf;
using Bulletin.Tests.Support.SyntheticFonts;

namespace Bulletin.Tests.Pdf;

/// <summary>
/// Fonts as offices have them: TrueType without layout tables, names in GBK or Chinese alone, rights of every kind. The file holds what the
/// rights allow, and the message says which they are.
/// </summary>
public sealed class OfficeFontTests
{
    private const string XiaoBiaoSong = "方正小标宋简体";

    // The tables that 方正小标宋简体 and 仿宋_GB2312 have: no GSUB, GPOS or GDEF.
    private static readonly SyntheticFont Office =
        new() { Characters = "中共云河市水务局标题正文。—1 ", Family = "Test Office", ChineseFamily = XiaoBiaoSong, NamesInGbk = true, PostScriptName = "FZXBSJW--GB1-0" };

    private static readonly SyntheticFont Other = Office with { Family = "STZhongsong", ChineseFamily = null, PostScriptName = "Other" };

    [Theory]
    [InlineData(0x0000, true, "可自由嵌入")]
    [InlineData(0x0002, false, "受限许可")]
    [InlineData(0x0004, true, "可嵌入供阅读和打印")]
    [InlineData(0x0008, true, "可编辑嵌入")]
    [InlineData(0x000C, true, "可编辑嵌入")]
    [InlineData(0x0006, true, "可嵌入供阅读和打印")]
    [InlineData(0x0104, false, "可嵌入供阅读和打印，只许整体嵌入")]
    [InlineData(0x0208, false, "可编辑嵌入，只许嵌入点阵")]
    [InlineData(0x0302, false, "受限许可，只许整体嵌入，只许嵌入点阵")]
    public void The_right_decides_and_is_named(int fsType, bool isEmbedded, string right)
    {
        var font = Office with { FsType = fsType };
        var result = Render([font, Other]);

        Embedded(result).ShouldBe(isEmbedded ? "FZXBSJW--GB1-0" : "Other");
        result.PdfA.ShouldBe(PdfA.A2b);
        if (isEmbedded)
        {
            result.Diagnostics.ShouldBeEmpty();
            return;
        }

        var refused = result.Diagnostics.Single(diagnostic => diagnostic.Code == "BUL4006");
        refused.Message.ShouldBe($"“{XiaoBiaoSong}”的许可不允许嵌入文件（fsType 0x{fsType:X4}：{right}），改用“STZhongsong”");

        var licensed = Render([font, Other], XiaoBiaoSong);
        Embedded(licensed).ShouldBe("FZXBSJW--GB1-0");
        var told = licensed.Diagnostics.ShouldHaveSingleItem();
        (told.Code, told.Severity).ShouldBe(("BUL4072", DiagnosticSeverity.Info));
        told.Message.ShouldContain($"fsType 0x{fsType:X4}：{right}");
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Names_in_Chinese_alone_are_found(bool inGbk, bool chineseOnly)
    {
        var result = Render([Office with { NamesInGbk = inGbk, HasChineseNamesOnly = chineseOnly }]);

        result.Diagnostics.ShouldBeEmpty();
        Embedded(result).ShouldBe(chineseOnly ? "Font" : "FZXBSJW--GB1-0");
        (result.PdfA, new StructureReading(result.Bytes).Document.Text).ShouldBe((PdfA.A2b, "中共云河市"));
    }

    [Fact]
    public void A_PostScript_name_in_Chinese_is_left_out() =>
        Embedded(Render([Office with { PostScriptName = XiaoBiaoSong }])).ShouldBe("Font");

    [Fact]
    public void Of_a_collection_the_face_is_taken_that_the_role_asks_for()
    {
        var faces =
            FontFace.Load(SyntheticFont.Collection((Office with { ChineseFamily = "新宋体", PostScriptName = "NSimSun" }).ToTrueType(), Office.ToTrueType()));

        Embedded(PdfRenderer.Render(Pages(), new PdfOptions { Fonts = new() { Catalog = new FontCatalog(faces) } }))
            .ShouldBe("FZXBSJW--GB1-0");
    }

    [Theory]
    [InlineData(0, 0x0300, FontEmbedding.Installable)]
    [InlineData(1, 0x0102, FontEmbedding.Restricted)]
    [InlineData(2, 0x0102, FontEmbedding.Restricted | FontEmbedding.NoSubsetting)]
    [InlineData(3, 0x0001, FontEmbedding.Installable)]
    public void Old_tables_know_no_upper_flags(int version, int fsType, FontEmbedding expected)
    {
        var table = SyntheticTables.Os2(Office with { FsType = fsType });
        table[1] = (byte)version;
        Face(table).Embedding.ShouldBe(expected);

        // Apple's first tables end before the fields of Windows.
        Face(table[..68]).Embedding.ShouldBe(expected);
    }

    [Fact]
    public void Without_the_table_nothing_is_forbidden() => Face(null).MayEmbed.ShouldBeTrue();

    private static FontFace Face(byte[]? os2) =>
        FontFace.Load((Office with { Tables = new Dictionary<string, byte[]?>(StringComparer.Ordinal) { ["OS/2"] = os2 } }).ToTrueType())
            .Single();

    private static PagedDocument Pages() =>
        TaggedPdf.Pages(new NoticeDocument { Metadata = new() { Title = "标题" }, Blocks = [new Title(["中共云河市"])] }) is var pages
        ? pages with { Pages = [pages.Pages[0] with { Items = [.. pages.Pages[0].Items.Where(item => item.Role == ItemRole.Title)] }] }
        : null!;

    private static PdfResult Render(SyntheticFont[] fonts, params string[] licensed) => PdfRenderer.Render(
        Pages(),
        new PdfOptions { Fonts = new() { Catalog = new FontCatalog(fonts.SelectMany(font => FontFace.Load(font.ToTrueType()))), LicensedFamilies = [.. licensed] } });

    // The name of the only font of the file, without its tag.
    private static string Embedded(PdfResult result)
    {
        var descriptor = new PdfReading(result.Bytes).With("/FontDescriptor/FontName").ShouldHaveSingleItem();
        descriptor.ShouldContain("/FontFile2 ");
        return System.Text.RegularExpressions.Regex.Match(descriptor, @"/FontName/[A-Z]{6}\+([^/]+)/").Groups[1].Value;
    }
}
