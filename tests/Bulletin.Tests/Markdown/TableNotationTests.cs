namespace Bulletin.Tests.Markdown;

/// <summary>Where tables begin and end in 公文 Markdown, and what is said of lines that only look like one.</summary>
public sealed class TableNotationTests
{
    private const string Rows = "| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |";

    [Theory]
    [InlineData("现将情况列表如下：\n" + Rows)]
    [InlineData("甲|乙两县情况如下：\n" + Rows)]
    [InlineData("两县情况如下：\n甲 | 乙\n--- | ---\n1 | 2")]
    [InlineData("甲|乙|丙三县情况如下：\n甲 | 乙\n--- | ---\n1 | 2")]
    public void A_table_begins_directly_below_text(string markdown)
    {
        var blocks = NoticeMarkdown.Read(markdown).Blocks;

        blocks.Select(block => block.GetType()).ShouldBe([typeof(Paragraph), typeof(Table)]);
        ((Paragraph)blocks[0]).Text.ToString().ShouldBe(markdown[..markdown.IndexOf('\n', StringComparison.Ordinal)]);
        blocks[1].ShouldBe(new Table([default, default], ["甲", "乙"], [["1", "2"]]));
    }

    [Theory]
    [InlineData("第一句。\n" + Rows + "\n第二句。\n" + Rows + "\n第三句。")]
    [InlineData(":::attachment 清单\n第一句。\n" + Rows + "\n第二句。\n" + Rows + "\n第三句。\n:::")]
    [InlineData(":::attachment 清单\n第一句。\n:::table\n" + Rows + "\n:::\n第二句。\n" + Rows + "\n第三句。\n:::")]
    public void Text_goes_on_directly_below_a_table(string markdown)
    {
        var blocks = NoticeMarkdown.Read(markdown).Blocks;

        (blocks is [AttachmentBlock attachment] ? attachment.Blocks : blocks).Select(block => block is Paragraph paragraph ? paragraph.Text.ToString() : block.GetType().Name)
            .ShouldBe(["第一句。", nameof(Table), "第二句。", nameof(Table), "第三句。"]);
    }

    [Theory]
    [InlineData("选项甲|乙均可。")]
    [InlineData("选项甲|乙均可。\n选项丙|丁不可。")]
    [InlineData("|x|＜1时成立。")]
    [InlineData("---")]
    public void Prose_with_bars_stays_prose(string markdown)
    {
        var input = Field.FieldInput.OfMarkdown("# 通报\n\n" + markdown);

        input.Codes.ShouldNotContain(code => code.StartsWith("BUL21", StringComparison.Ordinal));
        input.Notice.Document.Blocks[1].ShouldBe(new Paragraph(markdown.Replace("\n", "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("文字。\n| 甲 | 乙 |\n| 1 | 2 |", 4)]
    [InlineData("| 甲 | 乙 |", 3)]
    [InlineData("甲 | 乙 | 丙\n1 | 2 | 3", 3)]
    [InlineData("文字。\n｜甲｜乙｜\n｜1｜2｜", 4)]
    [InlineData(Rows + "\n文字。\n| 3 | 4 |", 7)]
    public void Rows_without_dashes_are_printed_and_told_of(string markdown, int line)
    {
        var input = Field.FieldInput.OfMarkdown("# 通报\n\n" + markdown);

        var diagnostic = input.Diagnostics.Where(found => found.Code == "BUL2101").ShouldHaveSingleItem();
        diagnostic.Place.ShouldBe($"notice.md:{line}");
        diagnostic.Severity.ShouldBe(DiagnosticSeverity.Warning);
        string.Concat(input.Notice.Document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text)).Replace(" ", "", StringComparison.Ordinal)
            .ShouldContain(markdown.Split('\n')[^1].Replace(" ", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("| 甲 | 乙 |\n| -- - | --- |\n| 1 | 2 |", "BUL2100", 4)]
    [InlineData("| 甲 | 乙 |\n|——|——|\n| 1 | 2 |", "BUL2100", 4)]
    [InlineData("| 甲 | 乙 |\n|：---|---|\n| 1 | 2 |", "BUL2100", 4)]
    [InlineData("| 甲 | 乙 |\n|===|===|\n| 1 | 2 |", "BUL2100", 4)]
    [InlineData("| 甲 | 乙 |\n+---+---+\n| 1 | 2 |", "BUL2100", 4)]
    [InlineData("｜甲｜乙｜\n｜---｜---｜\n｜1｜2｜", "BUL2100", 4)]
    [InlineData("文字。\n| --- | --- |\n| 1 | 2 |", "BUL2102", 4)]
    [InlineData("| --- | --- |\n| 1 | 2 |", "BUL2102", 3)]
    [InlineData("| 甲 | 乙 |\n| --- |\n| 1 | 2 |", "BUL2103", 3)]
    [InlineData("| 甲 | 乙 |\n| --- | --- | --- |\n| 1 | 2 | 3 |", "BUL2103", 3)]
    [InlineData("文字。\n| 甲 |\n| 乙 | 丙 |\n| --- | --- |\n| 1 | 2 |", "BUL2103", 4)]
    [InlineData(Rows + "\n" + Rows, "BUL2104", 7)]
    [InlineData("文字。\n" + Rows + "\n| 3 |\n文字。", "BUL1008", 7)]
    [InlineData(Rows + "\n| 3 | 4 | 5 |", "BUL1008", 6)]
    [InlineData(Rows + "\n| < | 4 |", "BUL2034", 6)]
    [InlineData("| 甲 | 乙 |\n| --- | --- |\n| ^ | 2 |", "BUL2034", 5)]
    [InlineData(Rows + "\n| 3 | < |\n| ^ | 4 |", "BUL2035", 6)]
    [InlineData(Rows + "\n| 3 | 4 |\n| ^ | < |", "BUL2035", 6)]
    [InlineData(Rows + "\n| 见 ![图](图1.png) | 4 |", "BUL2019", 6)]
    public void A_table_that_cannot_be_read_is_one_error_with_its_line(string markdown, string code, int line)
    {
        var error = Should.Throw<NoticeException>(() => NoticeMarkdown.Read("# 通报\n\n" + markdown)).Diagnostics.ShouldHaveSingleItem();

        error.Place.ShouldBe($"notice.md:{line}");
        error.Code.ShouldBe(code);
    }

    [Theory]
    [InlineData("一<br>二<BR/>三<Br />四</br>五", new[] { "一", "二", "三", "四", "五" })]
    [InlineData("<br>一<br><br>二<br>", new[] { "一", "二" })]
    [InlineData(@"写作\<br>即可", new[] { "写作<br>即可" })]
    [InlineData(@"一\\<br>二", new[] { @"一\", "二" })]
    [InlineData("<b>一</b><brx>", new[] { "<b>一</b><brx>" })]
    [InlineData("<br>", new string[0])]
    public void A_break_in_a_cell_begins_a_paragraph(string cell, string[] paragraphs)
    {
        Table(Rows + $"\n| {cell} | 4 |").Rows[1][0].ShouldBe(new TableCell(paragraphs.Select(text => (RichText)text).ToValueList()));
        Table($"| {cell} | 乙 |\n| --- | --- |").Header[0][0].Paragraphs.Select(text => text.ToString()).ShouldBe(paragraphs);
    }

    [Fact]
    public void Outside_of_cells_a_break_is_text() =>
        NoticeMarkdown.Read("# 通报\n\n一<br>二").Blocks[1].ShouldBe(new Paragraph("一<br>二"));

    [Fact]
    public void Rows_below_the_header_are_merged_as_the_header_is()
    {
        var table = Table("| 甲 | 乙 | 丙 |\n| --- | --- | --- |\n| 1 | 2 | < |\n| ^ | ^ | < |\n| 3 | \\< | \\^ |");

        table.Rows.ShouldBe([[new("1", 1, 2), new("2", 2, 2)], [], ["3", "<", "^"]]);
    }

    [Fact]
    public void Ten_thousand_rows_are_read_and_written_back()
    {
        var rows = Enumerable.Range(1, 10_000).Select(i => (ValueList<TableCell>)(i % 2 == 1 ? [new($"{i}", 1, 2), new(["一", "二"])] : ["三"])).ToValueList();
        var document = new NoticeDocument { Blocks = [new Table([default, default], [["甲", "乙"]], rows)] };

        NoticeMarkdown.Read(NoticeMarkdown.Write(document)).Blocks.ShouldBe(document.Blocks);
    }

    private static Table Table(string markdown) => NoticeMarkdown.Read(markdown).Blocks.ShouldHaveSingleItem().ShouldBeOfType<Table>();
}
