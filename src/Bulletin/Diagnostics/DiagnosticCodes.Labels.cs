using static Bulletin.DiagnosticSeverity;

namespace Bulletin.Diagnostics;

/// <content>
/// Typed numerals and labels that are printed anyway (BUL3050–BUL3056), attachments that disagree (BUL3057–BUL3062, BUL3064), the
/// classification period (BUL3063).
/// </content>
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticDescriptor NumeralTaken = new("BUL3050", Warning,
        "编号由程序编排，“{1}”前手工写的“{0}”已去掉", "numerals are printed automatically; the typed “{0}” before “{1}” was removed",
        "删去手工写的编号“{0}”", "Remove the typed numeral “{0}”.");

    public static readonly DiagnosticDescriptor NumeralDiffers = new("BUL3051", Warning,
        "手工写的编号“{0}”与自动编排的“{1}”不同，两个都印出", "the typed numeral “{0}” differs from the automatic “{1}”; both are printed",
        "核对顺序，删去手工写的编号“{0}”", "Check the order and remove the typed numeral “{0}”.");

    public static readonly DiagnosticDescriptor NumeralOther = new("BUL3052", Warning,
        "“{0}”像是手工写的编号，自动编排的是“{1}”，两个都印出",
        "“{0}” looks like a typed numeral; the automatic one is “{1}”, and both are printed",
        "如是编号，删去“{0}”", "Remove “{0}” if it is a numeral.");

    public static readonly DiagnosticDescriptor NumeralAlone = new("BUL3053", Warning,
        "“{0}”像是手工写的编号，此处只有一项，不编号，照原文印出",
        "“{0}” looks like a typed numeral; this is the only item and gets none, so it is printed as typed", "删去“{0}”，或补上其他各项",
        "Remove “{0}”, or add the other items.");

    public static readonly DiagnosticDescriptor LabelTaken = new("BUL3054", Warning,
        "“{0}”不必手工写，已去掉", "“{0}” need not be typed and was removed", "删去文字里的“{0}”",
        "Remove “{0}” from the text.");

    public static readonly DiagnosticDescriptor MarkTaken = new("BUL3055", Warning,
        "“{1}”末尾的“{0}”是多余的，已去掉", "the mark “{0}” at the end of “{1}” is superfluous and was removed", "删去末尾的“{0}”",
        "Remove “{0}” from the end.");

    public static readonly DiagnosticDescriptor LabelDiffers = new("BUL3056", Warning,
        "文字自带“{0}”，前面又印“{1}”，两个都印出", "the text begins with “{0}” and “{1}” is printed before it; both are printed",
        "如属重复，删去文字里的“{0}”", "Remove “{0}” from the text if it says the same.");

    public static readonly DiagnosticDescriptor NoAttachmentNote = new("BUL3057", Warning,
        "有 {0} 个附件，正文之后没有附件说明", "there are {0} attachments and no attachment note below the body",
        "在署名之前写 :::attachments，每行一个附件名称",
        "Write :::attachments before the signature, with one title a line.", "GB/T 9704-2012 §7.3.4");

    public static readonly DiagnosticDescriptor AttachmentNotBound = new("BUL3058", Warning,
        "附件说明第 {0} 项（“{1}”）没有对应的附件", "the attachment note names item {0} (“{1}”), and there is no such attachment",
        "补上附件；另行印发的，可不理会", "Add the attachment. Ignore this if it is issued separately.", "GB/T 9704-2012 §7.3.7");

    public static readonly DiagnosticDescriptor AttachmentTitleDiffers = new("BUL3059", Warning,
        "{0}的标题“{1}”与附件说明（{2}）第 {3} 项“{4}”不一致",
        "the title of {0}, “{1}”, differs from item {3} of the attachment note ({2}), “{4}”",
        "改成一致", "Make both titles the same.", "GB/T 9704-2012 §7.3.7");

    public static readonly DiagnosticDescriptor AttachmentNotNamed = new("BUL3060", Warning,
        "附件说明（{2}）没有列出{0}“{1}”", "the attachment note ({2}) does not name {0}, “{1}”", "在附件说明里补上",
        "Add its title to the attachment note.", "GB/T 9704-2012 §7.3.4");

    public static readonly DiagnosticDescriptor AttachmentOrder = new("BUL3061", Warning,
        "{0}排在{1}之后，与附件说明（{2}）的顺序不一致", "{0} stands after {1}, unlike in the attachment note ({2})",
        "按附件说明的顺序排列附件", "Put the attachments in the order of the note.", "GB/T 9704-2012 §7.3.7");

    public static readonly DiagnosticDescriptor AttachmentReference = new("BUL3062", Warning,
        "文中提到“{0}”，而{1}", "the text refers to “{0}”, but {1}",
        "核对附件的数量和序号", "Check the count and the numbers of the attachments.",
        "GB/T 9704-2012 §7.3.4");

    public static readonly DiagnosticDescriptor NoAttachmentBound = new("BUL3064", Info,
        "附件说明列出 {0} 个附件，文中没有附件", "the attachment note names {0} attachments, and the document has none",
        "补上附件；另行印发的，可不理会", "Add the attachments. Ignore this if they are issued separately.", "GB/T 9704-2012 §7.3.7");

    public static readonly DiagnosticDescriptor PeriodTooLong = new("BUL3063", Warning,
        "保密期限“{0}”超过法定的最长期限：{1}不超过 {2} 年",
        "the classification period “{0}” is longer than the law allows: {1} at most {2} years",
        "核对保密期限；另有规定的除外", "Check the period, unless a special rule applies.", "中华人民共和国保守国家秘密法 第二十条");

    /// <summary>The codes that say that a value is printed without something that was typed.</summary>
    public static string[] TakenFromValue => [NumeralTaken.Code, LabelTaken.Code, MarkTaken.Code];
}
