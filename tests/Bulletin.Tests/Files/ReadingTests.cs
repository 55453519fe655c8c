using System.Globalization;
using System.Text;

namespace Bulletin.Tests.Files;

/// <summary>What the reader takes, and what it makes of it.</summary>
public class ReadingTests
{
    [Fact]
    public void What_yaml_1_1_takes_for_something_else_stays_text()
    {
        var report = Yaml("""
            date: 2023-12-25
            issuer: no
            subject: 12_000
            template: 2023-12-25
            remark: 1e3
            signatures: [true, 0o17, .5, y]
            contacts:
              - phone: 0393-7775123
                postalCode: 027
                address: 12:30:45
                hours: "null"
                email: =
            """);

        report.Date.ShouldBe(new DateOnly(2023, 12, 25));
        report.Issuer.ShouldBe("no");
        report.Subject.ShouldBe("12_000");
        report.Template.ShouldBe("2023-12-25");
        report.Remark.ShouldBe("1e3");
        report.Signatures.ShouldBe(["true", "0o17", ".5", "y"]);
        report.Contacts.ShouldBe([new Contact { Phone = "0393-7775123", PostalCode = "027", Address = "12:30:45", Hours = "null", Email = "=" }]);
    }

    [Theory]
    [InlineData("issuer: ~")]
    [InlineData("issuer:")]
    [InlineData("issuer: null")]
    [InlineData("signatures:\ninspection: ~\naccountability: {rulesMade: }\nkind:\nseal: ~\nfindings: []")]
    public void Nothing_is_absent(string yaml)
    {
        var report = Yaml("date: 2026-01-05\n" + yaml);
        (report with { Accountability = null }).ShouldBe(new RemediationReport { Date = new DateOnly(2026, 1, 5) });
    }

    [Fact]
    public void Null_is_absent_in_json() =>
        ReportFile.Parse("""{"date": "2026年1月5日", "issuer": null, "sections": null, "findings": [{"title": null, "longTerm": null}]}""", ReportFileFormat.Json)
            .ShouldBe(new RemediationReport { Date = new DateOnly(2026, 1, 5), Findings = [new Finding()] });

    [Theory]
    [InlineData("issuer: \"  a  b  \"", "  a  b  ")]
    [InlineData("issuer: |\n  甲\n  乙\nkind: 通报", "甲\n乙")]
    [InlineData("issuer: >\n  甲\n  乙\n\n  丙\n\nkind: 通报", "甲乙\n丙")]
    [InlineData("issuer: |+\n  甲\n\n\nkind: 通报", "甲")]
    [InlineData("issuer: |-\n  甲", "甲")]
    [InlineData("issuer: \"甲\\n\"", "甲\n")]
    [InlineData("issuer: 'a''b\\n'", "a'b\\n")]
    [InlineData("issuer: \"\"", "")]
    [InlineData("issuer: \"\\uD83D\\uDE00\\U00020BB7\\x41\\/\"", "😀𠮷A/")]
    [InlineData("issuer: \"甲\u2028乙\"", "甲\u2028乙")]
    [InlineData("issuer: 甲\u2029乙", "甲\u2029乙")]
    [InlineData("issuer: \uFEFF甲\u3000", "\uFEFF甲\u3000")]
    [InlineData("issuer: \uFFFD", "\uFFFD")]
    [InlineData("\"issuer\": 甲 # 注释", "甲")]
    [InlineData("issuer: 甲#乙", "甲#乙")]
    [InlineData("issuer: 甲：乙", "甲：乙")]
    public void Text_is_kept_exactly(string yaml, string expected)
    {
        Yaml("date: 2026-01-05\n" + yaml).Issuer.ShouldBe(expected);
        Yaml(("date: 2026-01-05\n" + yaml).Replace("\n", "\r\n", StringComparison.Ordinal)).Issuer.ShouldBe(expected);
    }

    [Fact]
    public void Json_text_is_kept_exactly() =>
        ReportFile.Parse("{\"date\":\"2026-01-05\",\r\n\"issuer\":\"\\u4e91\\r\\n\\t\\b\\\"\\\\\\/\\ud83d\\ude00\"}".Replace("\\b", "", StringComparison.Ordinal), ReportFileFormat.Json)
            .Issuer.ShouldBe("云\r\n\t\"\\/😀");

    [Fact]
    public void Rich_text_paragraphs_and_measures_have_short_forms()
    {
        var expected = InlineMarkdown.Parse("PM~2.5~");
        var report = Yaml("""
            date: 2026-01-05
            preface: {md: PM~2.5~}
            closing:
              - 甲
              - text: 乙
                withholding: {}
              - text: {md: PM~2.5~}
            remark:
              md: PM~2.5~
            findings:
              - measures:
                  - 丙
                  - md: PM~2.5~
                  - lead: {md: PM~2.5~}
                    text: 丁
            """);

        report.Preface.ShouldBe([new ReportParagraph { Text = expected }]);
        report.Closing.ShouldBe(["甲", new ReportParagraph { Text = "乙", Withholding = new Withholding() }, expected]);
        report.Remark.ShouldBe(expected);
        report.Findings[0].Measures.ShouldBe(["丙", new Measure { Text = expected }, new Measure { Lead = expected, Text = "丁" }]);
        expected.ToString().ShouldBe("PM2.5");
    }

    [Fact]
    public void Words_are_read_in_chinese_and_english()
    {
        Yaml("date: 2026-01-05\nkind: 整改报告").Kind.ShouldBe(NoticeKind.Report);
        Yaml("date: 2026-01-05\nkind: ANNOUNCEMENT").Kind.ShouldBe(NoticeKind.Announcement);
        Yaml("date: 2026-01-05\ninspection: {form: lookBack}").Inspection!.Form.ShouldBe(InspectionForm.LookBack);
        Yaml("date: 2026-01-05\nmasthead: {urgency: 特急, classification: secret}").Masthead
            .ShouldBe(new Masthead { Urgency = Urgency.ExtraUrgent, Classification = Classification.Secret });
    }

    [Theory]
    [InlineData("2026-01-05")]
    [InlineData("2026年1月5日")]
    [InlineData("2026年01月05日")]
    public void Dates_are_read_in_two_ways(string date) => Yaml($"date: {date}").Date.ShouldBe(new DateOnly(2026, 1, 5));

    [Theory]
    [InlineData("3", "0.50")]
    [InlineData("-3", "79228162514264337593543950335")]
    [InlineData("+3", "007.1320000000000000000000000000000000000000")]
    public void Numbers(string whole, string money)
    {
        var accountability = Yaml($"date: 2026-01-05\naccountability:\n  admonitions: {whole}\n  moneyRecovered: {money}").Accountability!;
        accountability.Admonitions.ShouldBe(int.Parse(whole, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
        accountability.MoneyRecovered.ShouldBe(decimal.Parse(money, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-32", true)]
    [InlineData("utf-32BE", true)]
    public void Byte_order_marks(string encodingName, bool mark)
    {
        var encoding = Encoding.GetEncoding(encodingName);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes("{\"date\": \"2026-01-05\", \"issuer\": \"云河𠮷\"}")];

        ReportFile.Load(new MemoryStream(bytes), ReportFileFormat.Json).Issuer.ShouldBe("云河𠮷");
        ReportFile.Load(new MemoryStream(bytes), ReportFileFormat.Yaml).Issuer.ShouldBe("云河𠮷");
    }

    [Fact]
    public void A_byte_order_mark_in_a_string_counts_for_nothing() =>
        ReportFile.TryParse("\uFEFFdate: x", ReportFileFormat.Yaml).Diagnostics.ShouldHaveSingleItem().Place.ShouldBe("1:7 date");

    [Theory]
    [InlineData(new byte[] { (byte)'d', (byte)'a', (byte)'\n', (byte)'x', 0xD4, 0xC6 }, "r:2:2", "第 5 个字节")] // GBK 云
    [InlineData(new byte[] { (byte)'x', 0xED, 0xA0, 0x80 }, "r:1:2", "第 2 个字节")] // a surrogate in UTF-8
    [InlineData(new byte[] { (byte)'x', 0xE4, 0xBA }, "r:1:2", "第 2 个字节")] // cut short
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00 }, "r", "UTF-16")] // a lone surrogate
    [InlineData(new byte[] { (byte)'d', 0, (byte)'a', 0 }, "r", "UTF-8")] // UTF-16 without mark
    [InlineData(new byte[] { 0, (byte)'d', 0, (byte)'a' }, "r", "UTF-8")]
    [InlineData(new byte[] { 0xFF, 0xFF }, "r:1:1", "第 1 个字节")]
    public void Bytes_that_are_no_text_are_refused(byte[] bytes, string place, string message)
    {
        foreach (var format in Enum.GetValues<ReportFileFormat>())
        {
            var diagnostic = ReportFile.TryLoad(new MemoryStream(bytes), format, "r").Diagnostics.ShouldHaveSingleItem();
            (diagnostic.Code, diagnostic.Place).ShouldBe(("BUL7015", place));
            diagnostic.Message.ShouldContain(message);
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void Culture_does_not_matter(string name)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(name);
            const string Text = "inspection:\n  form: SPECIAL\ndate: \"2026-01-05\"\naccountability:\n  admonitions: -3\n  moneyRecovered: 7.132\n";
            var report = Yaml(Text);
            report.Accountability!.MoneyRecovered.ShouldBe(7.132m);
            report.Inspection!.Form.ShouldBe(InspectionForm.Special);
            ReportFile.Write(report, ReportFileFormat.Yaml).ShouldBe(Text.Replace("SPECIAL", "\"专项\"", StringComparison.Ordinal));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static RemediationReport Yaml(string text) => ReportFile.Parse(text, ReportFileFormat.Yaml);
}
