using System.Text.RegularExpressions;
using System.Xml.Linq;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Profiles;

/// <summary>A profile is obeyed by pages, DOCX and HTML alike.</summary>
public sealed class ProfileOutputTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly StyleProfile Standard = Gb9704.Profile();

    private static readonly NoticeDocument Long = Numbering.Apply(new NoticeDocument
    {
        Blocks = [new Title(["关于整改情况的通报"]), new Heading(1, "总体情况"), new Paragraph(new string('国', 28 * 50)), new Heading(2, "问题一。") { RunsIn = true }, new Paragraph("已完成。")],
    });

    [Theory]
    [InlineData(PageNumberPlace.Outer, "right", "left")]
    [InlineData(PageNumberPlace.Inner, "left", "right")]
    [InlineData(PageNumberPlace.Centre, "center", "center")]
    public void The_page_number_stands_where_the_profile_has_it(PageNumberPlace place, string odd, string even)
    {
        var profile = Number(number => number with { Place = place });

        var pages = PageLayout.Arrange(Long, profile).Pages;
        Place(pages[0]).ShouldBe(odd);
        Place(pages[1]).ShouldBe(even);

        var docx = Docx(profile);
        DocxPackage.Value(docx.Inherited("PageNumberOdd", "pPr", "jc")).ShouldBe(odd);
        DocxPackage.Value(docx.Inherited("PageNumberEven", "pPr", "jc")).ShouldBe(even);

        var html = HtmlRenderer.Render(Long, profile: profile).Html;
        html.ShouldContain($"@page :right{{@bottom-{odd}{{");
        html.ShouldContain($"@page :left{{@bottom-{even}{{");
    }

    [Theory]
    [InlineData(PageNumberForm.Dashed, "— 2 —", "—  PAGE 1 —", "\"— \" counter(page) \" —\"")]
    [InlineData(PageNumberForm.Plain, "2", " PAGE 1", "\"\" counter(page) \"\"")]
    [InlineData(PageNumberForm.Ordinal, "第2页", "第 PAGE 1页", "\"第\" counter(page) \"页\"")]
    [InlineData(PageNumberForm.OrdinalOfTotal, "第2页 共3页", "第 PAGE 1页 共 NUMPAGES 1页", "\"第\" counter(page) \"页 共\" counter(pages) \"页\"")]
    public void The_page_number_has_the_form_of_the_profile(PageNumberForm form, string text, string field, string content)
    {
        var profile = Number(number => number with { Form = form, Place = PageNumberPlace.Inner });

        NumberOf(PageLayout.Arrange(Long, profile).Pages[1]).ShouldBe(text);
        Docx(profile)["word/footer1.xml"].Value.ShouldBe(field);
        HtmlRenderer.Render(Long, profile: profile).Html.ShouldContain(content);
    }

    [Fact]
    public void Page_1_has_no_number_and_numbers_begin_where_the_profile_says()
    {
        var profile = Number(number => number with { IsOnFirstPage = false, FirstNumber = 7, Place = PageNumberPlace.Centre });

        var pages = PageLayout.Arrange(Long, profile).Pages;
        pages[0].Items.ShouldNotContain(item => item.Role == ItemRole.PageNumber);
        NumberOf(pages[1]).ShouldBe("— 8 —");

        var section = Docx(profile).Body.Elements(W + "sectPr").Single();
        section.Element(W + "titlePg").ShouldNotBeNull();
        ((string)section.Element(W + "pgNumType")!.Attribute(W + "start")!).ShouldBe("7");
        var first = section.Elements(W + "footerReference").Single(reference => (string)reference.Attribute(W + "type")! == "first");
        first.ShouldNotBeNull();
        Docx(Standard).Body.Elements(W + "sectPr").Single().Element(W + "titlePg").ShouldBeNull();
        HtmlRenderer.Render(Long, profile: profile).Html.ShouldContain("@page :first{counter-increment:page 7;@bottom-left{content:none}");
    }

    [ToolFact("chromium", "pdftotext")]
    public void A_browser_prints_the_numbers_of_the_profile()
    {
        var profile = Number(number => number with { FirstNumber = 7, Place = PageNumberPlace.Centre, Form = PageNumberForm.Ordinal });
        using var folder = new TemporaryFolder();
        var (page, pdf) = (folder.Write("a.html", HtmlRenderer.Render(Long, profile: profile).Html), folder.File("a.pdf"));

        var (exitCode, _, error) = Tools.Run(
            "chromium", ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--print-to-pdf=" + pdf, new Uri(page).AbsoluteUri]);

        exitCode.ShouldBe(0, error);
        var text = string.Concat(PdfText.Words(File.ReadAllBytes(pdf)).Select(word => word.Text));
        Regex.Matches(text, "第[0-9]+页").Select(match => match.Value).Take(3).ShouldBe(["第7页", "第8页", "第9页"]);
    }

    [Fact]
    public void A_letter_can_have_a_number_on_page_1()
    {
        var letter = Gb9704.Profile(DocumentForm.Letter);
        var profile = letter with { PageNumber = letter.PageNumber with { IsOnFirstPage = true } };
        var document = Notice.FromMarkdown(MastheadSamples.Letter(40), new() { Profile = profile }).Document;

        NumberOf(PageLayout.Arrange(document, profile).Pages[0]).ShouldBe("— 1 —");
        var package = new DocxPackage(DocxRenderer.Render(document, profile).Bytes.ToArray());
        package.Names.Where(name => name.StartsWith("word/footer", StringComparison.Ordinal)).Count(name => package[name].Value.Contains("PAGE", StringComparison.Ordinal)).ShouldBe(3);
    }

    [Fact]
    public void Headings_are_bold_and_aligned()
    {
        var profile = Standard with
        {
            Headings = [Standard.Headings[0] with { IsBold = true, Alignment = HeadingAlignment.Centre, Size = Length.Pt(18) }, Standard.Headings[1] with { IsBold = true }, .. Standard.Headings.Skip(2)],
        };

        var items = PageLayout.Arrange(Long, profile).Pages.SelectMany(page => page.Items).OfType<TextItem>().ToList();
        var heading = items.Single(item => item.Role == ItemRole.Heading1);
        heading.Style.ShouldBe(TextStyle.Strong);
        heading.Size.ShouldBe(Length.Pt(18));
        Middle(heading).ShouldBe(28 + (156 / 2.0), 0.5);
        items.Single(item => item.Role == ItemRole.Heading2).Style.ShouldBe(TextStyle.Strong);
        items.First(item => item.Role == ItemRole.Body).Style.ShouldBe(TextStyle.Plain);

        var docx = Docx(profile);
        DocxPackage.Value(docx.Inherited("Heading1", "pPr", "jc")).ShouldBe("center");
        docx.Inherited("Heading1", "rPr", "b").ShouldNotBeNull();
        docx.Inherited("Heading2Char", "rPr", "b").ShouldNotBeNull();
        docx.Inherited("Heading3", "rPr", "b").ShouldBeNull();
        var html = HtmlRenderer.Render(Long, profile: profile).Html;
        html.ShouldContain("font-size:1.125em;font-weight:bold;text-align:center;text-indent:0em}");
    }

    [Fact]
    public void The_title_has_colour_weight_and_blank_lines()
    {
        var profile = Standard with { Title = Standard.Title with { Colour = new(204, 0, 0), IsBold = true, BlankLinesAbove = 2, BlankLinesBelow = 2, Size = Length.Pt(18) } };

        var page = PageLayout.Arrange(Long, profile).Pages[0];
        var title = page.Items.OfType<TextItem>().First();
        (title.Colour, title.Style, title.Size).ShouldBe((new Colour(204, 0, 0), TextStyle.Strong, Length.Pt(18)));
        PageText.Print(page, profile).Split('\n').Take(6).Select(line => line.Trim('　', ' ')).ShouldBe(["", "", "关于整改情况的通报", "", "", "一、总体情况"]);

        var style = Docx(profile).Inherited("Title", "pPr", "spacing")!;
        ((string)style.Attribute(W + "before")!, (string)style.Attribute(W + "after")!).ShouldBe(("1158", "1158"));
        DocxPackage.Value(Docx(profile).Inherited("Title", "rPr", "color")).ShouldBe("CC0000");
        HtmlRenderer.Render(Long, profile: profile).Html.ShouldContain("color:#CC0000;font-weight:bold}");
    }

    [Fact]
    public void The_colour_of_the_body_is_that_of_all_text()
    {
        var profile = Standard with { Body = Standard.Body with { Colour = new(1, 2, 3) } };

        PageLayout.Arrange(Long, profile).Pages[0].Items.OfType<TextItem>().Where(item => item.Role != ItemRole.Title).ShouldAllBe(item => item.Colour == new Colour(1, 2, 3));
    }

    [Fact]
    public void Pages_and_sizes_are_in_the_DOCX_and_the_page()
    {
        var profile = StyleProfileFile.Load(Repository.At("examples", "office.yaml"));

        var docx = Docx(profile);
        ((string)docx.Inherited("Body", "pPr", "spacing")!.Attribute(W + "line")!).ShouldBe("490");
        DocxPackage.Value(docx.Inherited("Body", "rPr", "spacing")).ShouldBe("14");
        DocxPackage.Value(docx.Inherited("Body", "rPr", "sz")).ShouldBe("28");
        var html = HtmlRenderer.Render(Long, profile: profile).Html;
        html.ShouldContain("font-size:14pt;line-height:24.5pt;letter-spacing:0.7pt");
        html.ShouldContain("@page{size:210mm 297mm;margin:37mm 26mm 35mm 28mm}");
    }

    [Fact]
    public void Names_of_fonts_cannot_end_a_style_sheet()
    {
        var profile = Standard with { Fonts = Standard.Fonts with { FangSong = "甲\"</style><b>\\" } };

        var html = HtmlRenderer.Render(Long, profile: profile).Html;
        html.ShouldContain("font-family:\"甲\\22 \\3c /style\\3e \\3c b\\3e \\5c \",FangSong_GB2312");
        html.ShouldNotContain("<b>");
    }

    [Fact]
    public void The_format_of_the_standard_leaves_the_page_as_it_is()
    {
        HtmlRenderer.Render(Long, profile: Standard with { Body = Standard.Body with { } }).Html.ShouldBe(HtmlRenderer.Render(Long).Html);
        HtmlRenderer.StyleSheet("x-", Standard with { Title = Standard.Title with { Size = Length.Pt(20) } }).ShouldContain(".x-notice .x-title{");
    }

    [Fact]
    public void Corrections_are_read_back_from_bold_headings()
    {
        var report = ReportFile.Load(Repository.At("examples", "reports", "four-level.yaml"));
        var options = new NoticeOptions { Profile = Standard with { Headings = [.. Standard.Headings.Select(heading => heading with { IsBold = true })] } };
        var docx = Notice.Compose(report, options).ToDocx(new() { ContentControls = true });

        var update = DocxReader.Update(report, docx, options);

        update.Changes.ShouldBeEmpty();
        update.Report.ShouldBe(report);
    }

    private static StyleProfile Number(Func<PageNumberStyle, PageNumberStyle> change) => Standard with { PageNumber = change(Standard.PageNumber) };

    private static DocxPackage Docx(StyleProfile profile) => new(DocxRenderer.Render(Long, profile).Bytes.ToArray());

    private static TextItem NumberItem(PagedPage page) => page.Items.OfType<TextItem>().Single(item => item.Role == ItemRole.PageNumber);

    private static string NumberOf(PagedPage page) => NumberItem(page).Text;

    private static double Middle(TextItem item) => (item.Cells[0].X + item.Cells[^1].X + item.Cells[^1].Width).Millimetres / 2;

    private static string Place(PagedPage page) => Middle(NumberItem(page)) switch { < 80 => "left", > 130 => "right", _ => "center" };
}
