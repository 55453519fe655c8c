using Bulletin.Tests.Support;

namespace Bulletin.Tests.Notices;

/// <summary>The real notices as PDF: their text, read back by two readers, is what was published; subscripts are the same characters.</summary>
public sealed class PublishedPdfTests
{
    public static TheoryData<string> Names => new(PublishedNotice.Names);

    [NoticeTheory("pdftotext", "mutool", "qpdf")]
    [MemberData(nameof(Names))]
    public void Both_files_say_what_was_published(string name)
    {
        var published = PublishedNotice.Of(name);
        using var folder = new TemporaryFolder();
        var (docx, pdf) = (folder.File("notice.docx"), folder.File("notice.pdf"));
        var notice = Notice.Compose(ReportFile.Load(published.TwinPath));
        notice.SaveDocx(docx);
        notice.SavePdf(pdf);

        PublishedNotice.ShouldSay(DocxText.ReadText(docx), published);
        PublishedNotice.ShouldSay(WithoutPageNumbers(Tools.Run("pdftotext", ["-raw", pdf, "-"]).Output), published);
        PublishedNotice.ShouldSay(WithoutPageNumbers(Tools.Run("mutool", ["draw", "-q", "-F", "txt", pdf]).Output), published);
        Tools.Run("qpdf", ["--check", pdf]).ExitCode.ShouldBe(0);
    }

    // — 1 — on a line of its own.
    private static string WithoutPageNumbers(string text) =>
        string.Join('\n', text.Split('\n', '\f').Where(line => !System.Text.RegularExpressions.Regex.IsMatch(line.Trim(), @"^— ?\d+ ?—$")));
}
