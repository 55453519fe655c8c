using BenchmarkDotNet.Attributes;

namespace Bulletin.Benchmarks;

/// <summary>The two files, stage by stage and whole, in one run.</summary>
[MemoryDiagnoser]
public class FileBenchmarks
{
    private readonly Notice _notice = Notice.Compose(Input.Report);

    [Benchmark]
    public RemediationReport Read() => ReportFile.Parse(Input.Yaml, ReportFileFormat.Yaml);

    [Benchmark]
    public Notice Compose() => Notice.Compose(Input.Report);

    [Benchmark]
    public PagedDocument Layout() => PageLayout.Arrange(_notice.Document, Gb9704.Profile());

    [Benchmark]
    public long Docx() => SaveDocx(_notice);

    [Benchmark]
    public long Pdf() => SavePdf(_notice);

    [Benchmark]
    public long WholeDocx() => SaveDocx(Notice.Compose(ReportFile.Parse(Input.Yaml, ReportFileFormat.Yaml)));

    [Benchmark(Baseline = true)]
    public long WholeBoth()
    {
        var notice = Notice.Compose(ReportFile.Parse(Input.Yaml, ReportFileFormat.Yaml));
        return SaveDocx(notice) + SavePdf(notice);
    }

    private static long SaveDocx(Notice notice)
    {
        using var stream = new MemoryStream();
        notice.SaveDocx(stream);
        return stream.Length;
    }

    private static long SavePdf(Notice notice)
    {
        using var stream = new MemoryStream();
        notice.SavePdf(stream);
        return stream.Length;
    }
}
