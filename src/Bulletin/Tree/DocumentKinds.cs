namespace Bulletin.Tree;

/// <summary>The kinds of official documents (文种): the fifteen of 党政机关公文处理工作条例 art. 8.</summary>
internal static class DocumentKinds
{
    private static readonly string[] All = ["决议", "决定", "命令", "令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "函", "纪要"];

    /// <summary>The kind that a title ends in, as titles do (条例 art. 9(7)); null where it ends in none.</summary>
    public static string? OfTitle(string title) => Array.Find(All, kind => title.EndsWith(kind, StringComparison.Ordinal));
}
