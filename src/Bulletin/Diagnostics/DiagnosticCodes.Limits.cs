using static Bulletin.DiagnosticSeverity;

namespace Bulletin.Diagnostics;

/// <content>Limits on the size, the nesting and the values of input.</content>
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticDescriptor UndefinedTerm = new("BUL1072", Error,
        "没有编号为 {0} 的值", "there is no value with the number {0}",
        "可用：{1}", "Use one of: {1}");

    public static readonly DiagnosticDescriptor ContainersNested = new("BUL2110", Error,
        "“:::”嵌套超过 {0} 层", "containers (:::) are nested more than {0} deep",
        "用“:::”结束前面的容器", "Close the containers before this one with “:::”.");
}
