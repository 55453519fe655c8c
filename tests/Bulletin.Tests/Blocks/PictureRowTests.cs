using Bulletin.Tests.Docx;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Tests.Blocks;

/// <summary>Pictures side by side, and pictures in cells, in all formats.</summary>
public sealed class PictureRowTests
{
    private const string Row = """
        :::pictures 图1　整改前后对比
        ![整改前](80x60mm.png "整改前")
        ![整改后](40x60mm.png "整改后，新装了护栏、标志牌和照明灯具并刷新了墙面，验收合格")
        :::

        """;

    private const string Cells = """
        :::table 表1　现场 {列宽=1:2:2}
        | 序号 | 整改前 | 整改后 |
        | --- | --- | --- |
        | 1 | ![甲](80x60mm.png){宽=30mm} | ![乙](80x60mm.png)<br>东门<br>已验收 |
        | 2 | 无 | ![丙](30x400mm.png) |
        :::

        """;

    private static readonly NoticeOptions Options = new() { Pictures = SamplePictures.Instance };

    [Fact]
    public void A_row_and_a_cell_are_read()
    {
        var blocks = Notice.FromMarkdown(Row + "\n" + Cells, Options).Document.Blocks;
        var row = blocks[0].ShouldBeOfType<PictureRow>();
        row.Pictures.Select(picture => picture.Alternative).ShouldBe(["整改前", "整改后"]);
        row.Caption.ToString().ShouldBe("图1　整改前后对比");
        var table = blocks[1].ShouldBeOfType<Table>();
        table.Widths.ShouldBe([1, 2, 2]);
        table.Caption.ToString().ShouldBe("表1　现场");
        table.Rows[0][1].Picture!.Width.ShouldBe(Length.Mm(30));
        table.Rows[0][2].Paragraphs.ShouldBe(["东门", "已验收"]);
    }

    [Theory]
    [InlineData(":::pictures\n正文。\n:::", "BUL2161")]
    [InlineData(":::pictures 图1\n:::", "BUL2161")]
    [InlineData("| 甲 |\n| --- |\n| ![甲](80x60mm.png \"图题\") |", "BUL1133")]
    [InlineData("| 甲 |\n| --- |\n| 文字<br>![甲](80x60mm.png) |", "BUL2019")]
    [InlineData(":::table {列宽=1:2}\n| 甲 |\n| --- |\n| 乙 |\n:::", "BUL1135")]
    public void What_is_no_row_and_no_cell_is_an_error(string markdown, string code) =>
        Errors(markdown).ShouldContain(code);

    [Fact]
    public void Pictures_share_the_line_and_stand_on_the_same_foot()
    {
        var page = Notice.FromMarkdown(Row, Options).Arrange().Pages[0];
        var pictures = page.Items.OfType<PictureItem>().ToList();
        pictures.Count.ShouldBe(2);
        pictures[0].X.ShouldBeLessThan(pictures[1].X);
        (pictures[0].Y + pictures[0].Height).ShouldBe(pictures[1].Y + pictures[1].Height);
        pictures[0].Width.ShouldBeLessThan(Length.Mm(78));
        pictures[1].Width.ShouldBe(Length.Mm(40));
    }

    [ToolFact("soffice", "mutool")]
    public void The_two_files_agree_on_the_places_of_pictures()
    {
        var lines = string.Concat(Enumerable.Repeat("正文。\n\n", 6));
        var notice = Notice.FromMarkdown($"正文。\n\n{Row}\n{lines}{Cells}\n正文。\n\n{lines}{Row}\n正文。\n", Options);
        var (docx, pdf) = (new MemoryStream(), new MemoryStream());
        notice.SaveDocx(docx);
        notice.SavePdf(pdf);
        var (wanted, got) = (DocxPicturePlaceTests.Places(pdf.ToArray()), DocxPicturePlaceTests.Places(LibreOffice.Convert("pdf", docx.ToArray())[0]));
        wanted.Count.ShouldBe(7);
        got.Count.ShouldBe(wanted.Count);
        for (var picture = 0; picture < wanted.Count; picture++)
        {
            got[picture].Page.ShouldBe(wanted[picture].Page, $"picture {picture + 1}");
            for (var side = 0; side < 4; side++)
            {
                got[picture].Box[side].ShouldBe(wanted[picture].Box[side], 72 / 25.4, $"picture {picture + 1}, side {side}");
            }
        }
    }

    [Fact]
    public void A_web_page_has_a_figure_of_figures_and_pictures_in_cells()
    {
        var html = Notice.FromMarkdown(Row + "\n" + Cells, Options).ToHtmlFragment();
        html.ShouldContain("side-by-side\"><figure><img ");
        html.ShouldContain("<figcaption>图1　整改前后对比</figcaption></figure>");
        html.ShouldContain("<p>东门</p>");
        html.Split("<img ").Length.ShouldBe(6);
    }

    [Fact]
    public void A_row_of_a_table_with_a_picture_stays_on_one_page()
    {
        var rows = string.Concat(Enumerable.Range(1, 9).Select(i => $"| {i} | ![图](80x60mm.png){{宽=60mm}} |\n"));
        var pages = Notice.FromMarkdown("| 序号 | 照片 |\n| --- | --- |\n" + rows, Options).Arrange().Pages;
        pages.Count.ShouldBeGreaterThan(2);
        foreach (var picture in pages.SelectMany(page => page.Items).OfType<PictureItem>())
        {
            (picture.Y + picture.Height).ShouldBeLessThan(Length.Mm(297 - 34));
        }
    }

    private static IEnumerable<string> Errors(string markdown) =>
        Should.Throw<NoticeException>(() => Notice.FromMarkdown(markdown, Options)).Diagnostics.Select(diagnostic => diagnostic.Code);
}
