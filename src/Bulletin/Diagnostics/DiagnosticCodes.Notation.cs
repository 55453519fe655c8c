using static Bulletin.DiagnosticSeverity;

namespace Bulletin.Diagnostics;

/// <content>公文 Markdown: BUL2070–BUL2075 marks and lines that are printed as typed, BUL2076–BUL2089 containers and dates.</content>
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticDescriptor MarkPrinted = new("BUL2070", Info,
        "“{0}”照原样印出，没有读作标记", "“{0}” is printed as typed; it is not read as markup",
        "如果本来就是文字，不必改，写作“{2}”就不再提示；如果要改变文字样式，写作“{1}”",
        "If it is text, nothing need be done; write “{2}” to silence this. To style text, write “{1}”");

    public static readonly DiagnosticDescriptor StrongPrinted = new("BUL2071", Warning,
        "“{0}”没有读作着重，星号照原样印出", "“{0}” is not read as strong text; the asterisks are printed",
        "要着重，写作“{1}”；要印出星号，写作“{2}”", "For strong text write “{1}”; for asterisks write “{2}”");

    public static readonly DiagnosticDescriptor UnknownTextStyle = new("BUL2072", Warning,
        "“{0}”不是文字样式，照原样印出", "“{0}” is no text style; it is printed as typed", "可用：{1}，如“[重点]{{着重}}”",
        "Use one of {1}, as in “[重点]{{着重}}”");

    public static readonly DiagnosticDescriptor ListJoined = new("BUL2073", Warning,
        "公文 Markdown 没有列表，“{0}”开头的一行与上一行连成一段",
        "公文 Markdown has no lists; the line that begins with “{0}” is joined to the line before it",
        "各项之间空一行，一项就自成一段；编号的层次用 ##、###",
        "Put a blank line between the items to make each a paragraph; use ##, ### for numbered levels");

    public static readonly DiagnosticDescriptor RecipientsInBody = new("BUL2074", Warning,
        "首段“{0}”以冒号结尾，按正文段落印出，不是主送机关",
        "the first paragraph, “{0}”, ends in a colon and is printed as body text, not as recipients",
        "主送机关写在 :::recipients 和 ::: 之间，一行一个，不写冒号",
        "Write recipients between :::recipients and :::, one a line, without the colon",
        "GB/T 9704-2012 §7.3.2");

    public static readonly DiagnosticDescriptor HeadingWithoutSpace = new("BUL2075", Warning,
        "“{0}”按正文印出，不是标题", "“{0}” is printed as body text; it is no heading", "标题在半角“#”后空一格，如“## 基本情况”",
        "Put a space after an ASCII “#”, as in “## 基本情况”");

    public static readonly DiagnosticDescriptor ContainerLine = new("BUL2076", Error,
        ":::{0} 里不能有“{1}”：{2}", ":::{0} cannot hold “{1}”: {2}", "{3}", "{3}");

    public static readonly DiagnosticDescriptor ContainerArgument = new("BUL2077", Error,
        "“:::{0}”后面不写“{1}”", "“:::{0}” takes no “{1}” after it", "内容另起一行，写在“:::{0}”和“:::”之间",
        "Write the content on lines of its own, between “:::{0}” and “:::”");

    public static readonly DiagnosticDescriptor NotADate = new("BUL2078", Error,
        "“{0}”不是成文日期", "“{0}” is no date of issue", "最后一行只写日期，年、月、日写全，如“2026年3月2日”",
        "Write nothing but the date on the last line, with year, month and day, as in “2026年3月2日”", "GB/T 9704-2012 §7.3.5.4");

    public static readonly DiagnosticDescriptor DateNotLast = new("BUL2079", Error,
        "日期“{0}”不在 :::signature 的最后一行", "the date “{0}” is not on the last line of :::signature",
        "日期只写一个，放在各机关之后，如“云河市水务局”下一行写“2026年3月2日”",
        "Give one date, below all bodies, as in “云河市水务局” and on the next line “2026年3月2日”",
        "GB/T 9704-2012 §7.3.5.4");

    public static readonly DiagnosticDescriptor DateInFigures = new("BUL2080", Info,
        "日期“{0}”印作“{1}”", "the date “{0}” is printed as “{1}”", null, null, "GB/T 9704-2012 §7.3.5.4");

    public static readonly DiagnosticDescriptor NoDate = new("BUL2081", Error,
        "没有成文日期", "there is no date of issue", "在 :::signature 的最后一行写日期，如“2026年3月2日”",
        "Write the date as the last line of :::signature, as in “2026年3月2日”", "GB/T 9704-2012 §7.3.5");

    public static readonly DiagnosticDescriptor NoDateInWeb = new("BUL2082", Warning,
        "没有成文日期", "there is no date of issue", "在 :::signature 的最后一行写日期，如“2026年3月2日”",
        "Write the date as the last line of :::signature, as in “2026年3月2日”", "GB/T 9704-2012 §7.3.5");

    public static readonly DiagnosticDescriptor ContainerTwice = new("BUL2083", Error,
        "“:::{0}”出现两次", "“:::{0}” occurs twice", "合并为一个“:::{0}”", "Merge them into one “:::{0}”");

    public static readonly DiagnosticDescriptor ContainerOrder = new("BUL2084", Error,
        "{0}不能在{1}之后", "{0} cannot stand after {1}", "次序是：版头、标题、主送机关、正文、附件说明、署名和日期、附注、附件、版记",
        "The order is: masthead, title, recipients, body, attachment note, signature and date, remark, attachments, imprint",
        "GB/T 9704-2012 §7.1");
}
