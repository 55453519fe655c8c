using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace Bulletin.Benchmarks;

/// <summary>Layout of a ledger alone: 100, 1,000 and 4,000 rows of six columns. Linear means that time grows as rows do.</summary>
[MemoryDiagnoser]
public class LedgerBenchmarks
{
    private readonly StyleProfile _profile = Gb9704.Profile();
    private NoticeDocument _document = Notice.FromMarkdown("正文。").Document;

    [Params(100, 1000, 4000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var rows = Enumerable.Range(1, Rows).Select(row =>
            $"| {row.ToString(CultureInfo.InvariantCulture)} | 老旧管网漏损率高，群众反映强烈 | 投入资金{row.ToString(CultureInfo.InvariantCulture)}万元，更换老旧管网，建立漏损监测平台，实行分区计量 | 市供水公司 | 2026年12月 | 已完成 |");
        _document = Notice.FromMarkdown($"| 序号 | 问题 | 整改措施 | 责任单位 | 完成时限 | 状态 |\n| --- | --- | --- | --- | --- | --- |\n{string.Join('\n', rows)}\n").Document;
    }

    [Benchmark]
    public PagedDocument Arrange() => PageLayout.Arrange(_document, _profile);
}
