using Bulletin.Tests.Notices;
using Bulletin.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Bulletin.Tests.Docx.Checking;

/// <summary>What we write is sound, whatever is written; and so is what LibreOffice makes of it.</summary>
public sealed class SoundFileTests
{
    private static readonly DocxCheckOptions WithSchema = new() { Schema = true };

    public static TheoryData<string> Reports => new(Directory.EnumerateFiles(Repository.At("examples", "reports"), "*.yaml").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    public static TheoryData<string> Notices => [.. PublishedNotice.Names];

    [Theory]
    [InlineData(PageReading.Nominal, false)]
    [InlineData(PageReading.Gbt33476, false)]
    [InlineData(PageReading.Nominal, true)]
    public void Every_kind_of_block(PageReading reading, bool options)
    {
        var docx = SampleDocuments.Render(SampleDocuments.Everything, reading, new() { OfficeProperties = options, ReadOnly = options });

        // One of its pictures has no words.
        DocxCheck.Check(docx, WithSchema).Select(diagnostic => diagnostic.Code).ShouldBe(["BUL5039"]);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void The_example_reports(string file) =>
        Check(Notice.Compose(ReportFile.Load(Repository.At("examples", "reports", file)))).ShouldBeEmpty();

    [NoticeTheory]
    [MemberData(nameof(Notices))]
    public void The_published_notices(string name) =>
        Check(Notice.Compose(ReportFile.Load(PublishedNotice.Of(name).TwinPath))).ShouldBeEmpty();

    [Fact]
    public void Random_documents()
    {
        // A document of random blocks may have no title, and pictures without words. A web notice has no masthead.
        Prop.ForAll(Trees.Document.Select(document => document with { Blocks = document.Blocks.Where(block => block is not MastheadBlock).ToValueList() }).ToArbitrary(), document =>
        {
            var found = DocxCheck.Check(SampleDocuments.Render(document)).Where(diagnostic => diagnostic.Code is not ("BUL5039" or "BUL5042")).ToList();
            return found.Count == 0 ? true.ToProperty() : false.Label(string.Join('\n', found));
        }).Check(RandomCases.Of(300));
    }

    [ToolFact("soffice")]
    public void What_LibreOffice_saves()
    {
        var files = LibreOffice.Convert("docx:MS Word 2007 XML", SampleDocuments.Render(SampleDocuments.Everything), SampleDocuments.Render(SampleDocuments.Simple));

        foreach (var docx in files)
        {
            new DocxPackage(docx)["docProps/app.xml"].Value.ShouldContain("LibreOffice");
            DocxCheck.Check(docx, WithSchema).Where(diagnostic => diagnostic.Code != "BUL5039").ShouldBeEmpty();
        }
    }

    private static ValueList<Diagnostic> Check(Notice notice)
    {
        using var docx = new MemoryStream();
        notice.SaveDocx(docx);
        return DocxCheck.Check(docx.ToArray(), WithSchema);
    }
}
