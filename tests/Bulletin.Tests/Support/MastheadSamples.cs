namespace Bulletin.Tests.Support;

/// <summary>Documents with mastheads, as 公文 Markdown.</summary>
internal static class MastheadSamples
{
    /// <summary>Each by its name.</summary>
    public static IEnumerable<(string Name, string Markdown)> All =>
    [
        ("one body", Formal("发文机关标志：云河市水务局文件")),
        ("one body, all items", Formal("份号：000001", "密级：秘密★1年", "紧急程度：特急", "发文机关标志：中共云河市水务局党组文件")),
        ("two bodies", Formal("发文机关标志：中共云河市委办公室", "发文机关标志：云河市人民政府办公室文件")),
        ("three bodies", Formal("份号：000001", "紧急程度：加急", "发文机关标志：中共云河市委办公室", "发文机关标志：云河市人民政府办公室", "发文机关标志：云河市财政局文件")),
        ("two bodies, their names alone", Formal("发文机关标志：中共云河市委办公室", "发文机关标志：云河市人民政府办公室")),
        .. new[] { 1, 2, 3, 5 }.Select(count => ($"to a body above, approved by {count}", Upward(count))),
        ("letter", Letter(3)),
        ("letter with items", Letter(40, "份号：000001", "密级：秘密★1年", "紧急程度：特急")),
    ];

    /// <summary>A formal document.</summary>
    public static string Formal(params string[] items) => Document("formal", "通报", 30, [.. items, "发文字号：云水〔2026〕3号"]);

    /// <summary>A document to a body above, approved by so many.</summary>
    public static string Upward(int approvers) => Document(
        "formal", "报告", 30, ["发文机关标志：云河市水务局文件", "发文字号：云水〔2026〕3号", .. new[] { "李　明", "欧阳建国", "王　强", "赵晓敏", "张　伟" }.Take(approvers).Select(name => "签发人：" + name)]);

    /// <summary>A letter of so many paragraphs.</summary>
    public static string Letter(int paragraphs, params string[] items) => Document("letter", "函", paragraphs, [.. items, "发文机关标志：中共云河市水务局党组", "发文字号：云水函〔2026〕3号"]);

    private static string Document(string form, string kind, int paragraphs, params string[] items) => $"""
        ---
        form: {form}
        ---

        :::masthead
        {string.Join('\n', items)}
        :::

        # 云河市水务局
        # 关于巡察整改情况的{kind}

        :::recipients
        各县区水务局
        :::

        {string.Join("\n\n", Enumerable.Range(1, paragraphs).Select(number => $"按照市委统一部署，对巡察反馈的第{number}个问题逐一研究，明确责任，细化措施，限期完成。"))}

        :::signature 加盖印章
        云河市水务局
        2026年3月2日
        :::
        """;
}
