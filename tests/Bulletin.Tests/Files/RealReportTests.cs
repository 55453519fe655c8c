using Bulletin.Tests.Support;

namespace Bulletin.Tests.Files;

/// <summary>The typed twins of published notices.</summary>
public class RealReportTests
{
    [NoticeTheory]
    [InlineData("four-level-continuous", 60, 5)]
    [InlineData("labelled-problems", 20, 0)]
    [InlineData("three-part-flat", 29, 1)]
    public void Are_read_and_come_back(string name, int findings, int sections)
    {
        var report = ReportFile.Load(Path.Combine(Tools.Notices!, name + ".report.yaml"));

        ReportTotals.Of(report).Findings.ShouldBe(findings);
        report.Sections.Count.ShouldBe(sections);
        foreach (var format in Enum.GetValues<ReportFileFormat>())
        {
            ReportFile.Parse(ReportFile.Write(report, format), format).ShouldBe(report);
        }
    }

    // The twins name the kind, which is the default, and keep another order of fields; line by line they are what is written.
    [NoticeTheory]
    [InlineData("four-level-continuous")]
    [InlineData("labelled-problems")]
    [InlineData("three-part-flat")]
    public void Are_written_as_they_were(string name)
    {
        var path = Path.Combine(Tools.Notices!, name + ".report.yaml");
        var written = ReportFile.Write(ReportFile.Load(path), ReportFileFormat.Yaml).TrimEnd('\n').Split('\n');

        written.Append("kind: \"通报\"").Order(StringComparer.Ordinal).ShouldBe(File.ReadAllLines(path).Order(StringComparer.Ordinal));
    }
}
