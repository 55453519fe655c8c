using Bulletin.Tests.Support;

namespace Bulletin.Tests.Field;

/// <summary>Tables as people write them: without blank lines, with several paragraphs in a cell, with merged cells.</summary>
public sealed class TableFieldTests
{
    [FontFact]
    public void Breaks_and_merged_cells_of_a_hand_written_ledger_are_kept()
    {
        var input = FieldInput.Read("11-cellbreak.md");

        input.Codes.ShouldNotContain(code => code.StartsWith("BUL21", StringComparison.Ordinal));
        Table(input).Rows.ShouldBe(
        [
            [new("1", 1, 2), new("管网漏损率偏高", 1, 2), new(["1.更换管网。", "2.分区计量。", "3.每月通报。"]), "李明"],
            ["4.合并单元格测试", "王强"],
            [new("2", 2), "合并到左边", ""],
            ["3", "措施为空", "", ""],
        ]);
        input.ShouldPrint("1管网漏损率偏高1.更换管网。2.分区计量。3.每月通报。李明4.合并单元格测试王强2合并到左边3措施为空");
        input.ShouldNotPrint("<br");
        input.ShouldNotPrint("^");
    }

    [FontFact]
    public void Line_breaks_in_the_cells_of_a_report_begin_paragraphs()
    {
        var input = FieldInput.Read("11c-cellbreak.yaml");

        input.Codes.ShouldNotContain("BUL1005");
        Table(input).Rows[0].ShouldBe(["1", "管网漏损率偏高", new(["1.更换管网。", "2.分区计量。"]), "李明"]);
        input.ShouldPrint("1管网漏损率偏高1.更换管网。2.分区计量。李明2水质不达标增设监测点王强");
    }

    [FontFact]
    public void A_tall_row_is_parted_and_nothing_of_it_is_lost()
    {
        var input = FieldInput.Read("12-tallrow.md");
        var cells = Table(input).Rows.SelectMany(row => row).Select(cell => cell.ToString()).ToList();

        input.ShouldPrint(string.Concat(cells));

        // The first page is full: header and row begin right below the text.
        var first = input.Notice.Arrange().Pages[0].Items.OfType<TextItem>().Where(item => item.Role == ItemRole.TableCell).ToList();
        first.Select(item => item.Baseline).Distinct().Count().ShouldBeGreaterThan(12);
    }

    [FontFact]
    public void A_table_needs_no_blank_lines_around_it()
    {
        var input = FieldInput.Read("42b-table-nogap.md");

        input.Codes.ShouldNotContain(code => code.StartsWith("BUL21", StringComparison.Ordinal));
        input.Notice.Document.Blocks.Select(block => block.GetType().Name).ShouldBe(
            [nameof(Title), nameof(Paragraph), nameof(Paragraph), nameof(Bulletin.Table), nameof(Paragraph), nameof(Bulletin.Table), nameof(SignatureBlock)]);
        input.ShouldPrint("现将情况列表如下：序号单位完成率1清江县95%2云溪区88%以上情况予以通报。表1没有空行序号单位1清江县云河市水务局");
        input.ShouldNotPrint("|");
    }

    private static Table Table(FieldInput input) =>
        input.Notice.Document.Blocks.SelectMany(block => block is AttachmentBlock attachment ? attachment.Blocks : [block]).OfType<Table>().First();
}
