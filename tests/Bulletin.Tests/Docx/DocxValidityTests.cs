using Bulletin.Tests.Support;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Bulletin.Tests.Docx;

public sealed class DocxValidityTests
{
    [Theory]
    [InlineData(FileFormatVersions.Office2016, PageReading.Nominal)]
    [InlineData(FileFormatVersions.Office2016, PageReading.Gbt33476)]
    [InlineData(FileFormatVersions.Microsoft365, PageReading.Nominal)]
    [InlineData(FileFormatVersions.Microsoft365, PageReading.Gbt33476)]
    public void Validator_finds_nothing(FileFormatVersions version, PageReading reading)
    {
        var docx = SampleDocuments.Render(SampleDocuments.Everything, reading);
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);

        var errors = new OpenXmlValidator(version).Validate(document)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").ToList();

        errors.ShouldBeEmpty();
    }

    [Fact]
    public void Structure_holds() => new DocxPackage(SampleDocuments.Render(SampleDocuments.Everything)).Defects().ShouldBeEmpty();

    [Fact]
    public void Structure_holds_where_tables_end_things()
    {
        var table = new Table([CellAlignment.Left], ["问题"], [["一"]]);

        new DocxPackage(SampleDocuments.Render(table, table, new AttachmentBlock("表", [table]), new AttachmentBlock("表", [table, table]))).Defects().ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_table_and_short_rows_are_still_tables()
    {
        var docx = SampleDocuments.Render(new Table([], (ValueList<RichText>)[], []), new Table([CellAlignment.Left], ["甲", "乙"], [["一"], ["二", "三", "四"]]));

        new DocxPackage(docx).Defects().ShouldBeEmpty();
        DocxText.ReadText(docx).ShouldBe("甲\n乙\n一\n二\n三\n四");
    }
}
