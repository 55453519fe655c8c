using BenchmarkDotNet.Attributes;

namespace Bulletin.Benchmarks;

/// <summary>A DOCX, stage by stage and whole.</summary>
[MemoryDiagnoser]
public class DocxBenchmarks
{
    private readonly Notice _notice = Notice.Compose(Input.Report);

    [Benchmark]
    public RemediationReport Read() => ReportFile.Parse(Input.Yaml, ReportFileFormat.Yaml);

    [Benchmark]
    public Notice Compose() => Notice.Compose(Input.Report);

    [Benchmark]
    public long Docx() => Save(_notice);

    [Benchmark(Baseline = true)]
    public long Whole() => Save(Notice.Compose(ReportFile.Parse(Input.Yaml, ReportFileFormat.Yaml)));

    private static long Save(Notice notice)
    {
        using var stream = new MemoryStream();
        notice.SaveDocx(stream);
        return stream.Length;
    }
}
