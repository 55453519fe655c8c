namespace Bulletin.Checks;

/// <summary>The labels that templates print before values of a report, and the words that people type for them.</summary>
internal static class PrintedLabels
{
    private static readonly string[][] Alike =
    [
        ["单位", "联系单位"],
        ["电话", "联系电话", "Tel", "TEL", "tel"],
        ["地址", "邮政地址", "通讯地址", "通信地址", "联系地址"],
        ["邮编", "邮政编码"],
        ["邮箱", "电子邮箱", "电子邮件", "邮件", "E-mail", "Email", "email", "e-mail"],
        ["时间", "受理时间", "联系时间"],
        ["整改情况", "整改落实情况", "整改成效", "整改措施", "措施"],
        ["完成情况", "整改完成情况", "整改状态"],
        [NextStep, "下一步工作", "下一步打算", "下一步措施", "下一步计划", "下步工作"],
    ];

    private const string NextStep = "下一步";

    /// <summary>The labels that are the name of the field itself, if people type that; null for other fields.</summary>
    public static string[]? OfField(string path) =>
        path.EndsWith(".description", StringComparison.Ordinal) ? ["问题描述"]
        : path.StartsWith("preface[", StringComparison.Ordinal) ? ["导语"]
        : path.StartsWith("closing[", StringComparison.Ordinal) ? ["结语"]
        : null;

    /// <summary>
    /// The label at the end of a printed text, with or without its colon, and the words that say the same; null if there is none.
    /// </summary>
    public static (string Word, string[] Alike)? Before(string printed)
    {
        var text = printed.TrimEnd('：', ':', ' ', '　');
        (string Word, string[] Alike)? longest = null;
        foreach (var alike in Alike)
        {
            foreach (var word in alike.Where(word => text.EndsWith(word, StringComparison.Ordinal)
                && word.Length > (longest?.Word.Length ?? 0)))
            {
                longest = (word, alike);
            }
        }

        return longest;
    }

    /// <summary>
    /// The length of the label at the beginning of a text, and whether it says the same as the printed one. 监督电话 behind 电话 says more.
    /// Null if the text begins with no label of this kind.
    /// </summary>
    public static (int Length, bool IsSame)? Repeats(string text, string printed, string[] alike)
    {
        if (LeadingLabel.Read(text) is { } label)
        {
            return alike.Contains(label.Word, StringComparer.Ordinal) ? (label.Length, true)
                : alike.Any(word => label.Word.EndsWith(word, StringComparison.Ordinal)) ? (label.Length, false)
                : null;
        }

        // 下一步：下一步，将……
        return printed == NextStep && text.StartsWith(NextStep + "，", StringComparison.Ordinal) ? (NextStep.Length + 1, true) : null;
    }
}
