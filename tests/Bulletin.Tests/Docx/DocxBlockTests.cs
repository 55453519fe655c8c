using Bulletin.Tests.Support;
using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Tests.Docx;

/// <summary>Every kind of block has a form in DOCX; a new kind fails here until it has.</summary>
public sealed class DocxBlockTests
{
    private static readonly Dictionary<Type, (Block Block, string Text)> Samples = new()
    {
        [typeof(MastheadBlock)] = (new MastheadBlock { CopyNumber = "000001", IssuerMark = ["甲局文件"], ReferenceNumber = "甲〔2026〕3号" }, "000001\n甲局文件\n甲〔2026〕3号"),
        [typeof(Title)] = (new Title(["甲局", "关于整改的通报"]), "甲局\n关于整改的通报"),
        [typeof(Recipients)] = (new Recipients(["甲局", "乙局"]), "甲局、乙局："),
        [typeof(Heading)] = (new Heading(1, "方面") { Number = "一、" }, "一、方面"),
        [typeof(Paragraph)] = (new Paragraph("正文。"), "正文。"),
        [typeof(Table)] = (new Table([CellAlignment.Left, CellAlignment.Right], ["甲", "乙"], [["1", "2"]]), "甲\n乙\n1\n2"),
        [typeof(Picture)] = (new Picture(SamplePictures.File("图1.png"), "河道", "图1　整改后"), "图1　整改后"),
        [typeof(PictureRow)] =
            (new PictureRow([new(SamplePictures.File("图1.png"), "前", "整改前"), new(SamplePictures.File("图2.jpg"), "后", "整改后")], "图1　对比"),
            "\t\t\n\t整改前\t整改后\n图1　对比"),
        [typeof(Contacts)] = (new Contacts(["电话：1", "邮编：2"]), "电话：1\n邮编：2"),
        [typeof(AttachmentNote)] = (new AttachmentNote(["清单", "目录"]), "附件：1.清单\n2.目录"),
        [typeof(SignatureBlock)] = (new SignatureBlock(["甲局", "乙局"], new DateOnly(2026, 1, 5), Sealed: false), "甲局\n乙局\n2026年1月5日"),
        [typeof(Remark)] = (new Remark("此件公开发布"), "（此件公开发布）"),
        [typeof(ImprintBlock)] = (new ImprintBlock(["甲局", "乙局"], "甲局办公室", new DateOnly(2026, 1, 5)), "抄送：甲局，乙局。\n甲局办公室\t2026年1月5日印发"),
        [typeof(AttachmentBlock)] = (new AttachmentBlock("清单", [new Paragraph("内容。")]) { Number = 2 }, "附件2\n清单\n内容。"),
    };

    public static TheoryData<string> Kinds =>
        [.. typeof(Block).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Block)) && !type.IsAbstract).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_block_is_written(string kind)
    {
        var (block, text) = Samples.Single(sample => sample.Key.Name == kind).Value;

        var form = block is MastheadBlock ? DocumentForm.Formal : DocumentForm.Web;
        DocxText.ReadText(SampleDocuments.Render(new NoticeDocument { Blocks = [block], Form = form })).ShouldBe(text);
    }

    [Fact]
    public void Merged_cells_of_a_header_span_columns_and_rows_and_all_its_rows_are_repeated()
    {
        var rows = new DocxPackage(SampleDocuments.Render(SampleDocuments.Ledger(2))).Body.Descendants(DocxPackage.W + "tr").ToList();

        rows.Select(row => row.Descendants(DocxPackage.W + "tblHeader").Any()).ShouldBe([true, true, false, false]);
        rows[0].Descendants(DocxPackage.W + "gridSpan").Select(span => DocxPackage.Value(span)).ShouldBe(["3"]);
        rows[0].Descendants(DocxPackage.W + "vMerge").Select(merge => DocxPackage.Value(merge)).ShouldBe(["restart", "restart", "restart"]);
        rows[1].Descendants(DocxPackage.W + "vMerge").Select(merge => DocxPackage.Value(merge)).ShouldBe(["continue", "continue", "continue"]);
        rows[1].Elements(DocxPackage.W + "tc").Select(cell => cell.Value).ShouldBe(["", "", "整改措施", "责任单位", "完成时限", ""]);
    }

    [Theory]
    [InlineData("正 横 正", "upright landscape upright")]
    [InlineData("横", "landscape")]
    [InlineData("正 横 横", "upright landscape")]
    [InlineData("表 横 正", "upright landscape upright")]
    [InlineData("正 附横 附正", "upright landscape upright")]
    [InlineData("正 附横 附横", "upright landscape")]
    [InlineData("附空 附横", "upright landscape")]
    [InlineData("联 横", "upright landscape")]
    public void Landscape_tables_have_sections_of_their_own(string blocks, string sections)
    {
        var sideways = new Table([default], ["甲"], [["一"]]) { IsLandscape = true };
        var document = blocks.Split(' ').Select(block => block switch
        {
            "横" => (Block)sideways,
            "表" => sideways with { IsLandscape = false },
            "附横" => new AttachmentBlock("清单", [sideways]),
            "附正" => new AttachmentBlock("清单", [new Paragraph("文。")]),
            "附空" => new AttachmentBlock("清单", []),
            "联" => new Contacts(["电话", "地址"]),
            _ => new Paragraph("文。"),
        }).ToArray();

        var docx = SampleDocuments.Render(document);

        new DocxPackage(docx).Defects().ShouldBeEmpty();
        string.Join(' ', new DocxPackage(docx).Body.Descendants(DocxPackage.W + "pgSz").Select(size => (int)size.Attribute(DocxPackage.W + "w")! > 12000 ? "landscape" : "upright")).ShouldBe(sections);
    }

    [Fact]
    public void A_single_attachment_has_no_number()
    {
        DocxText.ReadText(SampleDocuments.Render(new AttachmentNote(["清单"]))).ShouldBe("附件：清单");
        DocxText.ReadText(SampleDocuments.Render(new AttachmentBlock("清单", []))).ShouldBe("附件\n清单");
    }

    [Fact]
    public void A_colon_already_there_is_not_doubled() =>
        DocxText.ReadText(SampleDocuments.Render(new Recipients(["甲局", "县委巡察组："]))).ShouldBe("甲局、县委巡察组：");

    [Fact]
    public void A_heading_that_runs_in_shares_the_paragraph()
    {
        var package = new DocxPackage(SampleDocuments.Render(
            new Heading(3, "个别问题整改情况。") { Number = "1.", RunsIn = true }, new Paragraph("已完成。")));

        var paragraph = package.Paragraphs("Body").ShouldHaveSingleItem();
        paragraph.Value.ShouldBe("1.个别问题整改情况。已完成。");
        var runs = paragraph.Elements(DocxPackage.W + "r").ToList();
        DocxPackage.Value(runs[0].Element(DocxPackage.W + "rPr")?.Element(DocxPackage.W + "rStyle")).ShouldBe("Heading3Char");
        runs[1].Element(DocxPackage.W + "rPr").ShouldBeNull();
    }

    [Fact]
    public void A_heading_with_nothing_to_run_into_stands_alone() =>
        new DocxPackage(SampleDocuments.Render(new Heading(3, "问题") { RunsIn = true }, new Heading(3, "问题")))
            .Paragraphs("Heading3").Count.ShouldBe(2);
}
