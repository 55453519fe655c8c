namespace Bulletin.Tests.Files;

/// <summary>Cells in reports: a text, a list of paragraphs, or an object with spans.</summary>
public sealed class CellReadingTests
{
    private const string Table = "attachments[0].table";

    [Fact]
    public void A_cell_is_a_text_a_list_or_an_object()
    {
        var table = Read(
            """
                  - [甲, "乙\n丙", [丁, {md: PM~2.5~}]]
                  - [{text: 戊, rows: 2, columns: 2}, {text: 己, paragraphs: [庚]}]
                  - [{md: "**辛**"}]
            """).ShouldNotBeNull();

        table.Rows.ShouldBe(
        [
            ["甲", "乙\n丙", new() { Paragraphs = ["丁", InlineMarkdown.Parse("PM~2.5~")] }],
            [new() { Text = "戊", Rows = 2, Columns = 2 }, new() { Text = "己", Paragraphs = ["庚"] }],
            [InlineMarkdown.Parse("**辛**")],
        ]);
    }

    [Theory]
    [InlineData("{text: 甲, rows: 两}", "BUL7", Table + ".rows[0][0].rows")]
    [InlineData("{text: 甲, span: 2}", "BUL7", Table + ".rows[0][0].span")]
    [InlineData("[甲, {rows: 2}]", "BUL7", Table + ".rows[0][0].paragraphs[1]")]
    public void A_wrong_cell_is_told_of_with_its_place(string cell, string code, string path)
    {
        var error = ReportFile.TryParse(Yaml($"      - [{cell}, 乙, 丙]"), ReportFileFormat.Yaml).Diagnostics.First();

        error.Code.ShouldStartWith(code);
        error.Place!.ShouldContain(path);
    }

    [Theory]
    [InlineData("[{text: 甲, rows: 100000, columns: 100000}, 乙, 丙]", "BUL1070", Table + ".rows[0][0]")]
    [InlineData("[{text: 甲, rows: 2147483647}, 乙, 丙]", "BUL1070", Table + ".rows[0][0]")]
    [InlineData("[{text: 甲, columns: 4}]", "BUL1070", Table + ".rows[0][0]")]
    [InlineData("[{text: 甲, columns: 0}, 乙, 丙]", "BUL1070", Table + ".rows[0][0]")]
    [InlineData("[{text: 甲, rows: -3}, 乙, 丙]", "BUL1070", Table + ".rows[0][0]")]
    [InlineData("[甲, {text: 乙, rows: 2}, 丙]\n      - [{text: 丁, columns: 2}, 戊]", "BUL1070", Table + ".rows[1][0]")]
    [InlineData("[{text: 甲, columns: 2}]", "BUL1071", Table + ".rows[0]")]
    [InlineData("[{text: 甲, columns: 2}, 乙, 丙]", "BUL1071", Table + ".rows[0]")]
    [InlineData("[{text: 甲, rows: 2}, 乙, 丙]\n      - [丁]", "BUL1071", Table + ".rows[1]")]
    [InlineData("[{text: 甲, rows: 2}, 乙, 丙]\n      - [丁, 戊, 己]", "BUL1071", Table + ".rows[1]")]
    public void Cells_that_do_not_fit_are_one_error(string rows, string code, string path)
    {
        var report = ReportFile.Parse(Yaml("      - " + rows), ReportFileFormat.Yaml);

        var error = Notice.Check(report).Where(found => found.Severity == DiagnosticSeverity.Error).ShouldHaveSingleItem();
        error.Code.ShouldBe(code);
        error.Place.ShouldBe(path);
    }

    [Fact]
    public void Merged_cells_come_through_the_template()
    {
        var report = ReportFile.Parse(Yaml(
            """
                  - [{text: <, rows: 2}, {text: "^", columns: 2}]
                  - [["**乙**", "丙|<br>"], ""]
                  - [{text: 丁, rows: 2, columns: 3}]
                  - []
            """), ReportFileFormat.Yaml);

        Notice.Compose(report).Document.Blocks.OfType<AttachmentBlock>().Single().Blocks.OfType<Table>().Single().Rows.ShouldBe(
            [[new("<", 1, 2), new("^", 2)], [new(["**乙**", "丙|<br>"]), ""], [new("丁", 3, 2)], []]);
    }

    [Theory]
    [InlineData(ReportFileFormat.Yaml)]
    [InlineData(ReportFileFormat.Json)]
    public void Cells_are_written_in_the_shortest_form_that_reads_back(ReportFileFormat format)
    {
        var report = ReportFile.Parse(Yaml("      - [甲, [乙, 丙], {text: 丁, rows: 2}]\n      - [[], {text: 戊, paragraphs: [己]}]"), ReportFileFormat.Yaml);
        var written = ReportFile.Write(report, format);

        ReportFile.Parse(written, format).ShouldBe(report);
        if (format == ReportFileFormat.Yaml)
        {
            written.ShouldContain("- - \"甲\"");
        }
    }

    [Fact]
    public void The_texts_of_cells_are_checked_with_their_places()
    {
        var report = ReportFile.Parse(Yaml("      - [甲, [乙, 丙\uFFFD], {text: 丁\uFFFD, rows: 1}]"), ReportFileFormat.Yaml);

        Notice.Check(report).Where(found => found.Path?.Contains("rows", StringComparison.Ordinal) == true).Select(found => found.Path).ShouldBe([Table + ".rows[0][1].paragraphs[1]", Table + ".rows[0][2].text"]);
    }

    private static ReportTable? Read(string rows) => ReportFile.Parse(Yaml(rows), ReportFileFormat.Yaml).Attachments[0].Table;

    private static string Yaml(string rows) =>
        $"""
        issuer: 云河市水务局
        date: 2026-03-02
        signatures: [云河市水务局]
        findings:
          - title: 台账不全
            measures: [补齐台账。]
        attachments:
          - title: 台账
            table:
              columns: [问题, 措施, 责任人]
              rows:
        {rows}
        """;
}
