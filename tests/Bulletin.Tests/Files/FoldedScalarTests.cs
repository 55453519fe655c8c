using YamlDotNet.RepresentationModel;

namespace Bulletin.Tests.Files;

/// <summary>YAML texts over several lines.</summary>
public sealed class FoldedScalarTests
{
    [Theory]
    [InlineData("甲\n  乙", "甲乙")]
    [InlineData("18%\n  降至9.6%", "18%降至9.6%")]
    [InlineData("PE\n  管", "PE管")]
    [InlineData("全部\n  PE", "全部PE")]
    [InlineData("water\n  supply", "water supply")]
    [InlineData("see table 3,\n  below", "see table 3, below")]
    [InlineData("12\n  34", "12 34")]
    [InlineData("完成，\n  “回头看”", "完成，“回头看”")]
    [InlineData("甲 乙\n  丙 丁", "甲 乙丙 丁")]
    [InlineData("甲  \n  乙", "甲乙")]
    [InlineData("甲\r\n  乙\r\n  丙", "甲乙丙")]
    [InlineData("甲\n\n  乙\n  丙", "甲\n乙丙")]
    [InlineData("甲\n\n\n  乙", "甲\n\n乙")]
    [InlineData("甲\n  　　乙", "甲乙")]
    [InlineData("\n  甲\n  乙", "甲乙")]
    [InlineData("甲 # 注", "甲")]
    [InlineData("\"甲\n  乙\"", "甲乙")]
    [InlineData("\"甲 \\\n  乙\"", "甲 乙")]
    [InlineData("\"甲\\\n  \\ 乙\"", "甲 乙")]
    [InlineData("\"甲\\n\n  乙\"", "甲\n乙")]
    [InlineData("\"甲\n\n  乙\n  丙\"", "甲\n乙丙")]
    [InlineData("\"a \\\"b\\\" c\n  d \\u7532\n  乙\"", "a \"b\" c d 甲乙")]
    [InlineData("\"甲\\\\\n  乙\"", "甲\\乙")]
    [InlineData("\" 甲\n  乙 \"", " 甲乙 ")]
    [InlineData("'甲\n  乙''丙\n  丁'", "甲乙'丙丁")]
    [InlineData(">\n  甲\n  乙", "甲乙")]
    [InlineData(">-\n  甲\n  乙\n", "甲乙")]
    [InlineData(">+\n  甲\n  乙\n\n", "甲乙")]
    [InlineData("> # 注\n  甲\n  乙", "甲乙")]
    [InlineData(">2\n    甲\n   乙\n  丙\n  丁", "  甲\n 乙\n丙丁")]
    [InlineData(">\n  甲\n  乙\n\n  丙\n  丁", "甲乙\n丙丁")]
    [InlineData(">\n  甲\n    乙\n  丙\n  丁", "甲\n  乙\n丙丁")]
    [InlineData(">\n\n  甲\n  乙", "\n甲乙")]
    [InlineData(">\n  甲 \n  乙", "甲乙")]
    [InlineData(">\n  甲 乙\n  # 丙", "甲 乙# 丙")]
    [InlineData("|\n  甲\n  乙", "甲\n乙")]
    [InlineData("甲\u2028乙\n  丙", "甲\u2028乙丙")]
    [InlineData("\"甲\u2028乙\n  丙\"", "甲\u2028乙丙")]
    public void Lines_are_joined_as_chinese_is(string yaml, string value)
    {
        foreach (var after in (string[])["", "\nkind: 通报\n"])
        {
            ReportFile.Parse($"date: 2026-01-05\nissuer: {yaml}{after}", ReportFileFormat.Yaml).Issuer.ShouldBe(value);
        }
    }

    [Fact]
    public void Items_and_nested_texts_are_joined_too()
    {
        var report = ReportFile.Parse("date: 2026-01-05\nfindings:\n  - title: 甲\n      乙\n    measures:\n      - >\n        丙\n        丁\n      - 戊\n        己\n      - {md: \"庚，\n         **辛壬**\"}\nsignatures: [子\n  丑, 寅]\n", ReportFileFormat.Yaml);
        report.Findings[0].Title.ShouldBe("甲乙");
        report.Findings[0].Measures.Select(measure => measure.Text.ToString()).ShouldBe(["丙丁", "戊己", "庚，辛壬"]);
        report.Signatures.ShouldBe(["子丑", "寅"]);
    }

    [Fact]
    public void A_text_is_read_as_yaml_reads_it_but_for_blanks_beside_chinese()
    {
        string[] parts = ["甲", "乙", " ", "  ", "a", "1", "%", "，", "\\", "\\\\", "\\n", "\\ ", "''", "#", "\n", "\n", "\n\n", "\n  ", "　", "\t", "-", ":"];
        var random = new Random(31);
        var compared = 0;
        for (var i = 0; i < 5000; i++)
        {
            var body = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => parts[random.Next(parts.Length)]));
            var yaml = "date: 2026-01-05\nremark: " + random.Next(4) switch
            {
                0 => "甲" + body.Replace("\n", "\n  ", StringComparison.Ordinal),
                1 => "\"" + body.Replace("\n", "\n  ", StringComparison.Ordinal) + "\"",
                2 => "'" + body.Replace("\n", "\n  ", StringComparison.Ordinal) + "'",
                _ => ">\n  甲" + body.Replace("\n", "\n  ", StringComparison.Ordinal),
            } + "\n";
            if (ReportFile.TryParse(yaml, ReportFileFormat.Yaml).Report is not { Remark: { } read } || YamlValue(yaml) is not { } value)
            {
                continue;
            }

            compared++;
            WithoutBlanks(read.ToString()).ShouldBe(WithoutBlanks(value), yaml);
            if (!yaml[17..].TrimEnd('\n').Contains('\n', StringComparison.Ordinal))
            {
                read.ToString().TrimEnd('\n').ShouldBe(value.TrimEnd('\n'), yaml);
            }
        }

        compared.ShouldBeGreaterThan(1000);
    }

    private static string? YamlValue(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return ((YamlScalarNode)((YamlMappingNode)stream.Documents[0].RootNode).Children["remark"]).Value;
    }

    private static string WithoutBlanks(string text) => text.Replace(" ", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal).Replace("　", "", StringComparison.Ordinal).TrimEnd('\n');
}
