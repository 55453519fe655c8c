using System.Text;
using System.Text.RegularExpressions;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;

namespace Bulletin.Tests.Pdf;

/// <summary>What makes a file pleasant to open, to read and to print.</summary>
public sealed class PdfComfortTests
{
    [Theory]
    [InlineData("电子邮箱：yxsw-jw@163.com，", "mailto:yxsw-jw@163.com", "yxsw-jw@163.com")]
    [InlineData("（a.b+c@slj.example.gov.cn）", "mailto:a.b+c@slj.example.gov.cn", "a.b+c@slj.example.gov.cn")]
    [InlineData("Email:jw@example.cn.", "mailto:jw@example.cn", "jw@example.cn")]
    [InlineData("网址https://www.example.gov.cn/a?b=(1)。", "https://www.example.gov.cn/a?b=(1", "https://www.example.gov.cn/a?b=(1")]
    [InlineData("见www.example.gov.cn/通报", "http://www.example.gov.cn/", "www.example.gov.cn/")]
    public void Addresses_can_be_followed(string text, string target, string shown)
    {
        var structure = TaggedPdf.Read(new Contacts([text]));

        var link = structure.All.Where(element => element.Type == "Link").ShouldHaveSingleItem();
        link.Text.ShouldBe(shown);
        structure.Document.Text.ShouldBe(text);
        var annotation = structure.File.Objects[link.Annotations.ShouldHaveSingleItem()];
        annotation.ShouldContain("/F 4");
        annotation.ShouldContain($"/URI<{Convert.ToHexString(Encoding.ASCII.GetBytes(target))}>");
        annotation.ShouldContain($"/Contents<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(target))}>");
        structure.Parents[int.Parse(Regex.Match(annotation, @"/StructParent (\d+)").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)].ShouldBe([link.Number]);
        structure.File.With("/Type/Page/").ShouldHaveSingleItem().ShouldContain("/Annots[");
    }

    [Theory]
    [InlineData("@")]
    [InlineData("a@b")]
    [InlineData("a@b.")]
    [InlineData("a@@b.cn")]
    [InlineData("@b.cn")]
    [InlineData("2025/3/1")]
    [InlineData("www.")]
    [InlineData("http://")]
    [InlineData("http:///a.b")]
    [InlineData("awww.b.cn")]
    [InlineData("((((//,")]
    [InlineData("javascript://a.b")]
    public void What_is_no_address_is_not_made_one(string text)
    {
        var structure = TaggedPdf.Read(new Paragraph($"见{text}。"));

        structure.Print().ShouldBe(["Document", $" P 见{text}。"]);
        structure.File.With("/Annot").ShouldBeEmpty();
    }

    [Fact]
    public void An_address_over_several_lines_is_one_link_with_a_place_on_each()
    {
        var address = "https://www.example.gov.cn/" + new string('a', 60);
        var structure = TaggedPdf.Read(new Paragraph(address + "。"));

        var link = structure.All.Where(element => element.Type == "Link").ShouldHaveSingleItem();
        link.Text.ShouldBe(address);
        link.Annotations.Count.ShouldBeGreaterThan(1);
        link.Annotations.ShouldAllBe(number => structure.File.Objects[number].Contains("/Subtype/Link", StringComparison.Ordinal));
    }

    [Fact]
    public void It_opens_as_wide_as_the_window_with_bookmarks_and_printed_page_numbers()
    {
        var catalog = TaggedPdf.Read(new Heading(1, "一")).Catalog;

        catalog.ShouldContain("/PageMode/UseOutlines");
        catalog.ShouldMatch(@"/PageLabels<</Nums\[0<</S/D>>\]>>/OpenAction\[\d+ 0 R/FitH 841\.89\]");
    }

    [Fact]
    public void The_outline_is_three_deep_and_two_are_shown()
    {
        var file = TaggedPdf.Read(new Heading(1, "一"), new Heading(2, "二"), new Heading(3, "三"), new Heading(4, "四"), new Heading(3, "五"), new Heading(1, "六")).File;

        file.With("/Type/Outlines")[0].ShouldContain("/Count 3>>");
        file.With("/Dest[").Count.ShouldBe(5);
        file.With("/Dest[").Select(entry => Regex.Match(entry, "/Count (-?[0-9]+)").Groups[1].Value).ShouldBe(["1", "", "-2", "", ""], ignoreOrder: true);
    }

    [Fact]
    public void Properties_hold_the_kind_and_the_reference_number()
    {
        var metadata = new DocumentMetadata { Title = "标题", Kind = "通报", ReferenceNumber = "云巡整〔2026〕3号" };
        var file = new PdfReading(TaggedPdf.Render(new NoticeDocument { Metadata = metadata, Blocks = [new Paragraph("正文")] }).Bytes);

        file.Follow(file.Trailer, "Info").ShouldContain($"/Subject<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(metadata.ReferenceNumber))}>/Keywords<FEFF901A62A5>");
        var xmp = Encoding.UTF8.GetString(file.FollowStream(file.Follow(file.Trailer, "Root"), "Metadata"));
        xmp.ShouldContain("云巡整〔2026〕3号</rdf:li>");
        xmp.ShouldContain("<pdf:Keywords>通报</pdf:Keywords>");
    }

    [ToolTheory("pdftotext")]
    [InlineData("-raw")]
    [InlineData("-layout")]
    [InlineData("-nopgbrk")]
    public void Raised_and_lowered_characters_stay_in_their_line(string way)
    {
        var text = RichText.Of([new("当年PM"), new("2.5", TextStyle.Subscript), new("与10"), new("3", TextStyle.Superscript), new("，𠅤"), new("2", TextStyle.Superscript), new("以上，x——"), new("3", TextStyle.Superscript), new("。")]);
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("a.pdf"), TaggedPdf.Render(new NoticeDocument { Blocks = [new Paragraph(text)] }).Bytes.ToArray());

        var (exitCode, output, error) = Tools.Run("pdftotext", [way, "-enc", "UTF-8", folder.File("a.pdf"), "-"]);

        exitCode.ShouldBe(0, error);
        output.Split('\n')[0].Trim().ShouldStartWith("当年PM2.5与103，𠅤2以上，x——");
    }

    [ToolFact("qpdf", "pdftotext")]
    public void Objects_can_be_compressed_too()
    {
        var (plain, packed) = (TaggedPdf.Render(SampleDocuments.Everything, options => options with { ObjectStreams = false }), TaggedPdf.Render(SampleDocuments.Everything, options => options with { ObjectStreams = true }));
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("a.pdf"), packed.Bytes.ToArray());
        File.WriteAllBytes(folder.File("b.pdf"), plain.Bytes.ToArray());

        (packed.Bytes.Length < plain.Bytes.Length * 0.8).ShouldBeTrue($"{packed.Bytes.Length} {plain.Bytes.Length}");
        packed.PdfA.ShouldBe(PdfA.A2b);
        Tools.Run("qpdf", ["--check", folder.File("a.pdf")]).ExitCode.ShouldBe(0);
        Tools.Run("pdfinfo", ["-struct-text", folder.File("a.pdf")]).Output.ShouldBe(Tools.Run("pdfinfo", ["-struct-text", folder.File("b.pdf")]).Output);
        Tools.Run("pdftotext", [folder.File("a.pdf"), "-"]).Output.ShouldBe(Tools.Run("pdftotext", [folder.File("b.pdf"), "-"]).Output);
        TaggedPdf.Render(SampleDocuments.Simple, options => options with { ObjectStreams = true, PdfA = PdfA.A1b }).Bytes.Span.IndexOf("/ObjStm"u8).ShouldBe(-1);
    }

    [Fact]
    public void Black_and_red_on_the_screen_and_in_print()
    {
        PagedPage Page(params Colour[] colours) => PageSheet.Of(["中"]) with
        {
            Items = [PageSheet.Line("中", 60, 80), .. colours.Select(colour => (PageItem)new RuleItem(ItemRole.Rule, Length.Zero, Length.Zero, Length.Mm(1), Length.Mm(1), colour))],
        };
        string Content(PdfColours colours)
        {
            var file = new PdfReading(PdfRenderer.Render(new() { Pages = [Page(new(255, 0, 0), new(0, 0, 0), new(0, 0, 255), new(255, 255, 255), new(128, 128, 128))] }, TestFonts.Options() with { Colours = colours }).Bytes);
            return string.Join('\n', Encoding.ASCII.GetString(file.FollowStream(file.With("/Type/Page/")[0], "Contents")).Split('\n').Where(line => Regex.IsMatch(line, " ?(g|rg|k|K)$")));
        }

        Content(PdfColours.Screen).ShouldBe("1 0 0 rg\n0 g\n0 0 1 rg\n1 1 1 rg\n.502 .502 .502 rg");
        Content(PdfColours.Print).ShouldBe("0 0 0 1 k 0 0 0 1 K\n0 .8 .8 0 k\n0 0 0 1 k\n1 1 0 0 k\n0 0 0 0 k\n0 0 0 .498 k");
    }

    [Fact]
    public void Print_claims_no_archive()
    {
        var result = TaggedPdf.Render(SampleDocuments.Everything, options => options with { Colours = PdfColours.Print });

        result.PdfA.ShouldBe(PdfA.None);
        var file = new PdfReading(result.Bytes);
        file.With("/OutputIntents").ShouldBeEmpty();
        file.With("/S/Transparency/CS/DeviceCMYK").ShouldNotBeEmpty();
        file.With("/S/Transparency/CS/DeviceRGB").ShouldBeEmpty();
    }
}
