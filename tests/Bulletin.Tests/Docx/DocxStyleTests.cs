using System.Globalization;
using System.Xml.Linq;
using Bulletin.Tests.Support;
using static Bulletin.Tests.Support.DocxPackage;

namespace Bulletin.Tests.Docx;

public sealed class DocxStyleTests
{
    private static readonly DocxPackage Package = new(SampleDocuments.Render(SampleDocuments.Everything));

    [Theory]
    [InlineData("Title", "Title", "方正小标宋简体", 44)]
    [InlineData("Body", "公文正文", "仿宋_GB2312", 32)]
    [InlineData("Recipients", "主送机关", "仿宋_GB2312", 32)]
    [InlineData("Heading1", "heading 1", "黑体", 32)]
    [InlineData("Heading2", "heading 2", "楷体_GB2312", 32)]
    [InlineData("Heading3", "heading 3", "仿宋_GB2312", 32)]
    [InlineData("Heading4", "heading 4", "仿宋_GB2312", 32)]
    [InlineData("Contacts", "联系方式", "仿宋_GB2312", 32)]
    [InlineData("AttachmentNote", "附件说明", "仿宋_GB2312", 32)]
    [InlineData("IssuerSignature", "发文机关署名", "仿宋_GB2312", 32)]
    [InlineData("Date", "Date", "仿宋_GB2312", 32)]
    [InlineData("Remark", "附注", "仿宋_GB2312", 32)]
    [InlineData("AttachmentLabel", "附件标识", "黑体", 32)]
    [InlineData("AttachmentTitle", "附件标题", "方正小标宋简体", 44)]
    [InlineData("TableText", "表格文字", "仿宋_GB2312", 28)]
    [InlineData("TableHeader", "表头", "黑体", 28)]
    [InlineData("PageNumberOdd", "页码（单页）", "宋体", 28)]
    [InlineData("PageNumberEven", "页码（双页）", "宋体", 28)]
    public void Font_and_size(string id, string name, string font, int halfPoints)
    {
        Value(Package.Style(id).Element(W + "name")).ShouldBe(name);
        var fonts = Package.Inherited(id, "rPr", "rFonts");
        foreach (var slot in new[] { "ascii", "hAnsi", "eastAsia", "cs" })
        {
            Value(fonts, slot).ShouldBe(font);
        }

        Value(Package.Inherited(id, "rPr", "sz")).ShouldBe(halfPoints.ToString(CultureInfo.InvariantCulture));
        Value(Package.Inherited(id, "rPr", "color")).ShouldBe("000000");
        Package.Inherited(id, "rPr", "b").ShouldBeNull();
    }

    [Theory]
    [InlineData("Heading1", "0")]
    [InlineData("Heading2", "1")]
    [InlineData("Heading3", "2")]
    [InlineData("Heading4", "3")]
    [InlineData("AttachmentTitle", "0")]
    [InlineData("Body", null)]
    [InlineData("Title", null)]
    public void Outline_levels(string id, string? level) => Value(Package.Inherited(id, "pPr", "outlineLvl")).ShouldBe(level);

    [Theory]
    [InlineData("Body", "200", "630")]
    [InlineData("Contacts", "200", "630")]
    [InlineData("Remark", "200", "630")]
    [InlineData("Heading2", "200", "630")]
    [InlineData("Recipients", "0", "0")]
    public void First_lines_are_indented_in_characters_and_in_twips(string id, string characters, string twips)
    {
        var indent = Package.Inherited(id, "pPr", "ind");

        Value(indent, "firstLineChars").ShouldBe(characters);
        Value(indent, "firstLine").ShouldBe(twips);
    }

    [Theory]
    [InlineData("Heading1")]
    [InlineData("Heading4")]
    [InlineData("Recipients")]
    [InlineData("Contacts")]
    [InlineData("IssuerSignature")]
    [InlineData("Remark")]
    public void Changing_the_body_style_changes_them(string id) => Value(Package.Style(id).Element(W + "basedOn")).ShouldBe("Body");

    [Theory]
    [InlineData("Body", "-5")]
    [InlineData("Title", "0")]
    [InlineData("AttachmentTitle", "0")]
    [InlineData("TableText", "0")]
    [InlineData("PageNumberOdd", "0")]
    public void The_tracking_of_the_cells_is_for_the_body_alone(string id, string twips) =>
        Value(Package.Inherited(id, "rPr", "spacing")).ShouldBe(twips);

    [Theory]
    [InlineData("snapToGrid", "0")]
    [InlineData("widowControl", "0")]
    [InlineData("overflowPunct", "0")]
    [InlineData("autoSpaceDE", "0")]
    [InlineData("autoSpaceDN", "0")]
    [InlineData("kinsoku", null)]
    public void Switches_of_the_grid(string property, string? value)
    {
        var element = Package.Inherited("Body", "pPr", property).ShouldNotBeNull();
        Value(element).ShouldBe(value);
    }

    [Fact]
    public void Blank_lines_are_whole_lines()
    {
        // The imprint stands in a frame of its own, off the grid.
        var styles = Package["word/styles.xml"].Elements(W + "style").Where(style => !Value(style, "styleId")!.StartsWith("Imprint", StringComparison.Ordinal));
        foreach (var spacing in styles.Elements(W + "pPr").Elements(W + "spacing"))
        {
            foreach (var side in new[] { "before", "after" })
            {
                (int.Parse(Value(spacing, side) ?? "0", CultureInfo.InvariantCulture) % 579).ShouldBe(0);
            }
        }
    }

    [Fact]
    public void A_formal_document_leaves_two_lines_between_red_rule_and_title()
    {
        var formal = new DocxPackage(SampleDocuments.Render(SampleDocuments.Everything with { Form = DocumentForm.Formal }));

        Value(formal.Style("Title").Element(W + "pPr")!.Element(W + "spacing"), "before").ShouldBe("1102", "20.78 mm less what is above the characters in their line (GB/T 33476.2 §7.2.1)");
        Value(Package.Style("Title").Element(W + "pPr")!.Element(W + "spacing"), "before").ShouldBe("0");
    }

    // What no style can know: how wide this signature, this number is; what stays with this signature; that a mark is Chinese; a second style at one place.
    [Fact]
    public void Nothing_else_is_formatted_directly()
    {
        var direct = Package.Body.Descendants(W + "pPr").Elements().Concat(Package.Body.Descendants(W + "rPr").Elements())
            .Select(element => element.Name.LocalName).Distinct();

        direct.ShouldBe(["pStyle", "rStyle", "rFonts", "b", "vertAlign", "keepNext", "widowControl", "ind", "spacing", "sectPr", "tabs", "sz", "szCs"], ignoreOrder: true);

        // How high the line of a picture is depends on the picture, and a table may have a size of its own.
        string[] sized = ["TableHeader", "TableText"];
        Package.Body.Descendants(W + "spacing").Select(spacing => Value(spacing.Parent!.Element(W + "pStyle"))!).Distinct()
            .ShouldBe(["Figure", "FigureRow", .. sized], ignoreOrder: true);
        Package.Body.Descendants(W + "sz").Select(size => Value(size.Ancestors(W + "p").First().Element(W + "pPr")!.Element(W + "pStyle"))!).Distinct()
            .ShouldBe(sized, ignoreOrder: true);
        Package.Body.Descendants(W + "tabs").Select(tabs => Value(tabs.Parent!.Element(W + "pStyle"))!).Distinct()
            .ShouldBe(["FigureRow", "FigureRowCaption"], ignoreOrder: true);
        Package.Body.Descendants(W + "rFonts").Attributes().Select(attribute => attribute.Name.LocalName).Distinct().ShouldBe(["hint"]);
    }

    [Fact]
    public void Settings()
    {
        var settings = Package["word/settings.xml"];

        settings.Element(W + "evenAndOddHeaders").ShouldNotBeNull();
        Value(settings.Element(W + "characterSpacingControl")).ShouldBe("doNotCompress");
        Value(settings.Element(W + "noLineBreaksBefore")).ShouldBe(Gb9704.Profile().LineBreaks.NotFirst);
        Value(settings.Element(W + "noLineBreaksAfter")).ShouldBe(Gb9704.Profile().LineBreaks.NotLast);
        Value(settings.Descendants(W + "compatSetting").Single()).ShouldBe("15");
        Value(Package["word/styles.xml"].Descendants(W + "lang").Single(), "eastAsia").ShouldBe("zh-CN");
    }

    [Theory]
    [InlineData(PageReading.Nominal, "2098", "1984", "579")]
    [InlineData(PageReading.Gbt33476, "1960", "1847", "589")]
    public void Page(PageReading reading, string top, string bottom, string pitch)
    {
        var section = new DocxPackage(SampleDocuments.Render(SampleDocuments.Everything, reading)).Body.Element(W + "sectPr")!;

        Value(section.Element(W + "pgSz"), "w").ShouldBe("11906");
        Value(section.Element(W + "pgSz"), "h").ShouldBe("16838");
        var margins = section.Element(W + "pgMar");
        Value(margins, "top").ShouldBe(top);
        Value(margins, "bottom").ShouldBe(bottom);
        Value(margins, "left").ShouldBe("1587");
        Value(margins, "right").ShouldBe("1474");
        Value(section.Element(W + "docGrid"), "linePitch").ShouldBe(pitch);

        // A footer that does not fit into the margin takes a line from the page.
        var distance = int.Parse(Value(margins, "footer")!, CultureInfo.InvariantCulture);
        (distance + 320).ShouldBeLessThan(int.Parse(bottom, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Other_font_names_are_written_everywhere()
    {
        var options = new DocxOptions { Fonts = Gb9704.Profile().Fonts with { FangSong = "仿宋", KaiTi = "楷体" } };

        var package = new DocxPackage(SampleDocuments.Render(SampleDocuments.Everything, options: options));

        Value(package.Inherited("Body", "rPr", "rFonts"), "eastAsia").ShouldBe("仿宋");
        package["word/styles.xml"].Descendants().Attributes().Select(attribute => attribute.Value).ShouldNotContain("仿宋_GB2312");
        package["word/fontTable.xml"].Elements().Select(font => Value(font, "name")).ShouldBe(["方正小标宋简体", "仿宋", "楷体", "黑体", "宋体"]);
    }

    // 16 pt less a quarter of one: 28 of them are 441 pt, and the line has 442.25.
    [Theory]
    [InlineData(false, "lines", null)]
    [InlineData(true, "linesAndChars", "-1024")]
    public void The_dialogue_shows_28_characters_by_option(bool asked, string type, string? space)
    {
        var grid = new DocxPackage(SampleDocuments.Render(SampleDocuments.Simple, options: new() { CharacterGrid = asked })).Body.Elements(W + "sectPr").Single().Element(W + "docGrid");
        Value(grid, "type").ShouldBe(type);
        Value(grid, "linePitch").ShouldBe("579");
        Value(grid, "charSpace").ShouldBe(space);
    }
}
