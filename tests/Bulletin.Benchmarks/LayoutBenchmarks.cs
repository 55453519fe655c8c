using BenchmarkDotNet.Attributes;

namespace Bulletin.Benchmarks;

/// <summary>Layout alone: the notice of sixty problems (<see cref="Notice"/>, 0 pages), and one repeated until it fills 10, 100 and 1,000 pages. Linear means that time grows as pages do.</summary>
[MemoryDiagnoser]
public class LayoutBenchmarks
{
    private readonly StyleProfile _profile = Gb9704.Profile();
    private NoticeDocument _document = Notice.FromMarkdown("正文。").Document;
    private LayoutOptions _options = new();

    [Params(0, 10, 100, 1000)]
    public int Pages { get; set; }

    [Params(Typography.Standard, Typography.Fine)]
    public Typography Typography { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _options = new LayoutOptions { Typography = Typography };
        var notice = Notice.Compose(Input.Report).Document;
        _document = Pages == 0 ? notice : Filling(notice, Pages);
    }

    [Benchmark]
    public PagedDocument Arrange() => PageLayout.Arrange(_document, _profile, _options);

    // Paragraphs and headings only: signatures and attachments stand once.
    private NoticeDocument Filling(NoticeDocument notice, int pages)
    {
        var blocks = notice.Blocks.Where(block => block is Paragraph or Heading).ToList();
        var each = PageLayout.Arrange(notice with { Blocks = blocks.ToValueList() }, _profile).Pages.Count;
        var needed = Enumerable.Range(0, (pages / each) + 1).SelectMany(_ => blocks).Take(blocks.Count * pages / each);
        return notice with { Blocks = needed.ToValueList() };
    }
}
