using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>
/// The kind of official document (文种), such as 通报: one of the usual ones, or any other term of Chinese characters, such as 社会通报.
/// Converts implicitly from text. Immutable; compares by its text.
/// </summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record NoticeKind
{
    // Kinds are words: 重大事项社会公开情况说明 is as long as they get.
    private const int Longest = 12;

    // What titles of official documents end in besides (条例 art. 8, and what offices publish).
    private static readonly string[] Endings =
    [
        "通报", "报告", "公告", "公示", "函", "说明", "通知", "意见", "决定", "决议", "通告", "公报", "请示", "批复", "议案", "纪要", "命令",
        "令", "方案", "办法", "汇报", "总结", "简报", "公开信", "清单", "答复",
    ];

    private NoticeKind(string text) => Text = text;

    /// <summary>通报, to inform of an important situation; the default.</summary>
    public static NoticeKind Notice { get; } = new("通报");

    /// <summary>报告, to a body above.</summary>
    public static NoticeKind Report { get; } = new("报告");

    /// <summary>公告, to the public.</summary>
    public static NoticeKind Announcement { get; } = new("公告");

    /// <summary>公示, to the public for objections.</summary>
    public static NoticeKind PublicNotice { get; } = new("公示");

    /// <summary>函, to a body of another hierarchy.</summary>
    public static NoticeKind Letter { get; } = new("函");

    /// <summary>情况说明.</summary>
    public static NoticeKind Explanation { get; } = new("情况说明");

    /// <summary>工作报告, such as one delivered at a meeting.</summary>
    public static NoticeKind WorkReport { get; } = new("工作报告");

    /// <summary>通知.</summary>
    public static NoticeKind Notification { get; } = new("通知");

    /// <summary>意见.</summary>
    public static NoticeKind Opinion { get; } = new("意见");

    // Initialized after the kinds above.
    private static readonly (NoticeKind Kind, string English, string[] AlsoRead)[] Known =
    [
        (Notice, "notice", ["整改通报", "整改情况通报"]),
        (Report, "report", ["整改报告", "整改情况报告"]),
        (Announcement, "announcement", []),
        (PublicNotice, "publicNotice", []),
        (Letter, "letter", []),
        (Explanation, "explanation", []),
        (WorkReport, "workReport", []),
        (Notification, "notification", []),
        (Opinion, "opinion", []),
    ];

    /// <summary>The kind as titles end in it, such as 通报.</summary>
    public string Text { get; }

    /// <summary>Whether the kind ends in one that offices use.</summary>
    internal bool IsUsual => Ending is not null;

    /// <summary>Whether a public notice of this kind announces: 现将……予以公布。</summary>
    internal bool IsAnnounced => Ending is "通报" or "公告";

    /// <summary>What the kind does with its matter: 通报, 函告, 说明.</summary>
    internal string Verb => Ending is "函" ? "函告" : Ending ?? Text;

    private string? Ending => Array.Find(Endings, ending => Text.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>The kind of that text; the usual ones are read in English too.</summary>
    /// <param name="text">1 to 12 Chinese characters; white space around them is ignored.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">The text is no kind.</exception>
    public static NoticeKind Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var kind) ? kind : throw new ArgumentException("A kind is 1 to 12 Chinese characters.", nameof(text));
    }

    /// <summary>The kind of that text; false if it is not 1 to 12 Chinese characters, nor an English name of a usual kind.</summary>
    /// <param name="text">The text; white space around it is ignored. Null gives false.</param>
    /// <param name="kind">The kind.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out NoticeKind? kind)
    {
        var word = text?.Trim() ?? "";
        kind = Array.Find(Known, known => known.Kind.Text == word || known.AlsoRead.Contains(word, StringComparer.Ordinal)
            || string.Equals(known.English, word, StringComparison.OrdinalIgnoreCase)).Kind;
        if (kind is null && word.Length is > 0 and <= Longest && word.All(c => c is >= '\u4E00' and <= '\u9FFF'))
        {
            kind = new(word);
        }

        return kind is not null;
    }

    /// <summary>The kind of that text (<see cref="Of"/>); null of null.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator NoticeKind?(string? text) => text is null ? null : Of(text);

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
