using System.Text.RegularExpressions;
using System.Xml.Linq;
using Bulletin.Tests.Notices;
using Bulletin.Tests.Support;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using static Bulletin.Tests.Support.DocxPackage;

namespace Bulletin.Tests.Docx.Controls;

/// <summary>Content controls as they are written: around every value, and nothing else changed.</summary>
public sealed partial class ContentControlTests
{
    public static TheoryData<NumberingMode> Modes => [NumberingMode.Literal, NumberingMode.Native];

    public static TheoryData<string> Published => [.. PublishedNotice.Names];

    [Fact]
    public void There_are_none_by_default() => MainPart(EditedDocx.Render(ControlReports.Invented, controls: false)).ShouldNotContain("w:sdt");

    [Theory]
    [MemberData(nameof(Modes))]
    public void Without_them_the_file_is_the_same_byte_for_byte(NumberingMode mode)
    {
        ShouldBeTheSame(ControlReports.Invented, mode);
        foreach (var example in ControlReports.Examples)
        {
            ShouldBeTheSame(ControlReports.Example(example), mode);
        }
    }

    [NoticeTheory]
    [MemberData(nameof(Published))]
    public void Without_them_published_notices_are_the_same(string name) => ShouldBeTheSame(ReportFile.Load(PublishedNotice.Of(name).TwinPath), NumberingMode.Literal);

    [Theory]
    [MemberData(nameof(Modes))]
    public void Without_them_every_kind_of_block_is_the_same(NumberingMode mode)
    {
        // No values here, but pictures, breaks and fields whose runs have to be told apart from those of values.
        var plain = SampleDocuments.Render(SampleDocuments.Everything, options: new() { Numbering = mode });
        MainPart(SampleDocuments.Render(SampleDocuments.Everything, options: new() { Numbering = mode, ContentControls = true })).ShouldBe(MainPart(plain));
    }

    [Fact]
    public void Every_value_of_the_report_has_one()
    {
        var edited = EditedDocx.Of(ControlReports.Invented);
        var tags = edited.Controls.Select(EditedDocx.Tag).ToList();
        tags.ShouldBe(
        [
            "titleLines[0]", "titleLines[1]", "recipients[0]", "recipients[1]", "preface[0]",
            "findings[0].title", "findings[0].description", "findings[0].measures[0].lead", "findings[0].measures[0].text", "findings[0].measures[1].text", "findings[0].measures[1].text", "findings[0].outcome",
            "findings[0].statusText", "findings[0].nextStep", "findings[1].title", "findings[1].measures[0].text", "closing[0]", "contacts[0].phone", "contacts[0].email",
            "attachments[0].title", "signatures[0]", "date", "remark", "attachments[0].title", "attachments[0].paragraphs[0]",
            "attachments[0].table.columns[0]", "attachments[0].table.columns[1]", "attachments[0].table.rows[0][0]", "attachments[0].table.rows[0][1]", "attachments[0].table.rows[1][0]",
        ]);
        var blocks = edited.Controls.Where(control => control.Parent == edited.Body).Select(EditedDocx.Tag);
        blocks.ShouldBe(["preface[0]", "closing[0]", "signatures[0]", "date", "attachments[0].title", "attachments[0].paragraphs[0]"]);
        EditedDocx.Content(edited.Control("preface[0]")).Elements(W + "p").Count().ShouldBe(2);
    }

    [Fact]
    public void Ids_come_from_the_paths_alone()
    {
        var other = ControlReports.Invented with { Closing = ["再见。"], Findings = [ControlReports.Invented.Findings[0] with { Description = "别的。" }, ControlReports.Invented.Findings[1]] };
        var ids = Ids(ControlReports.Invented);
        Ids(other).ShouldBe(ids);
        ids.Distinct().Count().ShouldBe(ids.Count);
        ids.ShouldAllBe(id => id > 0);
    }

    [Fact]
    public void A_control_says_what_it_is_and_cannot_be_deleted()
    {
        var edited = EditedDocx.Of(ControlReports.Invented);
        string Alias(string tag) => Value(edited.Control(tag).Element(W + "sdtPr")!.Element(W + "alias"))!;
        Alias("findings[0].statusText").ShouldBe("问题1·完成情况");
        Alias("findings[0].measures[0].text").ShouldBe("问题1·整改措施1");
        Alias("findings[0].measures[0].lead").ShouldBe("问题1·整改措施1·领句");
        Alias("attachments[0].table.rows[1][0]").ShouldBe("附件1·表格·行2-1");
        edited.Controls.ShouldAllBe(control => Value(control.Element(W + "sdtPr")!.Element(W + "lock")) == "sdtLocked");
        edited.Control("contacts[0].phone").Element(W + "sdtPr")!.Element(W + "text").ShouldNotBeNull();
        edited.Control("findings[0].outcome").Element(W + "sdtPr")!.Element(W + "text").ShouldBeNull();
        Value(edited.Control("date").Element(W + "sdtPr")!.Element(W + "date"), "fullDate").ShouldBe("2026-03-02T00:00:00Z");
    }

    [Fact]
    public void A_word_of_an_enumeration_is_chosen_from_a_list()
    {
        using var folder = new TemporaryFolder();
        var control = EditedDocx.Of(StatusReport, StatusTemplate(folder)).Control("findings[0].status");
        control.Element(W + "sdtPr")!.Element(W + "dropDownList")!.Elements(W + "listItem").Select(item => Value(item, "value")).ShouldBe(["已完成", "基本完成", "持续推进", "未完成"]);
    }

    [Theory]
    [InlineData(FileFormatVersions.Office2010)]
    [InlineData(FileFormatVersions.Office2013)]
    [InlineData(FileFormatVersions.Office2016)]
    [InlineData(FileFormatVersions.Office2019)]
    [InlineData(FileFormatVersions.Office2021)]
    [InlineData(FileFormatVersions.Microsoft365)]
    public void Files_are_valid(FileFormatVersions version)
    {
        using var folder = new TemporaryFolder();
        foreach (var docx in new[]
        {
            EditedDocx.Render(ControlReports.Invented), EditedDocx.Render(ControlReports.Invented, numbering: NumberingMode.Native),
            EditedDocx.Render(StatusReport, StatusTemplate(folder)), EditedDocx.Render(ControlReports.Example("three-part.yaml"), numbering: NumberingMode.Native),
        })
        {
            DocxCheck.Check(docx).ShouldBeEmpty();
            new DocxPackage(docx).Defects().ShouldBeEmpty();
            using var package = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
            new OpenXmlValidator(version).Validate(package).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
        }
    }

    // Tables set sideways end sections: the section's end must not slip into a control.
    [Fact]
    public void The_end_of_a_section_stays_outside()
    {
        var value = RichText.Plain("见下表。").From(new Origin("closing[0]"));
        var document = Numbering.Apply(new NoticeDocument
        {
            Blocks = [new Paragraph(value), new Table([CellAlignment.Left], ["甲"], [[RichText.Plain("乙").From(new Origin("preface[0]"))]]) { IsLandscape = true }, new Paragraph(value)],
        });
        var package = new DocxPackage(SampleDocuments.Render(document, options: new() { ContentControls = true }));

        package.Body.Descendants(W + "sectPr").Count().ShouldBe(3);
        package.Body.Descendants(W + "sdt").Count().ShouldBe(3);
        package.Body.Elements(W + "sdt").ShouldBeEmpty();
        package.Body.Descendants(W + "sectPr").SelectMany(section => section.Ancestors(W + "sdt")).ShouldBeEmpty();
        package.Defects().ShouldBeEmpty();
    }

    // Controls around paragraphs lay nothing out in LibreOffice; those within paragraphs do (see DocxOptions.ContentControls), and are taken out here.
    [ToolFact("soffice", "pdftotext")]
    public void LibreOffice_sets_the_same_pages_with_controls_around_paragraphs()
    {
        RemediationReport[] reports = [ControlReports.Invented, ControlReports.Example("report-to-team.yaml"), ControlReports.Example("sectioned.yaml")];
        var plain = LibreOffice.Convert("pdf", [.. reports.Select(report => EditedDocx.Render(report, controls: false))]).Select(PdfText.Lines).ToList();
        var blocks = LibreOffice.Convert("pdf", [.. reports.Select(report => EditedDocx.Of(report).Do(WithoutInner).ToDocx())]).Select(PdfText.Lines).ToList();
        for (var i = 0; i < reports.Length; i++)
        {
            blocks[i].Select(page => string.Join('\n', page)).ShouldBe(plain[i].Select(page => string.Join('\n', page)));
        }
    }

    internal static RemediationReport StatusReport { get; } = ControlReports.Invented with { Template = "status", Findings = [ControlReports.Invented.Findings[1]], Attachments = [] };

    internal static NoticeOptions StatusTemplate(TemporaryFolder folder)
    {
        folder.Write("status.sbn", "---\nname: status\n---\n{{ include '_title' }}\n{{ include '_preface' ending: '' }}\n{{ for finding in findings }}\n\n{{ finding.title }}：{{ for measure in finding.measures }}{{ measure.text }}{{ end }}状态：{{ finding.status }}。\n{{ end }}\n{{ include '_paragraphs' list: closing }}\n{{ include '_contacts' }}\n{{ include '_end' }}\n");
        return new() { Templates = [new TemplateFolder(folder.Path)] };
    }

    private static void WithoutInner(EditedDocx edited)
    {
        foreach (var control in edited.Controls.Where(control => control.Parent != edited.Body).ToList())
        {
            control.ReplaceWith(EditedDocx.Content(control).Elements());
        }

        edited.Controls.ShouldNotBeEmpty();
    }

    private static void ShouldBeTheSame(RemediationReport report, NumberingMode mode)
    {
        var (plain, controls) = (EditedDocx.Render(report, numbering: mode, controls: false), EditedDocx.Render(report, numbering: mode));
        MainPart(controls).ShouldContain("<w:sdt>");
        Wrapper().Replace(MainPart(controls), "").ShouldBe(MainPart(plain));
        new DocxPackage(controls).Names.ShouldBe(new DocxPackage(plain).Names);
        new DocxSurgery(controls).Write("word/document.xml", "").ToDocx().ShouldBe(new DocxSurgery(plain).Write("word/document.xml", "").ToDocx());
    }

    private static List<int> Ids(RemediationReport report) =>
        EditedDocx.Of(report).Controls.Select(control => int.Parse(Value(control.Element(W + "sdtPr")!.Element(W + "id"))!, System.Globalization.CultureInfo.InvariantCulture)).ToList();

    private static string MainPart(byte[] docx) => new DocxSurgery(docx).Text("word/document.xml");

    [GeneratedRegex("<w:sdt><w:sdtPr>.*?</w:sdtPr><w:sdtContent>|</w:sdtContent></w:sdt>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Wrapper();
}
