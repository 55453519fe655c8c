namespace Bulletin.Docx.Reference;

/// <summary>Under which names styles are looked for, besides their own, and how they are called in messages.</summary>
internal static class StyleNames
{
    // What Word shows for its built-in styles in Chinese. Programs other than Word write these into the file.
    private static readonly Dictionary<string, string[]> Local = new(StringComparer.Ordinal)
    {
        ["Normal"] = ["正文"],
        ["heading 1"] = ["标题 1", "标题1"],
        ["heading 2"] = ["标题 2", "标题2"],
        ["heading 3"] = ["标题 3", "标题3"],
        ["heading 4"] = ["标题 4", "标题4"],
        ["heading 1 Char"] = ["标题 1 字符", "标题 1 Char"],
        ["heading 2 Char"] = ["标题 2 字符", "标题 2 Char"],
        ["heading 3 Char"] = ["标题 3 字符", "标题 3 Char"],
        ["heading 4 Char"] = ["标题 4 字符", "标题 4 Char"],
        ["Title"] = ["标题"],
        ["Date"] = ["日期"],
        ["footer"] = ["页脚"],
        ["Strong"] = ["要点"],
        ["Emphasis"] = ["强调"],
    };

    /// <summary>The names to look for, the style's own first.</summary>
    public static IEnumerable<string> Of(string name) => Local.TryGetValue(name, out var local) ? local.Prepend(name) : [name];

    /// <summary>The name in messages: the Chinese one, with Word's beside it.</summary>
    public static string Shown(string name) => Local.TryGetValue(name, out var local) ? $"{local[0]}（{name}）" : name;
}
