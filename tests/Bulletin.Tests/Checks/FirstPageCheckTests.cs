namespace Bulletin.Tests.Checks;

/// <summary>BUL4017 names what keeps body text from page 1 (GB/T 9704-2012 §7.3.3), and its hint helps.</summary>
public sealed class FirstPageCheckTests
{
    private const string Head = ":::masthead\n发文机关标志：云河市水务局文件\n发文字号：云水〔2026〕3号\n:::\n\n";
    private const string Imprint = "\n\n:::imprint\n抄送：市委办公室\n:::";
    private const string Date = "\n\n:::signature\n2026年3月2日\n:::";
    private const string Seals = "\n\n:::signature 加盖印章\n云河市水务局\n云河市财政局\n云河市农业农村局\n云河市生态环境局\n"
        + "云河市人力资源和社会保障局\n云河市住房和城乡建设局\n云河市自然资源和规划局\n2026年12月22日\n:::";

    [Fact]
    public void Seals_are_named_and_longer_text_helps()
    {
        Told($"{Head}# 通报\n\n正文。{Seals}", DocumentForm.Formal).ShouldBe("首页没有正文：正文太短，要与印章、署名同页，首页放不下印章");
        Told($"{Head}# 通报\n\n## 标题\n\n正文。{Seals}", DocumentForm.Formal)!.ShouldContain("印章");
        Told($"# 通报\n# 通报\n# 通报\n# 通报\n# 通报\n\n正文。{Seals}", DocumentForm.Web)!.ShouldContain("印章");
        Told($"{Head}# 通报\n\n正文。\n\n正文。{Seals}", DocumentForm.Formal).ShouldBeNull();
        Told($"{Head}# 通报\n\n## 标题\n\n正文。\n\n正文。{Seals}", DocumentForm.Formal).ShouldBeNull();
        Told($"{Head}# 通报\n\n{Layout.Lines.Han(40)}{Seals}", DocumentForm.Formal).ShouldBeNull();
    }

    [Fact]
    public void Recipients_are_named_and_an_imprint_helps()
    {
        var recipients = Recipients(80);

        Hint($"# 通报\n\n{recipients}\n\n正文。", DocumentForm.Web).ShouldBe("改用统称");
        Told($"{Head}# 通报\n\n{recipients}\n\n正文。", DocumentForm.Formal).ShouldBe("首页没有正文：主送机关占满首页");
        Hint($"{Head}# 通报\n\n{recipients}\n\n正文。", DocumentForm.Formal)!.ShouldContain("版记");
        Told($"{Head}# 通报\n\n{recipients}\n\n正文。{Imprint}", DocumentForm.Formal).ShouldBeNull();
    }

    [Fact]
    public void Recipients_stay_above_the_body_where_seals_are_in_the_way()
    {
        var codes = Codes($"{Head}# 通报\n\n{Recipients(1)}\n\n正文。{Seals}{Imprint}", DocumentForm.Formal);

        codes.ShouldContain("BUL4017");
        codes.ShouldNotContain("BUL3011");
    }

    [Fact]
    public void The_title_is_named()
    {
        var title = string.Join('\n', Enumerable.Range(1, 25).Select(_ => "# 云河市水务局关于巡察整改"));

        Told($"{title}\n\n正文。", DocumentForm.Web).ShouldBe("首页没有正文：标题占满首页");
    }

    [Fact]
    public void The_masthead_is_named()
    {
        var approvers = string.Concat(Enumerable.Range(1, 60).Select(_ => "签发人：李明\n"));

        Told($":::masthead\n发文机关标志：云河市水务局文件\n发文字号：云水〔2026〕3号\n{approvers}:::\n\n# 关于整改的报告\n\n正文。", DocumentForm.Formal)
            .ShouldBe("首页没有正文：版头占满首页");
    }

    [Fact]
    public void A_table_is_named_and_text_above_it_helps()
    {
        var table = "| 项目 |\n| --- |\n| " + Layout.Lines.Han(500) + " |\n";

        Told($"{Head}# 通报\n\n{table}", DocumentForm.Formal)!.ShouldContain("表格");
        Told($"{Head}# 通报\n\n情况如下。\n\n{table}", DocumentForm.Formal).ShouldBeNull();
    }

    private static string Recipients(int count) =>
        $":::recipients\n{string.Join('\n', Enumerable.Range(1, count).Select(number => $"云河市第{number}水务站"))}\n:::";

    private static string? Told(string markdown, DocumentForm form) => Find(markdown, form)?.Message;

    private static string? Hint(string markdown, DocumentForm form) => Find(markdown, form)?.Hint;

    private static Diagnostic? Find(string markdown, DocumentForm form) =>
        Notice.FromMarkdown(Dated(markdown), new NoticeOptions { Form = form })
            .Diagnostics.FirstOrDefault(diagnostic => diagnostic.Code == "BUL4017");

    // A date as the last thing above the imprint, where the text has no signature.
    private static string Dated(string markdown) => markdown.Contains(":::signature", StringComparison.Ordinal) ? markdown
        : markdown.Contains(Imprint, StringComparison.Ordinal) ? markdown.Replace(Imprint, Date + Imprint, StringComparison.Ordinal)
        : markdown + Date;

    private static IEnumerable<string> Codes(string markdown, DocumentForm form) =>
        Notice.FromMarkdown(markdown, new NoticeOptions { Form = form }).Diagnostics.Select(diagnostic => diagnostic.Code);
}
