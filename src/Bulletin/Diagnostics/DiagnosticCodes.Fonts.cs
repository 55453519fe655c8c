using static Bulletin.DiagnosticSeverity;

namespace Bulletin.Diagnostics;

// Characters that fonts lack or have wrong.
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticDescriptor CharacterNowhere = new("BUL4004", Error,
        "PDF 印不出“{0}”（{1}）：{2}", "the PDF cannot show “{0}” ({1}): {2}",
        "{3}；只要 DOCX 的，单独生成（-o 文件.docx）", "{3}; or create the DOCX alone (-o FILE.docx)");

    public static readonly DiagnosticDescriptor FallbackMissing = new("BUL4020", Warning,
        "没有候补字体“{0}”", "the fallback font “{0}” is not installed",
        "核对字体名，或用 --fonts 指明它所在的文件夹", "Check the name, or give its folder with --fonts");

    public static readonly DiagnosticDescriptor CharacterWrong = new("BUL4021", Info,
        "“{2}”的“{0}”（{1}）字形有误，取自“{3}”", "“{2}” has a wrong glyph for “{0}” ({1}); it is taken from “{3}”");
}
