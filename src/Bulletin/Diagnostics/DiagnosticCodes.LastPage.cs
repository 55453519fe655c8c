using static Bulletin.DiagnosticSeverity;

namespace Bulletin.Diagnostics;

// Imprint and seals.
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticDescriptor TooManySeals = new("BUL2062", Error,
        "印章图片 {0} 个，而可盖章处只有 {1} 个", "{0} pictures of seals, and places for {1}", "每个署名一枚印章（GB/T 9704-2012 §7.3.5.1）；不盖章的公文不用印章图片", "a seal for each signature (GB/T 9704-2012 §7.3.5.1); what is not sealed has no pictures of seals", "GB/T 9704-2012 §7.3.5");

    public static readonly DiagnosticDescriptor ImprintLine = new("BUL2060", Error,
        "版记中的“{0}”不知是什么", "“{0}” in the imprint is nothing known", "每行以“主送：”“抄送：”“印发机关：”或“印发日期：”开头", "each line begins with 主送：, 抄送：, 印发机关： or 印发日期：");

    public static readonly DiagnosticDescriptor ImprintDate = new("BUL2061", Error,
        "印发日期“{0}”不是日期", "the date of printing “{0}” is no date", "写作 2026年3月2日", "write 2026年3月2日");

    public static readonly DiagnosticDescriptor ImprintNotLast = new("BUL3010", Error,
        "版记须在公文最后，且只有一个", "the imprint is the last thing in a document, and there is one", "附件在版记之前（GB/T 9704-2012 §7.3.7）", "attachments come before it (GB/T 9704-2012 §7.3.7)", "GB/T 9704-2012 §7.4.1");

    public static readonly DiagnosticDescriptor LetterWithoutPrinting = new("BUL3012", Info,
        "信函的版记没有印发机关和印发日期，所给的不印出", "the imprint of a letter has no printing office and no date of printing; what is given is not printed", Clause: "GB/T 9704-2012 §10.1");

    public static readonly DiagnosticDescriptor RecipientsMoved = new("BUL3011", Info,
        "主送机关过多，首页将没有正文，已移至版记", "the main recipients would leave no room for body text on page 1; they stand in the imprint", "不愿移动时改用统称", "to keep them above the body use collective names", "GB/T 9704-2012 §7.3.2、§7.4.2");
}
