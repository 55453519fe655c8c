using Bulletin.Tests.Support;

namespace Bulletin.Tests.Field;

/// <summary>A label or mark that is typed and printed anyway stands once.</summary>
public sealed class TypedLabelsTests
{
    [FontFact]
    public void Values_that_bring_their_labels_along_print_them_once()
    {
        var input = FieldInput.Read("37-doubling.yaml", new NoticeOptions { Form = DocumentForm.Formal });

        input.ShouldPrint("各县（区）水务局、局属各单位：");
        input.ShouldPrint("（一）供水保障方面1.“管网漏损率偏高”问题");
        input.ShouldPrint("部分老旧小区漏损严重。整改落实情况：更换老旧管网12公里。");
        input.ShouldPrint("电话0000-8801234；地址云河市清源路1号；邮编000000；电子邮箱a@yunhe.example");
        input.ShouldPrint("附件：供水台账");
        input.ShouldPrint("（此件公开发布）");
        input.ShouldPrint("抄送：市委办公室，市政府办公室。");
        input.ShouldPrint("云河市水务局办公室");
        foreach (var doubled in new[] { "（（", "））", "附件1", "台账。", "电话：", "地址：", "邮编：", "邮箱：", "抄送：抄送", "，，", "办公室印发", "：、", "：：", "方面。" })
        {
            input.ShouldNotPrint(doubled);
        }

        input.Diagnostics.Where(diagnostic => diagnostic.Code is "BUL3054" or "BUL3055").Select(diagnostic => diagnostic.Path).Distinct().ShouldBe(
            [
                "recipients[0]", "recipients[1]", "sections[0].heading", "sections[0].findings[0].description", "sections[0].findings[0].measures[0].text", "contacts[0].phone", "contacts[0].address",
                "contacts[0].postalCode", "contacts[0].email", "attachments[0].title", "remark", "imprint.copyTo[0]", "imprint.printingOffice",
            ],
            ignoreOrder: true);
    }

    [Theory]
    [InlineData("（此件公开发布）", "此件公开发布")]
    [InlineData("(此件公开发布)。", "此件公开发布")]
    [InlineData("附注：此件公开发布", "此件公开发布")]
    [InlineData("（甲）和（乙）", "（甲）和（乙）")]
    [InlineData("此件公开发布（至县级）", "此件公开发布（至县级）")]
    [InlineData("（）", "（）")]
    public void A_remark_has_one_pair_of_brackets(string typed, string text) =>
        FieldInput.OfMarkdown($"# 通报\n\n正文。\n\n:::remark\n{typed}\n:::\n").Notice.Document.Blocks.OfType<Remark>().Single().Text.ShouldBe(text);

    [Theory]
    [InlineData("各县（区）水务局：", "各县（区）水务局")]
    [InlineData("主送：各县（区）水务局，", "各县（区）水务局")]
    [InlineData("各县（区）水务局", "各县（区）水务局")]
    [InlineData("Yunhe Co.", "Yunhe Co.")]
    public void A_recipient_has_no_mark_of_its_own(string typed, string text) =>
        FieldInput.OfMarkdown($"# 通报\n\n:::recipients\n{typed}\n:::\n\n正文。\n").Notice.Document.Blocks.OfType<Recipients>().Single().Names.ShouldBe([text]);

    [Fact]
    public void The_masthead_of_a_report_prints_items_without_their_names()
    {
        var input = FieldInput.Of(
            new RemediationReport
            {
                Issuer = "云河市水务局",
                Date = new(2026, 3, 2),
                Preface = ["正文。"],
                Signatures = ["云河市水务局"],
                Masthead = new Masthead { ReferenceNumber = "发文字号：云水〔2026〕3号", CopyNumber = "份号：000001", Classification = Classification.Confidential, ClassificationPeriod = "保密期限：★1年" },
            },
            new NoticeOptions { Form = DocumentForm.Formal, Audience = Audience.Party });

        var masthead = input.Notice.Document.Blocks.OfType<MastheadBlock>().Single();
        masthead.ReferenceNumber.ShouldBe("云水〔2026〕3号");
        masthead.CopyNumber.ShouldBe("000001");
        masthead.Classification.ShouldBe("秘密★1年");
        input.Notice.Document.Metadata.ReferenceNumber.ShouldBe("云水〔2026〕3号");
        input.Codes.ShouldBe(["BUL3054", "BUL3054", "BUL3054", "BUL3054"]);
        input.Diagnostics.Select(diagnostic => diagnostic.Path).ShouldBe(["masthead.copyNumber", "masthead.classificationPeriod", "masthead.classificationPeriod", "masthead.referenceNumber"]);
    }

    [Fact]
    public void A_hand_written_masthead_prints_items_without_their_names()
    {
        var input = FieldInput.OfMarkdown("---\nform: formal\n---\n\n:::masthead\n发文机关标志：云河市水务局文件\n发文字号：发文字号：云水〔2026〕3号\n:::\n\n# 云河市水务局关于供水的通报\n\n正文。\n\n:::signature\n云河市水务局\n2026年3月2日\n:::\n");

        input.Notice.Document.Blocks.OfType<MastheadBlock>().Single().ReferenceNumber.ShouldBe("云水〔2026〕3号");
        input.Codes.ShouldBe(["BUL3054"]);
    }

    [Theory]
    [InlineData("抄送：抄送：市委办公室，\n抄送：市政府办公室。\n印发机关：云河市水务局办公室印发", new[] { "市委办公室", "市政府办公室。" }, "云河市水务局办公室")]
    [InlineData("抄送：市委办公室。\n抄送：市政府办公室，\n印发机关：印发机关：云河市水务局办公室", new[] { "市委办公室", "市政府办公室" }, "云河市水务局办公室")]
    public void The_imprint_prints_labels_and_marks_once(string lines, string[] copyTo, string office)
    {
        var imprint = FieldInput.OfMarkdown(
            $"---\nform: formal\n---\n\n:::masthead\n发文机关标志：云河市水务局文件\n发文字号：云水〔2026〕3号\n:::\n\n# 云河市水务局关于供水的通报\n\n正文。\n\n:::signature\n云河市水务局\n2026年3月2日\n:::\n\n:::imprint\n{lines}\n印发日期：2026年3月5日\n:::\n")
            .Notice.Document.Blocks.OfType<ImprintBlock>().Single();

        imprint.CopyTo.Select(name => name.ToString()).ShouldBe(copyTo);
        imprint.PrintingOffice.ShouldBe(office);
    }

    [Theory]
    [InlineData("电话：0000-8801234", "联系电话：0000-8801234；", "BUL3054")]
    [InlineData("联系电话:0000-8801234；", "联系电话：0000-8801234；", "BUL3054")]
    [InlineData("监督电话：0000-8801234", "联系电话：监督电话：0000-8801234；", "BUL3056")]
    [InlineData("0000-8801234", "联系电话：0000-8801234；", "")]
    public void A_telephone_number_has_one_label(string typed, string line, string codes)
    {
        var input = FieldInput.Of(Report(new Finding { Title = "台账不全", Measures = ["补齐台账。"] }) with { Contacts = [new Contact { Phone = typed, Address = "云河市清源路1号" }] });

        input.Notice.Document.Blocks.OfType<Contacts>().Single().Lines[0].ShouldBe(line);
        string.Join(' ', input.Codes).ShouldBe(codes);
    }

    [Fact]
    public void Labels_before_a_text_stand_once()
    {
        var input = FieldInput.Of(Report(new Finding { Title = "台账不全", MeasuresIntro = "整改成效：专题研究。", Measures = ["补齐台账。"], StatusText = "完成情况：整改已完成", NextStep = "下一步，加强考核。" }));

        input.Notice.Document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text.ToString()).Take(3).ShouldBe(["整改成效：专题研究。补齐台账。", "完成情况：整改已完成。", "下一步：加强考核。"]);
        input.Codes.ShouldBe(["BUL3054", "BUL3054", "BUL3054"]);
    }

    [Fact]
    public void A_quoted_title_brings_its_word_and_mark_once()
    {
        var report = Report(new Finding { Title = "“管网漏损率偏高”问题：", Measures = ["更换管网。"] }) with { Template = "quoted-problems" };

        FieldInput.Of(report).Notice.Document.Blocks.OfType<Heading>().First().Text.ShouldBe("关于“管网漏损率偏高”问题的整改");
    }

    [Fact]
    public void Both_languages_name_what_was_removed()
    {
        var notice = Notice.FromMarkdown("# 通报\n\n## 一、管网\n\n正文。\n\n:::signature\n2026年3月2日\n:::", new NoticeOptions { Language = DiagnosticLanguage.English });

        notice.Diagnostics.ShouldHaveSingleItem().Message.ShouldBe("numerals are printed automatically; the typed “一、” before “管网” was removed");
    }

    private static RemediationReport Report(Finding finding) =>
        new() { Template = "labelled-problems", Issuer = "云河市水务局", Date = new(2026, 3, 2), Findings = [finding], Signatures = ["云河市水务局"] };
}
