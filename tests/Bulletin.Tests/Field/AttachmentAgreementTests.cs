using Bulletin.Tests.Html;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Field;

/// <summary>The attachment note, the labels of the attachments and the texts agree in number, order and title, or a warning says where they differ.</summary>
public sealed class AttachmentAgreementTests
{
    [FontFact]
    public void A_label_has_the_number_of_the_note_where_one_of_ten_is_bound_in()
    {
        var input = FieldInput.Read("17-attach.md");

        input.ShouldPrint("附件1《云河市农村供水工程运行管护办法（试行）》");
        input.ShouldPrint("2.1.云河市供水整改台账");
        input.ShouldPrint("3.云河市水务局整改任务清单4.四");
        input.ShouldNotPrint("台账。");
        input.ShouldNotPrint("清单；");
        input.Codes.ShouldBe(["BUL2074", "BUL3051", "BUL3055", "BUL3054", "BUL3055", "BUL3058"]);
        input.Diagnostics[^1].Message.ShouldContain("第 2、3、4、5、6、7、8、9、10 项");
    }

    [FontFact]
    public void A_title_that_differs_from_the_note_is_told_with_both_places()
    {
        var input = FieldInput.Read("17c-attach-mismatch.md");

        input.ShouldPrint("附件1供水整改台账清单");
        input.Codes.ShouldBe(["BUL3059", "BUL3058"]);
        input.Diagnostics[0].Place.ShouldBe("17c-attach-mismatch.md:15");
        input.Diagnostics[0].Message.ShouldContain("17c-attach-mismatch.md:6");
        input.Diagnostics[0].Message.ShouldContain("“供水整改台账清单”");
        input.Diagnostics[0].Message.ShouldContain("“云河市供水整改台账”");
    }

    [FontFact]
    public void Attachments_without_a_note_are_told()
    {
        var input = FieldInput.Read("17d-attach-nonote.md");

        input.ShouldPrint("附件1云河市供水整改台账");
        input.ShouldPrint("附件2云河市水质检测结果");
        input.Codes.ShouldBe(["BUL3057"]);
    }

    [FontFact]
    public void The_only_attachment_bound_in_has_its_number_in_every_output()
    {
        var input = FieldInput.OfMarkdown(Markdown("正文（见附件2）。", ["台账", "检测结果", "清单"], ["检测结果"]));

        input.ShouldPrint("附件：1.台账2.检测结果3.清单");
        input.ShouldPrint("附件2检测结果");
        HtmlReading.Page(input.Notice.Document).Links.ShouldBe(["检测结果 → #bulletin-attachment-2"]);
        input.Notice.Arrange().Outline.ShouldContain(entry => entry.Text == "附件2 检测结果");
        input.Codes.ShouldBe(["BUL3058"]);
    }

    [Theory]
    [InlineData(new[] { "台账", "清单" }, new[] { "台账", "清单" }, new[] { 1, 2 }, "")]
    [InlineData(new[] { "台账", "清单" }, new[] { "清单", "台账" }, new[] { 2, 1 }, "BUL3061")]
    [InlineData(new[] { "台账", "清单" }, new[] { "清单" }, new[] { 2 }, "BUL3058")]
    [InlineData(new[] { "《台账》", "《清单》" }, new[] { "清单", "《台账》" }, new[] { 2, 1 }, "BUL3059 BUL3061")]
    [InlineData(new[] { "台账" }, new[] { "台账", "清单" }, new[] { 1, 2 }, "BUL3060")]
    [InlineData(new[] { "台账", "台账" }, new[] { "台账", "台账" }, new[] { 1, 2 }, "")]
    [InlineData(new[] { "台账", "清单", "目录" }, new[] { "目录", "别的" }, new[] { 3, 1 }, "BUL3059 BUL3058 BUL3061")]
    [InlineData(new[] { "1.台账", "附件2：清单" }, new[] { "附件1　台账", "2、清单" }, new[] { 1, 2 }, "BUL3054 BUL3054 BUL3054 BUL3054")]
    public void Numbers_come_from_the_note(string[] note, string[] attachments, int[] numbers, string codes)
    {
        var input = FieldInput.OfMarkdown(Markdown("正文。", note, attachments));

        input.Notice.Document.Blocks.OfType<AttachmentBlock>().Select(attachment => attachment.Number).ShouldBe(numbers.Select(number => (int?)number));
        string.Join(' ', input.Codes).ShouldBe(codes);
    }

    [Theory]
    [InlineData("附件1：台账", "台账", "BUL3054")]
    [InlineData("附件：台账。", "台账", "BUL3054 BUL3055")]
    [InlineData("附件：1.台账；", "台账", "BUL3054 BUL3055")]
    [InlineData("附件一：台账", "台账", "BUL3054")]
    [InlineData("附件1台账", "台账", "BUL3054")]
    [InlineData("附件2：台账", "附件2：台账", "BUL3051")]
    [InlineData("附件一览表", "附件一览表", "")]
    [InlineData("附件清单", "附件清单", "")]
    [InlineData("2026年台账", "2026年台账", "")]
    [InlineData("1.5级泵站台账", "1.5级泵站台账", "")]
    [InlineData("台账（第一批）", "台账（第一批）", "")]
    [InlineData("台账（2026年）。", "台账（2026年）", "BUL3055")]
    public void A_title_in_the_note_stands_without_label_and_mark(string typed, string title, string codes)
    {
        var input = FieldInput.OfMarkdown(Markdown("正文。", [typed], [title]));

        input.Notice.Document.Blocks.OfType<AttachmentNote>().Single().Titles.ShouldBe([title]);
        string.Join(' ', input.Codes.Distinct()).ShouldBe(codes);
    }

    [Theory]
    [InlineData("详见附件3。", "附件3")]
    [InlineData("详见附件三。", "附件三")]
    [InlineData("附件三所列问题。", "附件三")]
    [InlineData("详见附件1、3。", "附件3")]
    [InlineData("详见附件1至3。", "附件3")]
    [InlineData("详见附件１、附件３。", "附件３")]
    [InlineData("附件：3份", "附件：3份")]
    [InlineData("附件3份。", "附件3份")]
    [InlineData("## 附件3说明\n\n正文。", "附件3")]
    [InlineData("| 问题 | 依据 |\n| --- | --- |\n| 漏损 | 见附件4 |", "附件4")]
    public void A_reference_to_an_attachment_that_is_not_there_is_told(string body, string written)
    {
        var told = FieldInput.OfMarkdown(Markdown(body, ["台账", "清单"], ["台账", "清单"])).Diagnostics.ShouldHaveSingleItem();

        told.Code.ShouldBe("BUL3062");
        told.Place.ShouldBe(body.StartsWith('|') ? "notice.md:5" : "notice.md:3");
        told.Message.ShouldBe($"文中提到“{written}”，而附件只有 2 个");
    }

    [Theory]
    [InlineData("详见附件1、2。")]
    [InlineData("详见附件1和附件2。")]
    [InlineData("附件一并报送。")]
    [InlineData("附件一式三份。")]
    [InlineData("附件二维码可扫描。")]
    [InlineData("详见《管理办法》附件5。")]
    [InlineData("详见云水〔2025〕3号附件5。")]
    [InlineData("详见附件1，3个小区已完成。")]
    [InlineData("详见附件1、3个小区的台账。")]
    [InlineData("附件2份。")]
    public void Other_words_are_no_reference(string body) =>
        FieldInput.OfMarkdown(Markdown(body, ["台账", "清单"], ["台账", "清单"])).Diagnostics.ShouldBeEmpty();

    [Theory]
    [InlineData("详见附件1。", "文中提到“附件1”，而文中没有附件")]
    [InlineData("详见附件。", "文中提到“见附件”，而文中没有附件")]
    public void A_reference_without_any_attachment_is_told(string body, string message) =>
        FieldInput.OfMarkdown($"# 云河市水务局关于附件的通报\n\n{body}\n\n:::signature\n2026年3月2日\n:::\n").Diagnostics.ShouldHaveSingleItem().Message.ShouldBe(message);

    [Fact]
    public void The_only_attachment_has_no_number_to_refer_to()
    {
        FieldInput.OfMarkdown(Markdown("详见附件1。", ["台账"], ["台账"])).Codes.ShouldBe(["BUL3062"]);
        FieldInput.OfMarkdown(Markdown("详见附件。", ["台账"], ["台账"])).Codes.ShouldBeEmpty();
    }

    [Fact]
    public void The_text_of_an_attachment_is_looked_at_too() =>
        FieldInput.OfMarkdown(Markdown("正文。", ["台账", "清单"], ["台账", "清单"]).Replace("附件正文。", "见附件5。", StringComparison.Ordinal)).Codes.ShouldBe(["BUL3062", "BUL3062"]);

    [Fact]
    public void A_note_without_attachments_is_information() =>
        FieldInput.OfMarkdown(Markdown("正文。", ["台账"], [])).Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(DiagnosticSeverity.Info);

    [Fact]
    public void Ten_megabytes_of_references_are_told_once() =>
        FieldInput.OfMarkdown(Markdown(string.Concat(Enumerable.Repeat("附件9、", 2_500_000)), ["台账", "清单"], ["台账", "清单"])).Codes.ShouldBe(["BUL3062"]);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void The_table_of_findings_joins_the_note(int attachments)
    {
        var report = new RemediationReport
        {
            Issuer = "云河市水务局",
            Date = new(2026, 3, 2),
            Findings = [new Finding { Title = "台账不全", Measures = ["补齐台账。"] }],
            Attachments = [.. Enumerable.Range(1, attachments).Select(i => new Attachment { Title = $"台账之{i}", Paragraphs = ["正文。"] })],
        };
        var input = FieldInput.Of(report, new NoticeOptions { FindingsTable = true });

        input.Notice.Document.Blocks.OfType<AttachmentBlock>().Select(attachment => attachment.Number).ShouldBe(
            attachments == 0 ? [null] : Enumerable.Range(1, attachments + 1).Select(number => (int?)number));
        input.Notice.Document.Blocks.OfType<AttachmentNote>().Single().Titles.Count.ShouldBe(attachments + 1);
        input.Codes.ShouldBeEmpty();
    }

    [Fact]
    public void An_attachment_that_is_withheld_is_no_longer_referred_to_in_silence()
    {
        var report = new RemediationReport
        {
            Issuer = "云河市水务局",
            Date = new(2026, 3, 2),
            Findings = [new Finding { Title = "台账不全", Measures = ["补齐台账，详见附件2。"] }],
            Attachments = [new Attachment { Title = "台账", Paragraphs = ["正文。"] }, new Attachment { Title = "名单", Paragraphs = ["正文。"], Withholding = new Withholding { Reason = "个人信息" } }],
        };

        FieldInput.Of(report).Codes.ShouldContain("BUL3062");
        FieldInput.Of(report, new NoticeOptions { Audience = Audience.Party }).Codes.ShouldNotContain("BUL3062");
    }

    private static string Markdown(string body, string[] note, string[] attachments) =>
        $"# 云河市水务局关于附件的通报\n\n{body}\n\n:::attachments\n{string.Join('\n', note)}\n:::\n\n:::signature\n云河市水务局\n2026年3月2日\n:::\n"
        + string.Concat(attachments.Select(title => $"\n:::attachment {title}\n附件正文。\n:::\n"));
}
