using System.Xml.Linq;
using Bulletin.Model;
using Bulletin.Tests.Notices;
using Bulletin.Tests.Support;
using static Bulletin.Tests.Support.DocxPackage;

namespace Bulletin.Tests.Docx.Controls;

/// <summary>What a clerk corrects comes back into the report; what was not touched comes back as it was.</summary>
public sealed class ReadingBackTests
{
    private static readonly RemediationReport Report = ControlReports.Invented;

    public static TheoryData<string> Examples => ControlReports.Examples;

    public static TheoryData<string> Published => [.. PublishedNotice.Names];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Unedited_nothing_changes(string example) => ShouldComeBack(ControlReports.Example(example));

    [NoticeTheory]
    [MemberData(nameof(Published))]
    public void Unedited_published_notices_come_back(string name) => ShouldComeBack(ReportFile.Load(PublishedNotice.Of(name).TwinPath));

    [Fact]
    public void Unedited_values_of_every_kind_come_back() => ShouldComeBack(Report);

    // Every control of every example, one correction each: exactly these come back, and each where it belongs.
    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_value_can_be_corrected(string example)
    {
        var report = ControlReports.Example(example);
        var edited = EditedDocx.Of(report);
        var tags = edited.Controls.Select(EditedDocx.Tag).Distinct().Where(IsText).ToList();
        tags.ShouldNotBeEmpty();
        foreach (var control in edited.Controls.Where(control => IsText(EditedDocx.Tag(control))).ToList())
        {
            EditedDocx.Run(control).Element(W + "t")!.AddBeforeSelf(EditedDocx.Text("改"));
        }

        var update = edited.Update(report);

        update.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        update.Changes.Select(change => change.Path).ShouldBe(tags);
        foreach (var tag in tags)
        {
            var path = ReportPath.Parse(tag)!;
            PrintedText(ReportEdit.Get(update.Report, path)).ShouldBe("改" + PrintedText(ReportEdit.Get(ControlReports.Titled(report), path)));
        }

        // And rendered again, it says so.
        edited.Update(update.Report).Changes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("findings[0].title", "管网漏损率过高")]
    [InlineData("findings[0].measures[0].lead", "改造管网")]
    [InlineData("findings[0].statusText", "整改基本完成")]
    [InlineData("contacts[0].phone", "0000-8804568")]
    [InlineData("signatures[0]", "中共云河市水利局党组")]
    [InlineData("titleLines[1]", "关于巡察反馈意见整改情况的通报")]
    [InlineData("attachments[0].table.rows[0][1]", "基本完成")]
    [InlineData("remark", "此件依申请公开")]
    [InlineData("closing[0]", "特此通报，请予监督。")]
    public void A_correction_comes_back(string path, string text)
    {
        var update = EditedDocx.Of(Report).Type(path, text).Update(Report);

        update.Diagnostics.ShouldBeEmpty();
        update.Changes.ShouldHaveSingleItem().ShouldBe(new ReportChange(path, PrintedText(ReportEdit.Get(Report, ReportPath.Parse(path)!)), text));
        PrintedText(ReportEdit.Get(update.Report, ReportPath.Parse(path)!)).ShouldBe(text);
        ReportEdit.Set(update.Report, ReportPath.Parse(path)!, ReportEdit.Get(Report, ReportPath.Parse(path)!)).ShouldBe(Report);
    }

    [Fact]
    public void What_Word_puts_between_runs_is_no_edit()
    {
        var update = EditedDocx.Of(Report).Put("findings[0].description", """
            <w:bookmarkStart w:id="0" w:name="_GoBack"/><w:r w:rsidR="00A12345"><w:t>个别</w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00B54321"><w:lastRenderedPageBreak/><w:t>片区漏损</w:t></w:r>
            <w:proofErr w:type="spellEnd"/><w:bookmarkEnd w:id="0"/><w:permStart w:id="1" w:edGrp="everyone"/><w:r><w:t>率超过1</w:t></w:r><w:permEnd w:id="1"/><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>5%。</w:t></w:r>
            """).Update(Report);

        ShouldBeUnchanged(update, Report);
    }

    [Theory]
    [InlineData("<w:r><w:t>漏损</w:t></w:r><w:smartTag w:uri=\"u\" w:element=\"e\"><w:r><w:t>率</w:t></w:r></w:smartTag><w:hyperlink><w:r><w:t>偏高</w:t></w:r></w:hyperlink>", "漏损率偏高")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE \\@ yyyy</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2026</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>年</w:t></w:r>", "2026年")]
    [InlineData("<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t>处</w:t></w:r>", "1处")]
    [InlineData("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>", "甲\t乙")]
    [InlineData("<w:r><w:t>0000</w:t><w:noBreakHyphen/><w:t>88</w:t><w:softHyphen/><w:t>04</w:t></w:r>", "0000-8804")]
    [InlineData("<w:r><w:t xml:space=\"preserve\">A\u00A0B</w:t></w:r>", "A\u00A0B")]
    [InlineData("<w:r><w:sym w:font=\"宋体\" w:char=\"2103\"/></w:r>", "℃")]
    [InlineData("<w:r><w:t>看见</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r>", "看见")]
    [InlineData("<w:r><w:t>批注</w:t></w:r><w:commentRangeStart w:id=\"3\"/><w:commentRangeEnd w:id=\"3\"/><w:r><w:commentReference w:id=\"3\"/></w:r>", "批注")]
    [InlineData("<w:sdt><w:sdtPr><w:tag w:val=\"oa:7\"/></w:sdtPr><w:sdtContent><w:r><w:t>别的系统</w:t></w:r></w:sdtContent></w:sdt>", "别的系统")]
    public void Text_is_read_as_it_is_seen(string runs, string text) =>
        EditedDocx.Of(Report).Put("findings[0].description", runs).Update(Report).Report.Findings[0].Description.ShouldBe((RichText)text);

    [Theory]
    [InlineData("<w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>新</w:t></w:r></w:ins><w:r><w:t>文</w:t></w:r><w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>旧</w:delText></w:r></w:del>", "新文")]
    [InlineData("<w:moveTo w:id=\"1\" w:author=\"a\"><w:r><w:t>来</w:t></w:r></w:moveTo><w:moveFrom w:id=\"2\" w:author=\"a\"><w:r><w:t>去</w:t></w:r></w:moveFrom>", "来")]
    public void Tracked_changes_count_as_made(string runs, string text)
    {
        var update = EditedDocx.Of(Report).Put("findings[0].description", runs).Update(Report);

        update.Report.Findings[0].Description.ShouldBe((RichText)text);
        update.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL5072");
    }

    [Fact]
    public void Paragraphs_and_line_breaks_are_lines_of_the_text()
    {
        var edited = EditedDocx.Of(Report);
        var paragraph = EditedDocx.Content(edited.Control("closing[0]")).Element(W + "p")!;
        EditedDocx.Run(edited.Control("closing[0]")).Add(new XElement(W + "br"), EditedDocx.Text("此行。"));
        paragraph.AddAfterSelf(new XElement(paragraph.Name), EditedDocx.Parse("<w:p><w:r><w:t>另一段。</w:t></w:r></w:p>"));

        var update = edited.Update(Report);

        update.Report.Closing[0].Text.ToString().ShouldBe("特此通报。\n此行。\n另一段。");
        update.Diagnostics.ShouldBeEmpty();
        EditedDocx.Content(EditedDocx.Of(update.Report).Control("closing[0]")).Elements(W + "p").Count().ShouldBe(3);
    }

    [Fact]
    public void A_paragraph_mark_that_is_deleted_joins()
    {
        var edited = EditedDocx.Of(Report);
        EditedDocx.Content(edited.Control("preface[0]")).Element(W + "p")!.Element(W + "pPr")!.Add(EditedDocx.Parse("<w:rPr><w:del w:id=\"9\" w:author=\"a\"/></w:rPr>"));

        edited.Update(Report).Report.Preface[0].Text.ToString().ShouldBe("现将巡察整改情况通报如下。欢迎监督。");
    }

    // A value whose lines are paragraphs with other text: a control in each, one value.
    [Fact]
    public void A_value_that_goes_on_in_the_next_paragraph_is_one()
    {
        var update = EditedDocx.Of(Report).Type("findings[0].measures[1].text", "每季度公布一次。", index: 1).Update(Report);

        update.Report.Findings[0].Measures[1].Text.ToString().ShouldBe("建立分区计量体系。\n每季度公布一次。");
        update.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Styles_of_words_survive()
    {
        var update = EditedDocx.Of(Report).Do(edited => EditedDocx.Content(edited.Control("findings[0].outcome")).Elements(W + "r").First().AddBeforeSelf(EditedDocx.Parse("<w:r><w:t>经测，</w:t></w:r>"))).Update(Report);

        update.Report.Findings[0].Outcome.ShouldBe(InlineMarkdown.Parse("经测，PM~2.5~下降**明显**。"));
        update.Changes.ShouldHaveSingleItem().Before.ShouldBe(Report.Findings[0].Outcome!);
    }

    [Theory]
    [InlineData("<w:vertAlign w:val=\"superscript\"/>", TextStyle.Superscript)]
    [InlineData("<w:vertAlign w:val=\"baseline\"/>", TextStyle.Plain)]
    [InlineData("<w:b/>", TextStyle.Strong)]
    [InlineData("<w:b w:val=\"0\"/>", TextStyle.Plain)]
    [InlineData("<w:rStyle w:val=\"Strong\"/>", TextStyle.Strong)]
    [InlineData("<w:rStyle w:val=\"Strong\"/><w:b w:val=\"false\"/>", TextStyle.Plain)]
    [InlineData("<w:em w:val=\"dot\"/>", TextStyle.Emphasis)]
    [InlineData("<w:rStyle w:val=\"Heading3Char\"/>", TextStyle.Plain)]
    [InlineData("<w:b/><w:color w:val=\"FF0000\"/><w:vertAlign w:val=\"subscript\"/>", TextStyle.Strong | TextStyle.Subscript)]
    public void Formatting_by_hand_is_read(string properties, TextStyle style) =>
        EditedDocx.Of(Report).Put("findings[0].description", $"<w:r><w:rPr>{properties}</w:rPr><w:t>字</w:t></w:r>").Update(Report).Report.Findings[0].Description.ShouldBe(RichText.Plain("字").With(style));

    [Fact]
    public void Formatting_alone_is_a_change()
    {
        var update = EditedDocx.Of(Report).Put("closing[0]", "<w:r><w:rPr><w:b/></w:rPr><w:t>特此通报。</w:t></w:r>").Update(Report);

        update.Report.Closing[0].Text.ShouldBe(RichText.Plain("特此通报。").With(TextStyle.Strong));
    }

    [Fact]
    public void A_title_that_is_broken_otherwise_is_the_same()
    {
        var edited = EditedDocx.Of(Report);
        EditedDocx.Run(edited.Control("titleLines[1]")).Element(W + "t")!.ReplaceWith(EditedDocx.Text("关于巡察"), new XElement(W + "br"), EditedDocx.Text("整改情况的通报"));

        ShouldBeUnchanged(edited.Update(Report), Report);
    }

    // Who corrects a derived title gives one; nobody else does.
    [Fact]
    public void A_derived_title_that_is_corrected_is_given()
    {
        var derived = Report with { TitleLines = [], Issuer = "中共云河市水务局党组" };
        var edited = EditedDocx.Of(derived);
        ShouldBeUnchanged(edited.Update(derived), derived);
        edited.Type("remark", "此件依申请公开").Update(derived).Report.TitleLines.ShouldBeEmpty();

        var update = EditedDocx.Of(derived).Type("titleLines[1]", "关于巡察整改进展情况的通报").Update(derived);

        update.Diagnostics.ShouldBeEmpty();
        update.Changes.ShouldHaveSingleItem().Path.ShouldBe("titleLines[1]");
        update.Report.TitleLines.ShouldBe([ControlReports.Titled(derived).TitleLines[0], "关于巡察整改进展情况的通报"]);
    }

    [Fact]
    public void The_date_comes_back() =>
        EditedDocx.Of(Report).Type("date", "2026年3月10日").Update(Report).Report.Date.ShouldBe(new DateOnly(2026, 3, 10));

    [Fact]
    public void A_word_of_an_enumeration_comes_back()
    {
        using var folder = new TemporaryFolder();
        var options = ContentControlTests.StatusTemplate(folder);
        EditedDocx.Of(ContentControlTests.StatusReport, options).Type("findings[0].status", "基本完成").Update(ContentControlTests.StatusReport, options)
            .Report.Findings[0].Status.ShouldBe(FindingStatus.BasicallyCompleted);
    }

    // A template that makes a value strong as a whole does not make it so in the report.
    [Fact]
    public void What_the_template_makes_strong_is_not_strong_in_the_report()
    {
        var report = Report with { Overview = new Overview { Heading = "整改组织情况", Paragraphs = ["高度重视。"] } };
        var edited = EditedDocx.Of(report);
        Value(EditedDocx.Run(edited.Control("overview.heading")).Element(W + "rPr")!.Element(W + "rStyle")).ShouldBe("Strong");

        edited.Type("overview.heading", "整改组织工作").Update(report).Report.Overview!.Heading.ShouldBe((RichText)"整改组织工作");
    }

    [Fact]
    public void An_optional_value_can_be_emptied()
    {
        var update = EditedDocx.Of(Report).Do(edited => Empty(edited, "findings[0].nextStep")).Update(Report);

        update.Report.Findings[0].NextStep.ShouldBeNull();
        update.Changes.ShouldHaveSingleItem().After.ShouldBe(RichText.Empty);
    }

    [Theory]
    [InlineData(NumberingMode.Literal)]
    [InlineData(NumberingMode.Native)]
    public void Numerals_as_lists_are_no_edits(NumberingMode mode)
    {
        var report = ControlReports.Example("report-to-team.yaml");
        ShouldBeUnchanged(EditedDocx.Of(report, numbering: mode).Update(report), report);
    }

    [Fact]
    public void The_party_s_text_comes_back_into_a_report_that_withholds_something()
    {
        var party = new NoticeOptions { Audience = Audience.Party };
        var update = EditedDocx.Of(ControlReports.Withheld, party).Type("closing[0]", "王小明同志已退休。").Update(ControlReports.Withheld, party);

        update.Report.Closing[0].ShouldBe(new ReportParagraph { Text = "王小明同志已退休。", Withholding = new Withholding { Reason = "个人信息" } });
    }

    [Fact]
    public void A_stream_is_read_to_its_end_and_stays_open()
    {
        using var stream = new MemoryStream(EditedDocx.Of(Report).Type("closing[0]", "特此通告。").ToDocx());
        DocxReader.Update(Report, stream).Changes.Count.ShouldBe(1);
        stream.CanRead.ShouldBeTrue();
    }

    internal static void Empty(EditedDocx edited, string tag)
    {
        var control = edited.Control(tag);
        control.Element(W + "sdtPr")!.Add(new XElement(W + "showingPlcHdr"));
        edited.Type(tag, "单击或点击此处输入文字。");
    }

    private static void ShouldComeBack(RemediationReport report)
    {
        foreach (var mode in Enum.GetValues<NumberingMode>())
        {
            ShouldBeUnchanged(EditedDocx.Of(report, numbering: mode).Update(report), report);
        }
    }

    private static void ShouldBeUnchanged(DocxUpdate update, RemediationReport report)
    {
        update.Diagnostics.ShouldBeEmpty();
        update.Changes.ShouldBeEmpty();
        update.Report.ShouldBeSameAs(report);
    }

    private static bool IsText(string tag) => ReportPath.Parse(tag)!.Field.Kind is ReportFieldKind.Text or ReportFieldKind.RichText;

    private static string PrintedText(object? value) => value?.ToString() ?? "";
}
