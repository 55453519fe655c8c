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

    public static readonly DiagnosticDescriptor MarkOverCharacter = new("BUL4070", Warning,
        "没有合成的字，PDF 把附加符号叠印在前一字上，位置可能不准：{0}",
        "there is no composed character; the PDF sets the mark over the character before it, where it may be off its place: {0}",
        "看一看 PDF；不准的，改用有统一编码的字或图片", "Look at the PDF; if the mark is off, use a composed character or a picture");

    public static readonly DiagnosticDescriptor VariantLacking = new("BUL4071", Warning,
        "“{1}”没有这些异体，PDF 印的是通用字形：{0}", "“{1}” lacks these variants, and the PDF shows the ordinary form: {0}",
        "姓名、地名确用此形的，换用有此异体的字体或图片；否则删去异体选择符",
        "If a name is written so, use a font that has the variant or a picture; otherwise remove the variation selector");

    public static readonly DiagnosticDescriptor FontLicensed = new("BUL4072", Info,
        "“{0}”标明不许嵌入（{1}），已按声明的授权（选项 LicensedFamilies，命令行 --licensed-font）嵌入用到的字形",
        "“{0}” does not allow embedding ({1}); the glyphs in use are embedded by the licence that you declared "
        + "(option LicensedFamilies, on the command line --licensed-font)");

    public static readonly DiagnosticDescriptor CharacterWrong = new("BUL4021", Info,
        "“{2}”的“{0}”（{1}）字形有误，取自“{3}”", "“{2}” has a wrong glyph for “{0}” ({1}); it is taken from “{3}”");
}
