using System.IO.Compression;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Pdf;

/// <summary>The syntax of the notices' files, as qpdf judges it.</summary>
public sealed class PdfSyntaxTests
{
    // Each value of each option; qpdf takes one file at a time.
    private static readonly (string Name, PdfOptions Options)[] Ways =
    [
        ("2b", PdfOptions.Default),
        ("1b", new() { PdfA = PdfA.A1b }),
        ("print, no object streams", new() { Colours = PdfColours.Print, ObjectStreams = false }),
        ("not compressed", new() { Compression = CompressionLevel.NoCompression }),
    ];

    [ToolFact("qpdf")]
    public void The_notices_and_the_examples_are_sound_in_all_options()
    {
        var files = Reports.Notices
            .Select(report => (report.Name, Pages: report.Notice.Arrange()))
            .SelectMany(report => Ways.Select(way => ($"{report.Name}, {way.Name}", PdfRenderer.Render(report.Pages, way.Options).Bytes)))
            .ToList();

        files.Count.ShouldBeGreaterThan(14);
        Qpdf.Check(files);
    }
}
