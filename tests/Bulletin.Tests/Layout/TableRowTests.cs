namespace Bulletin.Tests.Layout;

/// <summary>Where pages end within tables: the header is never alone, rows are parted only where they must be, merged cells lose nothing.</summary>
public sealed class TableRowTests
{
    private const int LinesOfPage = 22;

    private static readonly StyleProfile Profile = Gb9704.Profile();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(18)]
    [InlineData(21)]
    [InlineData(60)]
    public void The_header_is_never_alone_at_the_foot_of_a_page(int linesOfRow)
    {
        for (var above = 0; above <= LinesOfPage; above++)
        {
            var pages = Arrange(above, new Table([default, default], ["序号", "措施"], []) { Caption = "表1　台账", Rows = [["1", Lines(linesOfRow)], ["2", "末行"]] });

            var caption = PageOf(pages, ItemRole.TableCaption, "表1　台账");
            PageOf(pages, ItemRole.TableHeader, "序号").ShouldBe(caption, $"{above} lines above");
            PageOf(pages, ItemRole.TableCell, "行1").ShouldBe(caption, $"{above} lines above");
            ShouldHoldAll(pages, linesOfRow);
        }
    }

    [Fact]
    public void A_heading_above_a_table_stays_with_its_first_row()
    {
        for (var above = 0; above <= LinesOfPage; above++)
        {
            var pages = Pages([.. Text(above), new Heading(1, "情况"), new Table([default], ["序号"], []) { Rows = [[Lines(21)]] }]);

            PageOf(pages, ItemRole.TableHeader, "序号").ShouldBe(PageOf(pages, ItemRole.Heading1, "情况"));
            PageOf(pages, ItemRole.TableCell, "行1").ShouldBe(PageOf(pages, ItemRole.TableHeader, "序号"));
        }
    }

    // So many lines stand above it, header and first row included.
    [Theory]
    [InlineData(3, 19, true)]
    [InlineData(4, 19, false)]
    [InlineData(5, 17, true)]
    [InlineData(5, 18, false)]
    [InlineData(6, 17, true)]
    [InlineData(6, 21, true)]
    [InlineData(18, 20, true)]
    [InlineData(18, 21, true)]
    [InlineData(18, 22, false)]
    [InlineData(3, 22, false)]
    [InlineData(15, 40, false)]
    public void A_row_moves_whole_unless_a_page_cannot_hold_it_or_sixteen_lines_stay_empty(int above, int lines, bool isWhole)
    {
        var pages = Arrange(above - 2, new Table([default], ["措施"], []) { Rows = [["首行"], [Lines(lines)]] });

        PagesOf(pages, "行").Count.ShouldBe(isWhole ? 1 : lines == 40 ? 3 : 2);
        ShouldHoldAll(pages, lines);
    }

    [Fact]
    public void A_parted_row_fills_each_page()
    {
        var pages = Arrange(4, new Table([default], ["措施"], []) { Rows = [[Lines(100)]] });

        PagesOf(pages, "行").Select(page => pages[page].Items.OfType<TextItem>().Count(item => item.Role == ItemRole.TableCell)).ShouldBe([17, 21, 21, 21, 20]);
        pages.ShouldAllBe(page => page.Items.OfType<TextItem>().Any(item => item.Role == ItemRole.TableHeader));
    }

    [Fact]
    public void A_merged_cell_on_one_page_stands_in_its_middle()
    {
        var pages = Arrange(0, new Table([default, default], ["事项", "措施"], []) { Rows = [[new("问题", 1, 3), "一"], ["二"], ["三"]] });

        Baseline(pages[0], "问题").ShouldBe(Baseline(pages[0], "二"));
    }

    [Fact]
    public void A_merged_cell_over_two_pages_stands_at_the_top_of_the_first()
    {
        var pages = Arrange(17, new Table([default, default], ["事项", "措施"], []) { Rows = [[new("问题", 1, 8), "一"], ["二"], ["三"], ["四"], ["五"], ["六"], ["七"], ["八"]] });

        pages.Count.ShouldBe(2);
        PageOf(pages, ItemRole.TableCell, "四").ShouldBe(0);
        PageOf(pages, ItemRole.TableCell, "五").ShouldBe(1);
        Baseline(pages[0], "问题").ShouldBe(Baseline(pages[0], "一"));
        pages[1].Items.OfType<TextItem>().ShouldNotContain(item => Content(item) == "问题");
    }

    [Fact]
    public void A_merged_cell_keeps_the_rows_that_its_text_needs()
    {
        var table = new Table([default, default], ["事项", "措施"], []) { Rows = [[new(Texts(3), 1, 5), "一"], ["二"], ["三"], ["四"], ["五"]] };
        var pages = Arrange(19, table);

        PageOf(pages, ItemRole.TableCell, "一").ShouldBe(1);
        var decisions = PageLayout.Decide(new NoticeDocument { Blocks = [.. Text(19), table] }, Profile);
        decisions.Tables.ShouldHaveSingleItem().KeptRows.ShouldBe([0, 1]);
    }

    [Fact]
    public void A_merged_cell_longer_than_a_page_loses_nothing()
    {
        var pages = Arrange(3, new Table([default, default], ["事项", "措施"], []) { Rows = [[new(Texts(70), 1, 3), "一"], ["二"], ["三"], ["末行", "四"]] });

        ShouldHoldAll(pages, 70);
        pages.ShouldAllBe(page => page.Items.OfType<TextItem>().All(item => item.Baseline < Profile.Page.Height - Profile.Page.MarginBottom || item.Role == ItemRole.PageNumber));
    }

    [Fact]
    public void Only_tables_over_several_pages_have_decisions()
    {
        var small = new Table([default], ["措施"], []) { Rows = [["一"]] };
        var document = new NoticeDocument { Blocks = [small, new AttachmentBlock("清单", [new Paragraph("见表。"), small, new Table([default], ["措施"], []) { Rows = [[Lines(30)], ["二"]] }])] };

        var decision = PageLayout.Decide(Numbering.Apply(document), Profile).Tables.ShouldHaveSingleItem();

        (decision.Block, decision.Table).ShouldBe((1, 2));
        decision.PartedRows.ShouldBe([0]);
    }

    [Fact]
    public void A_thousand_paragraphs_in_a_cell_and_ten_thousand_rows_are_laid_out()
    {
        ShouldHoldAll(Arrange(0, new Table([default, default], ["序号", "措施"], []) { Rows = [["1", Lines(1000)]] }), 1000);

        var rows = Enumerable.Range(0, 10_000).Select(row => (ValueList<TableCell>)(row == 0 ? [new("全部", 1, 10_000), "首行"] : [$"行{row}"])).ToValueList();
        ShouldHoldAll(Arrange(0, new Table([default, default], ["序号", "措施"], []) { Rows = rows }), 9_999);
    }

    private static ValueList<PagedPage> Arrange(int above, Table table) => Pages([.. Text(above), table]);

    private static ValueList<PagedPage> Pages(ValueList<Block> blocks) => PageLayout.Arrange(Numbering.Apply(new NoticeDocument { Blocks = blocks }), Profile).Pages;

    private static IEnumerable<Paragraph> Text(int lines) => Enumerable.Repeat(new Paragraph("正文。"), lines);

    // A cell of so many paragraphs, a line each.
    private static TableCell Lines(int count) => new(Texts(count));

    private static ValueList<RichText> Texts(int count) => Enumerable.Range(1, count).Select(i => (RichText)$"行{i}").ToValueList();

    private static string Content(TextItem item) => string.Concat(item.Text);

    private static int PageOf(ValueList<PagedPage> pages, ItemRole role, string text) =>
        Enumerable.Range(0, pages.Count).First(page => pages[page].Items.OfType<TextItem>().Any(item => item.Role == role && Content(item).EndsWith(text, StringComparison.Ordinal)));

    private static List<int> PagesOf(ValueList<PagedPage> pages, string text) => Enumerable.Range(0, pages.Count)
        .Where(page => pages[page].Items.OfType<TextItem>().Any(item => item.Role == ItemRole.TableCell && Content(item).StartsWith(text, StringComparison.Ordinal))).ToList();

    private static Length Baseline(PagedPage page, string text) => page.Items.OfType<TextItem>().First(item => Content(item) == text).Baseline;

    private static void ShouldHoldAll(ValueList<PagedPage> pages, int lines) => pages.SelectMany(page => page.Items.OfType<TextItem>())
        .Where(item => item.Role == ItemRole.TableCell && Content(item).StartsWith('行')).Select(Content).ShouldBe(Enumerable.Range(1, lines).Select(i => $"行{i}"), Case.Sensitive);
}
