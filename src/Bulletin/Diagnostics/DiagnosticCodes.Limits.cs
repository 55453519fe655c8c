using static Bulletin.DiagnosticSeverity;

namespace Bulletin.Diagnostics;

/// <content>Limits on the size and the nesting of input.</content>
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticDescriptor ContainersNested = new("BUL2110", Error,
        "“:::”嵌套超过 {0} 层", "containers (:::) are nested more than {0} deep",
        "用“:::”结束前面的容器", "Close the containers before this one with “:::”.");
}
