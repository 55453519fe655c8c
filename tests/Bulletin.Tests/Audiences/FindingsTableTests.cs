using Bulletin.Tests.Cli;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Audiences;

/// <summary>The findings as a table, the last attachment.</summary>
public sealed class FindingsTableTests
{
    private static readonly NoticeOptions Options = new() { FindingsTable = true };

    private static readonly RemediationReport Report = new()
    {
        Template = "sectioned",
        Issuer = "中共云河市水务局党组",
        Sections =
        [
            new Section
            {
                Heading = "履行职责方面",
                Findings =
                [
                    new Finding { Title = "漏损率偏高", Description = "个别片区漏损率偏高。", Measures = [new Measure { Lead = "更换管网", Text = "更换12公里。\n分三年。" }, "建立计量体系。"], Status = FindingStatus.Completed, LongTerm = true },
                    new Finding { Description = "台账不全。", Outcome = "已补齐。", StatusText = "正在推进", ResponsibleUnits = ["办公室", "供水科"] },
                    new Finding { Title = "秘事", Withholding = new FindingWithholding { Problem = new Withholding() } },
                ],
            },
        ],
        Signatures = ["中共云河市水务局党组"],
        Date = new DateOnly(2026, 3, 2),
    };

    [Fact]
    public void It_lists_what_is_published_and_leaves_empty_columns_out()
    {
        var table = TableOf(Notice.Compose(Report, Options));
        table.IsLandscape.ShouldBeTrue();
        table.Header[0].Select(cell => cell.Text.ToString()).ShouldBe(["序号", "问题", "整改措施", "责任单位", "整改状态"]);
        table.Rows.Select(row => string.Join('|', row)).ShouldBe(
            ["1|漏损率偏高|一是更换管网。更换12公里。\n分三年。\n二是建立计量体系。||已完成，长期坚持", "2|台账不全。|已补齐。|办公室、供水科|正在推进"]);
        TableOf(Notice.Compose(Report, Options with { Audience = Audience.Party })).Rows.Count.ShouldBe(3);
        Notice.Compose(Report).Document.Blocks.OfType<AttachmentBlock>().ShouldBeEmpty();
    }

    [Fact]
    public void A_deadline_has_its_column()
    {
        var report = Report with { Sections = [], Template = null, Findings = [new Finding { Title = "甲", Deadline = new DateOnly(2025, 9, 30) }] };
        TableOf(Notice.Compose(report, Options)).Rows.ShouldHaveSingleItem().Select(cell => cell.ToString()).ShouldBe(["1", "甲", "2025年9月30日"]);
    }

    [Fact]
    public void The_leader_has_a_column_between_units_and_deadline()
    {
        var finding = new Finding { Title = "甲", ResponsibleUnits = ["办公室"], ResponsibleLeader = "张伟", Deadline = new DateOnly(2025, 9, 30) };
        var table = TableOf(Notice.Compose(Report with { Sections = [], Template = null, Findings = [finding] }, Options));
        table.Header[0].Select(cell => cell.Text.ToString()).ShouldBe(["序号", "问题", "责任单位", "责任领导", "整改时限"]);
        table.Rows.ShouldHaveSingleItem().Select(cell => cell.ToString()).ShouldBe(["1", "甲", "办公室", "张伟", "2025年9月30日"]);
    }

    [Fact]
    public void Columns_that_are_asked_for_stand_in_their_order_even_if_empty()
    {
        var options = new NoticeOptions { FindingsTableColumns = [FindingsTableColumn.Finding, FindingsTableColumn.Deadline, FindingsTableColumn.Number] };
        var table = TableOf(Notice.Compose(Report, options));
        table.Header[0].Select(cell => cell.Text.ToString()).ShouldBe(["问题", "整改时限", "序号"]);
        table.Rows.Select(row => string.Join('|', row)).ShouldBe(["漏损率偏高||1", "台账不全。||2"]);
        Notice.Check(Report, options).ShouldContain(diagnostic => diagnostic.Code == "BUL2011" && diagnostic.Hint!.Contains("--findings-table-columns", StringComparison.Ordinal));
    }

    [Fact]
    public void The_command_line_names_the_columns()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("r.yaml"), SampleReport.Yaml);
        CliRun.Of("render", folder.File("r.yaml"), "-o", folder.File("a.docx"), "--findings-table-columns", "序号,问题，责任领导").ExitCode.ShouldBe(0);
        DocxText.ReadText(File.ReadAllBytes(folder.File("a.docx"))).ShouldContain("责任领导");
        var wrong = CliRun.Of("render", folder.File("r.yaml"), "-o", folder.File("b.docx"), "--findings-table-columns", "序号,领导");
        wrong.ShouldFail(2, "BUL1042");
        wrong.Error.ShouldContain("“领导”");
        wrong.Error.ShouldContain("责任领导");
    }

    [Fact]
    public void It_is_the_last_attachment_and_the_note_says_so()
    {
        Notes(Report).ShouldBe(["问题整改情况一览表"]);
        Notes(Report with { Attachments = [new Attachment { Title = "制度清单", Paragraphs = ["无。"] }] }).ShouldBe(["制度清单", "问题整改情况一览表"]);

        static IEnumerable<string> Notes(RemediationReport report)
        {
            var blocks = Notice.Compose(report with { Remark = "此件公开发布" }, Options).Document.Blocks;
            var note = blocks.OfType<AttachmentNote>().ShouldHaveSingleItem();
            blocks.TakeWhile(block => block != note).ShouldAllBe(block => block is Title || block is Heading || block is Paragraph);
            blocks.OfType<AttachmentBlock>().Select(block => block.Title.ToString()).ShouldBe(note.Titles.Select(title => title.ToString()));
            blocks[^1].ShouldBeOfType<AttachmentBlock>();
            return note.Titles.Select(title => title.ToString());
        }
    }

    [Theory]
    [InlineData(DocumentForm.Web)]
    [InlineData(DocumentForm.Formal)]
    public void It_stands_before_the_imprint(DocumentForm form)
    {
        var report = Report with
        {
            Masthead = new Masthead { ReferenceNumber = "云水〔2026〕3号" },
            Imprint = new Imprint { PrintingOffice = "云河市水务局办公室" },
        };
        var notice = Notice.Compose(report, Options with { Form = form });

        var kinds = notice.Document.Blocks.Select(block => block.GetType()).ToList();
        kinds.SkipWhile(kind => kind != typeof(AttachmentNote)).ShouldBe(
            [typeof(AttachmentNote), typeof(SignatureBlock), typeof(AttachmentBlock), .. form == DocumentForm.Web ? [] : new[] { typeof(ImprintBlock) }]);
        notice.SaveDocx(Stream.Null).ShouldBeEmpty();
    }

    [Fact]
    public void A_report_without_findings_has_none_and_is_told_so()
    {
        var notice = Notice.Compose(Report with { Sections = [], Preface = ["说明。"] }, Options);
        notice.Diagnostics.ShouldContain(diagnostic => diagnostic.Code == "BUL1035");
        notice.Document.Blocks.OfType<AttachmentBlock>().ShouldBeEmpty();
    }

    [Fact]
    public void A_row_with_more_text_than_a_page_goes_on_over_pages_and_loses_nothing()
    {
        var sentences = Enumerable.Range(1, 260).Select(i => $"第{i}项措施已经落实到位。");
        var notice = Notice.Compose(Report with { Sections = [], Template = null, Findings = [new Finding { Title = "甲", Measures = [string.Concat(sentences)] }, new Finding { Title = "乙", Measures = ["短。"] }] }, Options);
        var pages = notice.Arrange().Pages.Select(page => string.Concat(page.Items.OfType<TextItem>().Where(item => item.Role == ItemRole.TableCell).Select(item => item.Text))).ToList();
        pages.Count(page => page.Length > 0).ShouldBeGreaterThan(2);
        var text = string.Concat(pages);
        sentences.ShouldAllBe(sentence => text.Contains(sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void Corrections_in_its_cells_come_back()
    {
        var party = Options with { Audience = Audience.Party };
        using var docx = new MemoryStream();
        Notice.Compose(Report, party).SaveDocx(docx, new DocxOptions { ContentControls = true });
        var update = DocxReader.Update(Report, docx.ToArray(), party);
        update.Diagnostics.ShouldBeEmpty();
        update.Changes.ShouldBeEmpty();
    }

    [Fact]
    public void The_command_line_has_it_for_reports_alone()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("r.yaml"), SampleReport.Yaml);
        File.WriteAllText(folder.File("a.md"), "# 通报\n\n正文。\n");
        CliRun.Of("render", folder.File("r.yaml"), "-o", folder.File("a.docx"), "--findings-table").ExitCode.ShouldBe(0);
        DocxText.ReadText(File.ReadAllBytes(folder.File("a.docx"))).ShouldContain("问题整改情况一览表");
        CliRun.Of("render", folder.File("a.md"), "-o", folder.File("b.docx"), "--findings-table").ShouldFail(2, "BUL8015");
        CliRun.Of("render", folder.File("a.md"), "-o", folder.File("b.docx")).ExitCode.ShouldBe(0);
    }

    private static Table TableOf(Notice notice) => notice.Document.Blocks.OfType<AttachmentBlock>().Last().Blocks.OfType<Table>().Single();
}
