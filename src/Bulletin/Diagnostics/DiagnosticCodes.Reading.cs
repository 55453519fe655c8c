using static Bulletin.DiagnosticSeverity;

namespace Bulletin.Diagnostics;

/// <content>Reading of report files and front matter: BUL7050–BUL7069.</content>
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticDescriptor TooManyNodes = new("BUL7050", Error,
        "内容超过 {0} 项，读到此处为止", "the text has more than {0} items; reading stops here",
        "检查是否重复粘贴了内容；确有这么多，分成几份",
        "Check for content that was pasted repeatedly, or split the text");

    public static readonly DiagnosticDescriptor AmbiguousTerm = new("BUL7051", Error,
        "“{0}”不能直接作为{1}", "“{0}” does not say which value of {1} is meant", "{2}", "{2}");
}
