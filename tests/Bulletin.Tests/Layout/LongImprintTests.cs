using Bulletin.Tests.Support;

namespace Bulletin.Tests.Layout;

/// <summary>An imprint longer than a page goes on over pages. The standard is silent on it; ours is practice.</summary>
public sealed class LongImprintTests
{
    private static readonly int[] Counts = [1, 50, 91, 106, 120, 200, 400, 500];

    private static readonly DocumentForm[] Forms = [DocumentForm.Formal, DocumentForm.Letter];

    public static TheoryData<DocumentForm, int, int> Cases
    {
        get
        {
            var cases = new TheoryData<DocumentForm, int, int>();
            foreach (var form in Forms)
            {
                foreach (var count in Counts)
                {
                    cases.Add(form, 2, count);
                    cases.Add(form, count, 3);
                    cases.Add(form, count, count);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_body_is_printed_within_the_type_area(DocumentForm form, int main, int copies)
    {
        var notice = Notice.FromMarkdown(LongImprint.Markdown(form, main, copies));
        var document = notice.Arrange();
        var texts = document.Pages.SelectMany(page => page.Items).OfType<TextItem>().Where(item => item.Role != ItemRole.PageNumber)
            .ToList();
        var printed = string.Concat(texts.Select(item => item.Text));

        notice.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Severity == DiagnosticSeverity.Info);
        printed.ShouldContain(string.Join(printed.Contains("主送：", StringComparison.Ordinal) ? '，' : '、', LongImprint.Bodies("水务站", main)));
        printed.ShouldContain("抄送：" + string.Join('，', LongImprint.Bodies("中学", copies)) + "。");
        texts.Where(item => item.Role is ItemRole.CopyTo or ItemRole.PrintingOffice or ItemRole.PrintDate)
            .ShouldAllBe(item => item.Baseline > Length.Mm(37) && item.Baseline < Length.Mm(262));
        var docx = string.Concat(DocxText.ReadText(Docx(notice)).Where(character => character is not ('\n' or '\t')));
        docx.ShouldContain("抄送：" + string.Join('，', LongImprint.Bodies("中学", copies)) + "。");
        docx.ShouldContain(string.Join(printed.Contains("主送：", StringComparison.Ordinal) ? '，' : '、', LongImprint.Bodies("水务站", main)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_ends_at_the_foot_of_the_last_page_which_is_even_and_begins_and_ends_with_a_heavy_rule(DocumentForm form, int main,
        int copies)
    {
        var document = Notice.FromMarkdown(LongImprint.Markdown(form, main, copies)).Arrange();
        var style = Gb9704.Profile(form).Imprint;
        var rules = document.Pages.SelectMany(page => page.Items).OfType<RuleItem>().Where(rule =>
            rule.Height == style.OuterRule && rule.Width == Length.Mm(156) && rule.Colour == Gb9704.Profile(form).Body.Colour).ToList();

        if (form == DocumentForm.Letter)
        {
            rules.ShouldBeEmpty();
            return;
        }

        (document.Pages.Count % 2).ShouldBe(0);
        rules.Count.ShouldBe(2);
        var last = document.Pages[^1].Items.OfType<RuleItem>().Last();
        (last.Y + last.Height).ShouldBe(Length.Mm(262));
        document.Pages[^1].Items.OfType<TextItem>().Where(item => item.Role == ItemRole.CopyTo || item.Role == ItemRole.PrintingOffice)
            .Select(item => item.Baseline).Distinct().Count().ShouldBeGreaterThan(1);
    }

    [Fact]
    public void A_page_ends_with_a_whole_name_and_the_next_one_begins_below_the_first()
    {
        var document = Notice.FromMarkdown(LongImprint.Markdown(DocumentForm.Formal, 2, 120)).Arrange();

        document.Pages.Count.ShouldBe(4);
        Copies(document, 2)[^1].Text.ShouldEndWith("，");
        Copies(document, 3)[0].Text.ShouldStartWith("云河市第");
        Copies(document, 3)[0].Cells[0].X.Millimetres.ShouldBe(47.76, 0.01);
        document.Pages.Skip(1).ShouldAllBe(page => !page.Items.Any(item => item.Role == ItemRole.PageNumber));
    }

    [Fact]
    public void A_printing_office_longer_than_a_page_goes_on_too()
    {
        var office = string.Concat(Enumerable.Repeat("云河市水务局办公室", 120));
        var document = Notice.FromMarkdown(LongImprint.Markdown(DocumentForm.Formal, 2, 3)
            .Replace("云河市水务局办公室", office, StringComparison.Ordinal)).Arrange();

        string.Concat(document.Pages.SelectMany(page => page.Items).OfType<TextItem>().Where(item => item.Role == ItemRole.PrintingOffice)
            .Select(item => item.Text)).ShouldBe(office);
        document.Pages[^1].Items.OfType<TextItem>().ShouldContain(item => item.Role == ItemRole.PrintDate && item.Text == "2026年3月5日印发");
    }

    [Fact]
    public void One_body_whose_name_is_longer_than_a_page_is_printed_whole()
    {
        var name = Lines.Han(2000);
        var document = Notice.FromMarkdown(LongImprint.Markdown(DocumentForm.Formal, 2, 1)
            .Replace("云河市第1中学", name, StringComparison.Ordinal)).Arrange();

        string.Concat(document.Pages.SelectMany(page => page.Items).OfType<TextItem>().Where(item => item.Role == ItemRole.CopyTo)
            .Select(item => item.Text)).ShouldBe($"抄送：{name}。");
    }

    [ToolFact("soffice", "pdftotext")]
    public void LibreOffice_shows_every_body_on_the_page_that_it_has_in_the_PDF()
    {
        var counts = new[] { (2, 106), (2, 200), (500, 500) };
        var notices = Forms.SelectMany(form => counts.Select(count =>
            Notice.FromMarkdown(LongImprint.Markdown(form, count.Item1, count.Item2)))).ToList();
        var theirs = LibreOffice.Convert("pdf", [.. notices.Select(Docx)]);
        foreach (var (notice, pdf) in notices.Zip(theirs))
        {
            var ours = notice.Arrange().Pages.Select(page => Sorted(page.Items.OfType<TextItem>().Select(item => item.Text))).ToList();

            PdfText.Lines(pdf).Select(Sorted).ShouldBe(ours);
        }
    }

    [Fact]
    public void The_DOCX_is_sound()
    {
        var docx = Docx(Notice.FromMarkdown(LongImprint.Markdown(DocumentForm.Formal, 500, 500)));

        new DocxPackage(docx).Defects().ShouldBeEmpty();
        DocxCheck.Check(docx).ShouldBeEmpty();
    }

    private static string Sorted(IEnumerable<string> texts) =>
        string.Concat(string.Concat(texts).Where(character => !char.IsWhiteSpace(character)).Order());

    private static List<TextItem> Copies(PagedDocument document, int page) =>
        [.. document.Pages[page].Items.OfType<TextItem>().Where(item => item.Role == ItemRole.CopyTo)];

    private static byte[] Docx(Notice notice)
    {
        using var stream = new MemoryStream();
        notice.SaveDocx(stream);
        return stream.ToArray();
    }
}
