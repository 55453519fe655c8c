using static Bulletin.DiagnosticSeverity;

namespace Bulletin.Diagnostics;

/// <content>What the public may read.</content>
internal static partial class DiagnosticCodes
{
    // BUL1030–BUL1039: what the public may read. Places are those of the whole report; no text of it stands in a message.
    public static readonly DiagnosticDescriptor ClassifiedPublic = new("BUL1030", Error,
        "有密级的文件不能对社会公开", "a classified document cannot be made for the public", "党内文本选用 audience party（--audience party）；确已解密的，删去密级", "for the party's text choose audience party (--audience party); if it is declassified, leave the classification out", "GB/T 9704-2012 §7.2.2");

    public static readonly DiagnosticDescriptor GivenFigures = new("BUL1031", Error,
        "报告有不予公开的内容，这里给出的数字却是按全部内容说的", "the report withholds something, and the figures given here speak of the whole of it",
        "给它公开表述（withholding.publicWording），数字无妨的可与原文相同；或改由模板统计", "give it a public wording (withholding.publicWording), which may be the same text where its figures do no harm; or let the template count");

    public static readonly DiagnosticDescriptor StaleFigure = new("BUL1032", Error,
        "这里的数字是全部内容的统计数，与公开的内容不符", "the figure given here is a total of the whole report, not of what is published",
        "改写，或给出公开表述（withholding.publicWording）", "say it otherwise, or give a public wording (withholding.publicWording) where the text can have one");

    public static readonly DiagnosticDescriptor WithheldElsewhere = new("BUL1033", Error,
        "{0} 处不予公开的文字，在这里照样公开", "what is withheld at {0} is published here", "此处也作不予公开处理，或改写", "withhold it here too, or say it otherwise");

    public static readonly DiagnosticDescriptor NothingPublic = new("BUL1034", Error,
        "正文全部不予公开，没有可以公开的文本", "the whole body is withheld: there is nothing to publish", "党内文本选用 audience party（--audience party）", "for the party's text choose audience party (--audience party)");

    public static readonly DiagnosticDescriptor NoFindingsToList = new("BUL1035", Warning,
        "没有问题可列，未附整改情况一览表", "there are no findings to list: the table of findings was left out");
}
