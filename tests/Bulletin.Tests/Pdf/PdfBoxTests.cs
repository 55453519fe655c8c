using System.Globalization;
using System.Text.RegularExpressions;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;
using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Tests.Pdf;

/// <summary>The rectangles of figures and tables (BBox, ISO 32000-1 §14.8.5.4.3): they hold all ink, and not much besides.</summary>
public sealed class PdfBoxTests
{
    private static readonly Picture Picture =
        new(PictureFile.Read("图.png", new SyntheticPng(40, 30) { Pixel = (_, _) => [0, 0, 0] }.Build()), "整改后的河道", "图1　整改前后gjpqy对比");

    public static TheoryData<string, bool> Cases => new()
    {
        { "table", false },
        { "table with caption", false },
        { "figure", false },
        { "figure with caption", false },
        { "table", true },
        { "figure with caption", true },
    };

    [ToolTheory("pdftoppm")]
    [MemberData(nameof(Cases))]
    public void The_rectangle_encloses_the_ink(string kind, bool isLandscape)
    {
        Block block = kind switch
        {
            "table" => SampleDocuments.Ledger(3) with { Caption = "", IsLandscape = isLandscape },
            "table with caption" => SampleDocuments.Ledger(3),
            "figure" => Picture with { Caption = RichText.Empty },
            _ => Picture,
        };
        var pages =
            TaggedPdf.Pages(new NoticeDocument { Blocks = isLandscape && kind == "table" ? [new AttachmentBlock("台账", [block])] : [block] });
        pages =
            pages with { Pages = pages.Pages.Select(page => page with { Items = page.Items.Where(item => item.Role is not (ItemRole.PageNumber or ItemRole.AttachmentMark or ItemRole.AttachmentTitle)).ToValueList() }).ToValueList() };
        var pdf = PdfRenderer.Render(pages).Bytes;
        var raster = Raster.Draw(pdf, "pdftoppm", 144).ShouldHaveSingleItem();

        var (left, bottom, right, top) = Boxes(new StructureReading(pdf)).ShouldHaveSingleItem().Box;

        var height = pages.Pages[0].Height.Points;
        var ink = raster.InkIn(0, 0, pages.Pages[0].Width.Points, height).ShouldNotBeNull();
        ink.Left.ShouldBeInRange(left - 0.6, left + 2);
        ink.Right.ShouldBeInRange(right - 2, right + 0.6);
        ink.Top.ShouldBeInRange(height - top - 0.6, height - top + 6);
        ink.Bottom.ShouldBeInRange(height - bottom - 6, height - bottom + 0.6);
    }

    [Fact]
    public void A_table_over_pages_has_none()
    {
        var structure =
            new StructureReading(TaggedPdf.Render(new NoticeDocument { Blocks = [SampleDocuments.Ledger(60), SampleDocuments.Ledger(2)] }).Bytes);

        structure.All.Count(element => element.Type == "Table").ShouldBe(2);
        Boxes(structure).ShouldHaveSingleItem().Element.ShouldBe(structure.All.Last(element => element.Type == "Table").Number);
    }

    [Fact]
    public void Tables_of_one_attachment_have_their_own()
    {
        var structure =
            TaggedPdf.Read(new AttachmentBlock("台账", [SampleDocuments.Ledger(2), new Paragraph("说明。"), SampleDocuments.Ledger(1)]));

        var (first, second) = (Boxes(structure)[0].Box, Boxes(structure)[1].Box);
        first.Bottom.ShouldBeGreaterThan(second.Top);
        (first.Left, first.Right).ShouldBe((second.Left, second.Right));
    }

    [Fact]
    public void All_figures_and_all_tables_of_one_page_have_one()
    {
        var structure = new StructureReading(TaggedPdf.Render(SampleDocuments.Everything).Bytes);

        var elements = structure.All.Where(element => element.Type is "Figure" or "Table").ToList();
        elements.Count.ShouldBeGreaterThan(3);
        Boxes(structure).Select(box => box.Element).ShouldBe(elements.Select(element => element.Number));
    }

    [Fact]
    public void A_caption_is_read_within_its_figure_after_the_picture()
    {
        var structure = TaggedPdf.Read(Picture, new Paragraph("正文。"));

        structure.Print().ShouldBe(["Document", " Figure 图1　整改前后gjpqy对比", "  Caption 图1　整改前后gjpqy对比", " P 正文。"]);
        var figure = structure.All.Single(element => element.Type == "Figure");
        figure.Kids.Select(kid => kid is string).ShouldBe([true, false]);
    }

    private static List<(string Element, (double Left, double Bottom, double Right, double Top) Box)> Boxes(StructureReading structure) =>
    [
        .. structure.All
            .Select(element => (element.Number, Match: Regex.Match(element.Body, @"/A<</O/Layout/BBox\[([\d. ]+)\]>>")))
            .Where(found => found.Match.Success)
            .Select(found => (found.Number, Edges: found.Match.Groups[1].Value.Split(' ').Select(value => double.Parse(value, CultureInfo.InvariantCulture)).ToList()))
            .Select(found => (found.Number, (found.Edges[0], found.Edges[1], found.Edges[2], found.Edges[3]))),
    ];
}
