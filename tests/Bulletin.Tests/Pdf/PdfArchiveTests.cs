using System.Text;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;
using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Tests.Pdf;

/// <summary>PDF/A, as PDFBox's Preflight judges it, and what is claimed and what is not.</summary>
public sealed class PdfArchiveTests
{
    // Where PDF/A-2 is no PDF/A-1: another number of the part (ISO 19005-2 §6.6.4), and subsets need not say which glyphs they have (§6.2.11.4.2; a CIDSet is no longer wanted).
    // Object streams are left out here: Preflight ends with them, as part 1 knows none.
    private static readonly string[] OnlyInPart1 = ["MetaData, part must be 1", "The CIDSet entry is missing"];

    // Preflight knows the letter b alone. What the others ask for besides is looked at by the tests of structure and text.
    private const string OtherLetter = "conformance";

    private static readonly PdfA[] Levels = [PdfA.A1b, PdfA.A1a, PdfA.A2b, PdfA.A2u, PdfA.A2a];

    // What can be seen through is another rule of part 1 alone: it forbids soft masks and transparency groups (ISO 19005-1 §6.4), part 2 wants only that a page with them says in what colours it mixes (§6.2.10).
    // So this is said of files with such pictures, and of no other.
    private const string Transparency = "Invalid graphics transparency";

    private static readonly PictureFile SeeThrough = SamplePictures.File("图1.png");

    [PreflightFact("qpdf")]
    public void Everything_is_valid() => ShouldBeValid(SampleDocuments.Everything);

    [PreflightFact("qpdf")]
    public void Pictures_of_every_kind_are_valid() => ShouldBeValid(new NoticeDocument
    {
        Metadata = new() { Title = "图", Kind = "通报", ReferenceNumber = "云巡整〔2026〕3号", Date = new DateOnly(2026, 1, 5) },
        Blocks = Pictures().Select((file, i) => (Block)new Picture(file, $"图{i}", "")).ToValueList(),
    });

    [PreflightFact]
    public void The_notices_and_the_examples_are_valid_in_the_fonts_of_the_machine()
    {
        PdfA[] parts = [PdfA.A1a, PdfA.A2a];
        var files = Reports.Notices
            .Select(report => (report.Name, Pages: report.Notice.Arrange()))
            .SelectMany(report => parts.Select(part => (Name: $"{report.Name}.{part}", report.Pages, Part: part, Result: PdfRenderer.Render(report.Pages, new PdfOptions { PdfA = part, ObjectStreams = false }))))
            .ToList();
        files.Count.ShouldBeGreaterThan(8);

        // Without fonts nothing can be claimed, and there is nothing to judge.
        files.RemoveAll(file => file.Result.PdfA == PdfA.None);
        var complaints = Preflight.Complaints(files.ConvertAll(file => (file.Name, file.Result.Bytes)));
        foreach (var (name, pages, part, result) in files)
        {
            Beyond(part, complaints[name], new PdfReading(result.Bytes).With("/SMask").Count > 0).ShouldBeEmpty(name);
        }
    }

    [Fact]
    public void The_first_part_is_pdf_1_4_without_transparency()
    {
        var result = TaggedPdf.Render(SampleDocuments.Everything, options => options with { PdfA = PdfA.A1b });
        var file = new PdfReading(result.Bytes);

        result.PdfA.ShouldBe(PdfA.A1b);
        Encoding.ASCII.GetString(result.Bytes.Span[..9]).ShouldBe("%PDF-1.4\n");
        file.With("/SMask").ShouldBeEmpty();
        file.With("/S/Transparency").ShouldBeEmpty();
        file.With("/CIDSet").ShouldHaveSingleItem();
        var said = result.Diagnostics.ShouldHaveSingleItem();
        said.Code.ShouldBe("BUL6010");
        said.Message.ShouldContain("图1.png");
        Xmp(file).ShouldContain("<pdfaid:part>1<");
    }

    [Fact]
    public void What_can_be_seen_through_is_set_on_white()
    {
        var png = PictureFile.Read("a.png", new SyntheticPng(2, 1) { Colour = 6, Pixel = (x, _) => x == 0 ? [200, 0, 100, 51] : [1, 2, 3, 255] }.Build());
        var file = new PdfReading(TaggedPdf.Render(new NoticeDocument { Blocks = [new Picture(png, "图", "")] }, options => options with { PdfA = PdfA.A1b }).Bytes);

        var image = file.Objects.First(pair => pair.Value.Contains("/Subtype/Image", StringComparison.Ordinal)).Key;

        // A filter byte, then the difference to the row above: 200 × 0.2 + 255 × 0.8 and so on.
        file.Stream(image).ShouldBe([2, 244, 204, 224, 1, 2, 3]);
    }

    [Fact]
    public void The_default_claims_both_and_says_what_readers_do_not_know()
    {
        var result = TaggedPdf.Render(SampleDocuments.Everything);
        var file = new PdfReading(result.Bytes);

        (result.PdfA, result.IsPdfUa).ShouldBe((PdfA.A2b, true));
        file.Follow(file.Trailer, "Root").ShouldContain("/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)");

        var xmp = Xmp(file);
        xmp.ShouldContain(">2</pdfaid:part>");
        xmp.ShouldContain(">1</pdfuaid:part>");
        xmp.ShouldContain("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>");
    }

    [Theory]
    [InlineData("no title")]
    [InlineData("figure without description")]
    [InlineData("no structure")]
    public void What_is_not_for_everybody_is_not_marked_so(string fault)
    {
        var document = new NoticeDocument
        {
            Metadata = new() { Title = fault == "no title" ? "" : "标题" },
            Blocks =
            [
                new Heading(1, "一"),
                new Picture(SeeThrough, fault == "figure without description" ? "" : "图", "图1"),
            ],
        };
        var pages = TaggedPdf.Pages(document);
        pages = fault == "no structure" ? pages with { Structure = [], Pages = pages.Pages.Select(page => page with { Items = page.Items.Select(item => item with { Element = -1 }).ToValueList() }).ToValueList() } : pages;

        var result = TaggedPdf.Render(pages);

        (result.PdfA, result.IsPdfUa).ShouldBe((PdfA.A2b, false));
        Xmp(new PdfReading(result.Bytes)).ShouldNotContain("pdfuaid");
    }

    [Fact]
    public void Nothing_is_claimed_without_fonts()
    {
        var result = PdfRenderer.Render(TaggedPdf.Pages(SampleDocuments.Simple), new PdfOptions { Fonts = new() { Catalog = new FontCatalog([]) } });

        (result.PdfA, result.IsPdfUa).ShouldBe((PdfA.None, false));
        ShouldClaimNothing(result);
    }

    [Fact]
    public void Nothing_is_claimed_where_it_is_not_wanted()
    {
        var result = Simple(options => options with { PdfA = PdfA.None });

        (result.PdfA, result.IsPdfUa).ShouldBe((PdfA.None, true));
        ShouldClaimNothing(result);
    }

    [Fact]
    public void A_photograph_in_inks_without_a_profile_is_no_archive()
    {
        var jpeg = PictureFile.Read("墨.jpg", new SyntheticJpeg(2, 2) { Components = 4, Block = (_, _) => [0, 255, 255, 0] }.Build());

        var result = TaggedPdf.Render(new NoticeDocument { Blocks = [new Picture(jpeg, "图", "")] });

        result.PdfA.ShouldBe(PdfA.None);
        result.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL6011");
        ShouldClaimNothing(result);
    }

    [Fact]
    public void The_profile_is_what_colour_engines_take()
    {
        var file = new PdfReading(Simple().Bytes);
        var profile = file.FollowStream(file.Follow(file.Trailer, "Root"), "DestOutputProfile");

        profile.Length.ShouldBe((profile[0] << 24) | (profile[1] << 16) | (profile[2] << 8) | profile[3]);
        Encoding.ASCII.GetString(profile, 12, 12).ShouldBe("mntrRGB XYZ ");
        Encoding.ASCII.GetString(profile, 36, 4).ShouldBe("acsp");
        var curve = profile.AsSpan().IndexOf("curv"u8);

        // IEC 61966-2-1: half of the signal is 21.4 % of the light.
        var half = curve + 12 + (128 * 2);
        ((profile[half] << 8) | profile[half + 1]).ShouldBeInRange((int)(0.213 * 65535), (int)(0.217 * 65535));
    }

    private static PdfResult Simple(Func<PdfOptions, PdfOptions>? with = null) =>
        TaggedPdf.Render(new NoticeDocument { Metadata = new() { Title = "标题", Date = new DateOnly(2026, 1, 5) }, Blocks = [new Title(["标题"]), new Heading(1, "一"), new Paragraph("正文。")] }, with);

    private static IEnumerable<PictureFile> Pictures()
    {
        foreach (var (colour, depth) in new[] { (0, 1), (0, 16), (2, 8), (2, 16), (4, 8), (6, 8), (6, 16) })
        {
            var channels = colour switch { 0 => 1, 2 => 3, 4 => 2, _ => 4 };
            yield return PictureFile.Read("a.png", new SyntheticPng(9, 7) { Colour = colour, Depth = depth, Pixel = (x, y) => [.. Enumerable.Range(0, channels).Select(i => ((x * 17) + (y * 5) + i) % (1 << Math.Min(depth, 8)))] }.Build());
        }

        yield return PictureFile.Read("b.jpg", new SyntheticJpeg(2, 2) { Components = 1, Block = (x, _) => [x * 100] }.Build());
        yield return PictureFile.Read("c.jpg", new SyntheticJpeg(2, 2) { Components = 3, Progressive = true, Block = (x, _) => [x * 100, 90, 200] }.Build());
    }

    private static void ShouldBeValid(NoticeDocument document)
    {
        var results =
            Levels.Select(part => (Part: part, Result: TaggedPdf.Render(document, options => options with { PdfA = part, ObjectStreams = false })))
            .ToList();
        results.ShouldAllBe(pair => pair.Result.PdfA == pair.Part);
        var complaints = Preflight.Complaints(results.ConvertAll(pair => ($"{pair.Part}", pair.Result.Bytes)));
        foreach (var (part, _) in results)
        {
            Beyond(part, complaints[$"{part}"], isSeenThrough: true).ShouldBeEmpty();
        }

        complaints[$"{PdfA.A2b}"].ShouldContain(complaint => complaint.Contains(Transparency, StringComparison.Ordinal));
        Qpdf.Check(results.ConvertAll(pair => ($"{pair.Part}", pair.Result.Bytes)).Append(("packed", TaggedPdf.Render(document).Bytes)));
    }

    private static IEnumerable<string> Beyond(PdfA level, IEnumerable<string> complaints, bool isSeenThrough)
    {
        string[] expected = [
            .. level is PdfA.A1b or PdfA.A1a ? [] : OnlyInPart1.Concat(isSeenThrough ? [Transparency] : []),
            .. level is PdfA.A1b or PdfA.A2b ? [] : new[] { OtherLetter },
        ];
        return complaints.Where(complaint => !Array.Exists(expected, point => complaint.Contains(point, StringComparison.Ordinal)));
    }

    private static void ShouldClaimNothing(PdfResult result)
    {
        var file = new PdfReading(result.Bytes);
        Xmp(file).ShouldNotContain("pdfaid");
        file.With("/OutputIntents").ShouldBeEmpty();
    }

    private static string Xmp(PdfReading file) => Encoding.UTF8.GetString(file.FollowStream(file.Follow(file.Trailer, "Root"), "Metadata"));
}
