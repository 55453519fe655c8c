using Bulletin.Tests.Docx.Reference;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Agreement;

/// <summary>A notice that follows a reference document: the DOCX has its styles, the PDF what was read from it; lines and pages are the same.</summary>
public sealed class ReferenceAgreementTests
{
    // The fonts of the oracle, and a cell of 15 pt: LibreOffice rounds sizes to 0.12 pt.
    private static readonly StyleProfile Office = ReferenceFormatTests.Office with
    {
        Fonts = Gb9704.Profile().Fonts,
        Page = ReferenceFormatTests.Office.Page.WithMargins(Length.Mm(37), Length.Mm(35), Length.Mm(28), Length.Mm(23)),
        Grid = Gb9704.Profile().Grid with { LinesPerPage = 26, CellsPerLine = 30 },
    };

    [ToolFact("soffice", "pdftotext")]
    public void Lines_and_pages_are_the_same_in_both_files()
    {
        var reference = Notice.FromMarkdown(ReferenceFormatTests.Markdown(3), new() { Profile = Office, Furniture = ReferenceFormatTests.Furniture }).ToDocx();
        var notice = Notice.FromMarkdown(ReferenceFormatTests.Markdown(40), new() { Reference = ReferenceDocument.Load(reference) });
        notice.Profile.Grid.Cell.ShouldBe(Length.Pt(15));
        var pages = notice.Arrange();
        var text = pages with { Pages = pages.Pages.Select(page => page with { Items = page.Items.Where(item => item.Block >= 0).ToValueList() }).ToValueList() };
        var ours = PrintedLines.Of(text);
        string[] furniture = [ReferenceFormatTests.Furniture.Header!.Text, ReferenceFormatTests.Furniture.Footer!.Text];

        var theirs = Oracle.Lines([notice.ToDocx()], notice.Profile)[0].Select(page => (IReadOnlyList<string>)[.. page.Where(line => !furniture.Contains(line))]).ToList();

        ours.Count.ShouldBeGreaterThan(2);
        theirs.Count.ShouldBe(ours.Count);
        Difference.Between(ours, theirs).Select(difference => difference.ToString()).ShouldBeEmpty();
    }
}
