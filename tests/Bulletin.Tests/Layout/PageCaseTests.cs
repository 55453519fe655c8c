namespace Bulletin.Tests.Layout;

/// <summary>Layout cases: hand-written Markdown in, the page as lines of 28 cells out.</summary>
public sealed class PageCaseTests
{
    private static readonly StyleProfile Profile = Gb9704.Profile();

    [Fact]
    public void A_whole_notice() => Page(
        """
        # 中共云河市水务局党组
        # 关于巡察整改情况的通报

        :::recipients
        市委巡察办
        :::

        现将巡察整改情况予以公布。

        ## 学习贯彻方面

        ### 学习不深入的问题 +

        一是制定年度学习计划，全年组织集中学习十二次，班子成员带头宣讲。

        :::contacts
        联系电话：0000-8801234。
        :::

        :::signature
        中共云河市水务局党组
        2026年3月2日
        :::
        """).ShouldBe(
        """
        　　　　　　　中共云河市水务局党组
        　　　　　　 关于巡察整改情况的通报

        市委巡察办：
        　　现将巡察整改情况予以公布。
        　　一、学习贯彻方面
        　　（一）学习不深入的问题一是制定年度学习计划，全年组织
        集中学习十二次，班子成员带头宣讲。
        　　联系电话：0000-8801234。

        　　　　　　　　　　　　　　　　中共云河市水务局党组
        　　　　　　　　　　　　　　　　　　2026年3月2日
        """);

    [Theory]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八", "一二三四五六七八九十一二三四五六七八九十一二三四五六|七八")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六，七八", "一二三四五六七八九十一二三四五六七八九十一二三四五|六，七八")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五“七”八", "一二三四五六七八九十一二三四五六七八九十一二三四五|“七”八")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五——八", "一二三四五六七八九十一二三四五六七八九十一二三四|五——八")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五……八", "一二三四五六七八九十一二三四五六七八九十一二三四|五……八")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五2026年", "一二三四五六七八九十一二三四五六七八九十一二三四五|2026年")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五98.71%的", "一二三四五六七八九十一二三四五六七八九十一二三四五|98.71%的")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四99.5％的", "一二三四五六七八九十一二三四五六七八九十一二三四|99.5％的")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三2018-2026年的", "一二三四五六七八九十一二三四五六七八九十一二三2018-|2026年的")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一科工信〔2026〕27号", "一二三四五六七八九十一二三四五六七八九十一科工信|〔2026〕27号")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二Bulletin的", "一二三四五六七八九十一二三四五六七八九十一二Bulletin|的")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三Bulletin的", "一二三四五六七八九十一二三四五六七八九十一二三|Bulletin的")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四》》》》》八", "一二三四五六七八九十一二三四五六七八九十一二三|四》》》》》八")]
    [InlineData("https://example.yunhe.example/2026/03/02/a-very-long-address-that-no-line-can-hold.html", "https://example.yunhe.example/2026/03/02/a-very-|long-address-that-no-line-can-hold.html")]
    public void Lines_break_where_the_rules_allow(string paragraph, string lines) =>
        Page(paragraph).TrimStart('　').Replace('\n', '|').ShouldBe(lines);

    [Fact]
    public void A_heading_is_never_last_on_a_page()
    {
        var paragraphs = string.Concat(Enumerable.Repeat("一行。\n\n", 21));
        var pages = Pages(paragraphs + "## 标题\n\n正文。");
        pages[0].Split('\n').Length.ShouldBe(21);
        pages[1].ShouldBe("　　一、标题\n　　正文。");
        Pages(string.Concat(Enumerable.Repeat("一行。\n\n", 20)) + "## 标题\n\n正文。")[0].Split('\n').Length.ShouldBe(22);
    }

    /// <summary>Over all fill levels of the last page: the signature always has two lines of text with it.</summary>
    [Fact]
    public void The_signature_never_stands_alone()
    {
        for (var lines = 1; lines <= 66; lines++)
        {
            var pages = Pages(string.Concat(Enumerable.Repeat("一行。\n\n", lines)) + ":::signature\n云河市水务局\n2026年3月2日\n:::");
            var last = pages[^1].Split('\n');
            last.Count(line => line.Contains("一行")).ShouldBeGreaterThanOrEqualTo(Math.Min(lines, 2), $"{lines} lines");
            last[^1].Trim().ShouldBe("2026年3月2日");
            last[^3].ShouldBeEmpty();
            last.Length.ShouldBeLessThanOrEqualTo(23, $"{lines} lines");
            foreach (var page in pages.SkipLast(1))
            {
                page.Split('\n').Length.ShouldBeGreaterThanOrEqualTo(18, $"{lines} lines");
            }
        }
    }

    [Fact]
    public void Attachments_begin_a_page_with_their_mark_and_title()
    {
        var pages = Pages("正文。\n\n:::attachments\n清单\n目录\n:::\n\n:::attachment 清单\n\n内容。\n:::\n\n:::attachment 目录\n\n| 序号 | 名称 |\n| :-: | --- |\n| 1 | 办法 |\n:::");
        pages[0].ShouldBe("　　正文。\n\n　　附件：1.清单\n　　　　　2.目录");
        pages[1].ShouldBe("附件1\n\n　　　　　　　　　　　　 清单\n\n　　内容。");
        pages[2].ShouldStartWith("附件2\n\n　　　　　　　　　　　　 目录\n\n");
        pages[2].ShouldContain("办法");
    }

    [Fact]
    public void A_table_repeats_its_header_and_breaks_between_rows()
    {
        var document = Document("| 序号 | 名称 |\n| --- | --- |\n" + string.Concat(Enumerable.Range(1, 50).Select(i => $"| {i} | 办法 |\n")));
        document.Pages.Count.ShouldBe(3);
        document.Pages.ShouldAllBe(page => page.Items.OfType<TextItem>().Count(item => item.Role == ItemRole.TableHeader && item.Text == "序号") == 1);
        document.Pages.SelectMany(page => page.Items.OfType<TextItem>()).Count(item => item.Text == "办法").ShouldBe(50);
    }

    [Fact]
    public void Page_numbers_stand_right_on_odd_and_left_on_even_pages()
    {
        var numbers = Document(string.Concat(Enumerable.Repeat("一行。\n\n", 50))).Pages.Select(page => page.Items.OfType<TextItem>().Single(item => item.Role == ItemRole.PageNumber)).ToList();
        numbers.Select(number => number.Text).ShouldBe(["— 1 —", "— 2 —", "— 3 —"]);
        (numbers[0].Cells[^1].X + numbers[0].Cells[^1].Width).Millimetres.ShouldBe(184 - Length.Pt(14).Millimetres, 0.01);
        numbers[1].Cells[0].X.Millimetres.ShouldBe(28 + Length.Pt(14).Millimetres, 0.01);
    }

    [Fact]
    public void Headings_make_the_outline() =>
        Document("## 方面\n\n### 问题 +\n\n正文。").Outline.Select(entry => (entry.Level, entry.Text, entry.Page)).ShouldBe([(1, "一、方面", 0), (2, "（一）问题", 0)]);

    private static string Page(string markdown) => Pages(markdown).ShouldHaveSingleItem();

    private static List<string> Pages(string markdown) => Document(markdown).Pages.Select(page => PageText.Print(page, Profile)).ToList();

    private static PagedDocument Document(string markdown) => PageLayout.Arrange(Notice.FromMarkdown(markdown).Document, Profile);
}
