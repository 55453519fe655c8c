using BenchmarkDotNet.Attributes;

namespace Bulletin.Benchmarks;

/// <summary>The two files, stage by stage and whole, in one run.</summary>
[MemoryDiagnoser]
public class FileBenchmarks
{
    private readonly Notice _notice = Notice.Compose(Input.Report);
    private readonly StyleProfile _profile = Gb9704.Profile();
    private LayoutDecisions _decisions = LayoutDecisions.None;

    [GlobalSetup]
    public void Setup() => _decisions = PageLayout.Decide(_notice.Document, _profile);
    private readonly byte[] _referenceFile;
    private readonly DocxOptions _reference;

    /// <summary>The reference document is a notice of ours, as an office would begin.</summary>
    public FileBenchmarks()
    {
        using var stream = new MemoryStream();
        _notice.SaveDocx(stream);
        _referenceFile = stream.ToArray();
        _reference = new() { Reference = ReferenceDocument.Load(_referenceFile) };
    }

    [Benchmark]
    public RemediationReport Read() => ReportFile.Parse(Input.Yaml, ReportFileFormat.Yaml);

    [Benchmark]
    public Notice Compose() => Notice.Compose(Input.Report);

    [Benchmark]
    public PagedDocument Layout() => PageLayout.Arrange(_notice.Document, _profile);

    /// <summary>The renderer alone, on the tree and the decisions of the layout.</summary>
    [Benchmark]
    public ReadOnlyMemory<byte> DocxOfTree() => DocxRenderer.Render(_notice.Document, _profile, options: null, _decisions).Bytes;

    /// <summary>With the decisions of the layout.</summary>
    [Benchmark]
    public long Docx() => SaveDocx(_notice);

    [Benchmark]
    public ReferenceDocument ReadReference() => ReferenceDocument.Load(_referenceFile);

    [Benchmark]
    public long DocxFromReference() => SaveDocx(_notice, _reference);

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

    private static long SaveDocx(Notice notice, DocxOptions? options = null)
    {
        using var stream = new MemoryStream();
        notice.SaveDocx(stream, options);
        return stream.Length;
    }

    private static long SavePdf(Notice notice)
    {
        using var stream = new MemoryStream();
        notice.SavePdf(stream);
        return stream.Length;
    }
}
