using System.Text;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Docx;

/// <summary>What a second reader makes of the file. Han characters only where lines are counted: LibreOffice breaks lines by rules of its own.</summary>
public sealed class DocxInLibreOfficeTests
{
    [ToolFact("soffice", "pdftotext")]
    public void Pages_hold_22_lines_of_28_cells_in_both_readings()
    {
        var pdfs = LibreOffice.Convert("pdf", SampleDocuments.Render(SampleDocuments.Han(66)), SampleDocuments.Render(SampleDocuments.Han(66), PageReading.Gbt33476));

        foreach (var pages in pdfs.Select(PdfText.Lines))
        {
            pages.Count.ShouldBe(3);
            for (var page = 0; page < pages.Count; page++)
            {
                pages[page].Count.ShouldBe(23);
                pages[page].Take(22).Select(line => line.Length).ShouldBe(Enumerable.Repeat(28, 22).Select((cells, line) => page == 0 && line == 0 ? cells - 2 : cells));
                pages[page][22].ShouldBe($"—{page + 1}—");
            }
        }
    }

    [ToolFact("soffice", "pdftotext")]
    public void Things_stand_where_the_standard_puts_them()
    {
        var words = PdfText.Words(LibreOffice.Convert("pdf", SampleDocuments.Render(SampleDocuments.Everything)).Single());

        // Title: first lines of the type area, centred in it (28 to 184 mm).
        var title = words.First(word => word.Text == "云溪县水务局党组");
        ((title.Left + title.Right) / 2).ShouldBe(106, 0.2);
        (title.Right - title.Left).ShouldBe(8 * 22 * 25.4 / 72, 0.2);

        // One blank line, then the recipients flush left. Baselines keep the pitch; the middle of a smaller character is a little lower.
        var recipients = words.First(word => word.Text.StartsWith("各乡镇党委", StringComparison.Ordinal));
        recipients.Left.ShouldBe(28, 0.1);
        var pitch = 579 / 20.0 * 25.4 / 72;
        Middle(recipients).ShouldBe(Middle(title) + (3 * pitch), 1);
        words.First(word => word.Text.StartsWith("一、", StringComparison.Ordinal)).Left.ShouldBe(28 + (2 * 5.556), 0.1);

        // Page numbers: 4号, one character in from the outer edge, 7 mm below the type area (262 mm).
        var landscape = words.First(word => word.Text == "整改台账").Page;
        foreach (var page in Enumerable.Range(1, words.Max(word => word.Page)).Where(page => page != landscape))
        {
            var number = words.Where(word => word.Page == page && word.Top > 255).ToList();
            string.Concat(number.Select(word => word.Text)).ShouldBe($"—{page}—");
            (page % 2 == 1 ? number[^1].Right : number[0].Left).ShouldBe(page % 2 == 1 ? 184 - 4.94 : 28 + 4.94, 0.2);
            Middle(number[0]).ShouldBe(269, 1);
        }

        // On the landscape page it stands where it stands on the upright sheet, turned with it: 28 mm from the left.
        var turned = words.Where(word => word.Page == landscape && word.Right < 34).OrderBy(word => word.Top).ToList();
        string.Concat(turned.Select(word => word.Text)).ShouldBe($"—{landscape}—");
        (landscape % 2 == 1 ? turned[^1].Bottom : turned[0].Top).ShouldBe(landscape % 2 == 1 ? 184 - 4.94 : 28 + 4.94, 1);
        ((turned[0].Left + turned[0].Right) / 2).ShouldBe(28, 1);

        // Attachments begin pages; their titles stand on the third line.
        var attachment = words.Single(word => word.Text == "整改任务清单");
        var label = words.Single(word => word.Page == attachment.Page && word.Text.StartsWith("附件", StringComparison.Ordinal));
        Middle(attachment).ShouldBe(Middle(label) + (2 * pitch), 1);
        words.Where(word => word.Page == label.Page).Min(word => word.Top).ShouldBe(label.Top);
    }

    [ToolFact("soffice")]
    public void Its_text_is_ours()
    {
        var docx = SampleDocuments.Render(SampleDocuments.Everything);

        var text = Encoding.UTF8.GetString(LibreOffice.Convert("txt:Text (encoded):UTF8", docx).Single());

        Bare(text).ShouldBe(Bare(DocxText.ReadText(docx)));
    }

    [ToolFact("soffice", "pdftotext")]
    public void The_signature_never_stands_on_a_page_without_text()
    {
        var fills = Enumerable.Range(14, 9).ToList();
        var pdfs = LibreOffice.Convert("pdf", [.. fills.Select(lines => SampleDocuments.Render(
        [
            .. Enumerable.Range(0, lines).Select(i => new Paragraph($"第{i}行。")),
            new SignatureBlock(["中共云溪县水务局党组"], new DateOnly(2026, 1, 5), Sealed: false),
        ]))]);

        foreach (var pages in pdfs.Select(PdfText.Lines))
        {
            var last = pages[^1];
            var signature = last.ToList().IndexOf("中共云溪县水务局党组");
            last[signature + 1].ShouldBe("2026年1月5日");
            last.Take(signature).Count(line => line.EndsWith("行。", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(2);
        }
    }

    [ToolTheory("soffice", "pdftotext")]
    [InlineData(false, TableSize.Size4)]
    [InlineData(true, TableSize.Size4)]
    [InlineData(false, TableSize.Size5)]
    [InlineData(true, TableSize.Size5)]
    public void A_ledger_of_200_rows_has_our_pages(bool landscape, TableSize size)
    {
        var profile = Gb9704.Profile(tableSize: size);
        var document = new NoticeDocument { Blocks = [new Paragraph("前文。"), SampleDocuments.Ledger(200) with { IsLandscape = landscape }, new Paragraph("后文。")] };
        var ours = PageLayout.Arrange(document, profile).Pages.Select(page => page.Items.OfType<TextItem>()
            .Where(item => item.Role == ItemRole.TableCell && item.Text.All(char.IsAsciiDigit)).Select(item => item.Text).ToList()).ToList();

        var theirs = PdfText.Words(LibreOffice.Convert("pdf", DocxRenderer.Render(document, profile).Bytes.ToArray()).Single());

        ours.SelectMany(rows => rows).ShouldBe(Enumerable.Range(1, 200).Select(row => $"{row}"));
        theirs.Max(word => word.Page).ShouldBe(ours.Count);
        for (var page = 1; page <= ours.Count; page++)
        {
            var words = theirs.Where(word => word.Page == page && word.Left > 28).ToList();
            words.Where(word => word.Text.All(char.IsAsciiDigit) && word.Left < 60 && word.Top < 250).Select(word => word.Text).ShouldBe(ours[page - 1], $"page {page}");
            words.Count(word => word.Text == "整改措施").ShouldBe(ours[page - 1].Count > 0 ? 1 : 0);
        }
    }

    private static double Middle(PdfText.Word word) => (word.Top + word.Bottom) / 2;

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\uFEFF'));
}
