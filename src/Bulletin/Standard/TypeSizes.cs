namespace Bulletin.Standard;

/// <summary>字号 in points: a convention of software, not of the standard.</summary>
internal static class TypeSizes
{
    /// <summary>The names and their sizes, the largest first.</summary>
    public static IReadOnlyList<(string Name, double Points)> All { get; } =
    [
        ("初号", 42), ("小初", 36), ("一号", 26), ("小一", 24), ("二号", 22), ("小二", 18), ("三号", 16), ("小三", 15), ("四号", 14),
        ("小四", 12), ("五号", 10.5), ("小五", 9), ("六号", 7.5), ("小六", 6.5), ("七号", 5.5), ("八号", 5),
    ];

    /// <summary>The size of a name; also 3号 and 小3号. Null for another text.</summary>
    public static Length? Parse(string text)
    {
        var name = text.Length > 0 && text[^1] == '号' && text.StartsWith('小') ? text[..^1] : text;
        foreach (var (known, points) in All)
        {
            if (known == name || known == Chinese(name))
            {
                return Length.Pt(points);
            }
        }

        return null;
    }

    /// <summary>The name of a size; null if it has none.</summary>
    public static string? NameOf(Length size) => All.FirstOrDefault(entry => Length.Pt(entry.Points) == size).Name;

    private static string Chinese(string name) =>
        string.Concat(name.Select(character => character is >= '1' and <= '8' ? "一二三四五六七八"[character - '1'] : character));
}
