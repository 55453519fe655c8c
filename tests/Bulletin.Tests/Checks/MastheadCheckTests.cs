namespace Bulletin.Tests.Checks;

public sealed class MastheadCheckTests
{
    private const string Mark = "发文机关标志：云河市水务局文件";
    private const string Number = "发文字号：云水〔2026〕3号";

    [Theory]
    [InlineData("份号：1", "BUL3020")]
    [InlineData("份号：00000A", "BUL3020")]
    [InlineData("份号：０００００１", "BUL3020")]
    [InlineData("份号：0000001", "BUL3020")]
    [InlineData("密级：★1年", "BUL3021")]
    [InlineData("密级：秘密1年", "BUL3022")]
    [InlineData("密级：秘密★一年", "BUL3022")]
    [InlineData("密级：内部", "BUL3022")]
    [InlineData("密级：秘密★0年", "BUL3022")]
    [InlineData("紧急程度：很急", "BUL3024")]
    [InlineData("签发人：李明", "BUL3029")]
    [InlineData("印章：红", "BUL2050")]
    [InlineData("秘密", "BUL2050")]
    [InlineData("份号：000001\n份号：000002", "BUL2051")]
    public void What_is_wrong_with_an_item_is_an_error(string item, string code) => Errors($"{item}\n{Mark}\n{Number}").ShouldContain(code);

    [Theory]
    [InlineData("云水〔2026〕3号", null)]
    [InlineData("云水党发〔2026〕128号", null)]
    [InlineData("云水[2026]3号", "〔〕")]
    [InlineData("云水（2026）3号", "〔〕")]
    [InlineData("云水〕2026〔3号", "〔〕")]
    [InlineData("云水〔26〕3号", "四位")]
    [InlineData("云水〔2026年〕3号", "四位")]
    [InlineData("云水〔二〇二六〕3号", "四位")]
    [InlineData("云水〔2026〕第3号", "第")]
    [InlineData("云水〔2026〕03号", "虚位")]
    [InlineData("云水〔2026〕3", "“号”字")]
    [InlineData("云水〔2026〕三号", "阿拉伯数字")]
    [InlineData("云水〔2026〕号", "阿拉伯数字")]
    [InlineData("〔2026〕3号", "代字")]
    public void A_reference_number_keeps_the_rules(string number, string? fault)
    {
        var found = Found($"{Mark}\n发文字号：{number}").Where(diagnostic => diagnostic.Code == "BUL3027").ToList();
        found.Count.ShouldBe(fault is null ? 0 : 1);
        found.ShouldAllBe(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Message.Contains(fault!) && diagnostic.Clause == "GB/T 9704-2012 §7.2.5" && diagnostic.Hint != null && diagnostic.Place!.StartsWith("notice.md:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("秘密")]
    [InlineData("机密★长期")]
    [InlineData("绝密★30年")]
    [InlineData("秘密★6个月")]
    public void Classifications_with_and_without_a_period(string classification) => Errors($"份号：000001\n密级：{classification}\n{Mark}\n{Number}").ShouldBeEmpty();

    [Fact]
    public void What_is_missing_is_told_of()
    {
        Codes(Number).ShouldContain("BUL3025");
        Codes(Mark).ShouldContain("BUL3028");
        Codes($"密级：秘密★1年\n{Mark}\n{Number}").ShouldContain("BUL3023");
        Codes($"{Mark}\n{Number}", title: "关于整改的报告").ShouldContain("BUL3030");
        Codes($"{Mark}\n{Number}\n签发人：李明", title: "关于整改的报告").ShouldBeEmpty();
        Should.Throw<NoticeException>(() => Notice.FromMarkdown("---\nform: formal\n---\n\n# 通报\n\n正文。\n\n:::signature\n2026年3月2日\n:::")).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL3032");
    }

    [Fact]
    public void A_masthead_stands_before_the_title() =>
        Should.Throw<NoticeException>(() => Notice.FromMarkdown($"---\nform: formal\n---\n\n# 通报\n\n:::masthead\n{Mark}\n{Number}\n:::\n\n正文。")).Diagnostics.ShouldContain(diagnostic => diagnostic.Message.Contains(":::masthead"));

    [Fact]
    public void A_mark_that_is_smaller_than_the_title_is_found_fault_with()
    {
        Codes($"发文机关标志：云河市人民政府防汛抗旱指挥部办公室水旱灾害防御中心文件\n{Number}").ShouldBe(["BUL3026"]);
        Codes($"发文机关标志：中国共产党云河市水务局党组文件\n{Number}").ShouldBeEmpty();
    }

    [Fact]
    public void Letters_have_the_mark_of_the_leading_body()
    {
        Codes($"{Mark}\n{Number}", "letter", "关于整改的函").ShouldBe(["BUL3031"]);
        Codes($"发文机关标志：云河市水务局\n{Number}", "letter", "关于整改的函").ShouldBeEmpty();
        Errors($"发文机关标志：云河市水务局\n{Number}\n签发人：李明", "letter", "关于整改的报告").ShouldBe(["BUL3029"]);
    }

    [Fact]
    public void Page_1_must_have_room_for_the_body()
    {
        var bodies = string.Join('\n', Enumerable.Repeat("发文机关标志：云河市水务局", 12));
        Codes($"份号：000001\n{bodies}\n{Number}").ShouldNotContain("BUL4017");
        var recipients = string.Join('\n', Enumerable.Repeat("云河市水务局所属单位云河市水务局所属单位", 12));
        Codes($"{bodies}\n{Number}", body: $":::recipients\n{recipients}\n:::\n\n正文。").ShouldContain("BUL4017");
    }

    [Fact]
    public void A_web_notice_has_none()
    {
        var notice = Notice.FromMarkdown($":::masthead\n{Mark}\n{Number}\n:::\n\n# 通报\n\n正文。\n\n:::signature\n2026年3月2日\n:::");
        notice.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL3004");
        notice.Document.Blocks[0].ShouldBeOfType<Title>();
    }

    [Fact]
    public void A_report_gives_its_own()
    {
        var report = Files.Reports.Small with
        {
            Preface = ["现将整改情况通报如下。"],
            Masthead = new() { CopyNumber = "000001", Classification = Classification.Secret, ClassificationPeriod = "5年", Urgency = Urgency.Urgent, ReferenceNumber = "云水〔2026〕3号" },
        };
        var options = new NoticeOptions { Form = DocumentForm.Formal, Audience = Audience.Party };
        Notice.Compose(report, options).Document.Blocks[0].ShouldBe(new MastheadBlock
        {
            CopyNumber = "000001",
            Classification = "机密★5年",
            Urgency = "加急",
            IssuerMark = ["中共云河市水利局党组文件"],
            ReferenceNumber = "云水〔2026〕3号",
        });
        ((MastheadBlock)Notice.Compose(report, options with { Form = DocumentForm.Letter }).Document.Blocks[0]).IssuerMark.ShouldBe(["中共云河市水利局党组"]);
        var wrong = report with { Masthead = report.Masthead with { CopyNumber = "1", Classification = null, ReferenceNumber = "云水[2026]3号", Approvers = ["李明"] } };
        Notice.Check(wrong, options).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => (diagnostic.Code, diagnostic.Path))
            .ShouldBe([("BUL3020", "masthead.copyNumber"), ("BUL3021", "masthead.classificationPeriod"), ("BUL3027", "masthead.referenceNumber"), ("BUL3029", "masthead.approvers")]);
    }

    [Fact]
    public void Hostile_items_are_diagnostics_and_nothing_worse()
    {
        foreach (var item in new[] { new string('年', 100_000), "〔〔〔〕〕〕", "\u200B", "𠮷〔2026〕3号", "<w:p/>&amp;", "{{x}}", ":::" })
        {
            foreach (var name in new[] { "份号", "密级", "紧急程度", "发文机关标志", "发文字号", "签发人" })
            {
                Should.NotThrow(() => Found($"{name}：{item}\n{Mark}\n{Number}"));
            }
        }
    }

    private static List<string> Errors(string items, string form = "formal", string title = "关于整改的通报") =>
        Found(items, form, title).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Code).ToList();

    private static List<string> Codes(string items, string form = "formal", string title = "关于整改的通报", string body = "正文。") => Found(items, form, title, body).Select(diagnostic => diagnostic.Code).ToList();

    private static IReadOnlyList<Diagnostic> Found(string items, string form = "formal", string title = "关于整改的通报", string body = "正文。")
    {
        try
        {
            return Notice.FromMarkdown($"---\nform: {form}\n---\n\n:::masthead\n{items}\n:::\n\n# {title}\n\n{body}\n\n:::signature\n2026年3月2日\n:::\n").Diagnostics;
        }
        catch (NoticeException exception)
        {
            return exception.Diagnostics;
        }
    }
}
