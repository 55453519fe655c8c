using BenchmarkDotNet.Attributes;

namespace Bulletin.Benchmarks;

/// <summary>The notice of sixty problems as PDF, layout and all: alone, and eighty of them on one thread and on two; with the machine's fonts, 仿宋 being PostScript's, and with its TrueType fonts alone.</summary>
[MemoryDiagnoser]
public class PdfBenchmarks
{
    private const int Batch = 80;

    private readonly Notice _notice = Notice.Compose(Input.Report);
    private PdfOptions _options = new();

    /// <summary>Whether only TrueType fonts are used.</summary>
    [Params(false, true)]
    public bool TrueTypeOnly { get; set; }

    [GlobalSetup]
    public void Setup() => _options = FontsOf(TrueTypeOnly);

    /// <summary>One file.</summary>
    [Benchmark(Baseline = true)]
    public long One() => Save();

    /// <summary>Eighty files on one thread.</summary>
    [Benchmark(OperationsPerInvoke = Batch)]
    public long BatchOnOneThread() => Enumerable.Range(0, Batch).Sum(_ => Save());

    /// <summary>Eighty files on two threads.</summary>
    [Benchmark(OperationsPerInvoke = Batch)]
    public void BatchOnTwoThreads() => Parallel.For(0, Batch, new ParallelOptions { MaxDegreeOfParallelism = 2 }, _ => Save());

    /// <summary>Options with the fonts of the machine.</summary>
    internal static PdfOptions FontsOf(bool trueTypeOnly) => new()
    {
        Fonts = new() { Catalog = trueTypeOnly ? new FontCatalog(FontCatalog.System.Faces.Where(face => !face.IsCff)) : FontCatalog.System },
    };

    private long Save()
    {
        using var counted = new CountingStream();
        _notice.SavePdf(counted, _options);
        return counted.Length;
    }
}
