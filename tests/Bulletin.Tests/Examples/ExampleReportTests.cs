using Bulletin.Tests.Support;

namespace Bulletin.Tests.Examples;

/// <summary>The example reports, one for each built-in template: without fault, and what they say is what was read before it was approved.</summary>
public sealed class ExampleReportTests
{
    public static TheoryData<string> Reports => new(Directory.EnumerateFiles(Repository.At("examples", "reports"), "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Reports))]
    public void It_says_what_was_approved(string name)
    {
        var report = ReportFile.Load(Repository.At("examples", "reports", name + ".yaml"));
        report.Template.ShouldBe(name);
        var notice = Notice.Compose(report);
        notice.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Severity == DiagnosticSeverity.Info);
        using var docx = new MemoryStream();
        notice.SaveDocx(docx);
        (DocxText.ReadText(docx.ToArray()) + "\n").ShouldMatchApproved(options =>
            options.SubFolder("Approved").WithFilenameGenerator((_, _, type, extension) => $"{name}.{type}.{extension}"));
    }
}
