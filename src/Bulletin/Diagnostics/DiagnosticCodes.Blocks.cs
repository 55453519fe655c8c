using static Bulletin.DiagnosticSeverity;

namespace Bulletin.Diagnostics;

/// <content>Figures, tables, groups of recipients and own data in reports: BUL1130–BUL1159, BUL2160–BUL2179, BUL7090–BUL7099.</content>
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticDescriptor ParagraphContents = new("BUL1130", Error,
        "一个段落只能是 text、picture、pictures、table 中的一项，此处给出了 {0}",
        "a paragraph is one of text, picture, pictures and table; this one gives {0}",
        "拆成几个段落", "Make it several paragraphs");

    public static readonly DiagnosticDescriptor PicturesInRow = new("BUL1131", Error,
        "并排图片应为 {1} 至 {2} 张，此处有 {0} 张", "{1} to {2} pictures stand side by side; this paragraph has {0}",
        "一张图用 picture，图题写在 picture 里；图多时分成几个段落",
        "Use picture, with its caption in it, for one picture. Make several paragraphs of many");

    public static readonly DiagnosticDescriptor TableHeaderGiven = new("BUL1132", Error,
        "表格的表头应由 columns 或 header 给出，只用其中一项", "a table has its header in columns or in header, in one of them",
        "一行表头用 columns；多行表头或有合并单元格的用 header", "Use columns for one row; use header for several rows or merged cells");

    public static readonly DiagnosticDescriptor CaptionInCell = new("BUL1133", Error,
        "单元格里的图片不能有图题", "a picture in a cell has no caption",
        "删去 caption，说明写作单元格的文字", "Remove caption; write it as the text of the cell");

    public static readonly DiagnosticDescriptor PictureWidth = new("BUL1134", Error,
        "图片的宽应大于 0、小于 10 米，此处为 {0}", "the width of a picture is greater than 0 and less than 10 m; this one is {0}",
        "改正 width；按图片文件的大小时不写", "Correct width, or leave it out for the size of the file");

    public static readonly DiagnosticDescriptor ColumnWidths = new("BUL1135", Error,
        "列宽应为 {1} 个 1 至 {2} 的整数，此处为 {0}", "widths are {1} whole numbers from 1 to {2}; these are {0}",
        "每列一个，如 [1, 3, 2] 按 1:3:2 分配；由内容决定列宽时不写",
        "Give one a column, such as [1, 3, 2] for 1:3:2, or leave them out to fit the content");

    public static readonly DiagnosticDescriptor ColumnAlignmentCount = new("BUL1136", Error,
        "对齐有 {0} 项，表格只有 {1} 列", "there are {0} alignments for {1} columns", "每列一项", "Give one a column");

    public static readonly DiagnosticDescriptor PictureWithoutAlt = new("BUL1137", Warning,
        "图片“{0}”没有替代文字", "the picture “{0}” has no alternative text",
        "在 alt 里写明图上有什么，供看不见图的人听读", "Say in alt what is to be seen, for readers who cannot see it");

    public static readonly DiagnosticDescriptor RecipientOrGroup = new("BUL1138", Error,
        "主送机关的一项不能同时给出 name 和 group", "a recipient gives both name and group",
        "一个机关写名称，一组机关写列表", "Write the name of one body, or a list for a group");

    public static readonly DiagnosticDescriptor BlockNotAlone = new("BUL2160", Error,
        "图或表不能放在此处", "a figure or a table cannot stand here",
        "图、表在正文和附件里独占一段；标题、名单、联系方式和文字中间不能有",
        "A figure or a table stands in a paragraph of its own in the body or an attachment, not in headings, lists, contacts or within text");

    public static readonly DiagnosticDescriptor PicturesContainer = new("BUL2161", Error,
        "“:::pictures”里每行应是一张图片", "each line of “:::pictures” is a picture",
        "每行写作 ![替代文字](文件名 \"图题\")", "Write each line as ![alternative](file \"caption\")");

    public static readonly DiagnosticDescriptor BadLength = new("BUL7090", Error,
        "“{0}”不是长度", "“{0}” is not a length", "写作 80mm 或 8cm", "Write 80mm or 8cm");

    public static readonly DiagnosticDescriptor NullInData = new("BUL7091", Error,
        "列表中有一项是空的", "an item of the list is empty", "删去这一项，或填写内容", "Remove the item, or give it content");

    public static readonly DiagnosticDescriptor LongName = new("BUL7092", Error,
        "数据的名称超过 {0} 个字符", "a name of the data is longer than {0} characters", "缩短名称，文字写在值里", "Shorten the name; text is a value");
}
