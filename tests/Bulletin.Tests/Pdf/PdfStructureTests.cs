using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;

namespace Bulletin.Tests.Pdf;

/// <summary>What a reader for the blind is told, and in which order.</summary>
public sealed class PdfStructureTests
{
    [Fact]
    public void Everything_has_its_type_and_its_order() => string.Join('\n', new StructureReading(TaggedPdf.Render(SampleDocuments.Everything).Bytes).Print())
        .ShouldMatchApproved(options => options.SubFolder("Approved").WithFilenameGenerator((_, _, type, extension) => $"everything.structure.{type}.{extension}"));

    [Fact]
    public void The_structure_says_what_the_tree_says()
    {
        var structure = new StructureReading(TaggedPdf.Render(SampleDocuments.Everything).Bytes);

        WithoutSpace(structure.Document.Text).ShouldBe(TaggedPdf.Text(SampleDocuments.Everything));
        structure.Unmarked.ShouldBeEmpty();
        structure.Artifacts.Where(text => text.Length > 0).ShouldAllBe(text => text.StartsWith('—') && text.EndsWith('—'));
    }

    [NoticeTheory]
    [MemberData(nameof(Published))]
    public void The_structure_of_a_published_notice_says_what_was_published(string name)
    {
        var published = Notices.PublishedNotice.Of(name);
        var notice = Notice.Compose(ReportFile.Load(published.TwinPath));

        Notices.PublishedNotice.ShouldSay(new StructureReading(TaggedPdf.Render(notice.Arrange()).Bytes).Document.Text, published);
    }

    public static TheoryData<string> Published => [.. Notices.PublishedNotice.Names];

    [Fact]
    public void A_paragraph_over_two_pages_is_one_element_and_pages_have_no_gap()
    {
        var structure = new StructureReading(TaggedPdf.Render(SampleDocuments.Han(50)).Bytes);

        var paragraph = structure.All.Where(element => element.Type == "P").ShouldHaveSingleItem();
        paragraph.Text.ShouldBe(new string('国', (28 * 50) - 2));
        paragraph.Contents.Select(content => content.Page).ShouldBe(structure.PageNumbers);
    }

    [Fact]
    public void The_parent_tree_leads_back()
    {
        var structure = new StructureReading(TaggedPdf.Render(SampleDocuments.Everything).Bytes);

        var marked = structure.All.SelectMany(element => element.Contents.Select(content => (content, element.Number))).ToList();
        marked.Count.ShouldBeGreaterThan(50);
        foreach (var ((page, content), number) in marked)
        {
            structure.Parents[structure.PageNumbers.ToList().IndexOf(page)][content].ShouldBe(number);
        }

        structure.Parents.Where(pair => pair.Key < structure.PageNumbers.Count).Sum(pair => pair.Value.Count).ShouldBe(marked.Count);
    }

    [Fact]
    public void Blocks_of_an_attachment_are_apart()
    {
        var structure = TaggedPdf.Read(new AttachmentBlock("目录", [new Paragraph("第一段。"), new Paragraph("第二段。")]));

        structure.Print().ShouldBe(["Document", " Sect", "  P 附件", "  H1 目录", "  P 第一段。", "  P 第二段。"]);
    }

    [Fact]
    public void A_heading_that_runs_in_is_a_heading_and_then_its_text() =>
        TaggedPdf.Read(new Heading(1, "整改。") { RunsIn = true, Number = "一、" }, new Paragraph("已完成。")).Print().ShouldBe(["Document", " H1 一、整改。", " P 已完成。"]);

    [Fact]
    public void A_table_has_a_cell_for_each_column_and_headers_their_spans()
    {
        var structure = TaggedPdf.Read(SampleDocuments.Ledger(1), new Table([CellAlignment.Left, CellAlignment.Left], ["甲", "乙"], [["一"], ["", "二"]]));

        structure.Print().ShouldBe([
            "Document", " Table", "  Caption 表一　整改台账", "  TR", "   TH 序号", "   TH 问题", "   TH 整改情况", "   TH 状态", "  TR", "   TH 整改措施", "   TH 责任单位", "   TH 完成时限",
            "  TR", "   TD 1", "   TD 河湖管护责任落实不到位个别排口长期无人巡查", "   TD 修订制度", "   TD 河湖中心", "   TD 三季度末", "   TD 已完成",
            " Table", "  TR", "   TH 甲", "   TH 乙", "  TR", "   TD 一", "   TD", "  TR", "   TD", "   TD 二",
        ]);
        var heads = structure.All.Where(element => element.Type == "TH").ToList();
        heads.ShouldAllBe(head => head.Body.Contains("/O/Table/Scope/Column"));
        heads.Select(head => (head.Body.Contains("/ColSpan 3"), head.Body.Contains("/RowSpan 2"))).Take(4).ShouldBe([(false, true), (false, true), (true, false), (false, true)]);
    }

    [Fact]
    public void A_header_repeated_on_another_page_is_read_once()
    {
        var structure = TaggedPdf.Read(SampleDocuments.Ledger(60));

        structure.PageNumbers.Count.ShouldBeGreaterThan(1);
        structure.All.Count(element => element.Type == "TH").ShouldBe(7);
        structure.All.Count(element => element.Type == "TR").ShouldBe(62);
        structure.Artifacts.Count(text => text.Contains("序号问题整改情况", StringComparison.Ordinal)).ShouldBe(structure.PageNumbers.Count - 1);
    }

    [Fact]
    public void Figures_are_described_and_ornament_is_not_read()
    {
        var structure = new StructureReading(TaggedPdf.Render(SampleDocuments.Everything).Bytes);

        structure.All.Where(element => element.Type == "Figure").Select(figure => figure.Body.Contains("/Alt<FEFF")).ShouldBe([true, true, true, true, true]);
        structure.All.Count(element => element.Type == "Caption").ShouldBe(5);
        structure.Catalog.ShouldContain("/MarkInfo<</Marked true>>");
    }

    [Fact]
    public void Pages_without_structure_are_not_tagged()
    {
        var file = new PdfReading(PdfRenderer.Render(PageSheet.Document("中"), TestFonts.Options()).Bytes);

        file.Follow(file.Trailer, "Root").ShouldNotContain("StructTreeRoot");
        file.With("/StructParents").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1, -1)]
    [InlineData(0, 0)]
    [InlineData(0, -2)]
    public void A_structure_that_contradicts_itself_is_a_mistake_of_the_caller(int shown, int parent)
    {
        var page = PageSheet.Of(["中"]);
        var document = new PagedDocument { Pages = [page with { Items = [page.Items[0] with { Element = shown }] }], Structure = [new(StructureRole.Paragraph, parent)] };

        Should.Throw<ArgumentException>(() => PdfRenderer.Render(document, TestFonts.Options()));
    }

    [ToolFact("pdfinfo")]
    public void Poppler_reads_the_same()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("a.pdf"), TaggedPdf.Render(SampleDocuments.Everything).Bytes.ToArray());

        var (exitCode, output, error) = Tools.Run("pdfinfo", ["-enc", "UTF-8", "-struct-text", folder.File("a.pdf")]);

        exitCode.ShouldBe(0, error);
        error.ShouldBeEmpty();
        var said = string.Concat(output.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith('"')).Select(line => line.Trim('"')));
        WithoutSpace(said).ShouldBe(TaggedPdf.Text(SampleDocuments.Everything));
    }

    private static string WithoutSpace(string text) => Notices.PublishedNotice.WithoutSpace(text);
}
