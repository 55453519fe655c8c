using Bulletin.Tests.Support;

namespace Bulletin.Tests.Docx;

public sealed class DocxSaveTests : IDisposable
{
    private static readonly byte[] Expected = SampleDocuments.Render(SampleDocuments.Everything);

    private readonly string _folder = Directory.CreateTempSubdirectory("bulletin-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void To_a_file()
    {
        var path = Path.Combine(_folder, "通报.docx");
        File.WriteAllText(path, "旧");

        Notice(SampleDocuments.Everything).SaveDocx(path);

        File.ReadAllBytes(path).ShouldBe(Expected);
        Directory.GetFiles(_folder).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_notice_that_cannot_be_written_leaves_the_old_file()
    {
        var path = Path.Combine(_folder, "通报.docx");
        File.WriteAllText(path, "旧");

        Should.Throw<NoticeException>(() => Notice(new() { Blocks = [new Paragraph("\u0001")] }).SaveDocx(path));

        File.ReadAllText(path).ShouldBe("旧");
        Directory.GetFiles(_folder).ShouldHaveSingleItem();
    }

    [Fact]
    public void To_a_folder_that_is_not_there()
    {
        var path = Path.Combine(_folder, "无", "通报.docx");

        var diagnostic = Should.Throw<NoticeException>(() => Notice(SampleDocuments.Everything).SaveDocx(path)).Diagnostics.ShouldHaveSingleItem();

        diagnostic.Code.ShouldBe("BUL7014");
        diagnostic.Path.ShouldBe(path);
    }

    [Fact]
    public void To_a_stream_that_stays_open()
    {
        using var stream = new MemoryStream();

        Notice(SampleDocuments.Everything).SaveDocx(stream);

        stream.ToArray().ShouldBe(Expected);
        stream.CanWrite.ShouldBeTrue();
    }

    [Fact]
    public async Task To_a_stream_by_asynchronous_writes_alone()
    {
        using var stream = new AsynchronousOnly();

        await Notice(SampleDocuments.Everything).SaveDocxAsync(stream);

        stream.Written.ToArray().ShouldBe(Expected);
    }

    [Fact]
    public async Task Cancelled_before_it_begins()
    {
        using var stream = new AsynchronousOnly();

        await Should.ThrowAsync<OperationCanceledException>(() => Notice(SampleDocuments.Everything).SaveDocxAsync(stream, cancellationToken: new(canceled: true)));

        stream.Written.Length.ShouldBe(0);
    }

    [Fact]
    public void The_reading_is_the_notice_s()
    {
        using var stream = new MemoryStream();

        Bulletin.Notice.Of(SampleDocuments.Everything, new() { Reading = PageReading.Gbt33476 }, []).SaveDocx(stream);

        stream.ToArray().ShouldBe(SampleDocuments.Render(SampleDocuments.Everything, PageReading.Gbt33476));
    }

    private static Notice Notice(NoticeDocument document) => Bulletin.Notice.Of(document, NoticeOptions.Default, []);

    // As the response of a web server.
    private sealed class AsynchronousOnly : Stream
    {
        public MemoryStream Written { get; } = new();

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => Written.WriteAsync(buffer, cancellationToken);
    }
}
