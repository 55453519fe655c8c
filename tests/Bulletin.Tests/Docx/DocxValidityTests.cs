using Bulletin.Tests.Support;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Bulletin.Tests.Docx;

public sealed class DocxValidityTests
{
    [Theory]
    [InlineData(FileFormatVersions.Office2010, PageReading.Nominal)]
    [InlineData(FileFormatVersions.Office2013, PageReading.Nominal)]
    [InlineData(FileFormatVersions.Office2019, PageReading.Nominal)]
    [InlineData(FileFormatVersions.Office2021, PageReading.Nominal)]
    [InlineData(FileFormatVersions.Office2016, PageReading.Nominal)]
    [InlineData(FileFormatVersions.Office2016, PageReading.Gbt33476)]
    [InlineData(FileFormatVersions.Microsoft365, PageReading.Nominal)]
    [InlineData(FileFormatVersions.Microsoft365, PageReading.Gbt33476)]
    public void Validator_finds_nothing(FileFormatVersions version, PageReading reading)
    {
        var docx = SampleDocuments.Render(SampleDocuments.Everything, reading, new() { OfficeProperties = true, ReadOnly = true });
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);

        var errors = new OpenXmlValidator(version).Validate(document)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").ToList();

        errors.ShouldBeEmpty();
    }

    [Fact]
    public void Structure_holds() => ShouldHold(SampleDocuments.Render(SampleDocuments.Everything));

    [Fact]
    public void Structure_holds_where_tables_end_things()
    {
        var table = new Table([CellAlignment.Left], ["问题"], [["一"]]);

        ShouldHold(SampleDocuments.Render(table, table, new AttachmentBlock("表", [table]), new AttachmentBlock("表", [table, table])));
    }

    [Fact]
    public void An_empty_table_and_short_rows_are_still_tables()
    {
        var docx = SampleDocuments.Render(new Table([], [], []), new Table([CellAlignment.Left], ["甲", "乙"], [["一"], ["二", "三", "四"]]));

        ShouldHold(docx);
        DocxText.ReadText(docx).ShouldBe("甲\n乙\n一\n二\n三\n四");
    }

    // Two readings of the structure that share no line of code. The title is in the properties of whole notices only.
    private static void ShouldHold(byte[] docx)
    {
        new DocxPackage(docx).Defects().ShouldBeEmpty();
        DocxCheck.Check(docx).Where(diagnostic => diagnostic.Code != "BUL5042").ShouldBeEmpty();
    }
}
