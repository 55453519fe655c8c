using static Bulletin.DiagnosticSeverity;

namespace Bulletin.Diagnostics;

// Characters of any text: a report in code, YAML or JSON, hand-written Markdown, a template. One diagnostic of a kind a text.
internal static partial class DiagnosticCodes
{
    public static readonly DiagnosticDescriptor ForbiddenCharacter = new("BUL1002", Error,
        "文字里有任何公文文件都不能容纳的字符：{0}", "the text has characters that no document can hold: {0}",
        "删去这些控制字符、孤立代理项或非字符", "remove these control characters, lone surrogates or noncharacters");

    public static readonly DiagnosticDescriptor LostCharacter = new("BUL1015", Warning,
        "文字里有字符在此之前已经丢失：{0}", "characters of the text were lost before it came here: {0}",
        "对照原件补上", "restore them from the original");

    public static readonly DiagnosticDescriptor PastedCharacters = new("BUL1050", Info,
        "粘贴带来的字符已整理：{0}", "characters that came with pasted text were cleaned up: {0}",
        "不必处理；在原文中改正后，不再提示", "nothing needs to be done; correct the source to silence this");

    public static readonly DiagnosticDescriptor DirectionMarks = new("BUL1051", Warning,
        "文字里有改变书写方向的字符，已去掉：{0}", "the text has marks that change the writing direction; they were removed: {0}",
        "核对这段文字的次序：屏幕上看到的可能不是实际的次序",
        "check the order of the text: what the screen shows may differ from what is stored");

    public static readonly DiagnosticDescriptor CompatibilityIdeographs = new("BUL1052", Info,
        "文字里有兼容汉字，照原样保留：{0}", "the text has compatibility ideographs, which stay as they are: {0}",
        "姓名、地名确用此字的不必改；否则改用括号内的通用汉字，以便检索",
        "keep them in names that are written so; otherwise use the unified ideograph in brackets, which can be searched for");

    public static readonly DiagnosticDescriptor PrivateCharacters = new("BUL1053", Warning,
        "文字里有私用区字符，换一台电脑可能显示为空白或别的字：{0}",
        "the text has private-use characters, which other machines may show as blanks or as other characters: {0}",
        "改用有统一编码的字", "use the character that Unicode has for it");

    public static readonly DiagnosticDescriptor ChineseZeros = new("BUL1054", Warning,
        "汉字数字中的零写成了别的字符：{0}", "the zero of a number in Chinese numerals is another character: {0}",
        "零写作“〇”（U+3007）", "write the zero as 〇 (U+3007)", "GB/T 15835-2011 §5.2.5");

    public static readonly DiagnosticDescriptor MarkdownToken = new("BUL2013", Error,
        "公文 Markdown 中不得有这些字符：{0}", "公文 Markdown must not hold these characters: {0}",
        "删去这些控制字符、孤立代理项或非字符", "remove these control characters, lone surrogates or noncharacters");

    public static readonly DiagnosticDescriptor DocxCharacter = new("BUL5001", Error,
        "文字里有 DOCX 文件不能容纳的字符：{0}", "the text has characters that no DOCX file can hold: {0}",
        "删去这些控制字符、孤立代理项或非字符", "remove these control characters, lone surrogates or noncharacters");

    public static readonly DiagnosticDescriptor HtmlCharacter = new("BUL9002", Error,
        "文字里有网页不能容纳的字符：{0}", "the text has characters that no HTML can hold: {0}",
        "删去这些控制字符、孤立代理项或非字符", "remove these control characters, lone surrogates or noncharacters");

    public static readonly DiagnosticDescriptor CommentInText = new("BUL7030", Warning,
        "“ #”之后的文字是 YAML 注释，没有读入：{0}", "the text after “ #” is a YAML comment and was not read: {0}",
        "若是正文，给整个值加双引号；若是注释，在 # 前空两格",
        "if it belongs to the text, put the whole value in double quotes; if it is a comment, put two blanks before the #");
}
