using System.Text.RegularExpressions;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Notices;

/// <summary>
/// A notice as it was published, and the one place where its defects are mended, each with its reason. The typed twins were mended the same way; beyond these, what we render
/// must equal what was published, character by character, white space aside.
/// </summary>
internal sealed partial class PublishedNotice
{
    private readonly string _text;
    private readonly Func<string, (string Text, int Count)>[] _mends;

    private PublishedNotice(string name, int mendCount, params Func<string, (string Text, int Count)>[] mends)
    {
        Name = name;
        MendCount = mendCount;
        _mends = mends;
        _text = File.ReadAllText(Path.Combine(Tools.Notices!, name + ".txt"));
    }

    public static string[] Names => ["labelled-problems", "four-level-continuous", "three-part-flat"];

    public string Name { get; }

    /// <summary>How many mends there must be; one more or less, and the source is not the one that was studied.</summary>
    public int MendCount { get; }

    /// <summary>The typed twin.</summary>
    public string TwinPath => Path.Combine(Tools.Notices!, Name + ".report.yaml");

    public static PublishedNotice Of(string name) => name switch
    {
        // Ten status sentences were published without their final mark; the other ten have it.
        "labelled-problems" => new(name, 10, text => Replace(text, FinalMarkMissing(), "完成情况：整改已完成。\n")),

        // The web page's heading and emphasis marks and its subscript tags are not characters of the notice; "and" stands three times for 和.
        "four-level-continuous" => new(name, 3,
            text => (PageMarkup().Replace(text, ""), 0),
            text => Replace(text, AndForHe(), "和")),

        // A scan turned 322 marks into ASCII ones (the comma after 90% stands so in the twin too), and lost the title.
        "three-part-flat" => new(name, 323,
            text => Replace(text, AsciiMark(), match => "，：；（）"[",:;()".IndexOf(match.Value[0], StringComparison.Ordinal)].ToString()),
            text => ("中共鄂州市经济和信息化局党组关于巡察“回头看”整改情况的通报\n" + text, 1)),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    /// <summary>The published text, mended, without white space.</summary>
    public string Text()
    {
        var (text, count) = (_text, 0);
        foreach (var mend in _mends)
        {
            (text, var mended) = mend(text);
            count += mended;
        }

        count.ShouldBe(MendCount, "mends");
        return WithoutSpace(text);
    }

    public static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\uFEFF'));

    /// <summary>Compares; a difference is shown where it begins, not as two texts of ten thousand characters.</summary>
    public static void ShouldSay(string text, PublishedNotice published)
    {
        var (got, wanted) = (WithoutSpace(text), published.Text());
        var same = got.Zip(wanted).TakeWhile(pair => pair.First == pair.Second).Count();
        if (same < Math.Max(got.Length, wanted.Length))
        {
            Around(got, same).ShouldBe(Around(wanted, same), $"{published.Name}, character {same}");
        }

        got.Length.ShouldBe(wanted.Length);
    }

    private static string Around(string text, int place) => text[Math.Max(0, place - 20)..Math.Min(text.Length, place + 20)];

    private static (string Text, int Count) Replace(string text, Regex what, string by) => Replace(text, what, _ => by);

    private static (string Text, int Count) Replace(string text, Regex what, MatchEvaluator by) => (what.Replace(text, by), what.Count(text));

    [GeneratedRegex("完成情况：整改已完成[ ]*\r?\n")]
    private static partial Regex FinalMarkMissing();

    [GeneratedRegex(@"^#+ |\*\*|</?sub>", RegexOptions.Multiline)]
    private static partial Regex PageMarkup();

    [GeneratedRegex("(?<=[\u4E00-\u9FFF]) and (?=[\u4E00-\u9FFF])")]
    private static partial Regex AndForHe();

    [GeneratedRegex("(?<!90%)[,:;()]")]
    private static partial Regex AsciiMark();
}
