using System.Xml.Linq;
using Bulletin.Tests.Support;
using static Bulletin.Tests.Support.DocxPackage;

namespace Bulletin.Tests.Docx.Controls;

/// <summary>Edits that cannot go back into the report: each is said, with its place, and the value stays.</summary>
public sealed class UntakenEditTests
{
    private static readonly RemediationReport Report = ControlReports.Invented;

    [Theory]
    [InlineData("date", "三月二日")]
    [InlineData("date", "2026年2月30日")]
    [InlineData("titleLines[0]", "")]
    [InlineData("recipients[1]", "  ")]
    [InlineData("findings[0].title", "第一行\n第二行")]
    [InlineData("contacts[0].phone", "0000\n8804567")]
    public void What_the_model_refuses_is_left(string path, string text)
    {
        var edited = EditedDocx.Of(Report).Type("closing[0]", "特此通告。");
        var run = EditedDocx.Run(edited.Type(path, "").Control(path));
        foreach (var (line, i) in text.Split('\n').Select((line, i) => (line, i)))
        {
            run.Add(i > 0 ? new XElement(W + "br") : null, EditedDocx.Text(line));
        }

        var update = edited.Update(Report);

        update.Diagnostics.ShouldHaveSingleItem().ShouldSatisfyAllConditions(diagnostic => diagnostic.Code.ShouldBe("BUL5065"), diagnostic => diagnostic.Place.ShouldBe(path));
        update.Changes.ShouldHaveSingleItem().Path.ShouldBe("closing[0]");
        update.Report.ShouldBe(Report with { Closing = ["特此通告。"] });
    }

    [Fact]
    public void A_required_value_that_was_emptied_is_left()
    {
        var update = EditedDocx.Of(Report).Do(edited => ReadingBackTests.Empty(edited, "findings[1].measures[0].text")).Update(Report);

        update.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL5065");
        update.Report.ShouldBeSameAs(Report);
    }

    // Each alone is allowed; both together leave a finding that says nothing.
    [Fact]
    public void What_only_the_whole_report_forbids_is_left()
    {
        var report = Report with { Findings = [Report.Findings[1] with { Title = "台账不全" }] };
        var update = EditedDocx.Of(report).Do(edited => ReadingBackTests.Empty(edited, "findings[0].title")).Update(report);

        update.Diagnostics.ShouldContain(diagnostic => diagnostic.Code == "BUL5065" && diagnostic.Path == "findings[0].title");
        update.Report.ShouldBe(report);
    }

    [Fact]
    public void An_unknown_word_is_left()
    {
        using var folder = new TemporaryFolder();
        var options = ContentControlTests.StatusTemplate(folder);
        var update = EditedDocx.Of(ContentControlTests.StatusReport, options).Type("findings[0].status", "差不多").Update(ContentControlTests.StatusReport, options);

        update.Diagnostics.ShouldHaveSingleItem().Message.ShouldBe("改成“差不多”不能接受：应是 已完成 基本完成 阶段性完成 持续推进 未完成；保留原文");
        update.Report.ShouldBeSameAs(ContentControlTests.StatusReport);
    }

    [Theory]
    [InlineData("<w:r><w:drawing/></w:r>")]
    [InlineData("<w:r><w:t>字</w:t><w:footnoteReference w:id=\"1\"/></w:r>")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>")]
    [InlineData("<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"/>")]
    public void What_no_text_can_hold_is_left(string runs)
    {
        var update = EditedDocx.Of(Report).Put("findings[0].description", runs).Update(Report);

        update.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL5066");
        update.Report.ShouldBeSameAs(Report);
    }

    [Fact]
    public void A_control_that_was_deleted_is_missed()
    {
        var update = EditedDocx.Of(Report).Do(edited => edited.Control("findings[0].nextStep").Remove()).Update(Report);

        update.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Path)).ShouldBe([("BUL5067", "findings[0].nextStep"), ("BUL5070", null)]);
        update.Report.ShouldBeSameAs(Report);
    }

    // As LibreOffice does, which keeps the text and loses the control.
    [Fact]
    public void Many_controls_that_are_gone_are_missed_in_one_line()
    {
        var update = EditedDocx.Of(Report).Do(edited =>
        {
            foreach (var control in edited.Controls.Where(control => control.Parent != edited.Body).ToList())
            {
                control.ReplaceWith(EditedDocx.Content(control).Elements());
            }
        }).Type("closing[0]", "特此通告。").Update(Report);

        update.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL5068");
        update.Changes.ShouldHaveSingleItem().Path.ShouldBe("closing[0]");
    }

    // Word gives a copy an id of its own, and leaves it the tag.
    [Fact]
    public void A_copy_is_no_edit_of_the_value()
    {
        var edited = EditedDocx.Of(Report);
        var copy = new XElement(edited.Control("closing[0]"));
        copy.Element(W + "sdtPr")!.Element(W + "id")!.SetAttributeValue(W + "val", "77");
        EditedDocx.Run(copy).Element(W + "t")!.Value = "抄来改了的一段。";
        edited.Control("closing[0]").AddBeforeSelf(copy);

        var update = edited.Update(Report);

        update.Diagnostics.Select(diagnostic => diagnostic.Code).ShouldBe(["BUL5069", "BUL5070"]);
        update.Report.ShouldBeSameAs(Report);
    }

    [Fact]
    public void A_control_that_was_cut_and_pasted_is_still_the_value_s()
    {
        var edited = EditedDocx.Of(Report).Type("closing[0]", "特此通告。");
        edited.Control("closing[0]").Element(W + "sdtPr")!.Element(W + "id")!.SetAttributeValue(W + "val", "77");

        edited.Update(Report).Report.Closing[0].Text.ToString().ShouldBe("特此通告。");
    }

    [Fact]
    public void What_was_moved_keeps_its_text_and_not_its_place()
    {
        var edited = EditedDocx.Of(Report);
        var moved = edited.Control("closing[0]");
        moved.Remove();
        edited.Body.AddFirst(moved);

        var update = edited.Update(Report);

        update.Diagnostics.ShouldNotBeEmpty();
        update.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Code == "BUL5071");
        update.Report.ShouldBeSameAs(Report);
    }

    [Fact]
    public void A_value_edited_in_one_of_its_places_changes()
    {
        var update = EditedDocx.Of(Report).Type("attachments[0].title", "整改任务台账", index: 1).Update(Report);

        update.Diagnostics.ShouldHaveSingleItem().ShouldSatisfyAllConditions(diagnostic => diagnostic.Code.ShouldBe("BUL5064"), diagnostic => diagnostic.Message.ShouldStartWith("印在 2 处，只改了 1 处"));
        update.Report.Attachments[0].Title.ToString().ShouldBe("整改任务台账");
    }

    [Fact]
    public void A_value_edited_everywhere_changes_without_a_word()
    {
        var update = EditedDocx.Of(Report).Type("attachments[0].title", "整改任务台账").Type("attachments[0].title", "整改任务台账", index: 1).Update(Report);

        update.Diagnostics.ShouldBeEmpty();
        update.Report.Attachments[0].Title.ToString().ShouldBe("整改任务台账");
    }

    [Fact]
    public void A_value_edited_differently_is_left()
    {
        var update = EditedDocx.Of(Report).Type("attachments[0].title", "甲台账").Type("attachments[0].title", "乙台账", index: 1).Update(Report);

        update.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL5063");
        update.Report.ShouldBeSameAs(Report);
    }

    [Fact]
    public void Formatting_of_plain_text_is_not_kept()
    {
        var update = EditedDocx.Of(Report).Put("contacts[0].phone", "<w:r><w:rPr><w:b/></w:rPr><w:t>0000-8804567</w:t></w:r>").Update(Report);

        update.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL5073");
        update.Report.ShouldBeSameAs(Report);
    }

    [Fact]
    public void Text_outside_is_said_to_have_been_edited()
    {
        var edited = EditedDocx.Of(Report);
        edited.Body.Descendants(W + "t").Single(text => text.Value == "完成情况：整改已完成。").Value = "完成情况：整改基本完成。";
        edited.Body.AddFirst(EditedDocx.Parse("<w:p><w:r><w:t>新加的一段。</w:t></w:r></w:p>"));

        var update = edited.Update(Report);

        update.Diagnostics.Select(diagnostic => diagnostic.Message).ShouldBe(
            ["内容控件之外的文字改了，回不到报告：“”改为“新加的一段。”", "内容控件之外的文字改了，回不到报告：“完成情况：整改已完成。”改为“完成情况：整改基本完成。”"]);
        update.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Code == "BUL5070");
        update.Report.ShouldBeSameAs(Report);
    }

    [Fact]
    public void What_the_new_text_would_be_warned_of_is_said() =>
        EditedDocx.Of(Report).Type("closing[0]", "特此通报,请监督。").Update(Report).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL1011");

    [Fact]
    public void Nothing_is_read_into_a_report_that_withholds_something_from_this_audience()
    {
        var docx = EditedDocx.Of(ControlReports.Withheld, new NoticeOptions { Audience = Audience.Party }).Type("closing[0]", "改了。").ToDocx();

        var update = DocxReader.Update(ControlReports.Withheld, docx);

        update.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL5062");
        update.Report.ShouldBeSameAs(ControlReports.Withheld);
    }

    [Fact]
    public void A_file_of_another_report_is_recognised()
    {
        var other = Report with
        {
            TitleLines = ["云溪县教育局委员会关于专项检查落实工作的报告"],
            Recipients = ["县委第五巡察组"],
            Contacts = [new Contact { Phone = "12345", Address = "云溪县学府路9号" }],
            Signatures = ["云溪县教育局委员会"],
            Attachments = [],
            Preface = ["根据统一部署，第五巡察组开展了专项巡察。"],
            Findings = [new Finding { Title = "执法检查走过场", Description = "抽查记录雷同。", Measures = ["重新抽查。"], StatusText = "正在办理" }],
            Closing = ["下一步将常抓不懈。"],
            Remark = "依申请公开",
        };
        foreach (var (mine, its) in new[] { (Report, other), (other, Report), (Report, ControlReports.Example("three-part.yaml")) })
        {
            var update = DocxReader.Update(mine, EditedDocx.Render(its));
            update.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL5061");
            update.Report.ShouldBeSameAs(mine);
        }
    }

    [Fact]
    public void A_file_without_controls_is_told() =>
        DocxReader.Update(Report, EditedDocx.Render(Report, controls: false)).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL5060");

    // LibreOffice 7.4 loses every tag, and repeats the text of controls around paragraphs: such a file must not be taken for a clerk's edits.
    [ToolFact("soffice")]
    public void A_file_that_LibreOffice_saved_is_refused_or_read_as_it_was()
    {
        var update = DocxReader.Update(Report, LibreOffice.Convert("docx:MS Word 2007 XML", EditedDocx.Render(Report)).Single());

        update.Changes.ShouldBeEmpty();
        update.Diagnostics.ShouldContain(diagnostic => diagnostic.Code == "BUL5060");
        update.Report.ShouldBeSameAs(Report);
    }

    // Each level would be read anew if controls were looked into however deep.
    [Fact]
    public void Much_text_in_many_controls_is_read_in_time()
    {
        var nest = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtPr><w:tag w:val=\"closing[0]\"/></w:sdtPr><w:sdtContent>", 100)) + string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>字</w:t></w:r></w:p>", 20_000))
            + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 100));

        var update = DocxReader.Update(Report, new DocxSurgery(EditedDocx.Render(Report)).Append(nest).ToDocx());

        update.Diagnostics.Count(diagnostic => diagnostic.Code == "BUL5069").ShouldBe(2);
        update.Report.ShouldBeSameAs(Report);
    }

    [Theory]
    [InlineData("oa:document/7")]
    [InlineData("title")]
    [InlineData("findings[99999999999999999999].title")]
    [InlineData("findings[-1].title")]
    [InlineData("findings[].title")]
    [InlineData("findings].title")]
    [InlineData("findings[0][0].title")]
    [InlineData("findings[0]")]
    [InlineData("findings.title")]
    [InlineData("....")]
    [InlineData("")]
    public void Tags_of_other_systems_are_theirs(string tag)
    {
        var update = Foreign(tag);

        // It is text outside our controls, and nothing else.
        update.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL5070");
        update.Report.ShouldBeSameAs(Report);
    }

    [Fact]
    public void A_value_that_the_report_has_not_is_told()
    {
        var update = Foreign("findings[99].title");

        update.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Path)).ShouldBe([("BUL5074", "findings[99].title"), ("BUL5070", null)]);
        update.Report.ShouldBeSameAs(Report);
    }

    [Fact]
    public void Thousands_of_copies_are_told_in_a_page()
    {
        var edited = EditedDocx.Of(Report);
        edited.Control("closing[0]").AddAfterSelf(Enumerable.Range(0, 3000).Select(_ => new XElement(edited.Control("closing[0]"))));

        var update = edited.Update(Report);

        update.Diagnostics.Count.ShouldBeLessThan(100);
        update.Report.ShouldBeSameAs(Report);
    }

    [Fact]
    public void Ten_thousand_controls_in_each_other_are_refused()
    {
        var surgery = new DocxSurgery(EditedDocx.Render(Report));
        var nest = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtPr><w:tag w:val=\"closing[0]\"/></w:sdtPr><w:sdtContent>", 10_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 10_000));

        var update = DocxReader.Update(Report, surgery.Append(nest).ToDocx());

        update.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL5013");
        update.Report.ShouldBeSameAs(Report);
    }

    [Theory]
    [InlineData(new byte[0], "BUL5010")]
    [InlineData(new byte[] { (byte)'%', (byte)'P', (byte)'D', (byte)'F' }, "BUL5010")]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4, 0, 0 }, "BUL5012")]
    public void What_is_no_document_is_told(byte[] file, string code)
    {
        var update = DocxReader.Update(Report, file);
        update.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(code);
        update.Report.ShouldBeSameAs(Report);
    }

    [Fact]
    public void Messages_are_in_the_language_asked_for() =>
        DocxReader.Update(Report, [], new NoticeOptions { Language = DiagnosticLanguage.English }).Diagnostics[0].Message.ShouldBe("this is no DOCX file: the file is empty");

    private static DocxUpdate Foreign(string tag)
    {
        var edited = EditedDocx.Of(Report);
        edited.Body.AddFirst(EditedDocx.Parse("<w:sdt><w:sdtPr><w:tag/><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>别的</w:t></w:r></w:p></w:sdtContent></w:sdt>"));
        edited.Body.Elements().First().Element(W + "sdtPr")!.Element(W + "tag")!.SetAttributeValue(W + "val", tag);
        return edited.Update(Report);
    }
}
