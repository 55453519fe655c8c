using static Bulletin.DiagnosticSeverity;

namespace Bulletin.Diagnostics;

/// <content>Kinds of document, declared totals, salutations and layouts of a report: BUL1100–BUL1109.</content>
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticDescriptor TotalDiffers = new("BUL1103", Error,
        "申报总数与报告不符：申报{1} {0} 个，报告里有 {2} 个",
        "the declared total differs from the report: {0} {1} are declared, and the report has {2}",
        "核对后改正；只公布部分问题的，写明全部问题数 totals.findings",
        "Correct one of them. Declare totals.findings if the report holds only part of the findings.");

    public static readonly DiagnosticDescriptor TooManyStatuses = new("BUL1104", Error,
        "申报的各状态之和 {0} 多于总数 {1}", "the declared counts by status add up to {0}, more than the total of {1}",
        "核对 totals 各项", "Check the counts of totals.");
}
