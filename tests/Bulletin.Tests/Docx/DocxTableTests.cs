using Bulletin.Tests.Docx.Controls;
using Bulletin.Tests.Support;
using static Bulletin.Tests.Support.DocxPackage;

namespace Bulletin.Tests.Docx;

/// <summary>Merged cells, cells of several paragraphs, and rows at the end of a page in DOCX.</summary>
public sealed class DocxTableTests
{
    private static readonly Table Merged = new([default, default, default], ["事项", "措施", "人员"], [])
    {
        Rows = [[new("甲", 1, 2), new(["一", "二"]), "李明"], [new("丙", 2)], [new("丁", 3)]],
    };

    [Fact]
    public void Merged_cells_span_rows_and_columns()
    {
        var docx = SampleDocuments.Render(new NoticeDocument { Blocks = [new Paragraph("正文。"), Merged], Metadata = new() { Title = "通报" } });
        var rows = new DocxPackage(docx).Body.Descendants(W + "tr").Skip(1).ToList();

        rows.Select(row => string.Join(' ', row.Elements(W + "tc").Select(cell => $"{cell.Value}/{string.Join("", cell.Descendants(W + "vMerge").Select(merge => Value(merge)))}/{string.Join("", cell.Descendants(W + "gridSpan").Select(span => Value(span)))}")))
            .ShouldBe(["甲/restart/ 一二// 李明//", "/continue/ 丙//2", "丁//3"]);
        DocxCheck.Check(docx).ShouldBeEmpty();
        new DocxPackage(docx).Defects().ShouldBeEmpty();
    }

    [Fact]
    public void Each_paragraph_of_a_cell_is_a_paragraph() =>
        new DocxPackage(SampleDocuments.Render(Merged)).Body.Descendants(W + "tr").ElementAt(1).Elements(W + "tc").ElementAt(1).Elements(W + "p").Select(paragraph => paragraph.Value).ShouldBe(["一", "二"]);

    [Fact]
    public void The_header_stays_with_the_row_below_it() =>
        new DocxPackage(SampleDocuments.Render(Merged)).Body.Descendants(W + "tr").Select(row => row.Descendants(W + "keepNext").Any()).ShouldBe([true, false, false, false]);

    [Fact]
    public void Only_rows_that_the_layout_parts_may_be_parted()
    {
        var long1 = new TableCell(Enumerable.Range(1, 30).Select(i => (RichText)$"行{i}").ToValueList());
        var document = new NoticeDocument { Blocks = [new AttachmentBlock("清单", [new Table([default, default], ["事项", "措施"], []) { Rows = [["一", "二"], [new("甲", 1, 2), long1], ["三"], ["四", "五"]] }])] };
        var rows = new DocxPackage(DocxRenderer.Render(document, Gb9704.Profile(), null, PageLayout.Decide(document, Gb9704.Profile())).Bytes.ToArray()).Body.Descendants(W + "tr").ToList();

        rows.Select(row => row.Descendants(W + "cantSplit").Any()).ShouldBe([true, true, false, true, true]);
        rows.Select(row => string.Join(' ', row.Descendants(W + "vAlign").Select(align => Value(align)))).ShouldBe(["", "", "top top", "top", ""]);
    }

    [Fact]
    public void Corrections_of_a_cell_of_several_paragraphs_come_back()
    {
        var cell = new ReportCell { Text = "更换管网。\n分区计量。", Paragraphs = ["每月通报。"] };
        var report = ControlReports.Invented with { Attachments = [new Attachment { Title = "台账", Table = new ReportTable { Columns = ["问题", "措施"], Rows = [["漏损", cell], [new() { Text = "合计", Columns = 2 }]] } }] };

        DocxReader.Update(report, EditedDocx.Render(report)).Changes.ShouldBeEmpty();
        var update = EditedDocx.Of(report).Type("attachments[0].table.rows[0][1]", "分片计量。", 1).Type("attachments[0].table.rows[0][1].paragraphs[0]", "每周通报。").Update(report);

        update.Diagnostics.ShouldBeEmpty();
        update.Report.Attachments[0].Table!.Rows[0][1].ShouldBe(new ReportCell { Text = "更换管网。\n分片计量。", Paragraphs = ["每周通报。"] });
    }
}
