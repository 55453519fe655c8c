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

    [Theory]
    [InlineData(FileFormatVersions.Office2016)]
    [InlineData(FileFormatVersions.Microsoft365)]
    public void Validator_finds_nothing_in_signatures(FileFormatVersions version)
    {
        var document = new NoticeDocument
        {
            Blocks =
            [
                .. Enumerable.Range(0, 20).Select(_ => new Paragraph("文。")),
                new SignatureBlock(["云溪县水务局党组"], new DateOnly(2026, 1, 5), Sealed: true),
                new Paragraph("文。"),
                new SignatureBlock(["云溪县水务局", "云溪县财政局", "云溪县审计局", "云溪县教育局"], new DateOnly(2026, 1, 5), Sealed: true),
                new Paragraph("文。"),
                new SignatureBlock(["云溪县水务局局长"], new DateOnly(2026, 1, 5), Sealed: false) { Signers = ["李明"] },
            ],
        };
        var decisions = PageLayout.Decide(document, Gb9704.Profile());
        decisions.CloserLines.ShouldHaveSingleItem();
        var docx = DocxRenderer.Render(document, Gb9704.Profile(), decisions: decisions).Bytes.ToArray();
        using var package = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);

        new OpenXmlValidator(version).Validate(package).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
        new DocxPackage(docx).Defects().ShouldBeEmpty();
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
        var docx = SampleDocuments.Render(new Table([], (ValueList<RichText>)[], []), new Table([CellAlignment.Left], ["甲", "乙"], [["一"], ["二", "三", "四"]]));

        ShouldHold(docx);
        DocxText.ReadText(docx).ShouldBe("甲\n乙\n一\n二\n三\n四");
    }

    // Two readings of the structure that share no line of code. The title is in the properties of whole notices only, and one of the pictures has no words.
    private static void ShouldHold(byte[] docx)
    {
        new DocxPackage(docx).Defects().ShouldBeEmpty();
        DocxCheck.Check(docx).Where(diagnostic => diagnostic.Code is not ("BUL5039" or "BUL5042")).ShouldBeEmpty();
    }
}
