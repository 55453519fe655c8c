using Bulletin.Tests.Field;
using Bulletin.Tests.Pdf;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;

namespace Bulletin.Tests.Html;

/// <summary>
/// DOCX, PDF and HTML of one notice print the same text, whatever the options: forms, audiences, mastheads and imprints of every kind.
/// </summary>
public sealed class FormatsTests
{
    private static readonly MastheadBlock Joint = new()
    {
        CopyNumber = "000012",
        Classification = "秘密★1年",
        Urgency = "特急",
        IssuerMark = ["中共云河市水务局党组", "云河市财政局", "云河市审计局文件"],
        ReferenceNumber = "云水〔2026〕3号",
    };

    private static readonly ImprintBlock Imprint = new(["市纪委", "市委巡察办"], "云河市水务局办公室", new DateOnly(2026, 3, 5)) { Recipients = ["各乡镇党委"] };

    public static TheoryData<string> Inputs =>
        [.. Directory.GetFiles(Repository.At("examples", "reports"), "*.yaml").Order(StringComparer.Ordinal).Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_report_in_all_options(string file)
    {
        var report = ReportFile.Load(Repository.At("examples", "reports", file)) with
        {
            Masthead =
                new() { IssuerMark = ["云河市水务局", "云河市财政局"], ReferenceNumber = "云水〔2026〕3号", CopyNumber = "000012", Urgency = Urgency.ExtraUrgent },
            Imprint = new() { CopyTo = ["市纪委"], PrintingOffice = "云河市水务局办公室", PrintDate = new DateOnly(2026, 3, 5) },
        };
        var compared = 0;
        foreach (var form in Enum.GetValues<DocumentForm>())
        {
            foreach (var audience in Enum.GetValues<Audience>())
            {
                foreach (var table in new[] { false, true })
                {
                    var options =
                        new NoticeOptions { Form = form, Audience = audience, FindingsTable = table, TableSize = table ? TableSize.Size5 : default };
                    var given = form == DocumentForm.Web ? report with { Masthead = null, Imprint = null } : report;
                    if (Composed(given, options) is { } notice)
                    {
                        ShouldAgree($"{form}, {audience}, {table}", notice);
                        compared++;
                    }
                }
            }
        }

        compared.ShouldBeGreaterThan(3);
    }

    [Fact]
    public void Mastheads_and_imprints_in_every_form_with_and_without_their_items()
    {
        MastheadBlock[] mastheads =
        [
            Joint,
            Joint with { IssuerMark = ["云河市水务局文件"] },
            Joint with { IssuerMark = ["云河市水务局"], CopyNumber = "", Urgency = "" },
            Joint with { CopyNumber = "", Classification = "", Urgency = "", ReferenceNumber = "" },
        ];
        ImprintBlock?[] imprints =
        [
            Imprint,
            Imprint with { Recipients = [] },
            Imprint with { CopyTo = [], Recipients = [] },
            Imprint with { PrintDate = null },
            Imprint with { PrintingOffice = null, PrintDate = null },
            null,
        ];
        foreach (var form in new[] { DocumentForm.Formal, DocumentForm.Letter })
        {
            foreach (var masthead in mastheads)
            {
                foreach (var imprint in imprints)
                {
                    Block[] blocks =
                        [masthead, new Title(["标题"]), new Paragraph("正文。"), new SignatureBlock(["云河市水务局"], new DateOnly(2026, 3, 2), Sealed: true), .. imprint is null ? [] : new Block[] { imprint }];
                    ShouldAgree($"{form}, {masthead}, {imprint}", Numbering.Apply(new NoticeDocument { Form = form, Metadata = new() { Title = "标题" }, Blocks = blocks }));
                }
            }
        }
    }

    [FontFact]
    public void The_printing_office_of_a_letter_is_in_none_of_the_files()
    {
        var letter = FieldInput.Read("letter-imprint.yaml", new NoticeOptions { Form = DocumentForm.Letter });

        letter.Codes.ShouldContain("BUL3012");
        letter.ShouldPrint("抄送：某某局。");
        letter.ShouldNotPrint("秘密印发室");
        letter.ShouldNotPrint("2026年3月5日");
    }

    [Fact]
    public void Paper_with_the_head_on_it_has_no_printed_mark_and_the_page_has()
    {
        var markdown = MastheadSamples.All.First(sample => sample.Name == "one body").Markdown;
        var notice = Notice.FromMarkdown(markdown, new NoticeOptions { PrePrintedHead = true });
        var mark = notice.Document.Blocks.OfType<MastheadBlock>().Single().IssuerMark[0].ToString();

        Docx(Notice.FromMarkdown(markdown)).ShouldContain(mark);
        Docx(notice).ShouldNotContain(mark);
        HtmlReading.Page(notice.Document).Text.ShouldContain(mark);
    }

    private static Notice? Composed(RemediationReport report, NoticeOptions options)
    {
        try
        {
            return Notice.Compose(report, options);
        }
        catch (NoticeException)
        {
            // Not every report goes with every option.
            return null;
        }
    }

    private static void ShouldAgree(string name, Notice notice) => ShouldAgree(name, notice.Document, Docx(notice), notice.Arrange());

    private static void ShouldAgree(string name, NoticeDocument document)
    {
        var profile = Gb9704.Profile(document.Form);
        ShouldAgree(name, document, HtmlText.Squeezed(DocxText.ReadText(DocxRenderer.Render(document, profile, null, PageLayout.Decide(document, profile)).Bytes.ToArray())), PageLayout.Arrange(document, profile));
    }

    // The DOCX has 文件 beside the names, and page furniture apart: it has the same characters.
    private static void ShouldAgree(string name, NoticeDocument document, string docx, PagedDocument pages)
    {
        var html = HtmlReading.Page(document).Text;
        var pdf = HtmlText.Squeezed(new StructureReading(TaggedPdf.Render(pages).Bytes).Document.Text);

        html.ShouldBe(pdf, name);
        string.Concat(docx.Order()).ShouldBe(string.Concat(html.Order()), name);
    }

    private static string Docx(Notice notice)
    {
        using var stream = new MemoryStream();
        notice.SaveDocx(stream);
        return HtmlText.Squeezed(DocxText.ReadText(stream.ToArray()));
    }
}
