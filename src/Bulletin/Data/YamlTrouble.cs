using Bulletin.Diagnostics;
using YamlDotNet.Core;

namespace Bulletin.Data;

/// <summary>What the YAML parser could not read, in words for whoever wrote the file.</summary>
internal static class YamlTrouble
{
    // Part of the parser's message, and what it nearly always means in a report.
    private static readonly (string Part, string Chinese, string English)[] Known =
    [
        ("quoted scalar, found wrong indentation", "引号没有结束", "the quotation mark is not closed"),
        ("quoted scalar, found unexpected end of stream", "引号没有结束", "the quotation mark is not closed"),
        ("quoted scalar, found unknown escape character", "双引号里的反斜杠要写两个，英文双引号前要加反斜杠", "within double quotes a backslash is written twice"),
        ("invalid Unicode", "双引号里的 \\u 转义不是有效字符", "the \\u escape within the double quotes is not a character"),
        ("found character that cannot start any token", "不加引号的文字不能以此字符开头", "a text without quotes cannot begin with this character"),
        ("found invalid mapping", "这一行或上一行不是“字段: 值”", "this line or the one before is not “name: value”"),
        ("did not find expected key", "这一行不是“字段: 值”，或缩进不对，或双引号里又有英文双引号", "this line is not “name: value”, or its indentation is wrong, or there are double quotes within double quotes"),
        ("did not find expected '-' indicator", "列表的各项要以“- ”开头、左边对齐", "the items of a list begin with “- ” and are aligned"),
        ("did not find expected <document start>", "缩进不对，或此前的内容已经结束", "the indentation is wrong, or what stands before was complete"),
        ("did not find expected ',' or", "方括号或花括号没有结束", "the bracket is not closed"),
        ("could not find expected ':'", "缺少半角冒号", "a colon is missing"),
        ("expected hexadecimal", "\\x、\\u、\\U 后面要有 2、4、8 位十六进制数", "\\x, \\u, \\U take 2, 4, 8 hexadecimal digits"),
        ("scanning a block scalar", "| 或 > 后面要换行；以它们开头的文字要加双引号", "a line break follows | or >; a text that begins with one of them needs double quotes"),
        ("scanning a tag", "以 ! 开头的文字要加双引号", "a text that begins with ! needs double quotes"),
        ("anchor", "以 & 或 * 开头的文字要加双引号", "a text that begins with & or * needs double quotes"),
        ("scanning a directive", "行首的 % 是 YAML 指令；以 % 开头的文字要加双引号", "a % that begins a line is a directive; a text that begins with % needs double quotes"),
        ("invalid comment", "注释的 # 前面要有空格", "a space stands before the # of a comment"),
        ("not allowed in this context", "一行里只能有一个“字段: 值”；文字里有“: ”“- ”“? ”时要加双引号", "one “name: value” a line; a text with “: ”, “- ” or “? ” needs double quotes"),
        ("expected node content", "此处应当是一个值", "a value is missing here"),
        ("<document end>", "此前的内容已经结束，或此处缩进不对", "what stands before was complete, or the indentation is wrong here"),
        ("quoted scalar, found unexpected document indicator", "引号没有结束", "the quotation mark is not closed"),
        ("block scalar", "| 或 > 下面各行的缩进要一致", "the lines below | or > need the same indentation"),
        ("adjacent scalars", "折成几行的文字中间不能有注释；文字里有“ #”时要加双引号",
            "a text of several lines cannot hold a comment; a text with “ #” needs double quotes"),
        ("found a comment", "注释的 # 前面要有空格", "a space stands before the # of a comment"),
        ("key indicator", "以 ? 开头的文字要加双引号", "a text that begins with ? needs double quotes"),
        ("empty key", "冒号前面没有字段名", "the name before the colon is missing"),
        ("directive", "行首的 % 是 YAML 指令；以 % 开头的文字要加双引号",
            "a % that begins a line is a directive; a text that begins with % needs double quotes"),
        ("incompatible YAML", "不能写 %YAML 指令", "a %YAML directive cannot be used"),
        ("version directive", "不能写 %YAML 指令", "a %YAML directive cannot be used"),
        ("tag", "以 ! 开头的文字要加双引号", "a text that begins with ! needs double quotes"),
        ("end of the stream", "上面的内容不完整", "what stands before is incomplete"),
        ("current state of the object", "上面的内容不完整", "what stands before is incomplete"),
    ];

    /// <summary>The diagnostic of the parser's exception.</summary>
    public static Diagnostic Describe(YamlException exception, SourceText source)
    {
        var offset = (int)Math.Min(exception.Start.Index, source.Text.Length);
        if (TabNear(exception, source.Text, offset) is { } tab)
        {
            return DiagnosticCodes.YamlTab.At(source.Place(tab, null));
        }

        var message = exception.Message;
        var (_, chinese, english) = Array.Find(Known, known => message.Contains(known.Part, StringComparison.OrdinalIgnoreCase));
        return DiagnosticCodes.YamlSyntax.At(source.Place(offset, null), new LocalText(chinese ?? "无法解读", english ?? "it cannot be read"));
    }

    // The parser says where the value began that the tab broke; the tab is in the indentation of that line or of one below.
    private static int? TabNear(YamlException exception, string text, int offset)
    {
        if (offset < text.Length && text[offset] == '\t')
        {
            return offset;
        }

        if (!exception.Message.Contains(" tab ", StringComparison.Ordinal))
        {
            return null;
        }

        for (var tab = text.IndexOf('\t', offset); tab >= 0; tab = text.IndexOf('\t', tab + 1))
        {
            var before = tab - 1;
            while (before >= 0 && text[before] == ' ')
            {
                before--;
            }

            if (before < 0 || text[before] is '\n' or '\r')
            {
                return tab;
            }
        }

        return offset;
    }
}
