using static Bulletin.DiagnosticSeverity;

namespace Bulletin.Diagnostics;

/// <content>The masthead and the forms that have one: BUL2050–BUL2051 as it is written, BUL3020–BUL3039 what it says, BUL5081–BUL5082 in DOCX.</content>
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticDescriptor MastheadItem = new("BUL2050", Error,
        ":::masthead 里的“{0}”不知是什么，可用：{1}", "“{0}” is no item of :::masthead; there are {1}", "每行写作“发文字号：云水〔2026〕3号”", "write each as in “发文字号：云水〔2026〕3号”", "GB/T 9704-2012 §7.2");

    public static readonly DiagnosticDescriptor MastheadItemTwice = new("BUL2051", Error,
        ":::masthead 里的“{0}”不止一个", "there is more than one {0} in :::masthead", null, null, "GB/T 9704-2012 §7.2");

    public static readonly DiagnosticDescriptor CopyNumberForm = new("BUL3020", Error,
        "份号“{0}”不是六位阿拉伯数字", "the copy number “{0}” is not six Arabic digits", "写作 000001", "write 000001", "GB/T 9704-2012 §7.2.1");

    public static readonly DiagnosticDescriptor PeriodWithoutClassification = new("BUL3021", Error,
        "有保密期限而没有密级", "there is a period of classification, and no classification", "写明密级，如“秘密★1年”，或删去保密期限", "give the classification, as in 秘密★1年, or leave the period out", "GB/T 9704-2012 §7.2.2");

    public static readonly DiagnosticDescriptor ClassificationForm = new("BUL3022", Error,
        "密级和保密期限“{0}”的写法不对", "“{0}” is no classification with its period", "写作“秘密★1年”：绝密、机密或秘密，★，阿拉伯数字的年、个月或天，或“长期”", "write 秘密★1年: 绝密, 机密 or 秘密, ★, years, months (个月) or days (天) in Arabic digits, or 长期", "GB/T 9704-2012 §7.2.2");

    public static readonly DiagnosticDescriptor ClassifiedWithoutCopyNumber = new("BUL3023", Warning,
        "涉密公文没有份号", "a classified document has no copy number", "写明六位份号", "give its six digits", "GB/T 9704-2012 §7.2.1");

    public static readonly DiagnosticDescriptor UrgencyForm = new("BUL3024", Error,
        "紧急程度“{0}”不是“特急”或“加急”", "the urgency “{0}” is neither 特急 nor 加急", null, null, "GB/T 9704-2012 §7.2.3");

    public static readonly DiagnosticDescriptor NoIssuerMark = new("BUL3025", Error,
        "没有发文机关标志", "there is no issuer's mark", "写明发文机关，或版头的发文机关标志", "give the issuing body, or the mark in the masthead", "GB/T 9704-2012 §7.2.4");

    public static readonly DiagnosticDescriptor MarkTooSmall = new("BUL3026", Warning,
        "发文机关标志过长，一行排不下，只能用 {0} 磅", "the issuer's mark is too long for a line and is set in {0} pt", "用规范化简称", "use the normalised short name", "GB/T 9704-2012 §7.2.4");

    public static readonly DiagnosticDescriptor ReferenceNumberForm = new("BUL3027", Error,
        "发文字号“{0}”的写法不对：{1}", "the reference number “{0}” is not written so: {1}", "写作 云水〔2026〕3号", "write 云水〔2026〕3号", "GB/T 9704-2012 §7.2.5");

    public static readonly DiagnosticDescriptor NoReferenceNumber = new("BUL3028", Warning,
        "没有发文字号", "there is no reference number", "写明版头的发文字号；所在的一行已留出", "give it in the masthead; its line is kept", "GB/T 9704-2012 §7.2.5");

    public static readonly DiagnosticDescriptor ApproversNotUpward = new("BUL3029", Error,
        "只有上行文标注签发人，{0}不标注", "only documents to a body above name who approved them, and {0} is none", "删去签发人；成文后由谁签发，见署名处的签名章", "leave them out; who signs by name stamp is said at the signature", "GB/T 9704-2012 §7.2.6");

    public static readonly DiagnosticDescriptor NoApprover = new("BUL3030", Warning,
        "上行文没有签发人", "a document to a body above names nobody who approved it", "写明版头的签发人", "name them in the masthead", "GB/T 9704-2012 §7.2.6");

    public static readonly DiagnosticDescriptor LetterMark = new("BUL3031", Info,
        "信函的发文机关标志不加“文件”，联合行文用主办机关的，所印为“{0}”", "the mark of a letter is the name of the leading body without 文件; “{0}” is printed", null, null, "GB/T 9704-2012 §10.1");

    public static readonly DiagnosticDescriptor NoMasthead = new("BUL3032", Error,
        "“{0}”格式要有版头，文中没有 :::masthead", "the form “{0}” has a masthead, and there is no :::masthead", "在标题之前写 :::masthead，至少写明发文机关标志", "write a :::masthead before the title, with the mark at least", "GB/T 9704-2012 §7.2");

    public static readonly DiagnosticDescriptor ApproverTooLong = new("BUL3033", Error,
        "签发人“{0}”过长，一行排不下", "the approver “{0}” is too long for a line", "签发人写姓名，20 字以内", "give the name, of 20 characters at most", "GB/T 9704-2012 §7.2.6");

    public static readonly DiagnosticDescriptor ReferenceLetter = new("BUL5081", Error,
        "信函格式的首页与各页不同，不能套用参照文件", "page 1 of a letter is unlike the others; a letter cannot take its looks from a reference document", "不给参照文件，或改用 formal 格式", "leave the reference document out, or use the form “formal”", "GB/T 9704-2012 §10.1");

    public static readonly DiagnosticDescriptor MastheadInWeb = new("BUL5082", Error,
        "网页通报没有版头，而文中有", "a web notice has no masthead, and the document has one", "改用 formal 或 letter 格式，或去掉版头", "use the form formal or letter, or take the masthead out", "GB/T 9704-2012 §7.2");
}
