using System.Globalization;
using System.Xml.Linq;
using Bulletin.Tests.Support;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using static Bulletin.Tests.Support.DocxPackage;

namespace Bulletin.Tests.Docx;

public sealed class MastheadDocxTests
{
    public static TheoryData<string> Names => [.. MastheadSamples.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_sound(string name)
    {
        foreach (var options in new[] { new NoticeOptions(), new NoticeOptions { PrePrintedHead = true }, new NoticeOptions { Reading = PageReading.Gbt33476 } })
        {
            var docx = Save(Notice.FromMarkdown(MastheadSamples.All.Single(sample => sample.Name == name).Markdown, options));
            foreach (var version in new[] { FileFormatVersions.Office2010, FileFormatVersions.Microsoft365 })
            {
                using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
                new OpenXmlValidator(version).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
            }

            new DocxPackage(docx).Defects().ShouldBeEmpty();
            DocxCheck.Check(docx, new DocxCheckOptions { Schema = true }).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Each_item_has_a_style_of_its_own()
    {
        var package = new DocxPackage(Save(Notice.FromMarkdown(MastheadSamples.Formal("份号：000001", "密级：秘密★1年", "紧急程度：特急", "发文机关标志：云河市水务局文件"))));
        package.Body.Elements(W + "p").Take(6).Select(paragraph => Value(paragraph.Element(W + "pPr")!.Element(W + "pStyle"))).ShouldBe(["CopyNumber", "Classification", "Urgency", "IssuerMark", "ReferenceNumber", "Title"]);

        // The largest mark is as the style has it.
        package.Body.Elements(W + "p").ElementAt(3).Descendants(W + "sz").ShouldBeEmpty();
        var border = package.Style("ReferenceNumber").Descendants(W + "bottom").ShouldHaveSingleItem();
        (Value(border), Value(border, "color"), Value(border, "sz"), Value(border, "space")).ShouldBe(("single", "FF0000", "8", "8"));
    }

    [Fact]
    public void Paper_with_the_red_head_gets_neither_mark_nor_rule_and_the_same_places()
    {
        var markdown = MastheadSamples.Formal("发文机关标志：云河市水务局文件");
        var docx = Save(Notice.FromMarkdown(markdown, new NoticeOptions { PrePrintedHead = true }));
        DocxText.ReadText(docx).ShouldStartWith("云水〔2026〕3号\n");
        new DocxPackage(docx)["word/styles.xml"].Descendants(W + "pBdr").ShouldBeEmpty();
        var (plain, printed) = (Notice.FromMarkdown(markdown).Arrange(), Notice.FromMarkdown(markdown, new NoticeOptions { PrePrintedHead = true }).Arrange());
        printed.Pages[0].Items.ShouldNotContain(item => item is RuleItem || item.Role == ItemRole.IssuerMark);
        printed.Pages[0].Items.OfType<TextItem>().Select(item => (item.Text, item.Baseline)).ShouldBe(plain.Pages[0].Items.OfType<TextItem>().Where(item => item.Role != ItemRole.IssuerMark).Select(item => (item.Text, item.Baseline)));
    }

    // Word and WPS count what is added after the last character into the width of a line; measured in lines that they made. Names in cells
    // must not be wider by it.
    [Theory]
    [InlineData("云河市水务局", "云河市人民政府办公室", "云河市财政局")]
    [InlineData("中共云河市委办公室", "云河市人民政府", "云河局")]
    [InlineData("云河市水务局", "云河市发展和改革委员会办公室", "𠮷县")]
    public void Names_that_are_spread_to_one_width_fit_their_cell_with_what_follows_the_last_character(params string[] names)
    {
        foreach (var withSuffix in new[] { true, false })
        {
            var items = names.Select((name, i) => "发文机关标志：" + name + (withSuffix && i + 1 == names.Length ? "文件" : "")).ToArray();
            var table = new DocxPackage(Save(Notice.FromMarkdown(MastheadSamples.Formal(items)))).Body.Elements(W + "tbl").First();
            var cells = table.Elements(W + "tr").Select(row => row.Elements(W + "tc").First()).ToList();
            cells.Select(cell => cell.Value).ShouldBe(names);
            var room = int.Parse(Value(table.Descendants(W + "gridCol").First(), "w")!, CultureInfo.InvariantCulture);

            // Each Han character as wide as its size, in twips, and what is added after it.
            var widths = cells.ConvertAll(cell => cell.Descendants(W + "r")
                .Sum(run => run.Value.EnumerateRunes().Count() * ((Number(run, "sz", 84) * 10) + Number(run, "spacing", 0))));
            widths.Max().ShouldBeLessThanOrEqualTo(room);
            widths.ShouldAllBe(width => width <= widths.Max() && width > widths.Max() - names.Max(name => name.Length));
            widths.Max().ShouldBe(names.Max(name => name.Length) * Number(cells[0].Descendants(W + "r").First(), "sz", 84) * 10);
        }
    }

    private static int Number(XElement run, string property, int otherwise) =>
        run.Element(W + "rPr")?.Element(W + property) is { } element ? int.Parse(Value(element)!, CultureInfo.InvariantCulture) : otherwise;

    [Fact]
    public void A_letter_is_refused_with_a_reference_document()
    {
        var letter = Notice.FromMarkdown(MastheadSamples.Letter(3));
        var reference = ReferenceDocument.Load(Save(Notice.FromMarkdown("# 通报\n\n正文。")));
        Should.Throw<NoticeException>(() => letter.SaveDocx(new MemoryStream(), new DocxOptions { Reference = reference })).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL5081");
    }

    [Fact]
    public void A_masthead_in_a_web_notice_is_refused() =>
        Should.Throw<NoticeException>(() => SampleDocuments.Render(new MastheadBlock { IssuerMark = ["甲局文件"] })).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL5082");

    private static byte[] Save(Notice notice)
    {
        using var stream = new MemoryStream();
        notice.SaveDocx(stream);
        return stream.ToArray();
    }
}
