using static Bulletin.DiagnosticSeverity;

namespace Bulletin.Diagnostics;

/// <summary>Every code and every text, Chinese and English, in one place.</summary>
internal static partial class DiagnosticCodes
{
    // BUL1xxx: the model, as built in code or read from a file.
    public static readonly DiagnosticDescriptor FindingEmpty = new("BUL1001", Error,
        "问题既没有标题，也没有描述", "the finding has neither title nor description", "填写 title 或 description", "give it a title or a description");

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
        "模板用了未知的名字“{0}”", "the template uses an unknown name, “{0}”", "{1}", "{1}");

    public static readonly DiagnosticDescriptor TemplateSyntax = new("BUL2003", Error,
        "模板语法有误：{0}", "the template cannot be read: {0}");

    public static readonly DiagnosticDescriptor RawOutput = new("BUL2004", Error,
        "模板不得使用 {0}：值必须原样输出，不能成为标记", "the template must not use {0}: values never become markup", "改用 {{{{名字}}}}", "use {{{{name}}}}");

    public static readonly DiagnosticDescriptor NotPrintable = new("BUL2005", Error,
        "“{0}”是对象或列表，不能直接输出", "“{0}” is an object or a list and cannot be printed",
        "用 for 或 with 取其内容，列表也可用 join", "Reach into it with for or with, or join the list.");

    public static readonly DiagnosticDescriptor PartialCycle = new("BUL2006", Error,
        "模板片段循环引用：{0}", "partials include themselves: {0}");

    public static readonly DiagnosticDescriptor UnknownPartial = new("BUL2007", Error,
        "没有名为“{0}”的模板片段", "there is no partial named “{0}”", "{1}", "{1}");

    public static readonly DiagnosticDescriptor FrontMatter = new("BUL2008", Error,
        "头部有误：{0}", "the front matter is wrong: {0}", "{1}", "{1}");

    public static readonly DiagnosticDescriptor ExpandFailed = new("BUL2009", Error,
        "模板展开失败：{0}", "the template could not be expanded: {0}");

    public static readonly DiagnosticDescriptor UnknownHelper = new("BUL2010", Error,
        "模板用了未知的函数“{0}”", "the template uses an unknown function, “{0}”", "可用的函数：{1}", "Use one of: {1}");

    public static readonly DiagnosticDescriptor TemplateUnreadable = new("BUL2012", Error,
        "读不了模板：{0}", "the templates cannot be read: {0}");

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
        "图片须独占一段：{0}", "a picture stands in a paragraph of its own: {0}", "前后各空一行；表格里的图片写在单元格开头，文字写在 <br> 之后；标题、名单里不能有图片；若只是文字，写作 \\![",
        "Put a blank line before and after it. In a table it begins its cell, and text follows after <br>. Headings and lists hold no pictures. As mere text, write \\![");

    public static readonly DiagnosticDescriptor ContainerOpen = new("BUL2021", Error,
        "容器“:::{0}”没有结束的 :::", "the container “:::{0}” has no closing :::");

    public static readonly DiagnosticDescriptor BlockOpen = new("BUL2023", Error,
        "有一块没有结束", "a block is not closed", "补上 {{ end }}", "Close it with {{ end }}.");

    public static readonly DiagnosticDescriptor BlockClose = new("BUL2024", Error,
        "{{ end }} 没有对应的开始", "{{ end }} closes no open block", "删去它，或补上 if、for、with", "Remove it, or add the if, for or with.");

    public static readonly DiagnosticDescriptor ArgumentCount = new("BUL2025", Error,
        "“{0}”要 {1} 个参数，这里有 {2} 个", "“{0}” takes {1} arguments, and here are {2}");

    public static readonly DiagnosticDescriptor WrongShape = new("BUL2027", Error,
        "“{0}”不能用于 {1}", "“{0}” cannot be used with {1}", "for 用于列表，with 用于对象", "Use for with a list, with with an object.");

    public static readonly DiagnosticDescriptor TagOpen = new("BUL2028", Error,
        "标签 {{ 没有结束的 }}", "a tag {{ has no closing }}");

    public static readonly DiagnosticDescriptor SignerIncomplete = new("BUL2031", Error,
        "签名章一行应写职务和姓名，“{0}”缺其一", "a line of a name stamp gives post and name; “{0}” lacks one of them", "写作“云河市水务局局长 李明”：职务全称，空格，姓名", "write the full post, a space, the name", "GB/T 9704-2012 §7.3.5.3");

    public static readonly DiagnosticDescriptor NoSigner = new("BUL2032", Error,
        "“:::signature 签名章”里没有签发人", "there is no signer in “:::signature 签名章”", "每行写一位签发人的职务和姓名", "give post and name of a signer on each line", "GB/T 9704-2012 §7.3.5.3");

    public static readonly DiagnosticDescriptor MergeWithNothing = new("BUL2034", Error,
        "这一行第 {0} 格是“{1}”，没有可合并的单元格", "cell {0} of this row is “{1}”, and there is no cell to merge it with",
        "“<”与左边的单元格合并，“^”与上边的合并；要印出这个字符，写作“\\{1}”",
        "“<” merges with the cell at the left, “^” with the cell above. To print the character write “\\{1}”.");

    public static readonly DiagnosticDescriptor MergeShape = new("BUL2035", Error,
        "这一行第 {0} 格合并出的区域不是矩形", "the cells merged with cell {0} of this row form no rectangle",
        "补足或去掉相邻的“<”“^”", "complete or remove the “<” and “^” beside it");

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

    public static readonly DiagnosticDescriptor NotInThisForm = new("BUL3004", Warning,
        "网页通报没有{0}，报告所给的不印出", "a web notice has no {0}; what the report gives is not printed",
        "用红头文件（--form formal）印出，或删去", "Use --form formal to print it, or remove it");

    public static readonly DiagnosticDescriptor EllipsesWithin = new("BUL3005", Warning,
        "两个省略号连用，应单独成行", "two ellipses in a row take a line of their own", "写成单独一段，或只用一个省略号", "make them a paragraph of their own, or use one ellipsis", "GB/T 15834-2011 §5.1.5");

    // BUL4xxx: layout and fonts.
    public static readonly DiagnosticDescriptor FontStandIn = new("BUL4001", Info,
        "没有{0}，以“{1}”代替", "there is no {0}; “{1}” stands in for it", "安装“{2}”即用原字体", "install “{2}” to have the font itself", "GB/T 9704-2012 §5.2.2");

    public static readonly DiagnosticDescriptor FontMissing = new("BUL4002", Warning,
        "本机没有可用于{0}的字体，未嵌入", "this machine has no {0}; none is embedded", "运行 bulletin fonts 可见安装办法", "run `bulletin fonts` to see how to install one", "GB/T 9704-2012 §5.2.2");

    public static readonly DiagnosticDescriptor CharacterFromOther = new("BUL4003", Warning,
        "“{0}”（{1}）不在“{2}”中，取自“{3}”", "“{0}” ({1}) is not in “{2}” and was taken from “{3}”");

    public static readonly DiagnosticDescriptor FontMalformed = new("BUL4005", Warning,
        "字体文件有误，未使用：{0}", "the font file is malformed and was not used: {0}", "重新安装这一字体", "install the font again");

    public static readonly DiagnosticDescriptor FontRestricted = new("BUL4006", Warning,
        "“{0}”的许可不允许嵌入文件（{2}），{1}", "the licence of “{0}” does not allow embedding ({2}); {1}",
        "已获嵌入授权的，在选项 LicensedFamilies（命令行 --licensed-font）中写明该字体",
        "if you hold the licence to embed it, name it in the option LicensedFamilies (on the command line: --licensed-font)");

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
        "改用横排（报告中 landscape: true，Markdown 中 :::table 横排）或五号字，或拆成几个表格",
        "Set it sideways (landscape: true in a report, :::table 横排 in Markdown) or in 五号, or make it several tables", "GB/T 9704-2012 §8");

    // BUL5xxx: DOCX.
    public static readonly DiagnosticDescriptor FontName = new("BUL5002", Error,
        "字体名“{0}”不能写入 DOCX：应为 1 至 {1} 个可用字符", "the font name “{0}” cannot be written to a DOCX file: it needs 1 to {1} legal characters");

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
        "PDF/A-{2}（{0} {2}）不能有对象流（{1} on）", "PDF/A-{2} ({0} {2}) knows no object streams ({1} on)",
        "去掉其中一个", "drop one of the two", "ISO 19005-1 §6.1.4");

    public static readonly DiagnosticDescriptor ArchiveLetter = new("BUL6050", Warning,
        "PDF 不能标为 PDF/A-{0}，标为 PDF/A-{1}：{2}",
        "the PDF cannot be marked as PDF/A-{0} and is marked as PDF/A-{1}: {2}", "{3}；或选 PDF/A-{1}", "{3}, or choose PDF/A-{1}", "ISO 19005");

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
        "嵌套超过 {0} 层", "nested more than {0} deep", "检查括号是否成对、缩进是否正确", "Check that brackets are paired and the indentation is right");

    public static readonly DiagnosticDescriptor YamlFeature = new("BUL7013", Error,
        "{1}不得使用 YAML 的{0}", "{1} must not use {0} of YAML",
        "直接写出内容；以 & * ! 开头的文字要加双引号", "write the content out; a text that begins with & * ! needs double quotes");

    public static readonly DiagnosticDescriptor FileUnwritable = new("BUL7014", Error,
        "写不了文件：{0}", "the file cannot be written: {0}");

    public static readonly DiagnosticDescriptor NotUnicode = new("BUL7015", Error,
        "文件不是有效的 {0} 文本：第 {1} 个字节起无法解读", "the file is not {0} text: byte {1} cannot be read", "请另存为 UTF-8（旧文件多为 GBK/ANSI 编码）", "save it as UTF-8 (older files are often GBK)");

    public static readonly DiagnosticDescriptor SeveralDocuments = new("BUL7016", Error,
        "一个文件只能有一份{0}，这里又开始了一份", "a file holds one {0}, and here another begins",
        "删去此处的 ---，或分成几个文件", "remove this ---, or make it several files");

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
