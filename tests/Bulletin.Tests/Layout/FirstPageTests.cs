using Bulletin.Tests.Agreement;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Layout;

/// <summary>
/// Page 1 shows body text (GB/T 9704-2012 §7.3.3), the page of the seals too (§7.3.5), and no seal covers what is not its own (§7.3.5.1,
/// §7.3.6).
/// </summary>
public sealed class FirstPageTests
{
    private static readonly ItemRole[] Ending = [ItemRole.Signature, ItemRole.Date, ItemRole.Remark, ItemRole.PageNumber];

    // What a seal is to cover, and the page number: a seal beside it may reach a millimetre below the upper edge of its digits.
    private static readonly ItemRole[] OfSeal = [ItemRole.Signature, ItemRole.Date, ItemRole.PageNumber];

    [Fact]
    public void Page_1_shows_body_text_or_the_seals_are_named_and_seals_cover_no_text()
    {
        var told = 0;
        var faults = new List<string>();
        foreach (var sample in FirstPageCase.All(Enumerable.Range(1, 8), Enumerable.Range(0, 26)))
        {
            var notice = sample.Notice;
            var document = notice.Arrange();
            var message = notice.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Code == "BUL4017")?.Message;
            told += message is null ? 0 : 1;
            if (sample.Lines > 0 && Texts(document, 0).Any(item => item.Role == ItemRole.Body) == message is not null)
            {
                faults.Add($"{sample}: {message ?? "nothing is told"}");
            }

            if (message is not null && (sample.Lines > 1 || !message.Contains("印章", StringComparison.Ordinal)))
            {
                faults.Add($"{sample}: {message}");
            }

            for (var page = 0; page < document.Pages.Count; page++)
            {
                var texts = Texts(document, page).ToList();
                if (sample.Lines > 0 && texts.Exists(item => item.Role == ItemRole.Signature)
                    && texts.TrueForAll(item => Ending.Contains(item.Role)))
                {
                    faults.Add($"{sample}: signature alone on page {page + 1}");
                }

                faults.AddRange(document.SealPlaces.Where(seal => seal.Page == page && texts.Exists(item =>
                    !OfSeal.Contains(item.Role) && Covers(seal, item))).Select(seal => $"{sample}: {seal.Owner} covers text"));
                faults.AddRange(document.SealPlaces.Where(seal =>
                    seal.X < Length.Mm(28) - Length.Twip(1) || seal.X + seal.Width > Length.Mm(184) + Length.Twip(1))
                        .Select(seal => $"{sample}: {seal.Owner} beyond the type area"));
            }
        }

        faults.ShouldBeEmpty();
        told.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void What_the_diagnostic_recommends_helps()
    {
        foreach (var sample in FirstPageCase.All([4, 5, 7, 8], [1])
            .Where(sample => sample.Notice.Diagnostics.Any(diagnostic => diagnostic.Code == "BUL4017")))
        {
            (sample with { Lines = 2, IsOneParagraph = true })
                .Notice.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Code == "BUL4017");
            (sample with { Lines = 2, IsOneParagraph = false })
                .Notice.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Code == "BUL4017");
        }
    }

    [Theory]
    [InlineData(2, 1, 1)]
    [InlineData(3, 1, 2)]
    [InlineData(4, 2, 2)]
    [InlineData(5, 3, 2)]
    public void A_short_paragraph_is_parted_so_that_two_lines_of_it_stand_with_the_seals(int lines, int onPage1, int onPage2)
    {
        var document = new FirstPageCase(DocumentForm.Formal, 4, lines, IsOneParagraph: true, HasRemark: false, HasNote: false)
            .Notice.Arrange();

        document.Pages.Count.ShouldBe(2);
        BodyLines(document, 0).ShouldBe(onPage1);
        BodyLines(document, 1).ShouldBe(onPage2);
    }

    [Fact]
    public void A_heading_stays_on_page_1_with_the_beginning_of_its_paragraph()
    {
        var head = new FirstPageCase(DocumentForm.Formal, 4, 1, IsOneParagraph: true, HasRemark: false, HasNote: false);
        foreach (var heading in new[] { "## 工作要求\n\n", "## 工作要求。+\n\n" })
        {
            var notice = Notice.FromMarkdown(head.Markdown.Replace(Lines.Han(22) + "。", heading + Lines.Han(50) + "。",
                StringComparison.Ordinal));
            var document = notice.Arrange();

            notice.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Code == "BUL4017");
            document.Pages.Count.ShouldBe(2);
            Texts(document, 0).ShouldContain(item => item.Role == ItemRole.Heading1);
            BodyLines(document, 0).ShouldBe(1);
            Texts(document, 1).First().Role.ShouldBe(ItemRole.Body);
        }
    }

    [Fact]
    public void The_remark_below_two_seals_stands_a_line_lower_and_below_one_on_the_next_line()
    {
        var two = new FirstPageCase(DocumentForm.Formal, 2, 1, IsOneParagraph: true, HasRemark: true, HasNote: false);

        Below(two).ShouldBe(2);
        Below(two with { Bodies = 1 }).ShouldBe(1);

        static double Below(FirstPageCase sample)
        {
            var texts = Texts(sample.Notice.Arrange(), 0).ToList();
            return (texts.First(item => item.Role == ItemRole.Remark).Baseline - texts.First(item => item.Role == ItemRole.Date).Baseline)
                .Emu / (double)Gb9704.Profile().Grid.Pitch.Emu;
        }
    }

    [ToolFact("soffice", "pdftotext")]
    public void The_DOCX_has_the_same_pages()
    {
        var samples = FirstPageCase.All([2, 4, 7], [2, 3, 5]).Where(sample => sample.HasRemark == sample.HasNote).ToList();
        var theirs = Oracle.Lines(samples.ConvertAll(sample => Docx(sample.Notice)));
        for (var i = 0; i < samples.Count; i++)
        {
            var ours = PrintedLines.Of(samples[i].Notice.Arrange());
            Difference.Between(ours, theirs[i]).Select(difference => $"{samples[i]} {difference}").ShouldBeEmpty();
            theirs[i].Count.ShouldBe(ours.Count, samples[i].ToString());
        }
    }

    private static byte[] Docx(Notice notice)
    {
        using var stream = new MemoryStream();
        notice.SaveDocx(stream);
        return stream.ToArray();
    }

    private static IEnumerable<TextItem> Texts(PagedDocument document, int page) => document.Pages[page].Items.OfType<TextItem>();

    private static int BodyLines(PagedDocument document, int page) =>
        Texts(document, page).Where(item => item.Role == ItemRole.Body).Select(item => item.Baseline).Distinct().Count();

    // A seal is round; a text is as high as its characters.
    private static bool Covers(SealPlace seal, TextItem item)
    {
        var radius = seal.Width.Millimetres / 2;
        var (x, y) = (seal.X.Millimetres + radius, seal.Y.Millimetres + radius);
        var (size, baseline) = (item.Size.Millimetres, item.Baseline.Millimetres);
        var dx = x - Math.Clamp(x, item.Cells[0].X.Millimetres, (item.Cells[^1].X + item.Cells[^1].Width).Millimetres);
        var dy = y - Math.Clamp(y, baseline - (size * 0.88), baseline + (size * 0.12));
        return (dx * dx) + (dy * dy) < radius * radius;
    }
}
