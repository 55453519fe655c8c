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
}
