using Bulletin.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Bulletin.Tests.Hostile;

/// <summary>
/// Any combination of options and parts of a notice gives a sound DOCX (every DOCX of the tests is checked) and a PDF that can be read.
/// </summary>
public sealed class OptionCombinationTests
{
    private static readonly byte[] Seal = File.ReadAllBytes(Repository.At("tests", "Bulletin.Tests", "Hostile", "Files", "印章-水务局.png"));

    private static readonly ReferenceDocument Reference = ReferenceDocument.Load(Docx.Reference.ReferenceSample.Docx);

    private static readonly Gen<Case> Cases =
        from form in Gen.Elements(Enum.GetValues<DocumentForm>())
        from numbering in Gen.Elements(Enum.GetValues<NumberingMode>())
        from runIn in Gen.Elements(Enum.GetValues<RunInHeadingMode>())
        from reading in Gen.Elements(Enum.GetValues<PageReading>())
        from size in Gen.Elements(Enum.GetValues<TableSize>())
        from switches in Gen.Choose(0, 255)
        from paragraphs in Gen.Choose(1, 40)
        from findings in Gen.Choose(1, 4)
        from signatures in Gen.Choose(1, 3)
        from attachments in Gen.Choose(0, 3)
        from copies in Gen.Choose(0, 60)
        select new Case(form, numbering, runIn, reading, size, switches, paragraphs, findings, signatures, attachments, copies);

    [Fact]
    public void Every_combination_is_sound() => Prop.ForAll(Cases.ToArbitrary(), given =>
    {
        var notice = Notice.Compose(given.Report(), given.NoticeOptions());
        using var docx = new MemoryStream();
        notice.SaveDocx(docx, given.DocxOptions());
        using var pdf = new MemoryStream();
        notice.SavePdf(pdf);

        new DocxPackage(docx.ToArray()).Defects().ShouldBeEmpty(given.ToString());
        new Support.Pdf.PdfReading(pdf.ToArray()).Objects.ShouldNotBeEmpty(given.ToString());
    }).Check(RandomCases.Of(60));

    private sealed record Case(
        DocumentForm Form, NumberingMode Numbering, RunInHeadingMode RunIn, PageReading Reading, TableSize Size, int Switches,
            int Paragraphs, int Findings, int Signatures, int Attachments, int Copies)
    {
        // A reference document gives no letters, and lists of its own do not go with content controls.
        public DocxOptions DocxOptions() => new()
        {
            Numbering = Numbering,
            RunInHeadings = RunIn,
            Reference = Has(0) && Form != DocumentForm.Letter ? Reference : null,
            CharacterGrid = Has(1),
            OfficeProperties = Has(2),
            ReadOnly = Has(3),
            ContentControls = Has(4),
        };

        public NoticeOptions NoticeOptions() => new()
        {
            Form = Form,
            Reading = Reading,
            TableSize = Size,
            FindingsTable = Has(5),
            PrePrintedHead = Has(6),
            Audience = Audience.Party,
            Pictures = new PictureSet([KeyValuePair.Create("印章.png", Seal)]),
        };

        public RemediationReport Report()
        {
            var bodies = Enumerable.Range(1, Signatures).Select(number => $"云河市第{number}水务局").ToList();
            return new()
            {
                Template = "sectioned",
                Issuer = string.Join('、', bodies),
                TitleLines = ["云河市水务局关于巡察整改情况的通报"],
                Masthead = Form == DocumentForm.Web ? null : Head(),
                Recipients = ["各区水务局"],
                Preface = [.. Enumerable.Range(1, Paragraphs).Select(number => new ReportParagraph { Text = $"第{number}段正文。" })],
                Sections =
                [
                    new Section
                    {
                        Heading = "工程建设方面",
                        Findings = [.. Enumerable.Range(1, Findings).Select(Found)],
                    },
                ],
                Closing = ["欢迎监督。"],
                Signatures = [.. bodies.Select(body => (RichText)body)],
                Seal = Has(7) ? SealKind.ToCome : SealKind.None,
                SealPictures = Has(7) && Has(0) ? [.. bodies.Select(_ => "印章.png")] : [],
                Date = new DateOnly(2026, 3, 2),
                Attachments = [.. Enumerable.Range(1, Attachments).Select(Listed)],
                Imprint = Form == DocumentForm.Web || Copies == 0 ? null : Foot(),
            };
        }

        private Masthead Head() => new()
        {
            IssuerMark = [Form == DocumentForm.Formal ? "云河市水务局文件" : "云河市水务局"],
            ReferenceNumber = "云水〔2026〕3号",
        };

        private Imprint Foot() => new()
        {
            CopyTo = [.. Enumerable.Range(1, Copies).Select(number => $"云河市第{number}中学")],
            PrintingOffice = "云河市水务局办公室",
            PrintDate = new DateOnly(2026, 3, 5),
        };

        private static Finding Found(int number) => new()
        {
            Title = $"第{number}处管护不到位",
            Measures = ["完成修复。", "建立台账。"],
            ResponsibleUnits = ["管护科"],
            Status = FindingStatus.Completed,
        };

        private static Attachment Listed(int number) => new()
        {
            Title = $"清单{number}",
            Table = new ReportTable
            {
                Columns = ["序号", "名称"],
                Rows = [.. Enumerable.Range(1, number * 9).Select(row => (ValueList<ReportCell>)[$"{row}", "管网"])],
            },
        };

        private bool Has(int number) => (Switches & (1 << number)) != 0;
    }
}
