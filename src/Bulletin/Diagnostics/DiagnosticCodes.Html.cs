using static Bulletin.DiagnosticSeverity;

namespace Bulletin.Diagnostics;

/// <summary>Those of HTML.</summary>
internal static partial class DiagnosticCodes
{
    // BUL9xxx: HTML.
    public static readonly DiagnosticDescriptor HtmlForParty = new("BUL9001", Error,
        "通报是为党内制作的，网页人人可见", "the notice was composed for the party, and a page can be read by everybody",
        "按社会公开制作（Audience.Public）；确要输出的，设 HtmlOptions.PermitPartyAudience（--html-party）", "compose it for the public (Audience.Public); if a page is wanted all the same, set HtmlOptions.PermitPartyAudience (--html-party)");

    public static readonly DiagnosticDescriptor HtmlPrefix = new("BUL9003", Error,
        "“{0}”不能作前缀", "“{0}” cannot be a prefix", "以字母开头，其后为字母、数字、- 和 _", "a letter first, then letters, digits, - and _");

    public static readonly DiagnosticDescriptor HtmlPictureFolder = new("BUL9004", Error,
        "“{0}”不能作图片文件夹", "“{0}” cannot be the folder of the pictures", "写网页旁的文件夹，如“图片”或“files/2026”", "name a folder beside the page, such as “图片” or “files/2026”");

    public static readonly DiagnosticDescriptor OptionForHtml = new("BUL9005", Error,
        "“{0}”只用于网页，而没有 .html 输出", "“{0}” is for HTML, and no output is a .html", "加上 -o 文件.html，或去掉 {0}", "add -o FILE.html, or drop {0}");

    public static readonly DiagnosticDescriptor HtmlMetadata = new("BUL9006", Error,
        "“{0}”不是“名称=值”", "“{0}” is not “name=value”", "如 索引号=000014349/2026-00017、发布日期=2026-01-08 09:30；名称有：{1}", "such as 索引号=000014349/2026-00017, 发布日期=2026-01-08 09:30; names there are: {1}");

    public static readonly DiagnosticDescriptor HtmlClassified = new("BUL9007", Error,
        "有密级的文件不能做成网页", "a classified document cannot become a page that everybody can read",
        "确已解密的，删去密级；确要输出的，设 HtmlOptions.PermitPartyAudience（--html-party）", "if it is declassified, leave the classification out; if a page is wanted all the same, set HtmlOptions.PermitPartyAudience (--html-party)", "GB/T 9704-2012 §7.2.2");
}
