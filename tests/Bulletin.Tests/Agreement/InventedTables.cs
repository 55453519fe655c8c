using System.Text;

namespace Bulletin.Tests.Agreement;

/// <summary>Notices whose pages end within tables: at a header, in a tall row, between the rows of a merged cell.</summary>
internal static class InventedTables
{
    private const string Measure = "更换老旧管网十二公里，建立分区计量体系，";

    /// <summary>Each by its name.</summary>
    public static IEnumerable<(string Name, string Markdown)> All
    {
        get
        {
            for (var above = 14; above <= 22; above++)
            {
                yield return ($"at the foot of a page, {above} lines above", Notice(above, ":::table 表1　台账\n" + Table(Row("一", 1), Row("二", 3), Row("三", 1)) + ":::\n"));
                yield return ($"paragraphs in cells, {above} lines above", Notice(above, Table(Row("一", "甲。<br>乙。<br>丙。"), Row("二", "甲。<br>" + Text(2)), Row("三", "丁。"))));
            }

            foreach (var above in new[] { 0, 2, 3, 4, 5, 10, 18, 19, 20, 21 })
            {
                yield return ($"tall row, {above} lines above", Notice(above, Table(Row("一", 40), Row("二", 2))));
                yield return ($"tall row above the signature, {above} lines above", Notice(above, Table(Row("一", 1), Row("二", 40)), end: ""));
                yield return ($"high row, {above} lines above", Notice(above, Table(Row("一", 1), Row("二", 18), Row("三", 1))));
                yield return ($"merged rows, {above} lines above", Notice(above, Table(Merged(3))));
                yield return ($"many merged rows, {above} lines above", Notice(above, Table(Merged(30))));
                yield return ($"long merged cell, {above} lines above", Notice(above, Table([Row("一", 1), .. Merged(3, Text(3)), Row("二", 1)])));
            }
        }
    }

    private static string Notice(int above, string table, string end = "特此通报。\n\n")
    {
        var text = new StringBuilder("# 云河市水务局关于整改情况的通报\n\n");
        for (var line = 3; line <= above; line++)
        {
            text.Append("正文一行。\n\n");
        }

        return text.Append(table).Append('\n').Append(end).Append("以上情况，请予监督。\n\n:::signature\n云河市水务局\n2026年3月2日\n:::\n").ToString();
    }

    private static string Table(params string[] rows) => "| 序号 | 问题 | 整改措施 |\n| :-: | --- | --- |\n" + string.Concat(rows);

    private static string Row(string number, int lines) => Row(number, Text(lines));

    private static string Row(string number, string text) => $"| {number} | 漏损偏高 | {text} |\n";

    // Rows with their number and problem merged.
    private static string[] Merged(int rows, string problem = "漏损率偏高") =>
        [$"| 六 | {problem} | 第1项 |\n", .. Enumerable.Range(2, rows - 1).Select(i => $"| ^ | ^ | 第{i}项{(i % 5 == 0 ? Measure : "")} |\n")];

    // About so many lines in the widest column.
    private static string Text(int lines) => string.Concat(Enumerable.Repeat(Measure, lines))[..(lines * 18)] + "。";
}
