using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;

namespace Bulletin.Tests.Pdf;

/// <summary>Headings as readers for the blind count them (ISO 14289-1 §7.4.2): from the first level, none skipped, whatever levels a notice uses.</summary>
public sealed class PdfHeadingTests
{
    [Theory]
    [InlineData("1 2 3 4", "1 2 3 4")]
    [InlineData("2 3 3 2 3", "1 2 2 1 2")]
    [InlineData("1 3 3 4 1 2", "1 2 2 3 1 2")]
    [InlineData("2 4 3 2 1 2", "1 2 2 1 1 2")]
    [InlineData("4", "1")]
    public void Levels_are_those_of_the_outline(string levels, string told)
    {
        var document = new NoticeDocument { Metadata = new() { Title = "标题" }, Blocks = levels.Split(' ').Select(level => (Block)new Heading(level[0] - '0', $"第{level}层")).ToValueList() };
        var result = TaggedPdf.Render(document);
        var structure = new StructureReading(result.Bytes);

        string.Join(' ', Levels(structure)).ShouldBe(told);
        Content(structure).ShouldContain("/H1<</MCID 0>>BDC");
        result.IsPdfUa.ShouldBeTrue();
    }

    [Fact]
    public void An_attachment_begins_anew() =>
        TaggedPdf.Read(new Heading(2, "甲"), new Heading(3, "乙"), new AttachmentBlock("目录", [new Heading(2, "丙"), new Heading(4, "丁")])).Print()
            .ShouldBe(["Document", " H1 甲", " H2 乙", " Sect", "  P 附件", "  H1 目录", "  H2 丙", "  H3 丁"]);

    [Fact]
    public void A_heading_without_a_character_stands_over_nothing()
    {
        var pages = TaggedPdf.Pages(new NoticeDocument { Metadata = new() { Title = "标题" }, Blocks = [new Heading(1, "甲"), new Heading(3, "乙")] });
        pages = pages with { Structure = [new(StructureRole.Heading1, -1), .. pages.Structure.Select(element => element), new(StructureRole.Heading2, -1)] };
        pages = pages with { Pages = pages.Pages.Select(page => page with { Items = page.Items.Where(item => item.Element != 0).Select(item => item with { Element = item.Element < 0 ? -1 : item.Element + 1 }).ToValueList() }).ToValueList() };

        Levels(new StructureReading(TaggedPdf.Render(pages).Bytes)).ShouldBe([1]);
    }

    [Fact]
    public void The_notices_and_the_examples_are_for_everybody_whatever_levels_they_begin_with()
    {
        var first = new List<int>();
        foreach (var (name, notice) in Reports.Notices)
        {
            var pages = notice.Arrange();
            var result = TaggedPdf.Render(pages);
            var levels = Levels(new StructureReading(result.Bytes)).ToList();

            result.IsPdfUa.ShouldBeTrue(name);
            levels.Count.ShouldBeGreaterThan(2, name);
            levels.Prepend(0).Zip(levels).ShouldAllBe(pair => pair.Second <= pair.First + 1, name);
            first.Add(pages.Outline[0].Level);
        }

        first.Count.ShouldBeGreaterThan(4);
        first.ShouldContain(2);
    }

    private static IEnumerable<int> Levels(StructureReading structure) => structure.All.Where(element => element.Type.Length == 2 && element.Type[0] == 'H').Select(element => element.Type[1] - '0');

    private static string Content(StructureReading structure) => System.Text.Encoding.ASCII.GetString(structure.File.FollowStream(structure.File.With("/Type/Page/")[0], "Contents"));
}
