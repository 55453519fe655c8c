using System.Globalization;
using System.Text.RegularExpressions;
using Bulletin.Pdf;
using Bulletin.Tests.Support.Pdf;
using Bulletin.Tests.Support.SyntheticFonts;
using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Tests.Pdf;

/// <summary>What is as large as no notice is: PDF/A has limits (ISO 19005-1 §6.1.12, ISO 19005-2 §6.1.13). Arrays are divided; what cannot be takes the claim away, and is said.</summary>
public sealed partial class PdfLimitTests
{
    private const int Many = 8500;
    private const int MostElements = 8191;

    private static readonly Lazy<PdfResult> Huge = new(() => TaggedPdf.Render(HugeDocument(), options => options with { PdfA = PdfA.A1b, Compression = System.IO.Compression.CompressionLevel.Fastest }));

    [Fact]
    public void A_document_of_thousands_of_pages_keeps_the_limits()
    {
        var result = Huge.Value;
        var limits = new LimitReading(new PdfReading(result.Bytes));

        (result.PdfA, result.IsPdfUa).ShouldBe((PdfA.A1b, true));
        result.Diagnostics.ShouldBeEmpty();
        limits.Array.ShouldBeInRange(MostElements - 2, MostElements);
        limits.Dictionary.ShouldBeLessThan(4096);
        limits.Name.ShouldBeLessThan(128);
        limits.String.ShouldBeLessThan(65536);
    }

    [Fact]
    public void Its_structure_says_what_it_says_and_the_parent_tree_leads_back()
    {
        var structure = new StructureReading(Huge.Value.Bytes);

        structure.Unmarked.ShouldBeEmpty();
        structure.PageNumbers.Count.ShouldBe(Many);
        structure.Document.Kids.Cast<StructureReading.Element>().Select(kid => kid.Type).Distinct().ShouldBe(["Div"]);
        var table = structure.All.Single(element => element.Type == "Table");
        table.Kids.Cast<StructureReading.Element>().Select(kid => kid.Type).ShouldBe(["Caption", "TBody", "TBody"]);
        var grid = new TableReading(table);
        (grid.Rows, grid.Columns, grid.IsRegular).ShouldBe((Many, 1, true));
        grid.Cells.Count(cell => cell.Headers is ["表"]).ShouldBe(Many - 1);
        var running = structure.All.Single(element => element.Type == "P" && element.Kids.Count == 2);
        running.Kids.Cast<StructureReading.Element>().Select(kid => kid.Type).ShouldBe(["Span", "Span"]);
        running.Text.ShouldBe("长" + new string('行', 9000) + new string('长', Many - 1));
        structure.All.Count(element => element.Type == "P" && element.Text == "段").ShouldBe(Many);
        structure.All.Count(element => element.Type == "Link" && element.Annotations.Count == 1).ShouldBe(Many);

        var pages = structure.PageNumbers.Select((page, i) => (page, i)).ToDictionary(pair => pair.page, pair => pair.i, StringComparer.Ordinal);
        structure.All.SelectMany(element => element.Contents.Where(content => structure.Parents[pages[content.Page]][content.Content] != element.Number)).ShouldBeEmpty();
        structure.Parents.Count.ShouldBe(Many * 2);
    }

    [Theory]
    [InlineData(20_000, 2, 500)]
    [InlineData(20_000, 1, 500)]
    [InlineData(8_000, 2, 500)]
    [InlineData(9, 3, 1000)]
    public void Widths_are_in_arrays_that_are_short_enough(int count, int every, int rest)
    {
        List<int> widths = [.. Enumerable.Range(0, count).Select(i => i % every == 0 ? 250 : rest == 500 && i % 7 == 0 ? 500 : 1000)];
        var array = WidthArray.Write(widths);

        LimitReading.Of(array).Array.ShouldBeLessThanOrEqualTo(MostElements);
        var read = Enumerable.Repeat(1000, count).ToList();
        foreach (Match stretch in Stretch().Matches(array))
        {
            var first = int.Parse(stretch.Groups[1].Value, CultureInfo.InvariantCulture);
            foreach (var width in stretch.Groups[2].Value.Split(' '))
            {
                read[first++] = int.Parse(width, CultureInfo.InvariantCulture);
            }
        }

        read.ShouldBe(widths);
    }

    [Theory]
    [InlineData(PdfA.A2b, 16382)]
    [InlineData(PdfA.A1b, 32766)]
    public void A_text_that_no_string_holds_takes_the_claim_away(PdfA part, int most)
    {
        PdfResult Render(int length, Func<PagedDocument, string, PagedDocument> with) =>
            TaggedPdf.Render(with(TaggedPdf.Pages(new NoticeDocument { Metadata = new() { Title = "标题" }, Blocks = [new Paragraph("正文。")] }), new string('长', length)), options => options with { PdfA = part });
        Func<PagedDocument, string, PagedDocument>[] places =
        [
            (pages, text) => pages with { Metadata = pages.Metadata with { Title = text } },
            (pages, text) => pages with { Metadata = pages.Metadata with { Author = text } },
            (pages, text) => pages with { Outline = [new(1, text, 0, Length.Zero)] },
            (pages, text) => pages with { Structure = [pages.Structure[0] with { Alternative = text }] },
            (pages, text) => pages with { Structure = [pages.Structure[0], new(StructureRole.Link, 0) { Target = new string('a', text.Length) }] },
        ];
        foreach (var place in places)
        {
            Render(most, place).PdfA.ShouldBe(part);
            var result = Render(most + 1, place);

            result.PdfA.ShouldBe(PdfA.None);
            var said = result.Diagnostics.ShouldHaveSingleItem();
            said.Code.ShouldBe("BUL6014");
            said.Message.ShouldContain(most.ToString(CultureInfo.InvariantCulture));
            System.Text.Encoding.UTF8.GetString(new PdfReading(result.Bytes) is var file ? file.FollowStream(file.Follow(file.Trailer, "Root"), "Metadata") : []).ShouldNotContain("pdfaid");
        }
    }

    [Fact]
    public void Nothing_is_said_of_a_claim_that_nobody_wants()
    {
        var pages = TaggedPdf.Pages(new NoticeDocument { Metadata = new() { Title = new string('长', 40000) }, Blocks = [new Paragraph("正文。")] });

        TaggedPdf.Render(pages, options => options with { PdfA = PdfA.None }).Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("marks", "内容有 8192 个")]
    [InlineData("cells", "内容有 8192 个")]
    [InlineData("pictures", "图片有 4096 个")]
    public void What_cannot_be_divided_takes_the_claim_away_in_the_first_part_alone(string what, string message)
    {
        var one = PageSheet.Line("中", 60, 80);
        PagedPage Page(IEnumerable<PageItem> items) => new(Length.Mm(210), Length.Mm(297), [.. items]);
        var pages = new PagedDocument
        {
            Metadata = new() { Title = "标题" },
            Pages = what switch
            {
                "marks" => [Page(Enumerable.Range(0, MostElements + 1).Select(i => one with { Element = i }))],
                "cells" => [Page([one with { Element = 2 }])],
                _ => [Page(Enumerable.Range(0, 4096).Select(i => new PictureItem(ItemRole.Figure, PictureFile.Read($"{i}.png", new SyntheticPng(1, 1) { Colour = 2, Depth = 8, Pixel = (_, _) => [i >> 8, i & 255, 0] }.Build()), Length.Zero, Length.Zero, Length.Mm(1), Length.Mm(1))))],
            },
            Structure = what switch
            {
                "marks" => Enumerable.Repeat(new StructureElement(StructureRole.Paragraph, -1), MostElements + 1).ToValueList(),
                "cells" => [new(StructureRole.Table, -1), new(StructureRole.TableRow, 0), .. Enumerable.Repeat(new StructureElement(StructureRole.TableCell, 1), MostElements + 1)],
                _ => [new(StructureRole.Paragraph, -1)],
            },
        };

        TaggedPdf.Render(pages).PdfA.ShouldBe(PdfA.A2b);
        var result = TaggedPdf.Render(pages, options => options with { PdfA = PdfA.A1b });

        result.PdfA.ShouldBe(PdfA.None);
        var said = result.Diagnostics.ShouldHaveSingleItem();
        said.Code.ShouldBe("BUL6015");
        said.Message.ShouldContain(message);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_font_has_a_short_name(bool isCff)
    {
        var font = new SyntheticFont { Characters = "中", Family = "仿宋", PostScriptName = new string('N', 300) };
        var result = PdfRenderer.Render(PageSheet.Document("中"), TestFonts.Options(isCff ? font.ToCff() : font.ToTrueType()));

        new LimitReading(new PdfReading(result.Bytes)).Name.ShouldBeInRange(64, 127);
    }

    // A paragraph over all pages, one paragraph, one heading, one row of a table and one address a page, and a line of thousands of characters.
    private static PagedDocument HugeDocument()
    {
        var structure = new List<StructureElement> { new(StructureRole.Paragraph, -1), new(StructureRole.Table, -1), new(StructureRole.Caption, 1) };
        var pages = new List<PagedPage>();
        var outline = new List<OutlineEntry>();
        var line = PageSheet.Line(new string('行', 9000), 10, 700);
        line = line with { Cells = line.Cells.Select((cell, i) => cell with { X = cell.X + Length.Pt(i % 3 * 0.1) }).ToValueList() };
        for (var i = 0; i < Many; i++)
        {
            var items = new List<PageItem> { PageSheet.Line("长", 60, 80) with { Element = 0 } };
            if (i == 0)
            {
                items.Add(PageSheet.Line("题", 60, 100) with { Element = 2 });
                items.Add(line with { Element = 0, Text = line.Text });
            }

            items.Add(PageSheet.Line("段", 60, 120) with { Element = Add(new(StructureRole.Paragraph, -1)) });
            items.Add(PageSheet.Line("节", 60, 140) with { Element = Add(new(StructureRole.Heading2, -1)) });
            items.Add(PageSheet.Line("表", 60, 160) with { Element = Add(new(i == 0 ? StructureRole.TableHeader : StructureRole.TableCell, Add(new(StructureRole.TableRow, 1)))) });
            items.Add(PageSheet.Line("a@b.cn", 60, 180) with { Element = Add(new(StructureRole.Link, Add(new(StructureRole.Paragraph, -1))) { Target = "mailto:a@b.cn" }) });
            pages.Add(new PagedPage(Length.Mm(210), Length.Mm(297), items.ToValueList()));
            outline.Add(new(2, "节", i, Length.Pt(140)));
        }

        return new() { Metadata = new() { Title = "标题" }, Pages = pages.ToValueList(), Structure = structure.ToValueList(), Outline = outline.ToValueList() };

        int Add(StructureElement element)
        {
            structure.Add(element);
            return structure.Count - 1;
        }
    }

    [GeneratedRegex(@"(\d+)\[([\d ]+)\]")]
    private static partial Regex Stretch();
}
