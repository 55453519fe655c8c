using System.Xml.Linq;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Tests.Docx;

public sealed class DocxPictureTests
{
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    [Fact]
    public void A_picture_is_stored_once_and_its_parts_have_fixed_names()
    {
        var first = new Picture(SamplePictures.File("图1.png"), "一", RichText.Empty);
        var package = new DocxPackage(SampleDocuments.Render(first, new Picture(SamplePictures.File("图2.jpg"), "二", "图2"), first));

        package.Media.Keys.ShouldBe(["word/media/image1.png", "word/media/image2.jpeg"]);
        package.Media["word/media/image1.png"].ShouldBe(first.File.Bytes.ToArray());
        package["word/document.xml"].Descendants(Wp + "docPr").Select(element => ((string)element.Attribute("id")!, (string)element.Attribute("name")!, (string)element.Attribute("descr")!))
            .ShouldBe([("1", "图片 1", "一"), ("2", "图片 2", "二"), ("3", "图片 3", "一")]);
        package["[Content_Types].xml"].Elements().Select(element => (string?)element.Attribute("ContentType")).Count(type => type!.StartsWith("image/", StringComparison.Ordinal)).ShouldBe(2);
        package.Defects().ShouldBeEmpty();
    }

    [Fact]
    public void Without_pictures_nothing_speaks_of_them()
    {
        var package = new DocxPackage(SampleDocuments.Render(new Paragraph("正文。")));
        package.Media.ShouldBeEmpty();
        package["[Content_Types].xml"].ToString().ShouldNotContain("image/");
    }

    [Fact]
    public void The_line_is_at_least_whole_pitches_and_the_caption_stays()
    {
        var package = new DocxPackage(SampleDocuments.Render(new Picture(SamplePictures.File("80x60mm.png"), "", "图1")));

        var figure = package.Paragraphs("Figure").ShouldHaveSingleItem().Element(DocxPackage.W + "pPr")!;
        var spacing = figure.Element(DocxPackage.W + "spacing");
        (DocxPackage.Value(spacing, "line"), DocxPackage.Value(spacing, "lineRule")).ShouldBe(((579 * 7).ToString(System.Globalization.CultureInfo.InvariantCulture), "atLeast"));
        figure.Element(DocxPackage.W + "keepNext").ShouldNotBeNull();
        var extent = package.Body.Descendants(Wp + "extent").Single();
        ((long)extent.Attribute("cx")!, (long)extent.Attribute("cy")!).ShouldBe((80 * 36000L, 60 * 36000L));
    }

    [Fact]
    public void A_camera_held_askew_is_set_right()
    {
        var jpeg = new SyntheticJpeg(4, 2) { Segments = [(0xE1, SyntheticJpeg.Exif(6, "GPS 30.25N"))] };
        var package = new DocxPackage(SampleDocuments.Render(new Picture(PictureFile.Read("a.jpg", jpeg.Build()), "", RichText.Empty)));

        ((string)package.Body.Descendants(A + "xfrm").Single().Attribute("rot")!).ShouldBe("5400000");
        package.Media.Values.Single().AsSpan().IndexOf("30.25N"u8).ShouldBe(-1);
    }

    [Fact]
    public void Words_that_no_file_can_hold_are_refused() =>
        Should.Throw<NoticeException>(() => SampleDocuments.Render(new Picture(SamplePictures.File("图1.png"), "\u0001", RichText.Empty))).Diagnostics.Single().Code.ShouldBe("BUL5001");
}
