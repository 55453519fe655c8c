using System.Text;
using Bulletin.Tests.Layout;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;

namespace Bulletin.Tests.Pdf;

/// <summary>The text as poppler, mupdf, pdf.js and PDFBox give it back: what was written, in this order, and nothing else.</summary>
public sealed class PdfReadersTests
{
    [ReaderFact("pdftotext")]
    public void Every_character_by_poppler() => Every_character_comes_back("pdftotext");

    [ReaderFact("mutool")]
    public void Every_character_by_mupdf() => Every_character_comes_back("mutool");

    [ReaderFact(PdfReaders.PdfJs)]
    public void Every_character_by_pdf_js() => Every_character_comes_back(PdfReaders.PdfJs);

    [ReaderFact(PdfReaders.PdfBox)]
    public void Every_character_by_PDFBox() => Every_character_comes_back(PdfReaders.PdfBox);

    [ReaderFact("pdftotext")]
    public void Notices_by_poppler() => Notices_come_back("pdftotext");

    [ReaderFact("mutool")]
    public void Notices_by_mupdf() => Notices_come_back("mutool");

    [ReaderFact(PdfReaders.PdfJs)]
    public void Notices_by_pdf_js() => Notices_come_back(PdfReaders.PdfJs);

    [ReaderFact(PdfReaders.PdfBox)]
    public void Notices_by_PDFBox() => Notices_come_back(PdfReaders.PdfBox);

    [ReaderFact("pdftotext")]
    public void Hyphens_at_line_ends_by_poppler() => Hyphens_at_line_ends_come_back("pdftotext");

    [ReaderFact(PdfReaders.ReadingOrder)]
    public void Hyphens_at_line_ends_by_poppler_in_reading_order() => Hyphens_at_line_ends_come_back(PdfReaders.ReadingOrder);

    [ReaderFact("mutool")]
    public void Hyphens_at_line_ends_by_mupdf() => Hyphens_at_line_ends_come_back("mutool");

    [ReaderFact(PdfReaders.PdfJs)]
    public void Hyphens_at_line_ends_by_pdf_js() => Hyphens_at_line_ends_come_back(PdfReaders.PdfJs);

    [ReaderFact(PdfReaders.PdfBox)]
    public void Hyphens_at_line_ends_by_PDFBox() => Hyphens_at_line_ends_come_back(PdfReaders.PdfBox);

    private static void Hyphens_at_line_ends_come_back(string reader)
    {
        var joined = new[] { "0000-|8801234", "2023-|2026年", "COVID-|abc", "甲-|乙线", "li-|na@yunhe.example" };
        var text = string.Concat(joined.Select(group =>
            Lines.Han(25 - (group.IndexOf('|', StringComparison.Ordinal) / 2)) + group.Replace("|", "", StringComparison.Ordinal) + "后文。\n\n"));
        var pages = Notice.FromMarkdown("# 行末的短横线\n\n" + text).Arrange();
        pages.Pages[0].Items.OfType<TextItem>().Count(item => item.Text.EndsWith('-')).ShouldBe(joined.Length);

        var read = string.Concat(PdfReaders.Read(reader, PdfRenderer.Render(pages).Bytes).Where(c => !char.IsWhiteSpace(c)));
        joined.ShouldAllBe(group => read.Contains(group.Replace("|", "", StringComparison.Ordinal) + "后文。", StringComparison.Ordinal));
    }

    private static void Every_character_comes_back(string reader)
    {
        var text = GeneralTable.Characters + GeneralTable.Marks;
        var pdf = PdfRenderer.Render(GeneralTable.Document(text)).Bytes;

        ShouldBeTheSame(PdfReaders.Read(reader, pdf), text);
    }

    // The real notices where they are; the examples always.
    private static void Notices_come_back(string reader)
    {
        foreach (var (_, notice) in Reports.Notices)
        {
            var pages = PageLayout.Arrange(notice.Document, Gb9704.Profile());
            var text = string.Concat(pages.Pages.SelectMany(page => page.Items).OfType<TextItem>().Select(item => item.Text));

            ShouldBeTheSame(PdfReaders.Read(reader, PdfRenderer.Render(pages).Bytes), text);
        }
    }

    private static void ShouldBeTheSame(string read, string written)
    {
        var (found, expected) = (Runes(read), Runes(written));
        for (var i = 0; i < Math.Min(found.Count, expected.Count); i++)
        {
            if (found[i] != expected[i])
            {
                found.Skip(i - 10).Take(30).ShouldBe(expected.Skip(i - 10).Take(30), $"character {i}");
            }
        }

        found.Count.ShouldBe(expected.Count);
    }

    private static List<Rune> Runes(string text) => [.. text.EnumerateRunes().Where(rune => !Rune.IsWhiteSpace(rune))];
}
