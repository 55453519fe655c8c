using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bulletin.Tests.Pdf;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;

namespace Bulletin.Tests.Furniture;

/// <summary>Page furniture in the PDF.</summary>
public sealed partial class FurniturePdfTests
{
    [Fact]
    public void Nobody_is_read_the_furniture()
    {
        var (plain, furnished) = (FurnitureSamples.Web(null), FurnitureSamples.Web(FurnitureSamples.All));
        var structure = new StructureReading(TaggedPdf.Render(furnished.Arrange()).Bytes);

        structure.Unmarked.ShouldBeEmpty();
        structure.Document.Text.ShouldBe(new StructureReading(TaggedPdf.Render(plain.Arrange()).Bytes).Document.Text);
        structure.Artifacts.ShouldContain(FurnitureSamples.Mark);
        structure.Artifacts.ShouldContain(FurnitureSamples.Header);
        structure.Artifacts.ShouldContain(FurnitureSamples.Footer);
    }

    [PreflightFact]
    public void The_file_stays_an_archive_file()
    {
        var files = new[] { null, FurnitureSamples.All }.Select((furniture, i) => (Name: $"{i}", Result: TaggedPdf.Render(
            FurnitureSamples.Web(furniture).Arrange(), options => options with { PdfA = PdfA.A1a, ObjectStreams = false }))).ToList();

        files.ShouldAllBe(file => file.Result.PdfA == PdfA.A1a);
        var complaints = Preflight.Complaints(files.ConvertAll(file => (file.Name, file.Result.Bytes)));
        complaints["1"].ShouldBe(complaints["0"]);
    }

    [Fact]
    public void The_mark_runs_upwards_through_the_middle_of_the_page()
    {
        var pages = FurnitureSamples.Web(new() { DraftMark = FurnitureSamples.Mark }).Arrange();
        var result = TaggedPdf.Render(pages, options => options with { ObjectStreams = false });
        var page = new PdfReading(result.Bytes);
        var content = Encoding.Latin1.GetString(page.FollowStream(page.With("/Type/Page/")[0], "Contents"));
        var turned = TurnedText().Match(content);

        turned.Success.ShouldBeTrue(content[..200]);
        content[..turned.Index].ShouldContain("/Subtype/Watermark");
        var size = 120.0;
        var half = (FurnitureSamples.Mark.Length * size / 2, size * 0.38);
        var (sin, cos) = Math.SinCos(Math.PI / 4);
        (Number(turned, "x") + (cos * half.Item1) - (sin * half.Item2)).ShouldBe(105 * 72 / 25.4, 1);
        (Number(turned, "y") + (sin * half.Item1) + (cos * half.Item2)).ShouldBe(148.5 * 72 / 25.4, 1);
    }

    private static double Number(Match match, string group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\.707 \.707 -\.707 \.707 (?<x>[0-9.]+) (?<y>[0-9.]+) Tm", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TurnedText();
}
