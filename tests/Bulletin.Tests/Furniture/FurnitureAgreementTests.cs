using Bulletin.Tests.Agreement;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Furniture;

/// <summary>Page furniture in LibreOffice: it stands where our pages have it, and moves no line.</summary>
public sealed class FurnitureAgreementTests
{
    private static readonly DocumentForm[] Forms = [DocumentForm.Web, DocumentForm.Formal, DocumentForm.Letter];

    private static readonly string[] Texts = [FurnitureSamples.Header, FurnitureSamples.Footer];

    [ToolFact("soffice", "pdftotext")]
    public void Lines_and_pages_are_the_same_in_both_files()
    {
        var notices = Forms.Select(form => FurnitureSamples.Of(form, FurnitureSamples.All)).ToList();
        var theirs = Oracle.Lines(notices.ConvertAll(notice => notice.ToDocx()));
        for (var i = 0; i < notices.Count; i++)
        {
            var pages = notices[i].Arrange();
            var text = pages with { Pages = pages.Pages.Select(page => page with { Items = page.Items.Where(item => item.Block >= 0).ToValueList() }).ToValueList() };
            var ours = PrintedLines.Of(text);
            theirs[i].Count.ShouldBe(ours.Count, Forms[i].ToString());
            Difference.Between(ours, [.. theirs[i].Select(page => page.Where(line => !IsFurniture(line)).ToList())]).Select(difference => difference.ToString()).ShouldBeEmpty(Forms[i].ToString());
        }
    }

    // What is turned, the page number too, is found character by character.
    private static bool IsFurniture(string line) =>
        Texts.Contains(line) || (line.Length == 1 && (line[0] == '—' || char.IsAsciiDigit(line[0]) || Texts.Any(text => text.Contains(line, StringComparison.Ordinal))));

    [ToolFact("soffice", "pdftotext")]
    public void It_stands_where_our_pages_have_it()
    {
        var notices = Forms.Select(form => FurnitureSamples.Of(form, FurnitureSamples.All with { Letterhead = null })).ToList();
        var theirs = LibreOffice.Convert("pdf", [.. notices.Select(notice => notice.ToDocx())]);
        for (var i = 0; i < notices.Count; i++)
        {
            var words = PdfText.Words(theirs[i]);
            var pages = notices[i].Arrange().Pages;
            for (var page = 1; page <= 2; page++)
            {
                foreach (var item in pages[page - 1].Items.OfType<TextItem>().Where(item => item.Role is ItemRole.PageHeader or ItemRole.PageFooter))
                {
                    var word = words.Single(word => word.Page == page && word.Text == item.Text);
                    var place = $"{Forms[i]}, page {page}, {item.Role}";
                    ((word.Left + word.Right) / 2).ShouldBe(106, 0.6, place);
                    // The middle of the characters; fonts differ in what they say of their height.
                    ((word.Top + word.Bottom) / 2).ShouldBe((item.Baseline - new Length(item.Size.Emu * 38 / 100)).Millimetres, 0.8, place);
                }
            }
        }
    }
}
