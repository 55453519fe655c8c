using Bulletin.Tests.Support;

namespace Bulletin.Tests.Calls;

/// <summary>Asynchronous calls return before they compute, and a token is heeded while they do.</summary>
public sealed class CancellationTests
{
    private const string Markdown = "# 云溪县水务局党组关于巡察整改情况的通报\n\n已经整改。\n\n![现场](图.png)\n";

    private static readonly NoticeDocument Long = new() { Blocks = [new Title(["通报"]), .. Enumerable.Range(0, 3000).Select(i => new Paragraph($"第{i}段，已经整改完毕，成效明显。"))] };

    [Fact]
    public async Task A_task_is_returned_before_anything_is_rendered()
    {
        // With one thread that does not return, a call that computes at once could not return either.
        var notice = Notice.From(Long);
        using var gate = new ManualResetEventSlim();
        using var stream = new GatedStream(gate);
        foreach (var save in new Func<Task>[] { () => notice.SaveDocxAsync(stream), () => notice.SavePdfAsync(stream), () => notice.SaveHtmlAsync(stream) })
        {
            gate.Reset();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var task = save();
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            task.IsCompleted.ShouldBeFalse();
            allocated.ShouldBeLessThan(100_000);
            gate.Set();
            await task;
        }
    }

    [Fact]
    public void Every_step_heeds_its_token()
    {
        var (report, notice) = (ReportFile.Parse(Cli.SampleReport.Yaml, ReportFileFormat.Yaml), Notice.From(Long));
        var cancelled = new CancellationToken(canceled: true);
        Action[] steps =
        [
            () => Notice.Compose(report, null, cancelled),
            () => Notice.Check(report, null, cancelled),
            () => Notice.FromMarkdown("# 通报\n\n正文。\n", cancellationToken: cancelled),
            () => Notice.From(Long, null, cancelled),
            () => notice.Arrange(cancelled),
            () => PageLayout.Decide(Long, notice.Profile, null, cancelled),
            () => DocxRenderer.Render(Long, notice.Profile, cancellationToken: cancelled),
            () => DocxRenderer.Render(Long, notice.Profile, new() { ContentControls = true }, cancellationToken: cancelled),
            () => DocxRenderer.Decide(Long, notice.Profile, cancellationToken: cancelled),
            () => PdfRenderer.Render(notice.Arrange(), null, cancelled),
            () => HtmlRenderer.Render(Long, cancellationToken: cancelled),
            () => notice.ToDocx(cancellationToken: cancelled),
            () => notice.ToPdf(cancellationToken: cancelled),
            () => notice.ToHtml(cancellationToken: cancelled),
            () => notice.CheckPdf(cancellationToken: cancelled),
        ];
        for (var i = 0; i < steps.Length; i++)
        {
            Should.Throw<OperationCanceledException>(steps[i], i.ToString(null, null));
        }
    }

    [Fact]
    public void A_token_is_heeded_in_the_middle()
    {
        // Cancelled by the layout's own questions, at the hundredth paragraph: no more than that paragraph is asked for.
        using var source = new CancellationTokenSource();
        var metrics = new CountingMetrics(source, cancelAt: 2_000);
        Should.Throw<OperationCanceledException>(() => PageLayout.Arrange(Long, Gb9704.Profile(), new() { Metrics = metrics }, source.Token));
        metrics.Count.ShouldBeLessThan(2_200);
    }

    [Fact]
    public void A_picture_source_can_cancel_the_reading_of_markdown()
    {
        using var source = new CancellationTokenSource();
        var pictures = new CancellingPictures(source);
        Should.Throw<OperationCanceledException>(() => Notice.FromMarkdown(Markdown + string.Concat(Enumerable.Repeat("\n![现场](图.png)\n", 50)), new() { Pictures = pictures }, cancellationToken: source.Token));
        pictures.Opened.ShouldBe(1);
    }

    [Fact]
    public async Task A_cancelled_save_leaves_the_file_as_it_was()
    {
        using var folder = new TemporaryFolder();
        var notice = Notice.From(Long);
        var file = folder.Write("通报.docx", "旧的");
        using var source = new CancellationTokenSource();
        var task = notice.SaveDocxAsync(file, null, source.Token);
        await source.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => task);

        File.ReadAllText(file).ShouldBe("旧的");
        Directory.GetFiles(folder.Path).ShouldBe([file]);
    }

    // Waits with its write until it may.
    private sealed class GatedStream(ManualResetEventSlim gate) : MemoryStream
    {
        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => await Task.Run(gate.Wait, cancellationToken);

        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");
    }

    private sealed class CountingMetrics(CancellationTokenSource source, int cancelAt) : IFontMetrics
    {
        public int Count { get; private set; }

        public int Width(FontRole role, int codePoint)
        {
            if (++Count == cancelAt)
            {
                source.Cancel();
            }

            return 1000;
        }
    }

    private sealed class CancellingPictures(CancellationTokenSource source) : IPictureSource
    {
        public int Opened { get; private set; }

        public Stream? Open(string name)
        {
            Opened++;
            source.Cancel();
            return new MemoryStream(new Support.SyntheticPictures.SyntheticPng(8, 8).Build());
        }
    }
}
