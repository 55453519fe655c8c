using System.Text;
using System.Text.Json;
using Bulletin.Diagnostics;

namespace Bulletin.Data;

/// <summary>What the JSON reader could not read, in words for whoever wrote the file.</summary>
internal static class JsonTrouble
{
    // Part of the reader's message, and what it means in a report.
    private static readonly (string Part, string Chinese, string English)[] Known =
    [
        ("trailing comma", "最后一项后面多了逗号", "there is a comma after the last item"),
        ("'/' is an invalid start", "JSON 不能有注释", "JSON has no comments"),
        ("invalid start of a property name", "字段名要加双引号", "the name of a field needs double quotes"),
        ("invalid start of a value", "此处应当是一个值", "a value is missing here"),
        ("is invalid after a value", "两项之间缺少逗号，或文字里的双引号前没有反斜杠", "a comma is missing, or the backslash before a double quote within a text"),
        ("is invalid after a property name", "字段名后面缺少冒号", "the colon after the name of a field is missing"),
        ("Expected end of string", "双引号没有结束", "the double quotes are not closed"),
        ("is invalid within a JSON string", "双引号没有结束，或文字里直接换了行（换行写作 \\n）",
            "the double quotes are not closed, or a text holds a line break (written as \\n)"),
        ("escap", "反斜杠后面的字符不对（反斜杠本身写作 \\\\）", "the character after the backslash is wrong (a backslash is written as \\\\)"),
        ("hex digit", "\\u 后面要有 4 位十六进制数", "\\u takes 4 hexadecimal digits"),
        ("after a single JSON value", "报告已经结束，后面还有内容", "there is more after the end of the report"),
        ("depth to be zero", "缺少 } 或 ]", "a } or ] is missing"),
        ("without a matching open", "多了 } 或 ]", "a } or ] has no opening bracket"),
        ("leading zero", "数不能以 0 开头；电话、邮编等要加双引号", "a number cannot begin with 0; phone numbers and postal codes need double quotes"),
        ("invalid JSON literal", "只有 true、false、null 和数可以不加双引号", "only true, false, null and numbers stand without double quotes"),
        ("end of a number", "数写得不完整，或后面跟了别的字符", "the number is incomplete, or another character follows it"),
        ("within a number", "数写得不完整，或后面跟了别的字符", "the number is incomplete, or another character follows it"),
        ("Expected a digit", "数写得不完整", "the number is incomplete"),
        ("instead reached end of data", "内容不完整", "the text is incomplete"),
    ];

    /// <summary>The diagnostic of the reader's exception.</summary>
    public static Diagnostic Describe(JsonException exception, SourceText source, byte[] bytes)
    {
        var (_, chinese, english) = Array.Find(Known, known => exception.Message.Contains(known.Part, StringComparison.Ordinal));
        return DiagnosticCodes.JsonSyntax.At(
            source.Place(OffsetOf(exception, bytes), null), new LocalText(chinese ?? "无法解读", english ?? "it cannot be read"));
    }

    private static int OffsetOf(JsonException exception, byte[] bytes)
    {
        var start = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            start += bytes.AsSpan(start).IndexOf((byte)'\n') + 1;
        }

        return Encoding.UTF8.GetCharCount(bytes, 0, (int)Math.Min(bytes.Length, start + (exception.BytePositionInLine ?? 0)));
    }
}
