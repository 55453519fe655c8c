using static Bulletin.DiagnosticSeverity;

namespace Bulletin.Diagnostics;

/// <content>
/// Fields that a notice does not print, numerals and columns that a report or its options ask for: BUL1040–BUL1049, BUL2011,
/// BUL2090–BUL2099.
/// </content>
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticDescriptor NumeralFormat = new("BUL1040", Error,
        "“{0}”不是编号格式", "'{0}' is not a numeral format",
        "写明恰有一个数字占位 一、1 或 ① 的格式，如 1. 或（一）", "Use a format with exactly one numeral 一, 1 or ①, such as 1. or （一）");

    public static readonly DiagnosticDescriptor TooManyNumeralFormats = new("BUL1041", Error,
        "numbering 有 {0} 级，最多 {1} 级", "numbering has {0} levels; expected at most {1}",
        "删去多出的级", "Remove the levels beyond the last", "GB/T 9704-2012 §7.3.3");

    public static readonly DiagnosticDescriptor UnknownColumn = new("BUL1042", Error,
        "一览表没有“{0}”这一列", "the table of findings has no column '{0}'", "可用的列：{1}", "Use the columns {1}");

    public static readonly DiagnosticDescriptor NotPrinted = new("BUL2011", Warning,
        "报告给出 {0}（{1} 处），通报没有印出", "the report gives {0} (places: {1}), and the notice does not print it", "{2}", "{2}");

    public static readonly DiagnosticDescriptor Replaced = new("BUL2090", Info,
        "已给出 {0}，不再由 {1} 拟文，后者没有印出", "{0} is given and replaces the text derived from {1}, which is not printed",
        "不需要时删去", "Remove it if it is not needed");
}
