using Bulletin.Text;

namespace Bulletin.Tests.Markdown;

/// <summary>Containers take what they know; all else is refused with its line and what to write.</summary>
public sealed class ContainerTests
{
    [Theory]
    [InlineData("2026年3月2日")]
    [InlineData("2026年03月02日")]
    [InlineData("二〇二六年三月二日")]
    [InlineData("二零二六年三月二日")]
    [InlineData("二○二六年三月二日")]
    [InlineData("二〇二六年十二月三十一日", 2026, 12, 31)]
    [InlineData("二〇二六年十月二十日", 2026, 10, 20)]
    [InlineData("二〇二六年十一月十五日", 2026, 11, 15)]
    [InlineData("２０２６年３月２日")]
    [InlineData("2026 年 3 月 2 日")]
    [InlineData("2026年　3月　2日")]
    [InlineData("二〇二四年二月二十九日", 2024, 2, 29)]
    public void A_date_is_read_and_printed_in_figures(string written, int year = 2026, int month = 3, int day = 2)
    {
        var notice = Notice.FromMarkdown($"# 通报\n\n正文。\n\n:::signature\n云河市水务局\n{written}\n:::\n");
        var (date, printed) = (new DateOnly(year, month, day), $"{year}年{month}月{day}日");

        notice.Document.Blocks.OfType<SignatureBlock>().ShouldHaveSingleItem().ShouldBe(new SignatureBlock(["云河市水务局"], date, Sealed: false));
        notice.Diagnostics.Where(diagnostic => diagnostic.Code != "BUL1054").Select(diagnostic => (diagnostic.Code, diagnostic.Place))
            .ShouldBe(written == printed ? [] : [("BUL2080", "notice.md:7")]);
        ChineseDate.Format(date).ShouldBe(printed);
    }

    [Theory]
    [InlineData("2026年2月30日")]
    [InlineData("2026年13月1日")]
    [InlineData("2025年2月29日")]
    [InlineData("2026.3.2")]
    [InlineData("2026-03-02")]
    [InlineData("2026/3/2")]
    [InlineData("3/2/2026")]
    [InlineData("2026．3．2")]
    [InlineData("20260302")]
    [InlineData("26.3.2")]
    [InlineData("26年3月2日")]
    [InlineData("2026年3月")]
    [InlineData("2026年3月2")]
    [InlineData("2026年3月2号")]
    [InlineData("2026年")]
    [InlineData("3月2日")]
    [InlineData("２０２６年３月")]
    [InlineData("二〇二六年三月")]
    [InlineData("二〇二六年二月三十日")]
    [InlineData("二〇二六年三月二十十日")]
    [InlineData("二千零二十六年三月二日")]
    [InlineData("2026年　月　日")]
    [InlineData("××××年×月×日")]
    [InlineData("2026年3月2日。")]
    [InlineData("2026年3月2日印发")]
    [InlineData("云河市水务局 2026年3月2日")]
    [InlineData("（2026年3月2日）")]
    [InlineData("成文日期：2026年3月2日")]
    public void What_looks_like_a_date_and_is_none_is_refused(string line)
    {
        var found = Errors($":::signature\n云河市水务局\n{line}\n:::");

        found.Select(diagnostic => (diagnostic.Code, diagnostic.Place)).ShouldBe([("BUL2078", "notice.md:7")]);
        found[0].Hint.ShouldNotBeNull().ShouldContain("2026年3月2日");
    }

    [Theory]
    [InlineData("云河市水务局\n2026年3月2日\n2026年3月3日", "BUL2079", 7)]
    [InlineData("2026年3月2日\n云河市水务局", "BUL2079", 6)]
    [InlineData("云河市水务局\n2026年2月30日\n2026年3月2日", "BUL2078", 7)]
    [InlineData("云河市水务局\n2026年3月2日\n附记", "BUL2079", 7)]
    [InlineData("云河市水务局\n联系电话：0000-8801234\n2026年3月2日", "BUL2076", 7)]
    [InlineData("- 云河市水务局\n2026年3月2日", "BUL2076", 6)]
    [InlineData("特此通报。\n2026年3月2日", "BUL2076", 6)]
    [InlineData("（盖章）\n2026年3月2日", "BUL2076", 6)]
    public void A_signature_holds_bodies_and_one_date(string lines, string code, int line) =>
        Errors($":::signature\n{lines}\n:::").Select(diagnostic => (diagnostic.Code, diagnostic.Place)).ShouldBe([(code, $"notice.md:{line}")]);

    [Theory]
    [InlineData(":::signature 签名章\n云河市水务局局长 李明\n2026年2月30日\n:::", "BUL2078")]
    [InlineData(":::imprint\n印发日期：2026年3月32日\n:::", "BUL2061")]
    [InlineData(":::imprint\n分送：甲局\n:::", "BUL2060")]
    [InlineData(":::masthead\n印章：红\n:::", "BUL2050")]
    [InlineData(":::recipients 各县\n各区\n:::", "BUL2077")]
    [InlineData(":::contacts 电话\n电话：0000-8801234\n:::", "BUL2077")]
    [InlineData(":::attachments 附件\n清单\n:::", "BUL2077")]
    [InlineData(":::remark 公开\n此件公开发布\n:::", "BUL2077")]
    [InlineData(":::imprint 版记\n抄送：甲局\n:::", "BUL2077")]
    [InlineData(":::signature 盖红章\n甲局\n:::", "BUL2018")]
    [InlineData(":::recipients\n- 各县（区）水务局\n:::", "BUL2076")]
    [InlineData(":::recipients\n2026年3月2日\n:::", "BUL2076")]
    [InlineData(":::recipients\n抄送：市委办公室\n:::", "BUL2076")]
    [InlineData(":::recipients\n1.市政府办公室\n:::", "BUL2076")]
    [InlineData(":::recipients\n各县（区）水务局，局属各单位\n:::", "BUL2076")]
    [InlineData(":::recipients\n（此件公开发布）\n:::", "BUL2076")]
    [InlineData(":::contacts\n抄送：市委办公室\n:::", "BUL2076")]
    [InlineData(":::contacts\n2026年3月2日\n:::", "BUL2076")]
    [InlineData(":::remark\n印发机关：云河市水务局办公室\n:::", "BUL2076")]
    [InlineData(":::recipients\n# 标题\n:::", "BUL2018")]
    [InlineData(":::attachments\n2026年3月2日\n:::", "BUL2076")]
    [InlineData(":::recipents\n甲局\n:::", "BUL2014")]
    [InlineData(":::\n甲局\n:::", "BUL2014")]
    public void A_container_refuses_what_it_does_not_know(string container, string code) =>
        Errors(container, withDate: true).ShouldContain(diagnostic => diagnostic.Code == code && diagnostic.Place!.StartsWith("notice.md:", StringComparison.Ordinal));

    [Theory]
    [InlineData("正文。\n\n:::recipients\n甲局\n:::\n\n:::signature\n2026年3月2日\n:::", "BUL2084", 6)]
    [InlineData(":::signature\n2026年3月2日\n:::\n\n正文。", "BUL2084", 7)]
    [InlineData("正文。\n\n:::signature\n甲局\n2026年3月2日\n:::\n\n:::signature\n乙局\n2026年3月2日\n:::", "BUL2083", 11)]
    [InlineData(":::recipients\n甲局\n:::\n\n:::recipients\n乙局\n:::\n\n正文。\n\n:::signature\n2026年3月2日\n:::", "BUL2083", 8)]
    [InlineData("正文。\n\n:::signature\n2026年3月2日\n:::\n\n:::attachments\n清单\n:::", "BUL2084", 10)]
    [InlineData("正文。\n\n:::remark\n此件公开发布\n:::\n\n:::signature\n2026年3月2日\n:::", "BUL2084", 10)]
    public void Containers_have_their_place_and_occur_once(string body, string code, int line)
    {
        var found = Should.Throw<NoticeException>(() => Notice.FromMarkdown($"# 通报\n\n{body}\n")).Diagnostics;

        found.Select(diagnostic => (diagnostic.Code, diagnostic.Place)).ShouldContain((code, $"notice.md:{line}"));
    }

    [Theory]
    [InlineData("web", "BUL2082", DiagnosticSeverity.Warning)]
    [InlineData("formal", "BUL2081", DiagnosticSeverity.Error)]
    [InlineData("letter", "BUL2081", DiagnosticSeverity.Error)]
    public void A_missing_date_is_told_of(string form, string code, DiagnosticSeverity severity)
    {
        foreach (var signature in new[] { "", ":::signature\n云河市水务局\n:::\n" })
        {
            var head = form == "web" ? "" : ":::masthead\n发文机关标志：云河市水务局\n发文字号：云水函〔2026〕3号\n:::\n\n";
            Found($"---\nform: {form}\n---\n\n{head}# 函\n\n正文。\n\n{signature}").ShouldContain(diagnostic => diagnostic.Code == code && diagnostic.Severity == severity);
        }
    }

    [Theory]
    [InlineData("各县（区）水务局：\n\n现将情况通报如下。", "BUL2074")]
    [InlineData("现将有关情况通报如下：\n\n一、情况。", "")]
    [InlineData("正文。\n\n各县（区）水务局：", "")]
    [InlineData(":::recipients\n各县（区）水务局\n:::\n\n整改情况：", "")]
    public void Recipients_without_their_container_are_told_of(string body, string code) =>
        Found($"# 通报\n\n{body}\n\n:::signature\n2026年3月2日\n:::\n").Select(diagnostic => diagnostic.Code).ShouldBe(code.Length == 0 ? [] : [code]);

    [Theory]
    [InlineData("- 更换管网\n- 建立台账", 4)]
    [InlineData("1. 更换管网\n2. 建立台账", 4)]
    [InlineData("整改如下\n* 更换管网", 4)]
    [InlineData("整改如下\n再一行\n（1）更换管网", 5)]
    [InlineData("一、更换管网\n二、建立台账", 4)]
    [InlineData("①更换管网\n②建立台账", 4)]
    [InlineData("漏损率为\n2.5个百分点", 0)]
    [InlineData("1. 更换管网\n\n2. 建立台账", 0)]
    [InlineData("1. 更换管网，\n建立台账", 0)]
    [InlineData("2025\n-2026年", 0)]
    public void List_items_that_are_joined_are_told_of(string body, int line) =>
        Found($"# 通报\n\n{body}\n\n:::signature\n2026年3月2日\n:::\n").Where(diagnostic => diagnostic.Code == "BUL2073").Select(diagnostic => diagnostic.Place).ShouldBe(line == 0 ? [] : [$"notice.md:{line}"]);

    [Theory]
    [InlineData("## 关于#1、#2泵站 ##", "关于#1、#2泵站 ##")]
    [InlineData("## #1泵站", "#1泵站")]
    [InlineData("## C++", "C++")]
    [InlineData("##\t制度建设", "制度建设")]
    public void A_heading_keeps_its_characters(string line, string text) =>
        Notice.FromMarkdown($"# 通报\n\n{line}\n\n正文。").Document.Blocks.OfType<Heading>().ShouldHaveSingleItem().Text.ToString().ShouldBe(text);

    [Theory]
    [InlineData("#1泵站已停用。")]
    [InlineData("####### 七个")]
    [InlineData("+1个百分点")]
    [InlineData("|a|")]
    [InlineData("> 引用")]
    [InlineData("- 一项")]
    public void A_line_that_is_no_markup_is_a_paragraph(string line) =>
        Notice.FromMarkdown($"# 通报\n\n{line}\n").Document.Blocks.OfType<Paragraph>().ShouldHaveSingleItem().Text.ToString().ShouldBe(line);

    private static IReadOnlyList<Diagnostic> Errors(string container, bool withDate = false) =>
        [.. Found($"# 通报\n\n正文。\n\n{container}\n{(withDate ? "\n:::signature\n2026年3月2日\n:::\n" : "")}").Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    private static IReadOnlyList<Diagnostic> Found(string markdown)
    {
        try
        {
            return Notice.FromMarkdown(markdown).Diagnostics;
        }
        catch (NoticeException exception)
        {
            return exception.Diagnostics;
        }
    }
}
