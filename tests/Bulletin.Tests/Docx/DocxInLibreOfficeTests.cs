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
        foreach (var page in Enumerable.Range(1, words.Max(word => word.Page)))
        {
            var number = words.Where(word => word.Page == page && word.Top > 255).ToList();
            string.Concat(number.Select(word => word.Text)).ShouldBe($"—{page}—");
            (page % 2 == 1 ? number[^1].Right : number[0].Left).ShouldBe(page % 2 == 1 ? 184 - 4.94 : 28 + 4.94, 0.2);
            Middle(number[0]).ShouldBe(269, 1);
        }

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

    private static double Middle(PdfText.Word word) => (word.Top + word.Bottom) / 2;

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\uFEFF'));
}
