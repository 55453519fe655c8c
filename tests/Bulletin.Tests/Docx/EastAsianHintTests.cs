using System.Xml.Linq;
using Bulletin.Docx;
using Bulletin.Tests.Docx.Reference;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Docx;

/// <summary>
/// Chinese marks come from the Chinese font of a run ([MS-OI29500] §2.1.88), whatever Western font a reference document has.
/// </summary>
public sealed class EastAsianHintTests
{
    // First and last of each block, and what of Latin-1 is a mark.
    private static readonly string[] Blocks =
    [
        "02B0-02FF", "2000-206F", "20A0-20CF", "2100-214F", "2150-218F", "2190-21FF", "2200-22FF", "2300-23FF", "2400-243F", "2440-245F",
        "2460-24FF", "2500-257F", "2580-259F", "25A0-25FF",
        "2600-26FF", "2700-27BF", "E000-F8FF", "00A1-00A1", "00A4-00A4", "00A7-00A8", "00AF-00B1", "00B4-00B4", "00B6-00B8", "00BC-00BF",
        "00D7-00D7", "00F7-00F7",
    ];

    public static TheoryData<string> Ranges => new(Blocks);

    [Theory]
    [MemberData(nameof(Ranges))]
    public void The_first_and_the_last_of_a_range_need_it_and_their_neighbours_only_if_another_range_has_them(string range)
    {
        var (first, last) = (Code(range[..4]), Code(range[5..]));
        foreach (var code in new[] { first - 1, first, last, last + 1 })
        {
            EastAsianHint.IsNeededBy(((char)code).ToString()).ShouldBe(IsInBlocks(code), $"U+{code:X4}");
        }
    }

    [Fact]
    public void No_other_character_needs_it()
    {
        for (var code = 0; code <= 0xFFFF; code++)
        {
            EastAsianHint.IsNeededBy(((char)code).ToString()).ShouldBe(IsInBlocks(code), $"U+{code:X4}");
        }
    }

    [Fact]
    public void Ranges_are_in_order_and_none_overlaps()
    {
        var ranges = EastAsianHint.Ranges;
        for (var i = 0; i < ranges.Length; i++)
        {
            ranges[i].Last.ShouldBeGreaterThanOrEqualTo(ranges[i].First);
            (i == 0 ? -1 : ranges[i - 1].Last).ShouldBeLessThan(ranges[i].First);
        }
    }

    // The Western font of the reference document is Arial, its Chinese one 等线.
    [Theory]
    [InlineData('①')]
    [InlineData('⑴')]
    [InlineData('℃')]
    [InlineData('℉')]
    [InlineData('№')]
    [InlineData('→')]
    [InlineData('※')]
    [InlineData('○')]
    [InlineData('–')]
    [InlineData('Ⅰ')]
    [InlineData('‰')]
    [InlineData('′')]
    [InlineData('″')]
    [InlineData('“')]
    [InlineData('±')]
    [InlineData('\uE000')]
    public void They_keep_the_Chinese_font_of_a_reference_document(char mark)
    {
        // In a title, in body text, in strong text and at the end; no run is divided for it.
        var document = Numbering.Apply(new NoticeDocument
        {
            Blocks =
            [
                new Title([$"通报{mark}一"]),
                new Paragraph(RichText.Of([new($"A{mark}B"), new($"乙{mark}", TextStyle.Strong)])),
                new Remark($"丙{mark}5"),
            ],
        });
        var body = new DocxPackage(ReferenceSample.Render(ReferenceSample.Docx, document)).Body;

        var runs = body.Descendants(DocxPackage.W + "r").Where(run => run.Value.Contains(mark, StringComparison.Ordinal)).ToList();
        runs.Select(run => run.Value).ShouldBe([$"通报{mark}一", $"A{mark}B", $"乙{mark}", $"（丙{mark}5）"]);
        runs.ShouldAllBe(run => Hint(run) == "eastAsia");
    }

    [Theory]
    [InlineData("整改26个问题，共1,234.5元")]
    [InlineData("面积5km²，CO₂浓度，café、αβγ")]
    [InlineData("《办法》（试行）％～㎡〇")]
    public void Runs_without_them_say_nothing(string text) =>
        new DocxPackage(ReferenceSample.Render(ReferenceSample.Docx, new NoticeDocument { Blocks = [new Title(["通报"]), new Paragraph(text)] })).Body
            .Descendants(DocxPackage.W + "rFonts").ShouldBeEmpty();

    private static string? Hint(XElement run) => run.Element(DocxPackage.W + "rPr")?.Element(DocxPackage.W + "rFonts") is { } fonts
        ? DocxPackage.Value(fonts, "hint") : null;

    private static bool IsInBlocks(int code) => Blocks.Any(block => code >= Code(block[..4]) && code <= Code(block[5..]));

    private static int Code(string digits) => Convert.ToInt32(digits, 16);
}
