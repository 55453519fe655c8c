namespace Bulletin.Tests.Markdown;

/// <summary>Captions, merged headers and tables set sideways in 公文 Markdown.</summary>
public sealed class TableTests
{
    [Fact]
    public void Cells_of_a_header_are_merged_with_those_at_the_left_and_above()
    {
        var table = Read("| 甲 | 乙 | < |\n| ^ | 丙 | 丁 |\n| --- | :-- | --: |\n| 1 | 2 | 3 |");

        table.Header.ShouldBe([[new TableCell("甲", 1, 2), new TableCell("乙", 2)], [new TableCell("丙"), new TableCell("丁")]]);
        table.Rows.ShouldBe([["1", "2", "3"]]);
        table.Columns.ShouldBe([CellAlignment.Automatic, CellAlignment.Left, CellAlignment.Right]);
    }

    [Fact]
    public void A_rectangle_of_four_cells_is_one_cell() =>
        Read("| 甲 | < |\n| ^ | < |\n| --- | --- |").Header.ShouldBe([[new TableCell("甲", 2, 2)], []]);

    [Fact]
    public void A_backslash_keeps_the_characters() =>
        Read(@"| \< | \^ |" + "\n| --- | --- |").Header.ShouldBe([[new TableCell("<"), new TableCell("^")]]);

    [Theory]
    [InlineData("-")]
    [InlineData("---")]
    [InlineData(":-:")]
    [InlineData("--:")]
    public void A_header_of_dashes_is_written_such_that_it_is_read_as_a_header(string dashes)
    {
        var table = new Table([CellAlignment.Automatic, CellAlignment.Right], [[new TableCell(dashes), new TableCell("-")], [new TableCell("甲"), new TableCell("乙")]], [[dashes, "-"]]);
        var document = new NoticeDocument { Blocks = [table] };

        Read(NoticeMarkdown.Write(document)).ShouldBe(table);
    }

    [Theory]
    [InlineData("| < | 乙 |\n| --- | --- |", "BUL2034")]
    [InlineData("| 甲 | ^ |\n| --- | --- |", "BUL2034")]
    [InlineData("| 甲 | 乙 |\n| ^ | < |\n| --- | --- |", "BUL2035")]
    [InlineData("| 甲 | < |\n| ^ | 乙 |\n| --- | --- |", "BUL2035")]
    [InlineData(":::table 表1\n文字\n:::", "BUL2036")]
    [InlineData(":::table 表1\n:::", "BUL2036")]
    [InlineData(":::table 表1\n| 甲 |\n| --- |\n\n| 乙 |\n| --- |\n:::", "BUL2036")]
    [InlineData(":::table 表1\n| 甲 | 乙 |\n| 1 | 2 |\n:::", "BUL2036")]
    [InlineData(":::table 表1\n文字\n| 甲 |\n| --- |\n:::", "BUL2036")]
    [InlineData("| 丙 |\n| 甲 | 乙 |\n| --- | --- |", "BUL2103")]
    public void What_cannot_be_read_is_said_once(string markdown, string code)
    {
        var diagnostic = Should.Throw<NoticeException>(() => NoticeMarkdown.Read(markdown)).Diagnostics.ShouldHaveSingleItem();

        diagnostic.Code.ShouldBe(code);
        diagnostic.Place.ShouldBe("notice.md:1");
    }

    [Theory]
    [InlineData(":::table 表1　台账", "表1　台账", false)]
    [InlineData(":::table 横排 表1　台账", "表1　台账", true)]
    [InlineData(":::table 横排", "", true)]
    [InlineData(":::table 竖排 横排图", "横排图", false)]
    [InlineData(":::table 横排图", "横排图", false)]
    [InlineData(":::table", "", false)]
    public void A_container_gives_caption_and_direction(string first, string caption, bool landscape)
    {
        var table = Read(first + "\n| 甲 |\n| --- |\n:::");

        table.Caption.ToString().ShouldBe(caption);
        table.IsLandscape.ShouldBe(landscape);
    }

    [Fact]
    public void A_table_in_an_attachment_needs_no_longer_fence()
    {
        var attachment = NoticeMarkdown.Read(":::attachment 清单\n:::table 横排 表1\n| 甲 |\n| --- |\n:::\n说明。\n:::\n\n正文。").Blocks[0].ShouldBeOfType<AttachmentBlock>();

        attachment.Blocks.Select(block => block.GetType()).ShouldBe([typeof(Table), typeof(Paragraph)]);
    }

    [Theory]
    [InlineData(12, TableSize.Size4, "", true)]
    [InlineData(13, TableSize.Size4, "", false)]
    [InlineData(13, TableSize.Size4, "横排", true)]
    [InlineData(13, TableSize.Size5, "", true)]
    [InlineData(60, TableSize.Size5, "横排", false)]
    public void More_columns_than_the_page_has_room_for_are_one_diagnostic(int columns, TableSize size, string direction, bool fits)
    {
        var row = string.Concat(Enumerable.Repeat("| 甲 ", columns)) + "|";
        var markdown = $":::table {direction}\n{row}\n{row.Replace("甲", "---", StringComparison.Ordinal)}\n{row}\n:::";
        var options = new NoticeOptions { TableSize = size };

        if (fits)
        {
            Notice.FromMarkdown(markdown, options).Arrange().Pages.Count.ShouldBe(1);
        }
        else
        {
            Should.Throw<NoticeException>(() => Notice.FromMarkdown(markdown + "\n\n:::signature\n2026年3月2日\n:::", options)).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL4014");
        }
    }

    private static Table Read(string markdown) => NoticeMarkdown.Read(markdown).Blocks.ShouldHaveSingleItem().ShouldBeOfType<Table>();
}
