using Bulletin.Tests.Support;

namespace Bulletin.Tests.Docx;

public sealed class DocxSaveTests : IDisposable
{
    private const string Markdown = "# 云溪县水务局党组关于巡察整改情况的通报\n\n已经整改。\n";

    private static readonly DocxOptions Unwritable = new() { Creator = "\u0001" };
    private static readonly Notice Sample = Notice.FromMarkdown(Markdown);
    private static readonly byte[] Expected = SampleDocuments.Render(Sample.Document);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void To_a_file()
    {
        var path = _folder.File("通报.docx");
        File.WriteAllText(path, "旧");

        Sample.SaveDocx(path);

        File.ReadAllBytes(path).ShouldBe(Expected);
        Directory.GetFiles(_folder.Path).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_notice_that_cannot_be_written_leaves_the_old_file()
    {
        var path = _folder.File("通报.docx");
        File.WriteAllText(path, "旧");

        Should.Throw<NoticeException>(() => Sample.SaveDocx(path, Unwritable));

        File.ReadAllText(path).ShouldBe("旧");
        Directory.GetFiles(_folder.Path).ShouldHaveSingleItem();
    }

    [Fact]
    public void To_a_folder_that_is_not_there()
    {
        var path = _folder.File(Path.Combine("无", "通报.docx"));

        var diagnostic = Should.Throw<NoticeException>(() => Sample.SaveDocx(path)).Diagnostics.ShouldHaveSingleItem();

        diagnostic.Code.ShouldBe("BUL7014");
        diagnostic.Place.ShouldBe(path);
    }

    [Fact]
    public void To_a_stream_that_stays_open()
    {
        using var stream = new MemoryStream();

        Sample.SaveDocx(stream);

        stream.ToArray().ShouldBe(Expected);
        stream.CanWrite.ShouldBeTrue();
    }

    [Fact]
    public async Task To_a_stream_by_asynchronous_writes_alone()
    {
        using var stream = new AsynchronousStream();

        await Sample.SaveDocxAsync(stream);

        stream.Written.ToArray().ShouldBe(Expected);
    }

    [Fact]
    public async Task Cancelled_before_it_begins()
    {
        using var stream = new AsynchronousStream();

        await Should.ThrowAsync<OperationCanceledException>(() => Sample.SaveDocxAsync(stream, cancellationToken: new(canceled: true)));

        stream.Written.Length.ShouldBe(0);
    }

    [Fact]
    public void The_reading_is_the_notice_s()
    {
        using var stream = new MemoryStream();

        Notice.FromMarkdown(Markdown, new() { Reading = PageReading.Gbt33476 }).SaveDocx(stream);

        stream.ToArray().ShouldBe(SampleDocuments.Render(Sample.Document, PageReading.Gbt33476));
    }
}
