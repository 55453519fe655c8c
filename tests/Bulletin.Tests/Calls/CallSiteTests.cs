using System.Text;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;

namespace Bulletin.Tests.Calls;

/// <summary>The calls of the three formats are alike, and each is the composition of public steps.</summary>
public sealed class CallSiteTests
{
    private const string Markdown = "# 云溪县水务局党组关于巡察整改情况的通报\n\n已经整改。\n";

    private static readonly Notice Sample = Notice.FromMarkdown(Markdown);
    private static readonly PdfOptions Pdf = TestFonts.Options();

    [Fact]
    public void A_file_is_one_call()
    {
        Sample.ToDocx().ShouldBe(DocxRenderer.Render(Sample.Document, Sample.Profile, null, DocxRenderer.Decide(Sample.Document, Sample.Profile)).Bytes.ToArray());
        Sample.ToPdf().ShouldBe(PdfRenderer.Render(Sample.Arrange()).Bytes.ToArray());
        Sample.ToHtml().ShouldBe(HtmlRenderer.Render(Sample.Document).Html);
        Sample.ToHtml(new() { Fragment = true }).ShouldBe(Sample.ToHtmlFragment());
        Sample.RenderDocx().Bytes.ToArray().ShouldBe(Sample.ToDocx());
        Sample.RenderPdf().Bytes.ToArray().ShouldBe(Sample.ToPdf());
        Sample.RenderHtml().Html.ShouldBe(Sample.ToHtml());
    }

    [Fact]
    public async Task Asynchronous_calls_write_the_same()
    {
        using var folder = new TemporaryFolder();
        var (docx, pdf, html) = (folder.File("a.docx"), folder.File("a.pdf"), folder.File("a.html"));
        await Sample.SaveDocxAsync(docx);
        await Sample.SavePdfAsync(pdf);
        await Sample.SaveHtmlAsync(html);

        File.ReadAllBytes(docx).ShouldBe(Sample.ToDocx());
        File.ReadAllBytes(pdf).ShouldBe(Sample.ToPdf());
        File.ReadAllText(html).ShouldBe(Sample.ToHtml());
        using var stream = new AsynchronousStream();
        await Sample.SavePdfAsync(stream);
        stream.Written.ToArray().ShouldBe(Sample.ToPdf());
    }

    [Fact]
    public void Messages_are_in_the_language_of_the_notice()
    {
        var notice = Notice.FromMarkdown(Markdown, new() { Language = DiagnosticLanguage.English });
        var diagnostics = Should.Throw<NoticeException>(() => notice.ToDocx(new() { Creator = "\u0001" })).Diagnostics;
        diagnostics.ShouldHaveSingleItem().Language.ShouldBe(DiagnosticLanguage.English);
    }

    [Fact]
    public void Media_types_are_constants() =>
        new[] { MediaTypes.Docx, MediaTypes.Pdf, MediaTypes.Html }.ShouldBe(["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/pdf", "text/html"]);

    [Fact]
    public void The_formats_offer_the_same_calls()
    {
        string[] Calls(Type type, string format) =>
            [.. type.GetMethods().Where(method => method.IsStatic).Select(method => $"{method.Name.Replace(format, "X", StringComparison.Ordinal)}({method.GetParameters()[1].ParameterType.Name.Replace(format, "X", StringComparison.Ordinal)})")
                .Where(call => !call.Contains("Fragment", StringComparison.Ordinal) && !call.StartsWith("Check", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

        var docx = Calls(typeof(NoticeDocxExtensions), "Docx");
        docx.ShouldBe(["RenderX(XOptions)", "SaveX(Stream)", "SaveX(String)", "SaveXAsync(Stream)", "SaveXAsync(String)", "ToX(XOptions)"]);
        Calls(typeof(NoticePdfExtensions), "Pdf").ShouldBe(docx);
        Calls(typeof(NoticeHtmlExtensions), "Html").ShouldBe(docx);
    }
}
