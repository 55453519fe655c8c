using System.Xml.Linq;
using Bulletin.Tests.Support;
using static Bulletin.Tests.Support.DocxPackage;

namespace Bulletin.Tests.Furniture;

/// <summary>Page furniture in the DOCX.</summary>
public sealed class FurnitureDocxTests
{
    private static readonly XNamespace V = "urn:schemas-microsoft-com:vml";

    [Theory]
    [InlineData(DocumentForm.Web, false)]
    [InlineData(DocumentForm.Web, true)]
    [InlineData(DocumentForm.Formal, false)]
    [InlineData(DocumentForm.Letter, false)]
    [InlineData(DocumentForm.Letter, true)]
    public void The_file_is_valid_in_every_form(DocumentForm form, bool direct)
    {
        var docx = FurnitureSamples.Of(form, FurnitureSamples.All).ToDocx(new() { DirectFormatting = direct });

        DocxCheck.Check(docx, new() { Schema = true }).ShouldBeEmpty();
        new DocxPackage(docx).Defects().ShouldBeEmpty();
    }

    [Fact]
    public void Every_page_has_its_texts_and_the_mark()
    {
        var docx = new DocxPackage(FurnitureSamples.Web(FurnitureSamples.All).ToDocx());
        var headers = Parts(docx, "header");
        var footers = Parts(docx, "footer");

        // Odd, even, first, and those of landscape pages.
        headers.Count.ShouldBe(5);
        headers.Count(header => header.Value == FurnitureSamples.Header).ShouldBe(4);
        headers.ShouldAllBe(header => header.Descendants(V + "textpath").Any(text => (string?)text.Attribute("string") == FurnitureSamples.Mark));
        footers.Count.ShouldBe(5);
        footers.ShouldAllBe(footer => footer.Value.Contains(FurnitureSamples.Footer, StringComparison.Ordinal));
    }

    [Fact]
    public void Only_page_1_has_the_letterhead()
    {
        var docx = new DocxPackage(FurnitureSamples.Web(FurnitureSamples.All with { Letterhead = new() { Picture = FurnitureSamples.Picture, Alternative = "云河市水务局" } }).ToDocx());
        var first = Parts(docx, "header").Single(header => header.Descendants().Any(element => element.Name.LocalName == "anchor"));

        first.Value.ShouldNotContain(FurnitureSamples.Header);
        first.Descendants().Single(element => element.Name.LocalName == "docPr").Attribute("descr")!.Value.ShouldBe("云河市水务局");
        docx.Media.Keys.ShouldContain("word/media/letterhead.png");
        docx.Body.Descendants(W + "titlePg").Count().ShouldBe(1);

        var every = new DocxPackage(FurnitureSamples.Web(new() { Letterhead = new() { Picture = FurnitureSamples.Picture, IsOnEveryPage = true } }).ToDocx());
        every.Body.Descendants(W + "titlePg").ShouldBeEmpty();
        Parts(every, "header").Count(header => header.Descendants().Any(element => element.Name.LocalName == "anchor")).ShouldBe(2);
    }

    [Fact]
    public void The_format_is_in_styles()
    {
        var docx = new DocxPackage(FurnitureSamples.Web(new()
        {
            Header = new() { Text = "页眉", Alignment = FurnitureAlignment.Outer, Size = Length.Pt(10.5), Font = FontRole.KaiTi, Colour = new(200, 0, 0) },
            Footer = "页脚",
        }).ToDocx());

        Value(docx.Style("Header").Element(W + "name")).ShouldBe("header");
        Value(docx.Inherited("Header", "rPr", "sz")).ShouldBe("21");
        Value(docx.Inherited("Header", "rPr", "color")).ShouldBe("C80000");
        Value(docx.Inherited("Header", "rPr", "rFonts"), "eastAsia").ShouldBe("楷体_GB2312");
        (Value(docx.Inherited("Header", "pPr", "jc")), Value(docx.Inherited("HeaderEven", "pPr", "jc"))).ShouldBe(("right", "left"));
        Value(docx.Inherited("FooterText", "pPr", "jc")).ShouldBe("center");
        Parts(docx, "header").Concat(Parts(docx, "footer")).Descendants(W + "jc").ShouldBeEmpty();
    }

    [Fact]
    public void Without_furniture_nothing_of_it_is_in_the_file()
    {
        var plain = FurnitureSamples.Web(null).ToDocx();

        FurnitureSamples.Web(new()).ToDocx().ShouldBe(plain);
        Parts(new DocxPackage(plain), "header").ShouldBeEmpty();
    }

    [Fact]
    public void Pages_before_the_imprint_have_furniture_without_a_number()
    {
        // The text ends on page 3 and leaves no room, so that the imprint goes to page 4 or behind a blank page.
        var notice = Enumerable.Range(1, 70).Select(lines => Notice.FromMarkdown(
            $"""
            ---
            form: formal
            ---
            :::masthead
            发文机关标志：云河市水务局文件
            发文字号：云水〔2026〕3号
            :::

            # 通报

            {string.Concat(Enumerable.Repeat("整改。\n\n", lines))}

            :::signature
            云河市水务局
            2026年3月5日
            :::

            :::imprint
            抄送：市纪委，市委巡察办。
            印发机关：云河市水务局办公室
            印发日期：2026年3月5日
            :::
            """,
            new() { Furniture = FurnitureSamples.All })).First(notice =>
                PageLayout.Decide(notice.Document, notice.Profile).ImprintPlace == ImprintPlace.AfterBlankPage);

        var docx = new DocxPackage(notice.ToDocx());
        var blank = Parts(docx, "footer").Where(footer => !footer.Descendants(W + "instrText").Any()).ToList();
        blank.Count.ShouldBe(2);
        blank.ShouldAllBe(footer => footer.Value == FurnitureSamples.Footer);
        notice.Arrange().Pages[^1].Items.ShouldContain(item => item.Role == ItemRole.PageFooter);
        notice.Arrange().Pages[^1].Items.ShouldNotContain(item => item.Role == ItemRole.PageNumber);
    }

    private static List<XElement> Parts(DocxPackage docx, string kind) =>
        [.. docx.Names.Where(name => name.StartsWith("word/" + kind, StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal)).Select(name => docx[name])];
}
