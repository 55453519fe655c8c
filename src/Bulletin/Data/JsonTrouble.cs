using System.Text;
using System.Text.Json;
using Bulletin.Diagnostics;

namespace Bulletin.Data;

/// <summary>What the JSON reader could not read, in words for whoever wrote the file.</summary>
internal static class JsonTrouble
{
    private static readonly (string Part, string Chinese)[] Known =
    [
        ("trailing comma", "最后一项后面多了逗号"),
        ("'/' is an invalid start", "JSON 不能有注释"),
        ("invalid start of a property name", "字段名要加双引号"),
        ("invalid start of a value", "此处应当是一个值"),
        ("is invalid after a value", "两项之间缺少逗号，或文字里的双引号前没有反斜杠"),
        ("is invalid after a property name", "字段名后面缺少冒号"),
        ("Expected end of string", "双引号没有结束"),
        ("is invalid within a JSON string", "双引号没有结束，或文字里直接换了行（换行写作 \\n）"),
        ("escap", "反斜杠后面的字符不对（反斜杠本身写作 \\\\）"),
        ("after a single JSON value", "报告已经结束，后面还有内容"),
        ("depth to be zero", "缺少 } 或 ]"),
        ("leading zero", "数不能以 0 开头；电话、邮编等要加双引号"),
    ];

    /// <summary>The diagnostic of the reader's exception.</summary>
    public static Diagnostic Describe(JsonException exception, SourceText source, byte[] bytes)
    {
        // The message ends with the place, counted in bytes from 0; ours counts characters from 1.
        var message = exception.Message;
        var cut = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        message = Printable(cut < 0 ? message : message[..cut]);
        var chinese = Array.Find(Known, known => message.Contains(known.Part, StringComparison.Ordinal)).Chinese ?? $"无法解读（{message}）";
        return DiagnosticCodes.JsonSyntax.At(source.Place(OffsetOf(exception, bytes), null), new LocalText(chinese, message));
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

    // The message may repeat bytes of the file.
    private static string Printable(string message) => string.Concat(message.Where(c => !char.IsControl(c)));
}
