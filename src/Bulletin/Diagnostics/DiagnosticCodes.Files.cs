using static Bulletin.DiagnosticSeverity;

namespace Bulletin.Diagnostics;

// Files, folders and fonts that are named and cannot be used.
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticDescriptor PreferredFontMissing = new("BUL7081", Warning,
        "没有安装为{1}指定的字体“{0}”", "the font “{0}”, which is preferred for {1}, is not installed",
        "核对字体名，或用 --fonts（FontCatalog.Scan）指明它所在的文件夹", "Check the name, or give its folder with --fonts (FontCatalog.Scan)");

    public static readonly DiagnosticDescriptor LicensedFontMissing = new("BUL7082", Warning,
        "没有安装声明已获授权的字体“{0}”", "the font “{0}”, which is declared as licensed, is not installed",
        "核对字体名，或用 --fonts 指明它所在的文件夹", "Check the name, or give its folder with --fonts");

    public static readonly DiagnosticDescriptor StandardOutput = new("BUL8021", Error,
        "标准输出写不了：{0}", "the standard output cannot be written: {0}");

    public static readonly DiagnosticDescriptor FileNotPutBack = new("BUL7080", Error,
        "已写的文件退不回原样：{0}", "the file is already written and cannot be put back: {0}",
        "原内容在“{1}”", "The old content is in “{1}”");
}
