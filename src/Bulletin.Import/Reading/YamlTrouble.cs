using Bulletin.Diagnostics;
using YamlDotNet.Core;

namespace Bulletin.Import;

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
        var (_, chinese, english) = Array.Find(Known, known => message.Contains(known.Part, StringComparison.Ordinal));
        return DiagnosticCodes.YamlSyntax.At(source.Place(offset, null), new LocalText(chinese ?? message, english ?? message));
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
