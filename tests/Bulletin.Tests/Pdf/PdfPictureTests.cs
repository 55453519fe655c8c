using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;
using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Tests.Pdf;

/// <summary>Pictures on pages: drawn by two outside programs and looked at point by point.</summary>
public sealed class PdfPictureTests
{
    // Four quarters: red, green, blue, yellow.
    private static readonly int[][] Quarters = [[255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 0]];

    public static TheoryData<string> Kinds => ["rgb8", "rgb16", "grey1", "palette2", "palette2 transparent", "key", "rgba8", "rgba16 interlaced", "greyalpha8", "rgb8 interlaced"];

    [ToolTheory("pdftoppm", "mutool", "qpdf")]
    [MemberData(nameof(Kinds))]
    public void Pngs_of_every_kind_have_their_colours(string kind)
    {
        var depth = kind.Contains("16", StringComparison.Ordinal) ? 16 : kind.StartsWith("palette2", StringComparison.Ordinal) ? 2 : kind == "grey1" ? 1 : 8;
        int Full(int value) => depth == 16 ? value * 257 : value;
        int Quarter(int x, int y) => (x >= 4 ? 1 : 0) + (y >= 4 ? 2 : 0);
        var palette = Quarters.SelectMany(colour => colour.Select(value => (byte)value)).ToArray();
        var png = new SyntheticPng(8, 8) { Depth = depth, Interlaced = kind.Contains("interlaced", StringComparison.Ordinal) };
        png = kind.Split(' ')[0] switch
        {
            "grey1" => png with { Colour = 0, Pixel = (x, y) => [Quarter(x, y) == 3 ? 1 : 0] },
            "palette2" => png with { Colour = 3, Pixel = (x, y) => [Quarter(x, y)], Chunks = kind.EndsWith("transparent", StringComparison.Ordinal) ? [("PLTE", palette), ("tRNS", [255, 0])] : [("PLTE", palette)] },
            "key" => png with { Pixel = (x, y) => Quarters[Quarter(x, y)], Chunks = [("tRNS", [0, 0, 0, 255, 0, 0])] },
            "rgba8" or "rgba16" => png with { Colour = 6, Pixel = (x, y) => [.. Quarters[Quarter(x, y)].Select(Full), Full(Quarter(x, y) == 1 ? 0 : 255)] },
            "greyalpha8" => png with { Colour = 4, Pixel = (x, y) => [0, Quarter(x, y) == 1 ? 0 : 255] },
            _ => png with { Pixel = (x, y) => [.. Quarters[Quarter(x, y)].Select(Full)] },
        };

        // A 20 mm square at 50, 60 mm on a grey ground, which shows through where the second quarter is transparent.
        var ground = new RuleItem(ItemRole.Rule, Length.Mm(40), Length.Mm(50), Length.Mm(60), Length.Mm(60), new Colour(128, 128, 128));
        var pdf = Render(ground, new PictureItem(ItemRole.Figure, PictureFile.Read("a.png", png.Build()), Length.Mm(50), Length.Mm(60), Length.Mm(20), Length.Mm(20)));

        var seesThrough = kind is not ("rgb8" or "rgb16" or "grey1" or "palette2" or "rgb8 interlaced");
        int[][] wanted = kind switch { "grey1" => [[0, 0, 0], [0, 0, 0], [0, 0, 0], [255, 255, 255]], "greyalpha8" => [[0, 0, 0], [0, 0, 0], [0, 0, 0], [0, 0, 0]], _ => [.. Quarters] };
        wanted[1] = seesThrough ? [128, 128, 128] : wanted[1];
        ColoursShouldBe(pdf, [(55, 65, wanted[0]), (65, 65, wanted[1]), (55, 75, wanted[2]), (65, 75, wanted[3]), (45, 55, [128, 128, 128])]);
        QpdfFindsNothing(pdf);
    }

    [ToolTheory("pdftoppm", "mutool", "qpdf")]
    [InlineData("grey", 1, false)]
    [InlineData("colours", 3, false)]
    [InlineData("colours", 3, true)]
    [InlineData("rgb by name", 3, false)]
    [InlineData("inks", 4, false)]
    [InlineData("inks inverted", 4, false)]
    public void Jpegs_of_every_kind_have_their_colours(string kind, int components, bool progressive)
    {
        var jpeg = new SyntheticJpeg(2, 2)
        {
            Components = components,
            Progressive = progressive,
            ComponentNames = kind == "rgb by name" ? "RGBA"u8.ToArray() : [1, 2, 3, 4],
            // The left half light, the right one dark; red in colours: Y 76, Cb 85, Cr 255.
            Block = (x, _) => kind switch
            {
                "grey" => [x == 0 ? 200 : 50],
                "colours" => x == 0 ? [76, 85, 255] : [50, 128, 128],
                "rgb by name" => x == 0 ? [255, 0, 0] : [50, 50, 50],
                "inks" => x == 0 ? [0, 255, 255, 0] : [0, 0, 0, 255],
                _ => x == 0 ? [255, 0, 0, 255] : [255, 255, 255, 0],
            },
            Segments = kind == "inks inverted" ? [(0xEE, SyntheticJpeg.Adobe(0))] : [],
        };
        var pdf = Render(new PictureItem(ItemRole.Figure, PictureFile.Read("a.jpg", jpeg.Build()), Length.Mm(50), Length.Mm(60), Length.Mm(20), Length.Mm(20)));

        // Readers turn inks into colours each in its own way: red is reddish, black is dark.
        var tolerance = components == 4 ? 60 : 3;
        ColoursShouldBe(pdf, [(55, 65, kind == "grey" ? [200, 200, 200] : [254, 0, 0]), (65, 75, components == 4 ? [20, 20, 20] : [50, 50, 50])], tolerance);
        QpdfFindsNothing(pdf);
    }

    [ToolTheory("pdftoppm", "mutool")]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 3)]
    [InlineData(4, 2)]
    [InlineData(5, 0)]
    [InlineData(6, 1)]
    [InlineData(7, 3)]
    [InlineData(8, 2)]
    public void A_camera_held_askew_is_set_right(int orientation, int corner)
    {
        // As stored, the upper left block alone is dark. Where EXIF says it is seen: 0 upper left, 1 upper right, 2 lower left, 3 lower right.
        var jpeg = new SyntheticJpeg(4, 2) { Block = (x, y) => [x < 2 && y == 0 ? 20 : 220], Segments = [(0xE1, SyntheticJpeg.Exif(orientation, ""))] };
        var file = PictureFile.Read("a.jpg", jpeg.Build());
        (file.PixelWidth, file.PixelHeight).ShouldBe(orientation >= 5 ? (16, 32) : (32, 16));
        var (width, height) = (file.PixelWidth, file.PixelHeight);
        var pdf = Render(new PictureItem(ItemRole.Figure, file, Length.Mm(50), Length.Mm(60), Length.Mm(width), Length.Mm(height)));

        var shades = Enumerable.Range(0, 4).Select(i => (50 + (width * (i % 2 == 0 ? 0.25 : 0.75)), 60 + (height * (i < 2 ? 0.25 : 0.75)), i == corner ? new[] { 20, 20, 20 } : [220, 220, 220]));
        ColoursShouldBe(pdf, [.. shades]);
    }

    [ToolFact("pdftoppm", "mutool")]
    public void A_picture_over_text_lets_it_be_seen()
    {
        // Half transparent red over black: the text is darker than what is beside it.
        var veil = PictureFile.Read("a.png", new SyntheticPng(4, 4) { Colour = 6, Pixel = (_, _) => [255, 0, 0, 128] }.Build());
        var text = new RuleItem(ItemRole.Rule, Length.Mm(50), Length.Mm(60), Length.Mm(10), Length.Mm(20), default);
        var picture = new PictureItem(ItemRole.Figure, veil, Length.Mm(50), Length.Mm(60), Length.Mm(20), Length.Mm(20));

        ColoursShouldBe(Render(text, picture), [(55, 70, [128, 0, 0]), (65, 70, [255, 127, 127])]);
        ColoursShouldBe(Render(picture, text), [(55, 70, [0, 0, 0]), (65, 70, [255, 127, 127])]);
    }

    [Fact]
    public void Each_picture_is_written_once()
    {
        var bytes = new SyntheticPng(40, 40) { Colour = 6, Pixel = (x, y) => [x, y, 1, x] }.Build();
        var items = Enumerable.Range(0, 5).Select(i => (PageItem)new PictureItem(ItemRole.Figure, PictureFile.Read($"{i}.png", bytes), Length.Mm(i), Length.Zero, Length.Mm(10), Length.Mm(10))).ToArray();

        var pdf = new PdfReading(Render(items));

        // The picture and its mask.
        pdf.With("/Subtype/Image").Count.ShouldBe(2);
        pdf.With("/SMask").Count.ShouldBe(1);
        pdf.With("/Group<</S/Transparency/CS/DeviceRGB>>").Count.ShouldBe(1);
    }

    [Fact]
    public void What_is_opaque_has_no_mask()
    {
        var pdf = new PdfReading(Render(new PictureItem(
            ItemRole.Figure, PictureFile.Read("a.png", new SyntheticPng(4, 4) { Colour = 6, Pixel = (_, _) => [1, 2, 3, 255] }.Build()), Length.Zero, Length.Zero, Length.Mm(9), Length.Mm(9))));

        pdf.With("/SMask").ShouldBeEmpty();
        pdf.With("/Transparency").ShouldBeEmpty();
    }

    [Fact]
    public void A_photograph_goes_in_as_it_is()
    {
        var file = PictureFile.Read("a.jpg", new SyntheticJpeg(40, 30) { Components = 3, Block = (x, y) => [x, y, 100] }.Build());
        var pdf = Render(new PictureItem(ItemRole.Figure, file, Length.Zero, Length.Zero, Length.Mm(9), Length.Mm(9)));
        pdf.Span.IndexOf(file.Bytes.Span).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_profile_goes_in_once_for_its_picture()
    {
        var profile = Pictures.JpegReadingTests.Profile("RGB "u8);
        var png = new SyntheticPng(4, 4) { Chunks = [("iCCP", [.. "camera of somebody\0\0"u8, .. SyntheticPng.Deflate(profile)])] }.Build();
        var file = PictureFile.Read("a.png", png);
        file.Bytes.Span.IndexOf("somebody"u8).ShouldBe(-1);

        var pdf = new PdfReading(Render(new PictureItem(ItemRole.Figure, file, Length.Zero, Length.Zero, Length.Mm(9), Length.Mm(9))));

        pdf.With("[/ICCBased ").ShouldHaveSingleItem();
        pdf.With("/N 3/Alternate/DeviceRGB").ShouldHaveSingleItem();
    }

    [Fact]
    public void Two_threads_write_the_same_bytes()
    {
        var notice = Notice.FromMarkdown("正文。\n\n![x](图1.png \"图1\")\n\n![x](图2.jpg)\n\n![x](图1.png)", new NoticeOptions { Pictures = SamplePictures.Instance });
        byte[] Pdf()
        {
            using var stream = new MemoryStream();
            notice.SavePdf(stream);
            return stream.ToArray();
        }

        byte[] Docx()
        {
            using var stream = new MemoryStream();
            notice.SaveDocx(stream);
            return stream.ToArray();
        }

        var (pdfs, docxs) = (new byte[8][], new byte[8][]);
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => (pdfs[i], docxs[i]) = (Pdf(), Docx()));

        pdfs.Select(Convert.ToHexString).Distinct().Count().ShouldBe(1);
        docxs.Select(Convert.ToHexString).Distinct().Count().ShouldBe(1);
    }

    private static ReadOnlyMemory<byte> Render(params PageItem[] items) =>
        PdfRenderer.Render(new PagedDocument { Pages = [new PagedPage(Length.Mm(210), Length.Mm(297), items)] }).Bytes;

    private static void ColoursShouldBe(ReadOnlyMemory<byte> pdf, (double X, double Y, int[] Colour)[] points, int tolerance = 2)
    {
        foreach (var program in new[] { "pdftoppm", "mutool" })
        {
            var page = ColourRaster.Draw(pdf, program);
            foreach (var (x, y, colour) in points)
            {
                var seen = page.At(x, y);
                for (var i = 0; i < 3; i++)
                {
                    ((double)seen[i]).ShouldBe(colour[i], tolerance, $"{program} at {x}, {y} mm: {string.Join(' ', seen)} for {string.Join(' ', colour)}");
                }
            }
        }
    }

    private static void QpdfFindsNothing(ReadOnlyMemory<byte> pdf)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("a.pdf"), pdf.ToArray());
        var (exitCode, output, error) = Tools.Run("qpdf", ["--check", folder.File("a.pdf")]);
        exitCode.ShouldBe(0, output + error);
    }
}
