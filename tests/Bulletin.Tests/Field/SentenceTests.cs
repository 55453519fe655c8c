using Bulletin.Tests.Support;
using Bulletin.Text;

namespace Bulletin.Tests.Field;

/// <summary>Texts that follow one another in a paragraph end as sentences, in every template.</summary>
public sealed class SentenceTests
{
    public static TheoryData<string> Templates => new(new TemplateCatalog().List().Select(template => template.Name));

    [FontFact]
    public void Texts_without_a_stop_do_not_run_together()
    {
        foreach (var template in new TemplateCatalog().List())
        {
            var input = FieldInput.Read("10-nostop.yaml", new NoticeOptions { Template = template.Name });
            input.ShouldPrint("一是更换老旧管网12公里。二是建立分区计量体系。三是加强考核。每月通报漏损率。漏损率由18%降至9.6%。");
            input.ShouldPrint("部分老旧小区漏损严重。");
        }
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Each_field_is_ended_once(string template)
    {
        var text = Text(template, new Finding
        {
            Title = "开展“回头看”",
            Description = "自查发现3处（详见台账）",
            MeasuresIntro = "采取以下措施：",
            Measures = [new Measure { Lead = "落实“两个责任”", Text = "修订《管理办法》" }, "建成投用！", "指标由12降至9.5"],
            Outcome = "居民满意……",
            StatusText = "正在推进",
            NextStep = "持续巩固",
        });
        text.ShouldContain("采取以下措施：一是落实“两个责任”。修订《管理办法》。二是建成投用！三是指标由12降至9.5。居民满意……\n");
        text.ShouldContain("自查发现3处（详见台账）。\n");
        text.ShouldContain("完成情况：正在推进。\n");
        text.ShouldContain("下一步：持续巩固。\n");
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Overview_and_next_steps_end_too(string template)
    {
        var text = Text(template, new Finding { Title = "台账不全", Description = "缺3本" });
        text.ShouldContain("一是加强领导。成立专班。\n二是细化方案。\n");
        text.ShouldMatch("继续抓好“后半篇文章”。\n");
        text.ShouldContain("欢迎监督\n");
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Contacts_end_once(string template)
    {
        var report = Report(template, new Finding { Title = "台账不全" }) with
        {
            Contacts = [new Contact { Phone = "0000-8801234", Email = "a@yunhe.example" }, new Contact { Phone = "0000-8801235", Hours = "工作日上午。" }],
        };
        var text = Text(Notice.Compose(report));
        text.ShouldMatch("电话：?0000-8801234；\\s*电子邮箱：?a@yunhe.example[；。]");
        text.ShouldMatch("0000-8801235；\\s*(受理)?时间：?工作日上午。\n");
    }

    [Fact]
    public void A_closing_is_parted_from_the_contacts_that_follow_it() =>
        Text(Notice.Compose(Report("three-part", new Finding { Title = "台账不全" }) with { ContactsText = "联系电话：0000-8801234" }))
            .ShouldContain("欢迎监督。联系电话：0000-8801234\n");

    [Fact]
    public void A_line_break_at_the_end_of_a_text_does_not_part_it_from_its_stop() =>
        Text("sectioned", new Finding { Title = "台账不全", Measures = ["补齐台账\n", "建立制度\n分级负责\n"] })
            .ShouldContain("一是补齐台账。二是建立制度\n分级负责。\n");

    [Fact]
    public void Measures_that_share_a_cell_end_as_sentences() =>
        Notice.Compose(Report("sectioned", new Finding { Title = "台账不全", Measures = ["更换12公里\n分三年", "建立制度"] }), new NoticeOptions { FindingsTable = true })
            .Document.Blocks.OfType<AttachmentBlock>().Single().Blocks.OfType<Table>().Single().Rows[0][2].ToString().ShouldBe("一是更换12公里\n分三年。\n二是建立制度。");

    [Theory]
    [InlineData("开展“回头看”", false)]
    [InlineData("降至9.6%", false)]
    [InlineData("升级为2.0", false)]
    [InlineData("修订《办法》", false)]
    [InlineData("共3处（见附件）", false)]
    [InlineData("明确“不得超期。”", true)]
    [InlineData("包括：", true)]
    [InlineData("一是；", true)]
    [InlineData("等等……", true)]
    [InlineData("为什么？”）", true)]
    [InlineData("完成.", true)]
    [InlineData("", false)]
    [InlineData("”", false)]
    public void The_end_of_a_sentence_is_seen(string text, bool ends) => CharacterRules.EndsSentence(text).ShouldBe(ends);

    [Theory]
    [InlineData("PM~2.5~", false)]
    [InlineData("PM~2.5~。", true)]
    [InlineData("**完成。**", true)]
    public void Marked_text_ends_by_its_characters(string markdown, bool ends) => CharacterRules.EndsSentence(InlineMarkdown.Parse(markdown)).ShouldBe(ends);

    [FontFact]
    public void A_heading_says_the_words_around_it_once()
    {
        var input = FieldInput.Read("47-quoted-template.yaml", new NoticeOptions { Template = "quoted-problems" });
        input.ShouldPrint("（一）在“落实上级决策部署”方面");
        input.ShouldNotPrint("方面”方面");
    }

    [Theory]
    [InlineData("在履行职责方面", "在“履行职责”方面")]
    [InlineData("“履行职责”方面", "在“履行职责”方面")]
    [InlineData("履行职责", "在“履行职责”方面")]
    [InlineData("方面", "在“方面”方面")]
    public void A_section_is_quoted(string heading, string printed) =>
        Text(Notice.Compose(new RemediationReport
        {
            Template = "quoted-problems",
            Issuer = "云河市水务局",
            Date = new DateOnly(2026, 3, 2),
            Sections = [new Section { Heading = heading, Topics = [new Topic { Heading = "关于学习不深入的问题", Findings = [new Finding { Title = "学习不深入" }] }] }],
        })).ShouldContain($"（一）{printed}\n1.关于“学习不深入”问题的整改\n");

    private static RemediationReport Report(string template, Finding finding) => new()
    {
        Template = template,
        Issuer = "中共云河市水务局党组",
        Date = new DateOnly(2026, 3, 2),
        Preface = ["现将整改情况通报如下。"],
        Overview = new Overview { Heading = "组织情况", Measures = [new Measure { Lead = "加强领导", Text = "成立专班" }, "细化方案"] },
        Findings = [finding],
        NextSteps = new NextSteps { Heading = "下一步打算", Measures = ["继续抓好“后半篇文章”"] },
        Closing = ["欢迎监督"],
    };

    private static string Text(string template, Finding finding) => Text(Notice.Compose(Report(template, finding)));

    private static string Text(Notice notice)
    {
        using var docx = new MemoryStream();
        notice.SaveDocx(docx);
        return DocxText.ReadText(docx.ToArray()) + "\n";
    }
}
