using static Bulletin.DiagnosticSeverity;

namespace Bulletin.Diagnostics;

/// <summary>Every code and every text, Chinese and English, in one place.</summary>
internal static partial class DiagnosticCodes
{
    // BUL1xxx: the model, as built in code or read from a file.
    public static readonly DiagnosticDescriptor FindingEmpty = new("BUL1001", Error,
        "问题既没有标题，也没有描述", "the finding has neither title nor description", "填写 title 或 description", "give it a title or a description");

    public static readonly DiagnosticDescriptor ForbiddenCharacter = new("BUL1002", Error,
        "文字第 {1} 个字符是 {0}，任何公文文件都不能容纳", "character {1} of the text is {0}, which no document can hold", "删去该控制字符、孤立代理项或非字符", "remove the control character, lone surrogate or noncharacter");

    public static readonly DiagnosticDescriptor NoTitle = new("BUL1003", Error,
        "没有标题：titleLines 为空，又没有 issuer 可据以拟出标题", "there is no title: titleLines is empty and there is no issuer to derive one from", "填写 issuer 或 titleLines", "give issuer or titleLines", "党政机关公文处理工作条例 第九条（七）");

    public static readonly DiagnosticDescriptor NoContent = new("BUL1004", Error,
        "报告没有任何正文内容", "the report has no body at all", "至少填写 findings、sections、overview 或 preface 之一", "give at least one of findings, sections, overview, preface");

    public static readonly DiagnosticDescriptor LineBreakHere = new("BUL1005", Error,
        "此处文字不能换行", "this text cannot have a line break", "标题、单位名称等只能是一行；标题分行请用 titleLines 的多项", "headings and names are one line; a title in several lines is several items of titleLines");

    public static readonly DiagnosticDescriptor DatesOutOfOrder = new("BUL1006", Warning,
        "日期先后不合理：{0}（{1}）晚于 {2}（{3}）", "dates out of order: {0} ({1}) is after {2} ({3})");

    public static readonly DiagnosticDescriptor ContactEmpty = new("BUL1007", Error,
        "联系方式没有电话、地址或邮箱", "the contact has no phone, address or e-mail", "至少填写一项", "give at least one");

    public static readonly DiagnosticDescriptor RowLength = new("BUL1008", Error,
        "表格第 {0} 行有 {1} 个单元格，表头有 {2} 个", "row {0} of the table has {1} cells, its header {2}");

    public static readonly DiagnosticDescriptor BlankText = new("BUL1009", Error,
        "此处文字为空白", "this text is blank", "填写内容，或删去这一项", "fill it in or leave it out");

    public static readonly DiagnosticDescriptor AsciiPunctuation = new("BUL1011", Warning,
        "中文之间用了半角标点“{0}”：…{1}…", "ASCII punctuation “{0}” between Chinese characters: …{1}…", "改用全角标点", "use the full-width mark", "GB/T 15834-2011");

    public static readonly DiagnosticDescriptor NoFindings = new("BUL1012", Warning,
        "没有任何问题", "there are no findings here");

    public static readonly DiagnosticDescriptor NegativeCount = new("BUL1013", Error,
        "数量不能为负：{0}", "a count cannot be negative: {0}");

    public static readonly DiagnosticDescriptor DefaultDate = new("BUL1014", Error,
        "没有成文日期", "there is no date of issue", "填写 date", "give date", "GB/T 9704-2012 §7.3.5.4");

    public static readonly DiagnosticDescriptor LostCharacter = new("BUL1015", Warning,
        "文字第 {0} 个字符是 U+FFFD：此前已有字符丢失", "character {0} of the text is U+FFFD: a character was lost before it came here", "对照原件补上", "restore it from the original");

    public static readonly DiagnosticDescriptor SignersWithoutStamp = new("BUL1016", Error,
        "给了签发人（signers），印章方式却不是签名章", "signers are given, but the seal is not a name stamp", "写 seal: 签名章，或删去 signers", "write seal: nameStamp, or leave signers out", "GB/T 9704-2012 §7.3.5.3");

    public static readonly DiagnosticDescriptor StampWithoutSigners = new("BUL1017", Error,
        "加盖签名章，却没有签发人", "there is to be a name stamp, and no signer", "在 signers 中写明签发人的职务（post）和姓名（name）", "give post and name of each signer in signers", "GB/T 9704-2012 §7.3.5.3");

    public static readonly DiagnosticDescriptor StampWithSignatures = new("BUL1018", Error,
        "加盖签名章时以签发人职务代替发文机关署名，signatures 无处可印", "with a name stamp the signer's post stands in place of the signing body: signatures have no place", "删去 signatures，把职务全称写在 signers 里", "leave signatures out and give the full post in signers", "GB/T 9704-2012 §7.3.5.3");

    // BUL2xxx: templates and Markdown.
    public static readonly DiagnosticDescriptor UnknownTemplate = new("BUL2001", Error,
        "没有名为“{0}”的模板", "there is no template named “{0}”", "现有模板：{1}", "templates there are: {1}");

    public static readonly DiagnosticDescriptor UnknownName = new("BUL2002", Error,
        "模板用了未知的名字“{0}”", "the template uses an unknown name, “{0}”", "是否想写“{1}”？", "did you mean “{1}”?");

    public static readonly DiagnosticDescriptor TemplateSyntax = new("BUL2003", Error,
        "模板语法有误：{0}", "the template cannot be read: {0}");

    public static readonly DiagnosticDescriptor RawOutput = new("BUL2004", Error,
        "模板不得使用 {0}：值必须原样输出，不能成为标记", "the template must not use {0}: values never become markup", "改用 {{{{名字}}}}", "use {{{{name}}}}");

    public static readonly DiagnosticDescriptor NotPrintable = new("BUL2005", Error,
        "“{0}”是对象或列表，不能直接输出", "“{0}” is an object or a list and cannot be printed", "用 #each 或 #with 取其内容", "reach into it with #each or #with");

    public static readonly DiagnosticDescriptor PartialCycle = new("BUL2006", Error,
        "模板片段循环引用：{0}", "partials include themselves: {0}");

    public static readonly DiagnosticDescriptor UnknownPartial = new("BUL2007", Error,
        "没有名为“{0}”的模板片段", "there is no partial named “{0}”", "是否想写“{1}”？", "did you mean “{1}”?");

    public static readonly DiagnosticDescriptor FrontMatter = new("BUL2008", Error,
        "头部有误：{0}", "the front matter is wrong: {1}");

    public static readonly DiagnosticDescriptor ExpandFailed = new("BUL2009", Error,
        "模板展开失败：{0}", "the template could not be expanded: {0}");

    public static readonly DiagnosticDescriptor UnknownHelper = new("BUL2010", Error,
        "模板用了未知的助手“{0}”", "the template uses an unknown helper, “{0}”", "现有助手：{1}", "helpers there are: {1}");

    public static readonly DiagnosticDescriptor NotPrinted = new("BUL2011", Warning,
        "报告给了内容，模板没有印出", "the report gives this, and the template does not print it", "换用能印出它的模板，或删去这一项", "use a template that prints it, or leave it out");

    public static readonly DiagnosticDescriptor TemplateUnreadable = new("BUL2012", Error,
        "读不了模板文件：{0}", "the template file cannot be read: {0}");

    public static readonly DiagnosticDescriptor MarkdownToken = new("BUL2013", Error,
        "公文 Markdown 中不得有字符 {0}", "公文 Markdown must not hold the character {0}");

    public static readonly DiagnosticDescriptor UnknownContainer = new("BUL2014", Error,
        "未知的容器“:::{0}”", "unknown container “:::{0}”", "现有容器：{1}", "containers there are: {1}");

    public static readonly DiagnosticDescriptor HeadingTooDeep = new("BUL2015", Error,
        "标题最多五个 #（四级层次）", "a heading has at most five # (four levels)", null, null, "GB/T 9704-2012 §7.3.3");

    public static readonly DiagnosticDescriptor EmptyHeading = new("BUL2016", Error,
        "标题没有文字", "the heading has no text");

    public static readonly DiagnosticDescriptor RunInAlone = new("BUL2017", Error,
        "标题“{0}”以 + 结尾，应接正文段落，后面却没有段落", "the heading “{0}” ends in + and has no paragraph to run into", "删去 +，或补上段落", "drop the + or add the paragraph");

    public static readonly DiagnosticDescriptor NotAllowedHere = new("BUL2018", Error,
        "{0} 不能放在 {1} 里", "{0} cannot stand in {1}");

    public static readonly DiagnosticDescriptor PictureNotAlone = new("BUL2019", Error,
        "图片须独占一段：{0}", "a picture stands in a paragraph of its own: {0}", "前后各空一行；标题、表格、名单里不能有图片；若只是文字，写作 \\![", "put a blank line before and after it; headings, tables and lists hold no pictures; as mere text, write \\![");

    public static readonly DiagnosticDescriptor ContainerOpen = new("BUL2021", Error,
        "容器“:::{0}”没有结束的 :::", "the container “:::{0}” has no closing :::");

    public static readonly DiagnosticDescriptor ContainerNotYet = new("BUL2022", Error,
        "本版本尚不支持“:::{0}”", "“:::{0}” is not supported in this version");

    public static readonly DiagnosticDescriptor BlockOpen = new("BUL2023", Error,
        "块 {{{{#{0}}}}} 没有结束", "the block {{{{#{0}}}}} is not closed");

    public static readonly DiagnosticDescriptor BlockClose = new("BUL2024", Error,
        "{{{{/{0}}}}} 没有对应的开始", "{{{{/{0}}}}} closes no open block");

    public static readonly DiagnosticDescriptor ArgumentCount = new("BUL2025", Error,
        "“{0}”要 {1} 个参数，这里有 {2} 个", "“{0}” takes {1} arguments, and here are {2}");

    public static readonly DiagnosticDescriptor UnknownBlock = new("BUL2026", Error,
        "未知的块 {{{{#{0}}}}}", "unknown block {{{{#{0}}}}}", "可用：each with if unless", "blocks there are: each with if unless");

    public static readonly DiagnosticDescriptor WrongShape = new("BUL2027", Error,
        "“{0}”不能用于 #{1}", "“{0}” cannot be used with #{1}", "#each 用于列表，#with 用于对象", "#each takes a list, #with an object");

    public static readonly DiagnosticDescriptor TagOpen = new("BUL2028", Error,
        "标签 {{{{ 没有结束的 }}}}", "a tag {{{{ has no closing }}}}");

    public static readonly DiagnosticDescriptor NoSuchLevel = new("BUL2029", Error,
        "“{0}”超出了最外层", "“{0}” reaches beyond the outermost level");

    public static readonly DiagnosticDescriptor SignerIncomplete = new("BUL2031", Error,
        "签名章一行应写职务和姓名，“{0}”缺其一", "a line of a name stamp gives post and name; “{0}” lacks one of them", "写作“云河市水务局局长 李明”：职务全称，空格，姓名", "write the full post, a space, the name", "GB/T 9704-2012 §7.3.5.3");

    public static readonly DiagnosticDescriptor NoSigner = new("BUL2032", Error,
        "“:::signature 签名章”里没有签发人", "there is no signer in “:::signature 签名章”", "每行写一位签发人的职务和姓名", "give post and name of a signer on each line", "GB/T 9704-2012 §7.3.5.3");

    public static readonly DiagnosticDescriptor MergeWithNothing = new("BUL2034", Error,
        "表头第 {0} 行第 {1} 格是“{2}”，没有可合并的单元格", "cell {1} of header row {0} is “{2}”, and there is no cell to merge it with",
        "“<”与左边的单元格合并，“^”与上边的合并；要印出这个字符，写作“\\{2}”", "“<” merges with the cell at the left, “^” with the one above; to print the character write “\\{2}”");

    public static readonly DiagnosticDescriptor MergeShape = new("BUL2035", Error,
        "表头第 {0} 行第 {1} 格合并出的区域不是矩形", "what is merged with cell {1} of header row {0} is no rectangle", "补足或去掉相邻的“<”“^”", "complete or remove the “<” and “^” beside it");

    public static readonly DiagnosticDescriptor TableContainer = new("BUL2036", Error,
        ":::table 里应恰好有一个表格", ":::table holds exactly one table", "表格各行之间不空行，前后不写其他文字", "no blank lines between its rows, no other text around it");

    public static readonly DiagnosticDescriptor PictureNoSource = new("BUL2040", Error,
        "没有说明从哪里取图片“{0}”", "nothing says where to take the picture “{0}” from", "给出 NoticeOptions.Pictures，如 new PictureFolder(文件夹)", "give NoticeOptions.Pictures: new PictureFolder(folder), say");

    public static readonly DiagnosticDescriptor PictureOutside = new("BUL2041", Error,
        "图片“{0}”不在图片文件夹之内", "the picture “{0}” is not within the folder of the pictures", "把文件放进该文件夹，写相对路径，文件夹之间用“/”；不接受 ..、绝对路径、盘符、网址和指向别处的链接", "put the file into that folder and write a relative path with /; .., absolute paths, drives, addresses and links that lead elsewhere are refused");

    public static readonly DiagnosticDescriptor PictureMissing = new("BUL2042", Error,
        "找不到图片“{0}”", "there is no picture “{0}”", "文件名要写全，含扩展名，区分大小写", "write the name in full, with its extension, in the right case");

    public static readonly DiagnosticDescriptor PictureTooLarge = new("BUL2043", Error,
        "图片“{0}”的文件超过 {1} KB", "the file of the picture “{0}” is larger than {1} KB", "缩小图片，或放宽 NoticeOptions.PictureLimits", "make it smaller, or widen NoticeOptions.PictureLimits");

    public static readonly DiagnosticDescriptor PictureUnknownFormat = new("BUL2044", Error,
        "图片“{0}”既不是 PNG，也不是 JPEG", "the picture “{0}” is neither PNG nor JPEG", "另存为 PNG 或 JPEG；只改扩展名没有用", "save it as PNG or JPEG; another extension alone does not help");

    public static readonly DiagnosticDescriptor PictureDamaged = new("BUL2045", Error,
        "图片“{0}”不能使用：{1}", "the picture “{0}” cannot be used: {1}", "用看图软件打开并另存", "open it in a viewer and save it anew");

    public static readonly DiagnosticDescriptor PictureTooManyPixels = new("BUL2046", Error,
        "图片“{0}”有 {1}×{2} 像素，超过上限（{3} 万像素，每边 {4}）", "the picture “{0}” has {1}×{2} pixels, more than allowed ({3}0,000 pixels, {4} a side)", "缩小图片，或放宽 NoticeOptions.PictureLimits", "make it smaller, or widen NoticeOptions.PictureLimits");

    public static readonly DiagnosticDescriptor PictureUnreadable = new("BUL2047", Error,
        "不能读取图片“{0}”：{1}", "the picture “{0}” cannot be read: {1}");

    public static readonly DiagnosticDescriptor PictureNoAlternative = new("BUL2048", Warning,
        "图片“{0}”没有替代文字", "the picture “{0}” has no alternative text", "在方括号里写明图上有什么，供看不见图的人听读", "say between the brackets what is to be seen, for those who cannot see it");

    public static readonly DiagnosticDescriptor PictureNotation = new("BUL2049", Error,
        "图片的写法不对：{0}", "a picture is not written so: {0}", "写作 ![替代文字](文件名 \"图题\"){{宽=80mm}}，图题和宽可以省去", "write ![alternative](file \"caption\"){{宽=80mm}}; caption and width may be left out");

    // BUL3xxx: the document.
    public static readonly DiagnosticDescriptor NumberTooLarge = new("BUL3001", Error,
        "第 {0} 个标题超出了编号格式“{1}”的范围（最多 {2}）", "heading number {0} is beyond what the format “{1}” can write ({2} at most)");

    public static readonly DiagnosticDescriptor FormNotYet = new("BUL3002", Error,
        "本版本尚不能制作“{0}”格式", "the form “{0}” cannot be made in this version", "可用 web（网页通报）、formal（红头文件）、letter（信函）", "there are web (web notice), formal (red head) and letter", "GB/T 9704-2012 §10.2、§10.3");

    public static readonly DiagnosticDescriptor DocumentEmpty = new("BUL3003", Error,
        "公文没有内容", "the document is empty");

    public static readonly DiagnosticDescriptor NotInThisForm = new("BUL3004", Info,
        "网页通报没有{0}，报告所给的不印出", "a web notice has no {0}; what the report gives is not printed");

    public static readonly DiagnosticDescriptor EllipsesWithin = new("BUL3005", Warning,
        "两个省略号连用，应单独成行", "two ellipses in a row take a line of their own", "写成单独一段，或只用一个省略号", "make them a paragraph of their own, or use one ellipsis", "GB/T 15834-2011 §5.1.5");

    // BUL4xxx: layout and fonts.
    public static readonly DiagnosticDescriptor FontStandIn = new("BUL4001", Info,
        "没有{0}，以“{1}”代替", "there is no {0}; “{1}” stands in for it", "安装“{2}”即用原字体", "install “{2}” to have the font itself", "GB/T 9704-2012 §5.2.2");

    public static readonly DiagnosticDescriptor FontMissing = new("BUL4002", Warning,
        "本机没有可用于{0}的字体，未嵌入", "this machine has no {0}; none is embedded", "运行 bulletin fonts 可见安装办法", "run `bulletin fonts` to see how to install one", "GB/T 9704-2012 §5.2.2");

    public static readonly DiagnosticDescriptor CharacterFromOther = new("BUL4003", Warning,
        "“{0}”（{1}）不在“{2}”中，取自“{3}”", "“{0}” ({1}) is not in “{2}” and was taken from “{3}”");

    public static readonly DiagnosticDescriptor CharacterNowhere = new("BUL4004", Error,
        "没有一种字体有“{0}”（{1}）", "no font has “{0}” ({1})", "核对该字；确有其字的，运行 bulletin fonts 可见如何安装字数更多的字体", "see whether it is right; if it is, `bulletin fonts` tells how to install fonts with more characters");

    public static readonly DiagnosticDescriptor FontMalformed = new("BUL4005", Warning,
        "字体文件有误，未使用：{0}", "the font file is malformed and was not used: {0}", "重新安装这一字体", "install the font again");

    public static readonly DiagnosticDescriptor FontRestricted = new("BUL4006", Warning,
        "“{0}”的许可不允许嵌入文件，{1}", "the licence of “{0}” does not allow embedding; {1}", "已获嵌入授权的，在选项 LicensedFamilies（命令行 --licensed-font）中写明该字体", "if you hold the licence to embed it, name it in the option LicensedFamilies (on the command line: --licensed-font)");

    public static readonly DiagnosticDescriptor FontLastResort = new("BUL4007", Warning,
        "没有{0}，也没有相近的字体，以“{1}”代替", "there is no {0} nor a font like it; “{1}” stands in for it", "安装“{2}”；运行 bulletin fonts 可见办法", "install “{2}”; `bulletin fonts` tells how", "GB/T 9704-2012 §5.2.2");

    public static readonly DiagnosticDescriptor FontUnsupported = new("BUL4008", Info,
        "字体文件未使用：{0}", "the font file was not used: {0}");

    public static readonly DiagnosticDescriptor FontFolderMissing = new("BUL4009", Error,
        "没有这个字体文件夹", "there is no such folder of fonts");

    public static readonly DiagnosticDescriptor TypographyFine = new("BUL4010", Warning,
        "选用了精细排版（Typography.Fine）：标点挤压等 Word 做不到，PDF 的换行、分页不再与 DOCX 逐行一致",
        "typography is fine: Word cannot squeeze marks as it does, so the PDF no longer breaks its lines and pages as the DOCX does",
        "要求两种文件逐行一致的，选用 Typography.Standard", "choose Typography.Standard where both files must agree", "GB/T 15834-2011 §5.1.10、§5.1.11");

    public static readonly DiagnosticDescriptor TooManyColumns = new("BUL4014", Error,
        "表格有 {0} 栏，版心最多容纳 {1} 栏", "the table has {0} columns, and the page has room for {1}",
        "改用横排（:::table 横排）或五号字，或拆成几个表格", "set it sideways (:::table 横排) or in 五号, or make it several tables", "GB/T 9704-2012 §8");

    public static readonly DiagnosticDescriptor FirstPageWithoutBody = new("BUL4017", Warning,
        "版头、主送机关过多，首页没有正文", "masthead and main recipients leave no room for body text on page 1", "改用统称，使首页显示正文", "use collective names, so that page 1 shows body text", "GB/T 9704-2012 §7.3.2、§7.3.3");

    // BUL5xxx: DOCX.
    public static readonly DiagnosticDescriptor DocxCharacter = new("BUL5001", Error,
        "文字第 {1} 个字符是 {0}，DOCX 文件不能容纳", "character {1} of the text is {0}, which no DOCX file can hold", "删去该控制字符、孤立代理项或非字符", "remove the control character, lone surrogate or noncharacter");

    public static readonly DiagnosticDescriptor FontName = new("BUL5002", Error,
        "字体名“{0}”不能写入 DOCX：应为 1 至 {1} 个可用字符", "the font name “{0}” cannot be written to a DOCX file: it needs 1 to {1} legal characters");

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

    // BUL5050–BUL5059, BUL5080: house documents.
    public static readonly DiagnosticDescriptor HouseStyleAdded = new("BUL5050", Warning,
        "参照文件没有样式“{0}”，已按标准的样子添加", "the house document has no style “{0}”; it was added with the looks of the standard", "要用本单位的样子，在参照文件中建立这个样式", "create it in the house document to have it look as the office wants");

    public static readonly DiagnosticDescriptor HouseStyleKind = new("BUL5051", Warning,
        "参照文件的“{0}”不是{1}样式，没有采用；已另加“{2}”", "“{0}” of the house document is no {1} style and was not used; “{2}” was added instead");

    public static readonly DiagnosticDescriptor HouseStyleLacks = new("BUL5052", Warning,
        "参照文件的样式“{0}”{1}", "style “{0}” of the house document {1}", "在参照文件中修改这个样式", "change the style in the house document");

    public static readonly DiagnosticDescriptor HouseStyleNumbered = new("BUL5053", Info,
        "参照文件的样式“{0}”自带编号，没有采用：序号由通报决定", "style “{0}” of the house document numbers its paragraphs, which was not used: the notice has numerals of its own");

    public static readonly DiagnosticDescriptor HousePagesDiffer = new("BUL5054", Warning,
        "按参照文件，正文每行约 {0} 字、每页约 {1} 行（标准为 {2} 字、{3} 行）；DOCX 的换行和分页与 PDF 不再一致",
        "by the house document a line has about {0} characters and a page about {1} lines (the standard: {2} and {3}); lines and pages of the DOCX are no longer those of the PDF", Clause: "GB/T 9704-2012 §5.2.3");

    public static readonly DiagnosticDescriptor HousePageTooSmall = new("BUL5055", Error,
        "参照文件的页面放不下正文：版心宽 {0} 毫米、高 {1} 毫米", "the pages of the house document have no room for text: it would be {0} mm wide and {1} mm high", "改正它的纸张大小和页边距", "correct its paper size and margins");

    public static readonly DiagnosticDescriptor HouseNoPageSetup = new("BUL5056", Info,
        "参照文件没有写明{0}，用标准的", "the house document does not give {0}; that of the standard is used");

    public static readonly DiagnosticDescriptor HouseNoFooter = new("BUL5057", Info,
        "参照文件没有页脚，也没有页码；页码按标准添加", "the house document has no footer and no page number; page numbers were added as the standard has them", Clause: "GB/T 9704-2012 §7.5");

    public static readonly DiagnosticDescriptor HouseNoPageNumber = new("BUL5058", Warning,
        "参照文件的页眉、页脚中没有页码", "neither header nor footer of the house document has a page number", "在它的页脚中插入页码", "insert one in its footer", "GB/T 9704-2012 §7.5");

    public static readonly DiagnosticDescriptor HouseLeftOut = new("BUL5059", Warning,
        "参照文件中的{0}没有采用", "the house document has {0}, which was not taken over");

    public static readonly DiagnosticDescriptor HousePicture = new("BUL5080", Warning,
        "参照文件中的图片 {0} 读不懂，原样采用；其中可能有拍摄时间、地点等信息", "the picture {0} of the house document cannot be read and is taken as it is; it may say when and where it was taken", "换成普通的 PNG 图片", "put a plain PNG in its place");

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

    // BUL6xxx: PDF.
    public static readonly DiagnosticDescriptor NotInCollection = new("BUL6001", Error,
        "本机没有字体，“{0}”（{1}）又不在 Adobe-GB1 字符集中，无法显示", "this machine has no font, and “{0}” ({1}) is not in Adobe-GB1: nothing would show it", "安装含有该字的字体", "install a font that has it");

    public static readonly DiagnosticDescriptor PictureOnWhite = new("BUL6010", Warning,
        "PDF/A-1 不许透明，图片“{0}”已衬白底", "PDF/A-1 knows no transparency: the picture “{0}” was set on white", "改用 PDF/A-2，或换用不透明的图片", "write PDF/A-2, or take a picture that is not transparent", "ISO 19005-1 §6.4");

    public static readonly DiagnosticDescriptor PictureInInks = new("BUL6011", Warning,
        "图片“{0}”是 CMYK 而没有色彩特性文件，PDF 不能标为 PDF/A", "the picture “{0}” is in CMYK without a colour profile: the PDF cannot be marked as PDF/A", "把图片转成 RGB", "convert it to RGB", "ISO 19005-2 §6.2.4.3");

    public static readonly DiagnosticDescriptor ArchiveOrPrint = new("BUL6012", Error,
        "印刷用色（{0} print）的 PDF 不能是 PDF/A", "a PDF in inks ({0} print) cannot be PDF/A", "去掉 {1}，或给 {1} none", "drop {1}, or say {1} none");

    public static readonly DiagnosticDescriptor OptionForPdf = new("BUL6013", Error,
        "“{0}”只用于 PDF，而没有 .pdf 输出", "“{0}” is for PDF, and no output is a .pdf", "加上 -o 文件.pdf，或去掉 {0}", "add -o FILE.pdf, or drop {0}");

    public static readonly DiagnosticDescriptor ArchiveText = new("BUL6014", Warning,
        "“{0}……”有 {1} 个字，PDF/A 的一段文字至多 {2} 个，PDF 不能标为 PDF/A", "“{0}…” has {1} characters, and a text of PDF/A at most {2}: the PDF cannot be marked as PDF/A", "缩短标题、网址或图片说明", "shorten the title, the heading, the address or the description", "ISO 19005-2 §6.1.13");

    public static readonly DiagnosticDescriptor ArchiveCount = new("BUL6015", Warning,
        "{0}有 {1} 个，PDF/A 至多 {2} 个，PDF 不能标为 PDF/A", "there are {1} {0}, and in PDF/A at most {2}: the PDF cannot be marked as PDF/A", "改用 PDF/A-2，或分成几份", "write PDF/A-2, or divide the document", "ISO 19005-1 §6.1.12");

    public static readonly DiagnosticDescriptor ArchiveWithoutStreams = new("BUL6016", Error,
        "PDF/A-1b（{0} 1b）不能有对象流（{1} on）", "PDF/A-1b ({0} 1b) knows no object streams ({1} on)", "去掉其中一个", "drop one of the two", "ISO 19005-1 §6.1.4");

    // BUL7xxx: import. Where a file is the place, it is file:line:column, followed by the path into the report.
    public static readonly DiagnosticDescriptor FileUnreadable = new("BUL7001", Error,
        "读不了文件：{0}", "the file cannot be read: {0}");

    public static readonly DiagnosticDescriptor FileEmpty = new("BUL7002", Error,
        "文件是空的", "the file is empty");

    public static readonly DiagnosticDescriptor YamlSyntax = new("BUL7003", Error,
        "YAML 语法有误：{0}", "this is not YAML: {0}", "字段写作 name: \"文字\"：半角冒号，冒号后一个空格，文字放在双引号里", "write name: \"text\": a colon, a space, the text in double quotes");

    public static readonly DiagnosticDescriptor UnknownField = new("BUL7004", Error,
        "{1}没有名为“{0}”的字段", "{1} has no field “{0}”", "{2}", "{2}");

    public static readonly DiagnosticDescriptor WrongType = new("BUL7005", Error,
        "{0}应当是{1}，这里是{2}", "{0} must be {1}, and this is {2}");

    public static readonly DiagnosticDescriptor BadDate = new("BUL7006", Error,
        "“{0}”不是有效日期", "“{0}” is not a date", "写作 2026-01-05 或 2026年1月5日", "write 2026-01-05 or 2026年1月5日");

    public static readonly DiagnosticDescriptor Missing = new("BUL7007", Error,
        "缺少必填字段{0}", "the required field {0} is missing");

    public static readonly DiagnosticDescriptor UnknownTerm = new("BUL7008", Error,
        "“{0}”不是{1}的有效取值", "“{0}” is not a value of {1}", "可用：{2}", "values there are: {2}");

    public static readonly DiagnosticDescriptor DuplicateField = new("BUL7009", Error,
        "字段“{0}”重复，第 {1} 行已经有了", "the field “{0}” stands twice; it was given in line {1} already");

    public static readonly DiagnosticDescriptor BadNumber = new("BUL7010", Error,
        "“{0}”不是有效的{1}，或超出范围", "“{0}” is not {1}, or not one that fits", "写作 12 或 7.132，不带单位、千分位和指数", "write 12 or 7.132, without unit, separators or exponent");

    public static readonly DiagnosticDescriptor UnknownFormat = new("BUL7011", Error,
        "不认识的文件类型“{0}”", "unknown file type “{0}”", "可用：{1}", "there are: {1}");

    public static readonly DiagnosticDescriptor TooDeep = new("BUL7012", Error,
        "嵌套超过 {0} 层", "nested more than {0} deep");

    public static readonly DiagnosticDescriptor YamlFeature = new("BUL7013", Error,
        "报告文件不得使用 YAML 的{0}", "a report file must not use {0} of YAML", "直接写出内容；以 & * ! 开头的文字要加双引号", "write the content out; a text that begins with & * ! needs double quotes");

    public static readonly DiagnosticDescriptor FileUnwritable = new("BUL7014", Error,
        "写不了文件：{0}", "the file cannot be written: {0}");

    public static readonly DiagnosticDescriptor NotUnicode = new("BUL7015", Error,
        "文件不是有效的 {0} 文本：第 {1} 个字节起无法解读", "the file is not {0} text: byte {1} cannot be read", "请另存为 UTF-8（旧文件多为 GBK/ANSI 编码）", "save it as UTF-8 (older files are often GBK)");

    public static readonly DiagnosticDescriptor SeveralDocuments = new("BUL7016", Error,
        "一个文件只能有一份报告，这里又开始了一份", "a file holds one report, and here another begins", "删去此处的 ---，或分成几个文件", "remove this ---, or make it several files");

    public static readonly DiagnosticDescriptor YamlTab = new("BUL7017", Error,
        "缩进里有制表符（Tab）", "there is a tab in the indentation", "YAML 只能用空格缩进，每层两个", "YAML is indented with spaces, two a level");

    public static readonly DiagnosticDescriptor JsonSyntax = new("BUL7018", Error,
        "JSON 语法有误：{0}", "this is not JSON: {0}");

    public static readonly DiagnosticDescriptor FileTooLarge = new("BUL7019", Error,
        "文件超过 {0} MB", "the file is larger than {0} MB");

    public static readonly DiagnosticDescriptor TooManyErrors = new("BUL7020", Error,
        "错误太多，只列出前 {0} 个", "too many errors; only the first {0} are listed");

    // BUL8xxx: the command line.
    public static readonly DiagnosticDescriptor UnknownArgument = new("BUL8001", Error,
        "不认识“{0}”", "“{0}” is unknown", "是否想写“{1}”？", "did you mean “{1}”?");

    public static readonly DiagnosticDescriptor NoCommand = new("BUL8002", Error,
        "没有给出命令", "no command is given", "可用：{0}", "commands there are: {0}");

    public static readonly DiagnosticDescriptor OptionValue = new("BUL8003", Error,
        "“{0}”须恰好有一个值", "“{0}” takes exactly one value");

    public static readonly DiagnosticDescriptor UnknownChoice = new("BUL8004", Error,
        "“{0}”的值不能是“{1}”", "“{0}” cannot be “{1}”", "可用：{2}", "values there are: {2}");

    public static readonly DiagnosticDescriptor ArgumentMissing = new("BUL8005", Error,
        "没有给出 {0}", "{0} is not given", "用法见 {1} --help", "see {1} --help");

    public static readonly DiagnosticDescriptor StrayArgument = new("BUL8006", Error,
        "这里不应有“{0}”", "“{0}” does not belong here", "用法见 {1} --help", "see {1} --help");

    public static readonly DiagnosticDescriptor UnknownOutput = new("BUL8007", Error,
        "不能输出“{0}”类型的文件", "files of type “{0}” cannot be written", "可用：{1}", "types there are: {1}");

    public static readonly DiagnosticDescriptor OutputIsInput = new("BUL8009", Error,
        "输出文件就是输入文件", "the output is the input", "换一个文件名", "choose another name");

    public static readonly DiagnosticDescriptor OutputTwice = new("BUL8010", Error,
        "同一个输出文件给了两次", "the same output is given twice");

    public static readonly DiagnosticDescriptor OutputIsFolder = new("BUL8011", Error,
        "输出是一个文件夹，应是文件", "the output is a folder and should be a file");

    public static readonly DiagnosticDescriptor FolderMissing = new("BUL8012", Error,
        "没有文件夹“{0}”", "there is no folder “{0}”", "先建立它", "create it first");

    public static readonly DiagnosticDescriptor XlsxNotYet = new("BUL8013", Error,
        "本版本尚不能读取 .xlsx 台账", "this version cannot read .xlsx ledgers yet", "可读：{0}", "files that can be read: {0}");

    public static readonly DiagnosticDescriptor OutputExists = new("BUL8014", Error,
        "文件已存在，没有覆盖", "the file exists and was not replaced", "另选文件夹，或先移走它", "choose another folder, or move it away");

    public static readonly DiagnosticDescriptor TemplateForMarkdown = new("BUL8015", Error,
        "“{0}”只用于报告；Markdown 已是成文", "“{0}” is for reports; Markdown is already the text", "去掉 {0}", "drop {0}");

    public static readonly DiagnosticDescriptor UpdateForMarkdown = new("BUL8016", Error,
        "改动只能读回报告，Markdown 本身就是成文", "edits are read back into reports; Markdown is already the text", "直接改 Markdown", "edit the Markdown");

    public static readonly DiagnosticDescriptor OptionForDocx = new("BUL8017", Error,
        "“{0}”只用于 DOCX，而没有 .docx 输出", "“{0}” is for DOCX, and no output is a .docx", "加上 -o 文件.docx，或去掉 {0}", "add -o FILE.docx, or drop {0}");

    public static readonly DiagnosticDescriptor CertifyNotYet = new("BUL8020", Error,
        "不能验证“{0}”类型的文件", "files of type “{0}” cannot be certified", "可验证：{1}", "files that can be certified: {1}");

    public static readonly DiagnosticDescriptor Internal = new("BUL8999", Error,
        "程序内部错误（{0}）：{1}", "internal error ({0}): {1}", "这是程序的缺陷，请报告", "this is a defect of the program; please report it");
}
