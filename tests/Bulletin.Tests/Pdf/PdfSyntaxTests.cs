using System.IO.Compression;
using System.Text;
using Bulletin.Pdf;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;

namespace Bulletin.Tests.Pdf;

/// <summary>The syntax of the notices' files, as qpdf judges it.</summary>
public sealed class PdfSyntaxTests
{
    // Each value of each option; qpdf takes one file at a time.
    private static readonly (string Name, PdfOptions Options)[] Ways =
    [
        ("2b", PdfOptions.Default),
        ("1a", new() { PdfA = PdfA.A1a }),
        ("print, no object streams", new() { Colours = PdfColours.Print, ObjectStreams = false }),
        ("not compressed", new() { Compression = CompressionLevel.NoCompression }),
    ];

    private static readonly Lazy<List<(string Name, ReadOnlyMemory<byte> Pdf)>> Files = new(() => Reports.Notices
        .Select(report => (report.Name, Pages: report.Notice.Arrange()))
        .SelectMany(report => Ways.Select(way => ($"{report.Name}, {way.Name}", PdfRenderer.Render(report.Pages, way.Options).Bytes)))
        .ToList());

    [ToolFact("qpdf")]
    public void The_notices_and_the_examples_are_sound_in_all_options()
    {
        Files.Value.Count.ShouldBeGreaterThan(14);
        Qpdf.Check(Files.Value);
    }

    [Fact]
    public void Every_stream_of_them_ends_unmistakably()
    {
        foreach (var (name, pdf) in Files.Value)
        {
            StreamEnds.Check(name, pdf);
        }
    }

    // Checksums end deflated data: that of the byte 0C ends in 0D.
    [Theory]
    [InlineData("\r")]
    [InlineData("text\r")]
    [InlineData("text\r\n")]
    [InlineData("text\n")]
    [InlineData("")]
    [InlineData("\f", CompressionLevel.Optimal)]
    public void Data_may_end_in_any_byte(string data, CompressionLevel compression = CompressionLevel.NoCompression)
    {
        using var buffer = new PdfBuffer();
        using var writer = new PdfObjectWriter(buffer, compression, packs: compression != CompressionLevel.NoCompression);
        var stream = writer.WriteStream(Encoding.Latin1.GetBytes(data));
        var catalog = writer.Write($"<</Type/Catalog>>");
        writer.Finish(catalog, catalog);

        StreamEnds.Check(data, buffer.Memory).ShouldContain(compression == CompressionLevel.NoCompression ? data.LastOrDefault() : '\r');
        Encoding.Latin1.GetString(new PdfReading(buffer.Memory).Stream(stream.Number)).ShouldBe(data);
    }
}
