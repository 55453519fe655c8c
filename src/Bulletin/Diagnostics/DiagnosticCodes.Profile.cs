using static Bulletin.DiagnosticSeverity;

namespace Bulletin.Diagnostics;

/// <content>Style profiles: BUL3070–BUL3079 values, BUL3080 deviations from the standard, BUL7100–BUL7109 profile files.</content>
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticDescriptor StyleOutOfRange = new("BUL3070", Error,
        "{0}为 {1}", "'{0}' is {1}", "改为 {2} 至 {3}", "Use {2} to {3}");

    public static readonly DiagnosticDescriptor StyleMissing = new("BUL3071", Error,
        "{0}没有值", "'{0}' has no value", "给出值，或从 Gb9704.Profile 用 with 改", "Give a value, or change Gb9704.Profile by with");

    public static readonly DiagnosticDescriptor StyleText = new("BUL3072", Error,
        "{0}“{1}”不能用", "'{0}' cannot be “{1}”", "写 {2} 至 {3} 个字符，不含控制字符", "Use {2} to {3} characters without control characters");

    public static readonly DiagnosticDescriptor StyleUndefined = new("BUL3073", Error,
        "{0}没有“{1}”这个值", "'{0}' has no value {1}", "可用：{2}", "Use one of {2}");

    public static readonly DiagnosticDescriptor StyleHeadings = new("BUL3074", Error,
        "各级标题有 {0} 级", "there are styles for {0} levels of headings", "给出 {1} 级", "Give {1} levels", "GB/T 9704-2012 §7.3.3");

    public static readonly DiagnosticDescriptor StyleHalfPoints = new("BUL3075", Error,
        "{0}为 {1}，不是半磅的整数倍", "'{0}' is {1}, which is no multiple of half a point", "改为 {2}", "Use {2}");

    public static readonly DiagnosticDescriptor StyleContradiction = new("BUL3076", Error,
        "{0}为 {1}，与{2}不合：按后者应为 {3}", "'{0}' is {1} and contradicts '{2}', by which it is {3}",
        "只改其中一项，另一项自动推算", "Change only one of them; the other follows");

    public static readonly DiagnosticDescriptor StyleForm = new("BUL3077", Error,
        "版式用于{0}，通报是{1}", "the profile is for the form {0}, and the notice has the form {1}",
        "两处用同一种格式，或用 StyleProfile.For 换版式的格式", "Use the same form for both, or change that of the profile by StyleProfile.For",
        "GB/T 9704-2012 §10");

    public static readonly DiagnosticDescriptor StyleTableSize = new("BUL3078", Error,
        "版式的表格字号为 {0}，选项又要 {1}", "the profile sets tables in {0}, and the options ask for {1}",
        "只在一处给出", "Give the size in one place only");

    public static readonly DiagnosticDescriptor StyleOdd = new("BUL3079", Error,
        "{0}为 {1}，是偶数", "'{0}' is {1}, an even number", "改为奇数：首页是一张纸的正面", "Use an odd number: page 1 is the front of a sheet");

    public static readonly DiagnosticDescriptor StyleDeviates = new("BUL3080", Info,
        "{0}为 {1}，{3}（{4}）为 {2}", "'{0}' is {1}; {3} ({4}) has {2}");

    public static readonly DiagnosticDescriptor ProfileLength = new("BUL7100", Error,
        "“{0}”不能用作{1}", "“{0}” cannot be '{1}'", "带单位写，如 37mm、2cm、28.5pt、三号、2字", "Write a unit, as in 37mm, 2cm, 28.5pt, 三号, 2字");

    public static readonly DiagnosticDescriptor ProfileColour = new("BUL7101", Error,
        "“{0}”不是颜色", "“{0}” is no colour", "写六位十六进制数，如 \"#CC0000\"", "Write six hexadecimal digits, as in \"#CC0000\"");

    public static readonly DiagnosticDescriptor ProfileTerm = new("BUL7102", Error,
        "“{0}”不能用作{1}", "“{0}” cannot be '{1}'", "可用：{2}", "Use one of {2}");
}
