using static Bulletin.DiagnosticSeverity;

namespace Bulletin.Diagnostics;

/// <content>DOCX files that are read: checked, taken for their looks, or read back into a report.</content>
internal static partial class DiagnosticCodes
{
    // BUL5010–BUL5049: what checking a DOCX file finds. The place is the part and an XPath in it.
    public static readonly DiagnosticDescriptor DocxNoPackage = new("BUL5010", Error,
        "这不是 DOCX 文件：{0}", "this is no DOCX file: {0}");

    public static readonly DiagnosticDescriptor DocxEncrypted = new("BUL5011", Error,
        "文件已加密，无法读取", "the file is encrypted and cannot be read", "用密码打开，另存为不加密的文件", "open it with its password and save it without");

    public static readonly DiagnosticDescriptor DocxDamaged = new("BUL5012", Error,
        "压缩包已损坏：{0}", "the package is damaged: {0}", "重新下载或另存", "download or save it again");

    public static readonly DiagnosticDescriptor DocxTooLarge = new("BUL5013", Error,
        "文件过大，没有读取：{0}", "the file is too large and was not read: {0}", "公文不会有这样大，来历不明的不要打开", "no document is that large; do not open it unless you know where it comes from");

    public static readonly DiagnosticDescriptor DocxNotWord = new("BUL5014", Error,
        "这不是 Word 文档（.docx）：{0}", "this is no Word document (.docx): {0}");

    public static readonly DiagnosticDescriptor DocxXml = new("BUL5015", Error,
        "XML 有误：{0}", "the XML is wrong: {0}");

    public static readonly DiagnosticDescriptor DocxFileCharacter = new("BUL5016", Error,
        "含有不能用的字符 {0}", "there is {0}, a character that must not be", "删去该控制字符、孤立代理项或非字符", "remove the control character, lone surrogate or noncharacter");

    public static readonly DiagnosticDescriptor DocxNoContentType = new("BUL5017", Error,
        "部件没有内容类型", "the part has no content type");

    public static readonly DiagnosticDescriptor DocxContentType = new("BUL5018", Error,
        "部件的内容类型是 {0}，与关系 {1} 不符", "the content type of the part is {0}, which is none of {1}");

    public static readonly DiagnosticDescriptor DocxUnreached = new("BUL5019", Warning,
        "没有关系指向这个部件，看不见却会随文件传出", "no relationship leads to this part: nobody sees it, and it goes out with the file", "另存一次可去掉", "saving the file anew removes it");

    public static readonly DiagnosticDescriptor DocxTargetMissing = new("BUL5020", Error,
        "关系“{0}”指向的部件“{1}”不存在", "relationship “{0}” leads to “{1}”, which is not there");

    public static readonly DiagnosticDescriptor DocxRelationshipTwice = new("BUL5021", Error,
        "关系编号“{0}”重复", "relationship id “{0}” stands twice");

    public static readonly DiagnosticDescriptor DocxRelationshipMissing = new("BUL5022", Error,
        "没有编号为“{0}”的关系", "there is no relationship “{0}”");

    public static readonly DiagnosticDescriptor DocxRelationshipKind = new("BUL5023", Error,
        "关系“{0}”是 {1}，这里应是 {2}", "relationship “{0}” is {1}, and here it must be {2}");

    public static readonly DiagnosticDescriptor DocxIdTwice = new("BUL5024", Error,
        "{0} 的编号或名称“{1}”重复", "the id or name “{1}” of a {0} stands twice");

    public static readonly DiagnosticDescriptor DocxRange = new("BUL5025", Error,
        "{0}（{1}）没有对应的 {2}", "{0} ({1}) has no {2}");

    public static readonly DiagnosticDescriptor DocxNoteMissing = new("BUL5026", Error,
        "引用的 {0}“{1}”不存在", "there is no {0} “{1}”");

    public static readonly DiagnosticDescriptor DocxStyleMissing = new("BUL5027", Error,
        "没有样式“{0}”", "there is no style “{0}”");

    public static readonly DiagnosticDescriptor DocxStyleKind = new("BUL5028", Error,
        "样式“{0}”是 {1} 样式，这里应是 {2} 样式", "“{0}” is a style of type {1}, and here it must be of type {2}");

    public static readonly DiagnosticDescriptor DocxStyleLoop = new("BUL5029", Error,
        "样式“{0}”辗转基于自身", "style “{0}” is based on itself");

    public static readonly DiagnosticDescriptor DocxNoDefaultStyle = new("BUL5030", Warning,
        "没有默认的段落样式", "there is no default paragraph style");

    public static readonly DiagnosticDescriptor DocxNumberingMissing = new("BUL5031", Error,
        "编号定义中没有 {0}“{1}”", "the numbering has no {0} “{1}”");

    public static readonly DiagnosticDescriptor DocxNoFinalParagraph = new("BUL5032", Error,
        "{0} 没有以段落结尾，Word 可能拒绝打开", "this {0} does not end in a paragraph; Word may refuse the file");

    public static readonly DiagnosticDescriptor DocxEmptyTable = new("BUL5033", Error,
        "{0}，Word 可能拒绝打开", "{0}; Word may refuse the file");

    public static readonly DiagnosticDescriptor DocxGrid = new("BUL5034", Warning,
        "这一行占 {0} 列，表格共 {1} 列，各软件显示会不同", "the row takes {0} columns and the table has {1}; readers will show it differently");

    public static readonly DiagnosticDescriptor DocxMergeOfNothing = new("BUL5035", Warning,
        "单元格接续上方的合并，上方却没有", "the cell goes on with a merge from above, and there is none");

    public static readonly DiagnosticDescriptor DocxNesting = new("BUL5036", Error,
        "{0} 不能放在 {1} 里", "{0} cannot stand in {1}");

    public static readonly DiagnosticDescriptor DocxPageSize = new("BUL5037", Error,
        "没有写明纸张大小，页面将因打开它的机器而异", "the paper size is not given: pages will depend on the machine that opens it", "在页面设置中选 A4", "choose A4 in the page setup", "GB/T 9704-2012 §5.1");

    public static readonly DiagnosticDescriptor DocxFontNameTooLong = new("BUL5038", Error,
        "字体名“{0}”超过 {1} 个字符，Word 不接受", "the font name “{0}” has more than {1} characters; Word refuses it");

    public static readonly DiagnosticDescriptor DocxNoAltText = new("BUL5039", Warning,
        "图片没有替代文字", "the picture has no alternative text", "写一句话说明图的内容；仅作装饰的，标为装饰性", "say in a sentence what it shows, or mark it as decorative");

    public static readonly DiagnosticDescriptor DocxNoHeaderRow = new("BUL5040", Warning,
        "表格没有标题行", "the table has no header row", "选中首行，勾选“重复标题行”", "select the first row and choose “repeat header rows”");

    public static readonly DiagnosticDescriptor DocxNoLanguage = new("BUL5041", Warning,
        "没有写明文档的语言", "the language of the document is not given");

    public static readonly DiagnosticDescriptor DocxNoTitle = new("BUL5042", Warning,
        "文件属性中没有标题", "the file's properties have no title");

    public static readonly DiagnosticDescriptor DocxField = new("BUL5043", Error,
        "域不成对：多出 {0}", "a field does not balance: this {0} has no counterpart");

    public static readonly DiagnosticDescriptor DocxSpaceLost = new("BUL5044", Warning,
        "文字首尾的空格会丢失：缺少 xml:space=\"preserve\"", "the spaces at the ends of this text will be lost: xml:space=\"preserve\" is missing");

    public static readonly DiagnosticDescriptor DocxCallsOut = new("BUL5045", Warning,
        "打开或更新时会访问文件之外的内容：{0}{1}", "opening or updating it reaches out of the file: {0}{1}", "公开的文件不应如此：嵌入图片，断开链接", "a public file should not: embed pictures, break links");

    public static readonly DiagnosticDescriptor DocxLeftover = new("BUL5046", Warning,
        "留有{0}（{1} 处）", "there are {0} ({1})", "公开前接受或拒绝修订，删去批注和隐藏文字", "accept or reject changes, remove comments and hidden text before it is made public");

    public static readonly DiagnosticDescriptor DocxActive = new("BUL5047", Warning,
        "含有宏、控件或嵌入对象：{0} {1}", "there are macros, controls or embedded objects: {0} {1}", "公开的文件不应有", "a public file should have none");

    public static readonly DiagnosticDescriptor DocxSchema = new("BUL5048", Warning,
        "不合 Open XML 规范：{0}", "it is not valid Open XML: {0}", "Word 多半能打开，别的软件未必", "Word mostly forgives it, others may not");

    public static readonly DiagnosticDescriptor DocxMoreFound = new("BUL5049", Info,
        "{0} 另有 {1} 处，没有列出", "there are {1} more {0}, not listed");

    // BUL5050–BUL5059, BUL5080, BUL5083–BUL5085: reference documents.
    public static readonly DiagnosticDescriptor ReferenceStyleAdded = new("BUL5050", Warning,
        "参照文件没有样式“{0}”，已按标准的样子添加", "the reference document has no style “{0}”; it was added with the looks of the standard", "要用本单位的样子，在参照文件中建立这个样式", "create it in the reference document to have it look as the office wants");

    public static readonly DiagnosticDescriptor ReferenceStyleKind = new("BUL5051", Warning,
        "参照文件的“{0}”不是{1}样式，没有采用；已另加“{2}”", "“{0}” of the reference document is no {1} style and was not used; “{2}” was added instead");

    public static readonly DiagnosticDescriptor ReferenceStyleLacks = new("BUL5052", Warning,
        "参照文件的样式“{0}”{1}", "style “{0}” of the reference document {1}", "在参照文件中修改这个样式", "change the style in the reference document");

    public static readonly DiagnosticDescriptor ReferenceStyleNumbered = new("BUL5053", Info,
        "参照文件的样式“{0}”自带编号，没有采用：序号由通报决定", "style “{0}” of the reference document numbers its paragraphs, which was not used: the notice has numerals of its own");

    public static readonly DiagnosticDescriptor ReferencePagesDiffer = new("BUL5054", Warning,
        "按参照文件，正文每行约 {0} 字、每页约 {1} 行（标准为 {2} 字、{3} 行）；DOCX 的换行和分页与 PDF 不再一致",
        "by the reference document a line has about {0} characters and a page about {1} lines (the standard: {2} and {3}); lines and pages of the DOCX are no longer those of the PDF", Clause: "GB/T 9704-2012 §5.2.3");

    public static readonly DiagnosticDescriptor ReferencePageTooSmall = new("BUL5055", Error,
        "参照文件的页面放不下正文：版心宽 {0} 毫米、高 {1} 毫米", "the pages of the reference document have no room for text: it would be {0} mm wide and {1} mm high", "改正它的纸张大小和页边距", "correct its paper size and margins");

    public static readonly DiagnosticDescriptor ReferenceNoPageSetup = new("BUL5056", Info,
        "参照文件没有写明{0}，用标准的", "the reference document does not give {0}; that of the standard is used");

    public static readonly DiagnosticDescriptor ReferenceNoFooter = new("BUL5057", Info,
        "参照文件没有页脚，也没有页码；页码按标准添加", "the reference document has no footer and no page number; page numbers were added as the standard has them", Clause: "GB/T 9704-2012 §7.5");

    public static readonly DiagnosticDescriptor ReferenceNoPageNumber = new("BUL5058", Warning,
        "参照文件的页眉、页脚中没有页码", "neither header nor footer of the reference document has a page number", "在它的页脚中插入页码", "insert one in its footer", "GB/T 9704-2012 §7.5");

    public static readonly DiagnosticDescriptor ReferenceLeftOut = new("BUL5059", Warning,
        "参照文件中的{0}没有采用", "the reference document has {0}, which was not taken over");

    public static readonly DiagnosticDescriptor ReferencePicture = new("BUL5080", Warning,
        "参照文件中的图片 {0} 读不懂，原样采用；其中可能有拍摄时间、地点等信息", "the picture {0} of the reference document cannot be read and is taken as it is; it may say when and where it was taken", "换成普通的 PNG 图片", "put a plain PNG in its place");

    public static readonly DiagnosticDescriptor ReferenceNotCarried = new("BUL5083", Warning,
        "参照文件的{0}：{1}，PDF 和网页没有采用", "{0} of the reference document: {1}; PDF and web page do not follow it",
        "改参照文件，或接受这处不同", "Change the reference document, or accept the difference");

    public static readonly DiagnosticDescriptor ReferenceLatin = new("BUL5084", Warning,
        "参照文件正文的西文字体“{0}”不是半角等宽，PDF 用半角：有字母、数字的行，DOCX 与 PDF 的换行可能不同",
        "the Western font “{0}” of the reference document's body is not half an em wide as in the PDF: lines with letters or digits may break otherwise in the DOCX",
        "正文的西文字体改用中文字体", "Use the Chinese font as the Western font of the body");

    public static readonly DiagnosticDescriptor ReferencePitch = new("BUL5085", Warning,
        "参照文件正文的行距不是固定值，PDF 按 {0} 磅排：DOCX 与 PDF 的分页可能不同",
        "the lines of the reference document's body have no exact height; the PDF has {0} pt: pages may differ in the DOCX",
        "在参照文件中把正文的行距设为固定值", "Set an exact line spacing for the body in the reference document");

    // BUL5060–BUL5079: reading an edited DOCX back into its report. The place is the path of the value.
    public static readonly DiagnosticDescriptor NoControls = new("BUL5060", Error,
        "文件里没有这份报告的内容控件，读不回来", "the file has no content controls of this report: nothing can be read back",
        "输出时开启内容控件（--content-controls），用 Word 或 WPS 修改；LibreOffice 另存会丢掉标记", "write it with content controls (--content-controls), and edit it in Word or WPS: LibreOffice drops the tags when it saves");

    public static readonly DiagnosticDescriptor OtherReport = new("BUL5061", Error,
        "这不像是由这份报告做成的文件：{0}", "this does not look like a file made from this report: {0}", "给出制作该文件时的报告和选项", "give the report and the options that the file was made from");

    public static readonly DiagnosticDescriptor WithheldUpdate = new("BUL5062", Error,
        "报告有不予公开的内容，公开文本的改动读不回全文：两者的编号不同", "the report withholds something: edits of its public text cannot be read back into the whole, whose paths are others",
        "改党内文本（audience party），或直接改报告", "edit the party's text (audience party), or the report itself");

    public static readonly DiagnosticDescriptor EditConflict = new("BUL5063", Error,
        "印在 {0} 处，改得不一样：“{1}”，“{2}”；保留原文", "printed in {0} places and edited differently: “{1}”, “{2}”; left as it was", "改成一样", "make them the same");

    public static readonly DiagnosticDescriptor EditInOnePlace = new("BUL5064", Warning,
        "印在 {0} 处，只改了 {1} 处；再输出时各处都会改", "printed in {0} places and edited in {1}; all of them will change when it is written again");

    public static readonly DiagnosticDescriptor EditRefused = new("BUL5065", Error,
        "改成“{0}”不能接受：{1}；保留原文", "“{0}” cannot be accepted: {1}; left as it was");

    public static readonly DiagnosticDescriptor EditUnreadable = new("BUL5066", Error,
        "内容控件里有{0}，报告不能容纳；保留原文", "the content control holds {0}, which no report can; left as it was", "移到控件之外，或改成文字", "move it out of the control, or make it text");

    public static readonly DiagnosticDescriptor ControlMissing = new("BUL5067", Warning,
        "内容控件不见了，这一处若有改动，读不回来", "its content control is gone: an edit here cannot be read back", "要删去内容，请改报告", "to take something out, edit the report");

    public static readonly DiagnosticDescriptor ControlsMissing = new("BUL5068", Warning,
        "有 {0} 个内容控件不见了，这些地方若有改动，读不回来", "{0} content controls are gone: edits there cannot be read back", "用 Word 或 WPS 修改；LibreOffice 另存会丢掉标记", "edit it in Word or WPS: LibreOffice drops the tags when it saves");

    public static readonly DiagnosticDescriptor ControlCopied = new("BUL5069", Warning,
        "内容控件多出一份复制的，不算这个值的改动：“{0}”", "the content control was copied; the copy is no edit of the value: “{0}”", "要添一项，请改报告", "to add something, edit the report");

    public static readonly DiagnosticDescriptor EditOutside = new("BUL5070", Warning,
        "内容控件之外的文字改了，回不到报告：“{0}”改为“{1}”", "text outside the content controls was edited and cannot go back into the report: “{0}” became “{1}”",
        "这些文字由模板和数据推出，请改模板或报告", "such text is derived: edit the template or the report");

    public static readonly DiagnosticDescriptor ControlsMoved = new("BUL5071", Warning,
        "这里的次序变了，回不到报告", "the order has changed here, which cannot go back into the report", "要调整次序，请改报告", "to reorder, edit the report");

    public static readonly DiagnosticDescriptor EditTracked = new("BUL5072", Info,
        "有未接受的修订，按修订后的文字读", "there are tracked changes that nobody has accepted; they count as made");

    public static readonly DiagnosticDescriptor FormatNotKept = new("BUL5073", Warning,
        "这里只能是纯文字，所加的格式没有读回", "this is plain text: the formatting was not read back");

    public static readonly DiagnosticDescriptor UnknownControl = new("BUL5074", Warning,
        "文件里有这个内容控件，这份报告的公文里没有", "the file has this content control, and the notice of this report does not");

    public static readonly DiagnosticDescriptor EditUncertain = new("BUL5075", Error,
        "公文没有原样印出这个值，改动“{0}”读不回来；保留原文", "the notice does not print this value as it is: the edit “{0}” cannot be read back; left as it was", "请改报告", "edit the report");
}
