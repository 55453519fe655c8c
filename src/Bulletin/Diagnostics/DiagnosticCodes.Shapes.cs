using static Bulletin.DiagnosticSeverity;

namespace Bulletin.Diagnostics;

/// <content>Kinds of document, declared totals, salutations and layouts of a report: BUL1100–BUL1109.</content>
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticDescriptor SalutationBesideRecipients = new("BUL1100", Error,
        "称呼（salutation）和主送机关（recipients）只能有一种", "a document has either a salutation or recipients",
        "删去其中一项", "Remove one of them.", "GB/T 9704-2012 §7.3.2");

    public static readonly DiagnosticDescriptor UnknownKind = new("BUL1101", Error,
        "“{0}”不是文种", "“{0}” is not a kind of document",
        "写 1 至 12 个汉字，如 通报、报告、公告、公示、函、情况说明、工作报告", "Write 1 to 12 Chinese characters, such as 通报, 报告, 公告, 公示, 函, 情况说明 or 工作报告.");

    public static readonly DiagnosticDescriptor UnusualKind = new("BUL1102", Info,
        "“{0}”不是常用文种", "“{0}” is not a usual kind of document", "核对用字", "Check the characters.", "党政机关公文处理工作条例 第八条");

    public static readonly DiagnosticDescriptor TotalDiffers = new("BUL1103", Error,
        "申报总数与报告不符：申报{1} {0} 个，报告里有 {2} 个",
        "the declared total differs from the report: {0} {1} are declared, and the report has {2}",
        "核对后改正；只公布部分问题的，写明全部问题数 totals.findings",
        "Correct one of them. Declare totals.findings if the report holds only part of the findings.");

    public static readonly DiagnosticDescriptor LayoutLevel = new("BUL1105", Error,
        "标题层次应为 0 至 4，这里是 {0}", "the level of a heading is 0 to 4, and this one is {0}", "0 不编号，1 至 4 为一至四级", "Use 0 for no numeral, and 1 to 4 for the four levels.",
        "GB/T 9704-2012 §7.3.3");

    public static readonly DiagnosticDescriptor TooManyLevels = new("BUL1106", Error,
        "这里的标题在第 {0} 层，公文只有四层", "the heading is on level {0}, and official documents have four levels",
        "删去总标题（layout.umbrella），或用 layout.groupLevel、layout.findingLevel 指定层次（0 不编号）",
        "Remove layout.umbrella, or set layout.groupLevel or layout.findingLevel (0 for no numeral).", "GB/T 9704-2012 §7.3.3");

    public static readonly DiagnosticDescriptor TooManyStatuses = new("BUL1104", Error,
        "申报的各状态之和 {0} 多于总数 {1}", "the declared counts by status add up to {0}, more than the total of {1}",
        "核对 totals 各项", "Check the counts of totals.");
}
