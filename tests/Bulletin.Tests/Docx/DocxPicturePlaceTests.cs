using System.Globalization;
using System.Text.RegularExpressions;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Tests.Docx;

/// <summary>
/// LibreOffice puts the pictures of the DOCX where the PDF has them: page, place and size within a millimetre. Of those that are turned by a quarter only the size is compared: LibreOffice
/// takes the extent of the effect, by which Word makes room for the turn, for white around the turned picture.
/// </summary>
public sealed partial class DocxPicturePlaceTests
{
    private const double Millimetre = 72 / 25.4;
    private const int Unturned = 3;

    [ToolFact("soffice", "mutool")]
    public void The_two_files_agree()
    {
        byte[] Photo(int orientation) =>
            (new SyntheticJpeg(8, 6) { Block = (x, y) => [20 + (x * 20) + y], Segments = [(0xE0, SyntheticJpeg.Jfif(32)), (0xE1, SyntheticJpeg.Exif(orientation, ""))] }).Build();
        var pictures = new PictureSet([new("a.png", new SyntheticPng(400, 300) { PerMetre = 4000, Filter = _ => 0 }.Build()), new("b.jpg", Photo(1)), new("c.jpg", Photo(6)), new("d.jpg", Photo(8))]);
        var lines = string.Concat(Enumerable.Repeat("正文。\n\n", 11));
        var notice = Notice.FromMarkdown(
            $"## 整改\n\n正文。\n\n![甲](a.png \"图1　甲\")\n\n正文。\n\n![乙](b.jpg){{宽=60mm}}\n\n{lines}## 又一节\n\n![丙](a.png \"图2　丙\"){{宽=156mm}}\n\n![丁](c.jpg)\n\n![戊](d.jpg \"图3　戊\")\n",
            new NoticeOptions { Pictures = pictures });
        using var docx = new MemoryStream();
        notice.SaveDocx(docx);
        using var pdf = new MemoryStream();
        notice.SavePdf(pdf);

        var (wanted, got) = (Places(pdf.ToArray()), Places(LibreOffice.Convert("pdf", docx.ToArray())[0]));

        wanted.Count.ShouldBe(5);
        got.Count.ShouldBe(wanted.Count);
        for (var picture = 0; picture < wanted.Count; picture++)
        {
            var (expected, actual) = (wanted[picture], got[picture]);
            (actual.Box[2] - actual.Box[0]).ShouldBe(expected.Box[2] - expected.Box[0], Millimetre);
            (actual.Box[3] - actual.Box[1]).ShouldBe(expected.Box[3] - expected.Box[1], Millimetre);
            if (picture >= Unturned)
            {
                continue;
            }

            actual.Page.ShouldBe(expected.Page);
            actual.Box[0].ShouldBe(expected.Box[0], Millimetre);
            actual.Box[1].ShouldBe(expected.Box[1], Millimetre, $"picture {picture + 1}");
        }
    }

    // Left, top, right, bottom of each image, in points.
    internal static List<(int Page, double[] Box)> Places(byte[] pdf)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("a.pdf"), pdf);
        var places = new List<(int, double[])>();
        var page = 0;
        foreach (var line in Tools.Run("mutool", ["trace", folder.File("a.pdf")]).Output.Split('\n'))
        {
            page += line.Contains("<page ", StringComparison.Ordinal) ? 1 : 0;
            if (Image().Match(line) is { Success: true } image)
            {
                var m = image.Groups[1].Value.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
                double[] xs = [m[4], m[4] + m[0] + m[2]];
                double[] ys = [m[5], m[5] + m[1] + m[3]];
                places.Add((page, [xs.Min(), ys.Min(), xs.Max(), ys.Max()]));
            }
        }

        return places;
    }

    [GeneratedRegex("<fill_image .*transform=\"([^\"]*)\"")]
    private static partial Regex Image();
}
