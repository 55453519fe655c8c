using static Bulletin.DiagnosticSeverity;

namespace Bulletin.Diagnostics;

// Page 1 and its body text.
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticDescriptor FirstPageWithoutBody = new("BUL4017", Warning,
        "首页没有正文：{0}", "page 1 shows no body text: {0}", "{1}", "{1}", "GB/T 9704-2012 §7.3.3");
}
