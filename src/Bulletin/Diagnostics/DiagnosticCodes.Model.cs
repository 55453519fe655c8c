using static Bulletin.DiagnosticSeverity;

namespace Bulletin.Diagnostics;

/// <content>Values of the model that only code can give: BUL1080–BUL1089.</content>
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticDescriptor NullList = new("BUL1080", Error,
        "列表{0}是 null", "the list {0} is null", "没有内容时用空列表 []", "Use an empty list, [], for no content");

    public static readonly DiagnosticDescriptor NullItem = new("BUL1081", Error,
        "列表{0}中有一项是 null", "an item of the list {0} is null", "删去这一项，或填写内容", "Remove the item, or give it content");

    public static readonly DiagnosticDescriptor NullValue = new("BUL1082", Error,
        "{0}是 null", "{0} is null", "这一项必须填写", "Give it a value; it cannot be left out");

    public static readonly DiagnosticDescriptor UndefinedTerm = new("BUL1083", Error,
        "{0}不能取 {1}", "{1} is not a value of {0}", "可用：{2}", "Use one of {2}");

    public static readonly DiagnosticDescriptor UnsetDate = new("BUL1084", Error,
        "日期没有填写（{0}）", "the date is not set ({0})", "填写日期；没有日期时用 null", "Give a date, or null for none");

    public static readonly DiagnosticDescriptor OddDate = new("BUL1085", Warning,
        "日期不大可能：{0}", "unlikely date: {0}", "核对年份", "Check the year");

    public static readonly DiagnosticDescriptor BrokenDeadline = new("BUL1086", Error,
        "整改时限“{0}”不是有效日期", "the deadline “{0}” is not a date", "写作 2026-06-30、2026年6月30日，或写文字，如 2026年底前",
        "Write 2026-06-30, 2026年6月30日, or words, such as 2026年底前");
}
