using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;

namespace Bulletin.Tests.Pdf;

/// <summary>Each cell of a tagged table has its headers (ISO 14289-1 §7.5): those above it, by scope and spans. No column of a notice's table stands for its row, so there are no headers of rows.</summary>
public sealed class PdfTableTests
{
    [Fact]
    public void Merged_headers_are_found_from_every_cell_on_every_page()
    {
        var structure = TaggedPdf.Read(SampleDocuments.Ledger(60));
        var table = Tables(structure).ShouldHaveSingleItem();

        structure.PageNumbers.Count.ShouldBeGreaterThan(2);
        (table.Rows, table.Columns, table.IsRegular).ShouldBe((62, 6, true));
        table.Cells.Select(cell => string.Join('/', cell.Headers)).ShouldBe(
            Enumerable.Repeat(new[] { "序号", "问题", "整改情况/整改措施", "整改情况/责任单位", "整改情况/完成时限", "状态" }, 60).SelectMany(row => row));
    }

    [Fact]
    public void Headers_that_are_merged_every_way()
    {
        var table = Tables(TaggedPdf.Read(new Table(
            new CellAlignment[4],
            [[new("甲", 2, 2), new("乙", 2)], [new("丙"), new("丁")], [new("戊"), new("己"), new("庚", 2)]],
            [["1", "2", "3", "4"]]))).ShouldHaveSingleItem();

        table.IsRegular.ShouldBeTrue();
        table.Cells.Select(cell => cell.Text + string.Concat(cell.Headers)).ShouldBe(["1甲戊", "2甲己", "3乙丙庚", "4乙丁庚"]);
    }

    [Fact]
    public void Rows_that_are_merged_and_cells_of_several_paragraphs()
    {
        var structure = TaggedPdf.Read(new Table(new CellAlignment[3], ["甲", "乙", "丙"], []) { Rows = [[new("一", 1, 2), new(["二", "三"]), "四"], [new("五", 2)], [new("六", 3)]] });
        var table = Tables(structure).ShouldHaveSingleItem();

        (table.Rows, table.Columns, table.IsRegular).ShouldBe((4, 3, true));
        table.Cells.Select(cell => cell.Text + string.Concat(cell.Headers)).ShouldBe(["一甲", "二三乙", "四丙", "一甲", "五乙", "五丙", "六甲", "六乙", "六丙"]);
    }

    [Fact]
    public void A_header_that_no_page_holds_is_still_a_header()
    {
        var long1 = new string('国', 3000);
        var structure = TaggedPdf.Read(new Table(new CellAlignment[2], [[new("甲", 2)], [new(long1), new("乙")]], [["1", "2"]]));
        var table = Tables(structure).ShouldHaveSingleItem();

        structure.PageNumbers.Count.ShouldBeGreaterThan(1);
        table.IsRegular.ShouldBeTrue();
        table.Cells.Select(cell => cell.Headers).ShouldBe([["甲", long1], ["甲", "乙"]]);
    }

    [Fact]
    public void A_row_longer_than_its_header_has_cells_for_all_columns()
    {
        var table = Tables(TaggedPdf.Read(new Table([CellAlignment.Left], ["甲"], [["1", "2"], ["3"]]))).ShouldHaveSingleItem();

        (table.Rows, table.Columns, table.IsRegular).ShouldBe((3, 2, true));
        table.Cells.Select(cell => cell.Text).ShouldBe(["1", "2", "3", ""]);
    }

    [Theory]
    [InlineData("甲", true)]
    [InlineData("", false)]
    public void A_header_that_says_nothing_is_none(string header, bool isPdfUa) =>
        TaggedPdf.Render(new NoticeDocument { Metadata = new() { Title = "标题" }, Blocks = [new Table(new CellAlignment[2], ["", header], [["1", "2"]])] }).IsPdfUa.ShouldBe(isPdfUa);

    [Fact]
    public void A_table_without_a_header_is_not_for_everybody()
    {
        var pages = new PagedDocument
        {
            Metadata = new() { Title = "标题" },
            Pages = [PageSheet.Of(["甲"]) is var page ? page with { Items = [page.Items[0] with { Element = 2 }] } : null!],
            Structure = [new(StructureRole.Table, -1), new(StructureRole.TableRow, 0), new(StructureRole.TableCell, 1)],
        };

        TaggedPdf.Render(pages).IsPdfUa.ShouldBeFalse();
    }

    [Fact]
    public void In_the_notices_every_cell_has_a_header()
    {
        foreach (var (name, pages) in Reports.Notices.Select(report => (report.Name, report.Notice.Arrange())).Append(("Everything", TaggedPdf.Pages(SampleDocuments.Everything))))
        {
            foreach (var table in Tables(new StructureReading(TaggedPdf.Render(pages).Bytes)))
            {
                table.IsRegular.ShouldBeTrue(name);
                table.Cells.ShouldAllBe(cell => cell.Headers.Any(header => header.Length > 0), name);
            }
        }
    }

    private static List<TableReading> Tables(StructureReading structure) => [.. structure.All.Where(element => element.Type == "Table").Select(table => new TableReading(table))];
}
