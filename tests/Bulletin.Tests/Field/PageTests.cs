using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bulletin.Tests.Html;
using Bulletin.Tests.Layout;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Field;

/// <summary>Long imprints, first pages without text, seals on remarks, and addresses: as people met them.</summary>
public sealed class PageTests
{
    [Fact]
    public void Recipients_too_many_for_page_1_are_all_in_the_imprint()
    {
        var input = FieldInput.Read("21-recipients.md");

        input.Codes.ShouldBe(["BUL3011"]);
        var names = input.Notice.Document.Blocks.OfType<Recipients>().Single().Names;
        input.Docx.ShouldContain($"主送：{string.Join('，', names)}。");
        Text(input.Notice.Arrange()).ShouldContain($"主送：{string.Join('，', names)}。抄送：市委办公室");
    }

    [FontFact]
    public void Copies_to_120_schools_are_all_printed()
    {
        var input = FieldInput.Read("21b-copyto120.md");

        input.Codes.ShouldBeEmpty();
        foreach (var text in new[] { input.Docx, input.Pdf })
        {
            text.ShouldContain($"抄送：{string.Join('，', Enumerable.Range(1, 120).Select(number => $"云河市第{number}中学"))}。");
        }
    }

    [Theory]
    [InlineData(105)]
    [InlineData(120)]
    [InlineData(200)]
    public void Copies_of_a_report_are_all_printed(int count)
    {
        var copies = Enumerable.Range(0, count).Select(number => $"云河市第{number}局").ToList();
        var json = """
            {"issuer": "某局", "date": "2026-03-02", "signatures": ["某局"], "masthead": {"referenceNumber": "云水〔2026〕3号"},
             "sections": [{"heading": "方面", "findings": [{"title": "问题题目", "description": "描述", "measures": ["措施做了"], "status": "已完成"}]}],
             "imprint": {"copyTo": [*]}}
            """.Replace("*", string.Join(", ", copies.Select(name => $"\"{name}\"")), StringComparison.Ordinal);
        var notice = Notice.Compose(ReportFile.Parse(json, ReportFileFormat.Json), new NoticeOptions { Form = DocumentForm.Formal });

        Text(notice.Arrange()).ShouldContain($"抄送：{string.Join('，', copies)}。");
    }

    [Theory]
    [InlineData("16h-joint-red.md", "第1段正文内容", "确保取得实效")]
    [InlineData("16e-sig-seal7.md", "各县（区）水务局：", "正文。")]
    public void A_short_text_begins_on_page_1_and_ends_with_the_seals(string file, string onPage1, string onPage2)
    {
        var input = FieldInput.Read(file);
        var pages = input.Notice.Arrange().Pages;

        input.Codes.ShouldNotContain("BUL4017");
        pages.Count.ShouldBe(2);
        Text(pages[0]).ShouldContain(onPage1);
        Text(pages[1]).ShouldStartWith(onPage2);
        string.Concat(pages.SelectMany(page => page.Items).OfType<TextItem>().Where(item => item.Role == ItemRole.Body)
            .Select(item => item.Text))
            .ShouldBe(string.Concat(input.Notice.Document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text.ToString())));
    }

    [Fact]
    public void Fine_typography_begins_an_address_on_the_line_and_stretches_no_gap_beyond_half_an_em()
    {
        var notice = FieldInput.Read("07-url.md", new NoticeOptions { Typography = Typography.Fine }).Notice;
        var lines = notice.Arrange().Pages.SelectMany(page => page.Items).OfType<TextItem>().Where(item => item.Role == ItemRole.Body)
            .GroupBy(item => (item.Block, item.Baseline)).ToList();

        lines.Select(line => string.Concat(line.Select(item => item.Text)))
            .ShouldContain(line => line.StartsWith("请登录云河市水务局网站https://", StringComparison.Ordinal));
        foreach (var item in lines.SelectMany(line => line))
        {
            item.Cells.Zip(item.Cells.Skip(1))
                .ShouldAllBe(pair => pair.Second.X - pair.First.X - pair.First.Width <= Length.Pt(8.5), item.Text);
        }
    }

    [Fact]
    public void Fine_typography_parts_no_telephone_number_and_no_word()
    {
        foreach (var word in new[] { "0000-8801234", "2023-2026", "compressed-natural", "13800000000" })
        {
            for (var count = 1; count < 28; count++)
            {
                var text = Lines.Han(count) + word + "。";
                Lines.Of(text, Typography.Fine).ShouldContain(line => line.Contains(word, StringComparison.Ordinal), text);
            }
        }
    }

    [Fact]
    public void An_extension_is_dialled_and_underscores_are_clear_of_the_underline()
    {
        var page = HtmlReading.Page(FieldInput.Read("22-underscore.yaml").Notice.Document);

        // An underscore reaches a fifth of an em below the baseline.
        using var stream = new MemoryStream();
        FieldInput.Read("22-underscore.yaml").Notice.SaveHtml(stream);
        var offset = Regex.Match(Encoding.UTF8.GetString(stream.ToArray()), "text-underline-offset:([.0-9]+)em", RegexOptions.None,
            TimeSpan.FromSeconds(1)).Groups[1].Value;
        double.Parse(offset, CultureInfo.InvariantCulture).ShouldBeGreaterThan(0.3);
        page.Links.ShouldBe(["0000-8801234转8012 → tel:0000-8801234;ext=8012",
            "zheng_gai_01@yunhe.example → mailto:zheng_gai_01@yunhe.example"]);
    }

    private static string Text(PagedDocument document) =>
        string.Concat(document.Pages.SelectMany(page => page.Items).OfType<TextItem>().Where(item => item.Role != ItemRole.PageNumber)
            .Select(item => item.Text));

    private static string Text(PagedPage page) =>
        string.Concat(page.Items.OfType<TextItem>().Where(item => item.Role != ItemRole.PageNumber).Select(item => item.Text));
}
