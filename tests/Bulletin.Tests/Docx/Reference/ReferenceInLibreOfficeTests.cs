using Bulletin.Tests.Support;

namespace Bulletin.Tests.Docx.Reference;

/// <summary>What a second reader makes of files that look as a reference document does.</summary>
public sealed class ReferenceInLibreOfficeTests
{
    private static readonly byte[] Own = SampleDocuments.Render(SampleDocuments.Everything);

    // Render, change the styles in Word, save, use as reference document: without a change it is the same file.
    [ToolFact("soffice", "pdftotext")]
    public void Our_own_file_as_reference_document_gives_the_same_pages()
    {
        var again = ReferenceSample.Render(Own, out var diagnostics);

        diagnostics.ShouldBeEmpty();
        var pdfs = LibreOffice.Convert("pdf", Own, again);
        PdfText.Words(pdfs[1]).ShouldBe(PdfText.Words(pdfs[0]));
    }

    [ToolFact("soffice", "pdftotext")]
    public void Our_own_file_saved_by_LibreOffice_serves_as_reference_document()
    {
        var saved = LibreOffice.Convert("docx", Own).Single();

        var docx = ReferenceSample.Render(saved, out var diagnostics);

        diagnostics.Select(diagnostic => diagnostic.ToString()).ShouldBeEmpty();
        DocxCheck.Check(docx).Where(diagnostic => diagnostic.Code != "BUL5039").ShouldBeEmpty();
        var pdfs = LibreOffice.Convert("pdf", Own, docx);
        PdfText.Lines(pdfs[1]).Select(page => string.Join('\n', page)).ShouldBe(PdfText.Lines(pdfs[0]).Select(page => string.Join('\n', page)));
    }

    [ToolFact("soffice", "pdftotext")]
    public void Header_and_footer_stand_on_every_page_and_the_text_is_all_there()
    {
        var docx = ReferenceSample.Render(ReferenceSample.Docx);
        var pdf = LibreOffice.Convert("pdf", docx).Single();

        var pages = PdfText.Lines(pdf);
        pages.Count.ShouldBeGreaterThan(3);
        for (var page = 0; page < pages.Count; page++)
        {
            pages[page].ShouldContain(line => line.StartsWith("云河市统计局文件用纸", StringComparison.Ordinal));
            pages[page].ShouldContain($"第{page + 1}页");
        }

        var words = PdfText.Words(pdf);
        // Their margins: 30 mm at the left.
        words.First(word => word.Text.StartsWith("各乡镇党委", StringComparison.Ordinal)).Left.ShouldBe(30, 0.3);
    }
}
