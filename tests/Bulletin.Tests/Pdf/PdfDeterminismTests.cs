using System.Globalization;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;

namespace Bulletin.Tests.Pdf;

public sealed class PdfDeterminismTests
{
    private static readonly PagedDocument Document = PageLayout.Arrange(SampleDocuments.Everything, Gb9704.Profile());

    private static readonly PdfOptions Options = TestFonts.Options(
        new Support.SyntheticFonts.SyntheticFont { Characters = string.Concat(Characters()), Family = "仿宋" }.ToTrueType());

    private static readonly byte[] Expected = Render();

    [Fact]
    public void Same_bytes_from_eight_threads()
    {
        var all = new byte[64][];
        Parallel.For(0, all.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => all[i] = Render());

        all.Count(bytes => !bytes.AsSpan().SequenceEqual(Expected)).ShouldBe(0);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void Same_bytes_in_any_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);

            Render().AsSpan().SequenceEqual(Expected).ShouldBeTrue();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Another_document_has_another_identifier()
    {
        var other = PdfRenderer.Render(Document with { Metadata = new() { Title = "另一份" } }, Options).Bytes;

        new PdfReading(other).Trailer.ShouldNotBe(new PdfReading(Expected).Trailer);
    }

    private static byte[] Render() => PdfRenderer.Render(Document, Options).Bytes.ToArray();

    private static IEnumerable<char> Characters() =>
        PageLayout.Arrange(SampleDocuments.Everything, Gb9704.Profile()).Pages.SelectMany(page => page.Items).OfType<TextItem>().SelectMany(item => item.Text).Distinct();
}
