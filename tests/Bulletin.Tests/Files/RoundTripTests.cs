using System.Globalization;
using Bulletin.Tests.Support;
using Bulletin.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Bulletin.Tests.Files;

/// <summary>Whatever a report says, it comes back from a file as it was.</summary>
public class RoundTripTests
{
    // Texts that mean something in YAML, JSON or Markdown, or to somebody's reader of them.
    private static readonly string[] Awkward =
    [
        "", " ", "  前后有空格  ", "~", "null", "true", "no", "027", "1e5", "0x1F", "2026-01-05", "2026年1月5日", "- 甲", "? 乙", "# 丙", "甲 # 乙", "甲: 乙", "甲：“乙”", "\"", "'", "\\", "\\n", "\\uD800",
        "{md: x}", "{{x}}", "[a]: b", ":::", "**甲**", "*甲*", "~2~", "^2^", "PM~2.5~", "\\*", "<b>", "|", "> ", "&a", "*a", "!!str", "%TAG", "@", "`", "---", "...", "\n", "\r", "\r\n", "甲\n\n乙\n", "\t甲\t",
        "甲\u2028乙\u2029", "\uFEFF甲", "\u00A0\u3000", "😀𠮷", "e\u0301", "\u200B\u200F", "\uE000", "\uFFFD", "〔2026〕3号", "《〈〉》", "……——", new string('长', 3000),
    ];

    private static readonly Gen<string> Words =
        from words in Gen.Elements(Awkward).ArrayOf()
        from letters in ArbMap.Default.GeneratorFor<string>()
        select Trimmed(string.Concat(words.Take(3)) + letters);

    private static readonly Gen<RichText> RichTexts = Gen.Frequency(
        (3, Words.Select(RichText.Plain)),
        (1, from runs in (from text in Words from style in Gen.Elements(Enum.GetValues<TextStyle>()) select new TextRun(text, style)).ArrayOf()
            select RichText.Of(runs.Take(4))));

    private static readonly Gen<RemediationReport> Generator = new AnyReport(Words, RichTexts).Reports(30);

    [Theory]
    [InlineData(ReportFileFormat.Yaml)]
    [InlineData(ReportFileFormat.Json)]
    public void Reports_come_back(ReportFileFormat format) =>
        Prop.ForAll(Generator.ToArbitrary(), report =>
        {
            var read = ReportFile.Parse(ReportFile.Write(report, format), format);
            var (lines, wanted) = (ReportFile.Write(read, ReportFileFormat.Yaml).Split('\n'), ReportFile.Write(report, ReportFileFormat.Yaml).Split('\n'));

            // The first difference is short enough to be read.
            lines.Zip(wanted).FirstOrDefault(pair => pair.First != pair.Second).ShouldBe(default);
            read.Equals(report).ShouldBeTrue();
        }).Check(RandomCases.Of(150));

    [Theory]
    [InlineData(ReportFileFormat.Yaml)]
    [InlineData(ReportFileFormat.Json)]
    public void Awkward_texts_come_back(ReportFileFormat format)
    {
        foreach (var text in Awkward)
        {
            var report = Reports.Small with { Issuer = text, Remark = text, Preface = [text], Findings = [new Finding { Title = text, Measures = [new Measure { Lead = text, Text = text }] }] };
            ReportFile.Parse(ReportFile.Write(report, format), format).ShouldBe(report, text);
        }
    }

    private static string Trimmed(string text)
    {
        for (var i = CharacterRules.IndexOfForbidden(text); i >= 0; i = CharacterRules.IndexOfForbidden(text))
        {
            text = text.Remove(i, 1);
        }

        return text;
    }
}
