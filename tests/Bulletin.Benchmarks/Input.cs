namespace Bulletin.Benchmarks;

/// <summary>What is measured: the real notice of sixty problems where BULLETIN_NOTICES is set, else an invented one of its size.</summary>
internal static class Input
{
    /// <summary>The report as YAML.</summary>
    public static string Yaml { get; } =
        Environment.GetEnvironmentVariable("BULLETIN_NOTICES") is { Length: > 0 } folder
            ? File.ReadAllText(Path.Combine(folder, "four-level-continuous.report.yaml"))
            : ReportFile.Write(Invented(), ReportFileFormat.Yaml);

    public static RemediationReport Report { get; } = ReportFile.Parse(Yaml, ReportFileFormat.Yaml);

    private static RemediationReport Invented() => new()
    {
        Template = "four-level",
        Issuer = "中共云河市水务局党组",
        Preface = ["根据市委统一部署，市委第二巡察组对市水务局党组开展了常规巡察，现将整改情况予以公布。"],
        Sections = Enumerable.Range(1, 5).Select(section => new Section
        {
            Heading = $"“第{section}方面工作落实不够到位”方面",
            Topics = Enumerable.Range(1, 4).Select(topic => new Topic
            {
                Heading = $"着力解决第{topic}类工作抓得不实的问题",
                Findings = Enumerable.Range(1, 3).Select(_ => new Finding
                {
                    Title = "河湖管护责任落实不到位问题整改情况",
                    Measures = [.. Enumerable.Range(0, 3).Select(_ => new Measure { Text = "修订《河湖巡查管护办法（试行）》，明确2026年巡查频次和责任人，对48处排口逐一建档，整改完成率98.5%，群众满意度明显提升，形成长效机制。" })],
                }).ToValueList(),
            }).ToValueList(),
        }).ToValueList(),
        Signatures = ["中共云河市水务局党组"],
        Date = new DateOnly(2026, 3, 2),
    };
}
