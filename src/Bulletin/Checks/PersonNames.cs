using System.Buffers;
using Bulletin.Text;

namespace Bulletin.Checks;

/// <summary>Reads the names of people and bodies out of fields that hold names with posts: 副局长王小明, 王小明（局党组成员、副局长）.</summary>
internal static class PersonNames
{
    /// <summary>The shortest name of a body that is searched for: 规划科. Shorter ones are words.</summary>
    private const int ShortestBody = 3;

    private const int ShortestPerson = 2;
    private const int LongestPerson = 4;

    private static readonly char[] Separators = [.. "、，,；;/／|（）()：:。 　\n\t"];

    // 局党组 and 整改办 are no people.
    private static readonly SearchValues<char> BodyCharacters = SearchValues.Create("党委局科处室组厅办");

    private static readonly string[] Courtesies = ["同志", "先生", "女士", "等"];

    private static readonly string[] Posts =
    [
        "书记", "局长", "主任", "县长", "市长", "区长", "镇长", "乡长", "村长", "处长", "科长", "股长", "所长", "站长", "院长", "校长", "部长", "厅长", "司长", "馆长", "园长", "主席",
        "委员", "成员", "常委", "组长", "队长",
        "经理", "董事长", "秘书长", "会长", "社长", "行长", "台长", "总监", "调研员", "巡视员", "专员", "科员", "干事", "负责人", "会计", "出纳", "工程师", "院士", "教授", "医生", "法官",
        "检察官", "警长", "政委", "代表",
    ];

    /// <summary>The names of people in a value, without posts and courtesies.</summary>
    public static IEnumerable<string> People(string value) => Pieces(value).Select(Person).OfType<string>();

    /// <summary>The names of bodies in a value.</summary>
    public static IEnumerable<string> Bodies(string value) => Pieces(value).Where(piece => piece.Length >= ShortestBody);

    /// <summary>Whether a text begins with a post.</summary>
    public static bool BeginsWithPost(ReadOnlySpan<char> text)
    {
        text = text is ['副', ..] ? text[1..] : text;
        foreach (var post in Posts)
        {
            if (text.StartsWith(post, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text ends with a post.</summary>
    public static bool EndsWithPost(ReadOnlySpan<char> text)
    {
        foreach (var post in Posts)
        {
            if (text.EndsWith(post, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // A name of two characters is set with a space between them: 王　明.
    private static IEnumerable<string> Pieces(string value)
    {
        var pieces = CharacterRules.Narrow(value).Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return pieces is [{ Length: 1 }, { Length: 1 }] ? [string.Concat(pieces)] : pieces;
    }

    private static string? Person(string piece)
    {
        foreach (var courtesy in Courtesies)
        {
            piece = piece.EndsWith(courtesy, StringComparison.Ordinal) ? piece[..^courtesy.Length] : piece;
        }

        var (first, end) = (piece.Length, 0);
        foreach (var post in Posts)
        {
            if (piece.IndexOf(post, StringComparison.Ordinal) is >= 0 and var index)
            {
                first = Math.Min(first, index);
                end = Math.Max(end, piece.LastIndexOf(post, StringComparison.Ordinal) + post.Length);
            }
        }

        var name = end == 0 ? piece : end < piece.Length ? piece[end..] : piece[..first].TrimEnd('副');
        return name.Length is >= ShortestPerson and <= LongestPerson && !name.AsSpan().ContainsAnyInRange('\0', '\u2E7F')
            && name.AsSpan().IndexOfAny(BodyCharacters) < 0 ? name : null;
    }
}
