using System.Text;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;

namespace Bulletin.Tests.Cli;

/// <summary>The options of the command line that are for PDF.</summary>
public sealed class PdfOptionTests
{
    [Theory]
    [InlineData("2b", "%PDF-1.7", ">2</pdfaid:part>")]
    [InlineData("2u", "%PDF-1.7", ">U</pdfaid:conformance>")]
    [InlineData("2a", "%PDF-1.7", ">A</pdfaid:conformance>")]
    [InlineData("1b", "%PDF-1.4", ">1</pdfaid:part>")]
    [InlineData("1a", "%PDF-1.4", ">1</pdfaid:part>")]
    [InlineData("none", "%PDF-1.7", "")]
    public void The_archive_can_be_chosen(string value, string header, string claim)
    {
        using var folder = new TemporaryFolder();
        var bytes = Render(folder, "--pdf-a", value);
        var file = new PdfReading(bytes);
        var xmp = Encoding.UTF8.GetString(file.FollowStream(file.Follow(file.Trailer, "Root"), "Metadata"));

        Encoding.ASCII.GetString(bytes, 0, 8).ShouldBe(header);
        xmp.Contains("pdfaid:part", StringComparison.Ordinal).ShouldBe(claim.Length > 0);
        xmp.ShouldContain(claim);
    }

    [Fact]
    public void Colours_can_be_chosen()
    {
        using var folder = new TemporaryFolder();
        var file = new PdfReading(Render(folder, "--colours", "print", "--pdf-a", "none"));

        Encoding.ASCII.GetString(file.FollowStream(file.With("/Type/Page/")[0], "Contents")).ShouldStartWith("0 0 0 1 k 0 0 0 1 K\n");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(true, "--object-streams", "on")]
    [InlineData(false, "--object-streams", "off")]
    [InlineData(false, "--pdf-a", "1b", "--object-streams", "off")]
    [InlineData(false, "--pdf-a", "1b")]
    public void Object_streams_can_be_left_out(bool has, params string[] options)
    {
        using var folder = new TemporaryFolder();
        var bytes = Render(folder, options);

        (bytes.AsSpan().IndexOf("/Type/ObjStm"u8) >= 0).ShouldBe(has);
        (bytes.AsSpan().IndexOf("\nxref\n"u8) < 0).ShouldBe(has);
    }

    [Theory]
    [InlineData("BUL6012", "a.pdf", "--colours", "print", "--pdf-a", "2b")]
    [InlineData("BUL6013", "a.docx", "--pdf-a", "2b")]
    [InlineData("BUL6013", "a.docx", "--colours", "screen")]
    [InlineData("BUL6013", "a.docx", "--object-streams", "off")]
    [InlineData("BUL6016", "a.pdf", "--object-streams", "on", "--pdf-a", "1b")]
    [InlineData("BUL6016", "a.pdf", "--object-streams", "on", "--pdf-a", "1a")]
    [InlineData("BUL8004", "a.pdf", "--pdf-a", "3b")]
    [InlineData("BUL8004", "a.pdf", "--object-streams", "yes")]
    public void What_does_not_go_together_is_said_and_nothing_written(string code, string output, params string[] options)
    {
        using var folder = new TemporaryFolder();
        var report = folder.Write("report.yaml", SampleReport.Yaml);

        CliRun.Of(["render", report, "-o", folder.File(output), .. options]).ShouldFail(2, code);

        Directory.GetFiles(folder.Path).ShouldBe([report]);
    }

    private static byte[] Render(TemporaryFolder folder, params string[] options)
    {
        var fonts = TestFonts.WriteOfficeFonts(folder.File("字体"));
        var run = CliRun.Of(["render", folder.Write("report.yaml", SampleReport.Yaml), "-o", folder.File("a.pdf"), "--fonts", fonts, .. options]);
        run.ExitCode.ShouldBe(0, run.Error);
        return File.ReadAllBytes(folder.File("a.pdf"));
    }
}
