using Bulletin.Diagnostics;
using Bulletin.Text;

namespace Bulletin.Markdown;

/// <summary>Finds lines that cannot be what their container holds.</summary>
internal static class ContainerLines
{
    // Labels of items that belong to another container.
    private static readonly (string Container, string[] Names)[] Labels =
    [
        (ContainerNames.Masthead, ["份号", "密级", "紧急程度", "发文机关标志", "发文字号", "签发人"]),
        (ContainerNames.Recipients, ["主送"]),
        (ContainerNames.Attachments, ["附件"]),
        (ContainerNames.Signature, ["署名", "成文日期", "日期"]),
        (ContainerNames.Remark, ["附注"]),
        (ContainerNames.Contacts, ["联系人", "联系电话", "电话", "电子邮箱", "邮政信箱"]),
        (ContainerNames.Imprint, ["抄送", "印发机关", "印发日期"]),
    ];

    /// <summary>What is wrong with a line and what to do; null if nothing is.</summary>
    /// <param name="line">The line, as it is written.</param>
    /// <param name="container">The name of the container.</param>
    public static (LocalText What, LocalText Remedy)? Problem(string line, string container)
    {
        if (ListLines.HasBullet(line))
        {
            return (
                new("一行就是一项，不用列表符号", "each line is an item without a list marker"),
                new($"删去行首的“{line[0]}”", $"Remove “{line[0]}” at its beginning"));
        }

        var other = Array.Find(Labels, item => Array.Exists(item.Names, name => HasLabel(line, name))).Container;
        if (other is not null && other != container && !MayHold(container, other))
        {
            return (new($"这一项属于 :::{other}", $"the item belongs in :::{other}"),
                new($"移到 :::{other} 里", $"Move it to :::{other}"));
        }

        return container switch
        {
            ContainerNames.Recipients or ContainerNames.Attachments or ContainerNames.Contacts or ContainerNames.Remark when ChineseDate.IsAlone(line) =>
                (new("这是日期", "it is a date"),
                new("成文日期写在 :::signature 的最后一行", "Write the date of issue as the last line of :::signature")),
            _ => null,
        };
    }

    // Contacts and remarks are free text, as in （联系人：李明，电话：…）, but no part of the masthead, the recipients or the imprint.
    private static bool MayHold(string container, string other) =>
        container is ContainerNames.Contacts or ContainerNames.Remark
        && other is not (ContainerNames.Masthead or ContainerNames.Recipients or ContainerNames.Imprint);

    private static bool HasLabel(string line, string label) =>
        line.StartsWith(label, StringComparison.Ordinal) && line.Length > label.Length && (line[label.Length] is '：' or ':');
}
