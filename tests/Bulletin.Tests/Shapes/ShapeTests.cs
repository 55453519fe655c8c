using Bulletin.Tests.Support;

namespace Bulletin.Tests.Shapes;

/// <summary>
/// The shapes of published notices: each a small invented report that a built-in template and options alone set as the notices are. The
/// text beside it holds the paragraphs; the first line of the report says what the shape is.
/// </summary>
public sealed class ShapeTests
{
    private const int Count = 28;

    private static readonly bool Accept = Environment.GetEnvironmentVariable("BULLETIN_ACCEPT") == "1";

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Repository.At("tests", "Bulletin.Tests", "Shapes"), "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_is_a_report_for_each_shape() => Names.Count.ShouldBe(Count);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_report_gives_the_paragraphs_of_its_shape(string name)
    {
        var notice = Notice.Compose(ReportFile.Load(At(name + ".yaml")));
        notice.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info).ShouldBeEmpty();
        if (Accept)
        {
            File.WriteAllText(At(name + ".txt"), Text(notice) + "\n");
        }

        Text(notice).ShouldBe(File.ReadAllText(At(name + ".txt")).ReplaceLineEndings("\n").TrimEnd());
    }

    private static string At(string file) => Repository.At("tests", "Bulletin.Tests", "Shapes", file);

    private static string Text(Notice notice)
    {
        using var docx = new MemoryStream();
        notice.SaveDocx(docx);
        return DocxText.ReadText(docx.ToArray()).TrimEnd();
    }
}
