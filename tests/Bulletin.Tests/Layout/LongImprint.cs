namespace Bulletin.Tests.Layout;

/// <summary>Notices that go to many bodies.</summary>
internal static class LongImprint
{
    /// <summary>The text of a notice.</summary>
    /// <param name="form">Its form.</param>
    /// <param name="main">The number of main recipients.</param>
    /// <param name="copies">The number of bodies that a copy goes to.</param>
    public static string Markdown(DocumentForm form, int main, int copies) => $"""
        ---
        form: {(form == DocumentForm.Formal ? "formal" : "letter")}
        ---

        :::masthead
        发文机关标志：云河市水务局{(form == DocumentForm.Formal ? "文件" : "")}
        发文字号：{(form == DocumentForm.Formal ? "云水" : "云水函")}〔2026〕3号
        :::

        # 云河市水务局关于抄送的通报

        :::recipients
        {string.Join('\n', Bodies("水务站", main))}
        :::

        正文第一段。

        :::signature 加盖印章
        云河市水务局
        2026年3月2日
        :::

        :::imprint
        {string.Join('\n', Bodies("中学", copies).Select(name => "抄送：" + name))}
        印发机关：云河市水务局办公室
        印发日期：2026年3月5日
        :::
        """;

    /// <summary>Numbered bodies.</summary>
    public static IEnumerable<string> Bodies(string kind, int count) => Enumerable.Range(1, count).Select(number => $"云河市第{number}{kind}");
}
