using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;
using Bulletin.Tests.Support.SyntheticFonts;

namespace Bulletin.Tests.Pdf;

public sealed class PdfSaveTests
{
    private static readonly PdfOptions Options = TestFonts.Options(new SyntheticFont { Characters = Characters(), Family = "仿宋" }.ToTrueType());

    private static readonly byte[] Expected = PdfRenderer.Render(PageLayout.Arrange(SampleDocuments.Everything, Gb9704.Profile()), Options).Bytes.ToArray();

    [Fact]
    public void To_a_file()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("通报.pdf", "旧");

        Notice(SampleDocuments.Everything).SavePdf(path, Options).ShouldBeEmpty();

        File.ReadAllBytes(path).ShouldBe(Expected);
        Directory.GetFiles(folder.Path).ShouldHaveSingleItem();
    }

    [Fact]
    public void What_cannot_be_made_leaves_the_old_file()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("通报.pdf", "旧");

        Should.Throw<NoticeException>(() => Notice(new() { Blocks = [new Paragraph("𠅤")] }).SavePdf(path, Options));

        File.ReadAllText(path).ShouldBe("旧");
        Directory.GetFiles(folder.Path).ShouldHaveSingleItem();
    }

    [Fact]
    public void To_a_folder_that_is_not_there()
    {
        using var folder = new TemporaryFolder();

        Should.Throw<NoticeException>(() => Notice(SampleDocuments.Everything).SavePdf(Path.Combine(folder.Path, "无", "a.pdf"), Options))
            .Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL7014");
    }

    [Fact]
    public async Task To_streams_that_stay_open()
    {
        using var stream = new MemoryStream();
        using var asynchronous = new MemoryStream();

        Notice(SampleDocuments.Everything).SavePdf(stream, Options);
        await Notice(SampleDocuments.Everything).SavePdfAsync(asynchronous, Options);

        stream.ToArray().ShouldBe(Expected);
        asynchronous.ToArray().ShouldBe(Expected);
    }

    [Fact]
    public async Task Cancelled_before_it_begins()
    {
        using var stream = new MemoryStream();

        await Should.ThrowAsync<OperationCanceledException>(() => Notice(SampleDocuments.Everything).SavePdfAsync(stream, Options, new(canceled: true)));

        stream.Length.ShouldBe(0);
    }

    [Fact]
    public void Messages_are_in_the_language_of_the_notice()
    {
        var notice = Bulletin.Notice.Of(new() { Blocks = [new Paragraph("中")] }, new() { Language = DiagnosticLanguage.English }, []);

        notice.SavePdf(new MemoryStream(), new() { Fonts = new() { Catalog = FontCatalog.Empty } }).ShouldAllBe(diagnostic => diagnostic.Message.StartsWith("this machine has no "));
    }

    private static Notice Notice(NoticeDocument document) => Bulletin.Notice.Of(document, NoticeOptions.Default, []);

    private static string Characters() => string.Concat(
        PageLayout.Arrange(SampleDocuments.Everything, Gb9704.Profile()).Pages.SelectMany(page => page.Items).OfType<TextItem>().SelectMany(item => item.Text).Distinct());
}
