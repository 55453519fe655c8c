using static Bulletin.DiagnosticSeverity;

namespace Bulletin.Diagnostics;

/// <content>Page furniture: BUL4090–BUL4098.</content>
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticDescriptor FurnitureTooLong = new("BUL4090", Error,
        "{0}宽 {1} 毫米，一行只有 {2} 毫米", "the {0} is {1} mm wide, and a line has {2} mm", "缩短文字，或减小字号", "Shorten the text, or use a smaller size");

    public static readonly DiagnosticDescriptor FurnitureNoRoom = new("BUL4091", Error,
        "{0}放不下：距纸边 {1} 毫米，行高 {2} 毫米，而正文、页码或红线以外只有 {3} 毫米",
        "the {0} has no room: {1} mm from the edge and {2} mm high, outside of text, page number and rules there are {3} mm",
        "减小距离或字号，或加大页边距", "Use a smaller distance or size, or wider margins");

    public static readonly DiagnosticDescriptor LetterheadTooLarge = new("BUL4092", Error,
        "信头图片宽 {0} 毫米、高 {1} 毫米，上边距内只容宽 {2} 毫米、高 {3} 毫米",
        "the letterhead is {0} mm wide and {1} mm high, and the upper margin has {2} mm by {3} mm",
        "减小宽度或距离，或不给宽度，由图片自适应", "Use a smaller width or distance, or give no width to have the picture fitted");

    public static readonly DiagnosticDescriptor DraftMarkTooLong = new("BUL4093", Error,
        "稿样标记“{0}”太长，最多 {1} 个汉字", "the draft mark “{0}” is too long, at most {1} Chinese characters", "缩短，如“讨论稿”“送审稿”", "Shorten it, as in 讨论稿 or 送审稿");

    public static readonly DiagnosticDescriptor FurnitureEmpty = new("BUL4094", Error,
        "{0}没有文字", "the {0} has no text", "写明文字，或不给{0}", "Give a text, or leave the {0} out");

    public static readonly DiagnosticDescriptor FurnitureLines = new("BUL4095", Error,
        "{0}有换行或制表符", "the {0} has line breaks or tabs", "写成一行", "Write it as one line");

    public static readonly DiagnosticDescriptor FurnitureCharacter = new("BUL4096", Error,
        "{0}有文件不能保存的字符：{1}", "the {0} has characters that no file can hold: {1}", "删去这些字符", "Remove them");

    public static readonly DiagnosticDescriptor FurnitureSize = new("BUL4097", Error,
        "{0}的字号为 {1} 磅", "the size of the {0} is {1} pt", "改为 5 至 22 磅，半磅的整数倍", "Use 5 to 22 pt in halves of a point");

    public static readonly DiagnosticDescriptor FurnitureIgnored = new("BUL4098", Warning,
        "没有采用：页眉、页脚和信头用参照文件的", "it is not used: header, footer and letterhead are those of the reference document",
        "在参照文件中修改，或不给参照文件", "Change them in the reference document, or leave the reference document out");
}
