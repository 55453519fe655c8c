using Bulletin.Tests.Support;

namespace Bulletin.Tests.Layout;

/// <summary>The signature at every height of the last page (GB/T 9704-2012 §7.3.5.5).</summary>
public sealed class SignatureSweepTests
{
    public static TheoryData<string> Kinds => [.. SignatureSweep.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_is_where_the_rule_puts_it(string kind)
    {
        foreach (var reading in Enum.GetValues<PageReading>())
        {
            Sweep(kind, reading);
        }
    }

    [ToolFact("soffice", "pdftotext")]
    public void The_DOCX_has_the_same_pages()
    {
        var sweeps = (from kind in SignatureSweep.Kinds from reading in Enum.GetValues<PageReading>() from lines in new[] { 18, 19, 20, 21, 43 } select SignatureSweep.Of(kind, lines, reading)).ToList();
        var pdfs = LibreOffice.Convert("pdf", [.. sweeps.Select(sweep => DocxRenderer.Render(sweep.Document, sweep.Profile, decisions: PageLayout.Decide(sweep.Document, sweep.Profile)).Bytes.ToArray())]);

        foreach (var (sweep, pages) in sweeps.Zip(pdfs.Select(PdfText.Lines)))
        {
            pages.Count.ShouldBe(sweep.Pages, sweep.ToString());
            pages[^1].ShouldContain("2026年3月2日", sweep.ToString());
            pages[^1].Count(line => line.EndsWith("行。", StringComparison.Ordinal) || line.StartsWith("附件：", StringComparison.Ordinal)).ShouldBe(sweep.Above, sweep.ToString());
        }
    }

    private static void Sweep(string kind, PageReading reading)
    {
        for (var lines = 1; lines <= 44; lines++)
        {
            var sweep = SignatureSweep.Of(kind, lines, reading);
            var (document, profile) = (sweep.Document, sweep.Profile);
            var pages = PageLayout.Arrange(document, profile).Pages;
            pages.Count.ShouldBe(sweep.Pages, sweep.ToString());
            pages.SkipLast(1).ShouldAllBe(page => !Texts(page).Exists(IsEnding));

            var last = Texts(pages[^1]);
            last.Count(IsText).ShouldBe(sweep.Above, sweep.ToString());
            last.ShouldContain(item => item.Role == ItemRole.Date);
            PageLayout.Decide(document, profile).CloserLines.Select(closer => closer.Pitch.Twips)
                .ShouldBe(sweep.Pitch == profile.Grid.Pitch.Twips ? [] : [sweep.Pitch], sweep.ToString());
            (last.Max(item => item.Baseline) <= profile.Page.Height - profile.Page.MarginBottom - (profile.Grid.Pitch - profile.Grid.Baseline) + Length.Twip(60)).ShouldBeTrue(sweep.ToString());

            // 22 lines of text at most, and all of them.
            pages.ShouldAllBe(page => Texts(page).Select(item => item.Baseline).Distinct().Count() <= profile.Grid.LinesPerPage);
            string.Concat(pages.SelectMany(Texts).Where(item => item.Role == ItemRole.Body).Select(item => item.Text))
                .ShouldBe(string.Concat(Enumerable.Range(1, lines).Select(line => $"第{line}行。")));
            foreach (var page in pages)
            {
                PageText.Print(page, profile).Split('\n').Length.ShouldBeLessThanOrEqualTo(profile.Signature.ClosestLinesPerPage);
            }
        }
    }

    private static bool IsEnding(TextItem item) => item.Role is ItemRole.Signature or ItemRole.Date or ItemRole.Remark;

    private static bool IsText(TextItem item) => item.Role is ItemRole.Body or ItemRole.AttachmentNote;

    private static List<TextItem> Texts(PagedPage page) => [.. page.Items.OfType<TextItem>().Where(item => item.Role != ItemRole.PageNumber)];
}
