using Bulletin.Tests.Support;
using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Tests.Pictures;

public sealed class PictureSourceTests
{
    private static readonly byte[] Png = new SyntheticPng(8, 8).Build();

    [Fact]
    public void A_folder_gives_its_pictures_and_those_below()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("现场"));
        File.WriteAllBytes(folder.File("现场/图 1.png"), Png);

        var picture = Picture("![河道](现场/图 1.png \"图1　河道\")", new PictureFolder(folder.Path));

        (picture.File.Name, picture.Alternative, picture.Caption.ToString()).ShouldBe(("现场/图 1.png", "河道", "图1　河道"));
    }

    [Theory]
    [InlineData("../图1.png")]
    [InlineData("a/../../图1.png")]
    [InlineData("a/./图1.png")]
    [InlineData("/etc/图1.png")]
    [InlineData("C:/图1.png")]
    [InlineData("C:图1.png")]
    [InlineData("https://yunhe.example/图1.png")]
    [InlineData("file:图1.png")]
    [InlineData("a//图1.png")]
    [InlineData("NUL.png")]
    [InlineData("com1")]
    [InlineData("图1.png.")]
    [InlineData("\\\\\\\\server\\\\图1.png")]
    public void Names_that_lead_out_are_refused_before_anybody_is_asked(string name) =>
        Codes($"![x]({name})", new PictureSet([])).ShouldBe(["a.md:1 BUL2041"]);

    [UnixFact]
    public void Links_that_lead_out_are_refused_and_others_followed()
    {
        using var outside = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(outside.File("b.png"), Png);
        File.WriteAllBytes(folder.File("a.png"), Png);
        File.CreateSymbolicLink(folder.File("in.png"), "a.png");
        File.CreateSymbolicLink(folder.File("out.png"), outside.File("b.png"));
        Directory.CreateSymbolicLink(folder.File("out"), outside.Path);
        File.CreateSymbolicLink(folder.File("loop.png"), "loop.png");
        var source = new PictureFolder(folder.Path);

        Picture("![x](in.png)", source).File.PixelWidth.ShouldBe(8);
        Codes("![x](out.png)", source).ShouldBe(["a.md:1 BUL2041"]);
        Codes("![x](out/b.png)", source).ShouldBe(["a.md:1 BUL2041"]);
        Codes("![x](loop.png)", source).ShouldBe(["a.md:1 BUL2041"]);
    }

    [UnixFact]
    public void The_folder_itself_may_be_a_link()
    {
        using var real = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(real.File("a.png"), Png);
        Directory.CreateSymbolicLink(folder.File("link"), real.Path);

        Picture("![x](a.png)", new PictureFolder(folder.File("link"))).File.PixelWidth.ShouldBe(8);
    }

    [Fact]
    public void Each_fault_is_told_once_with_its_place()
    {
        var source = new PictureSet([new("a.png", Png), new("gif.png", "GIF89a"u8.ToArray()), new("cut.png", Png[..40]), new("large.png", new byte[1000])]);
        var options = new NoticeOptions { Pictures = source, PictureLimits = new() { MaxBytes = 500 } };

        Codes("正文。\n\n![x](none.png)\n\n![x](gif.png)\n\n![x](cut.png)\n\n![x](large.png)\n", options)
            .ShouldBe(["a.md:3 BUL2042", "a.md:5 BUL2044", "a.md:7 BUL2045", "a.md:9 BUL2043"]);
    }

    [Fact]
    public void Without_a_source_a_picture_is_an_error() => Codes("![x](a.png)", NoticeOptions.Default).ShouldBe(["a.md:1 BUL2040"]);

    [Fact]
    public void What_a_source_throws_is_told() => Codes("![x](a.png)", new NoticeOptions { Pictures = new Broken() }).ShouldBe(["a.md:1 BUL2047"]);

    [Theory]
    [InlineData("如图![x](a.png)所示。")]
    [InlineData("正文。\n![x](a.png)")]
    [InlineData("# 标题 ![x](a.png)")]
    [InlineData("## 一 ![x](a.png)")]
    [InlineData(":::contacts\n![x](a.png)\n:::")]
    [InlineData(":::remark\n见![x](a.png \"图1\")\n:::")]
    [InlineData(":::attachment 名单![x](a.png)\n正文。\n:::")]
    public void A_picture_elsewhere_is_not_lost_in_silence(string markdown) =>
        Codes(markdown, new PictureSet([new("a.png", Png)])).ShouldAllBe(code => code.EndsWith("BUL2019", StringComparison.Ordinal));

    [Theory]
    [InlineData("![x](a.png){宽=80}")]
    [InlineData("![x](a.png){宽=0mm}")]
    [InlineData("![x](a.png){高=80mm}")]
    [InlineData("![x](a.png)。")]
    [InlineData("![x](a.png\"图1\")")]
    public void What_is_not_written_so_is_told(string markdown) => Codes(markdown, new PictureSet([new("a.png", Png)])).ShouldBe(["a.md:1 BUL2049"]);

    [Fact]
    public void Pictures_line_by_line_are_figures_each()
    {
        var notice = Notice.FromMarkdown("![x](a.png \"图1\")\n![y](a.png \"图2\"){width=20.5mm}", new NoticeOptions { Pictures = new PictureSet([new("a.png", Png)]) });
        notice.Document.Blocks.Cast<Picture>().Select(picture => (picture.Alternative, picture.Caption.ToString(), picture.Width)).ShouldBe([("x", "图1", null), ("y", "图2", Length.Mm(20.5))]);
    }

    [Fact]
    public void A_picture_without_words_is_a_warning() =>
        Notice.FromMarkdown("![](a.png)\n\n:::signature\n2026年3月2日\n:::", new NoticeOptions { Pictures = new PictureSet([new("a.png", Png)]) }).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL2048");

    [Theory]
    [InlineData("![", "")]
    [InlineData("![](", "")]
    [InlineData("![", "]")]
    public async Task A_long_line_of_brackets_does_not_hang(string brackets, string end) =>
        (await Hangs.Not(() => Notice.FromMarkdown(string.Concat(Enumerable.Repeat(brackets, 100_000)) + end))).Document.Blocks.ShouldHaveSingleItem();

    private static Picture Picture(string markdown, IPictureSource source) =>
        Notice.FromMarkdown(markdown, new NoticeOptions { Pictures = source }).Document.Blocks.ShouldHaveSingleItem().ShouldBeOfType<Picture>();

    private static List<string> Codes(string markdown, IPictureSource source) => Codes(markdown, new NoticeOptions { Pictures = source });

    private static List<string> Codes(string markdown, NoticeOptions options) =>
        [.. Should.Throw<NoticeException>(() => Notice.FromMarkdown(markdown, options, "a.md")).Diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => $"{diagnostic.Place} {diagnostic.Code}")];

    private sealed class Broken : IPictureSource
    {
        public Stream Open(string name) => throw new IOException("no");
    }
}
