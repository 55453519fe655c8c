using BenchmarkDotNet.Attributes;

namespace Bulletin.Benchmarks;

/// <summary>The notice of sixty problems as a web page, from its tree.</summary>
[MemoryDiagnoser]
public class HtmlBenchmarks
{
    private readonly Notice _notice = Notice.Compose(Input.Report);

    [Benchmark]
    public long Page()
    {
        using var stream = new CountingStream();
        _notice.SaveHtml(stream);
        return stream.Length;
    }
}
