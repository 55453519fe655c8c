namespace Bulletin.Tests.Files;

/// <summary>Bad input, each with its code and its place: line, column, and the path into the report where there is one.</summary>
public class BadInputTests
{
    [Theory]
    // Nothing there.
    [InlineData("", "BUL7002", "r.yaml")]
    [InlineData(" \n\n", "BUL7002", "r.yaml")]
    [InlineData("# 只有注释\n", "BUL7002", "r.yaml")]
    [InlineData("---\n", "BUL7002", "r.yaml")]
    [InlineData("---\n...\n", "BUL7002", "r.yaml")]
    // Not a mapping.
    [InlineData("通报", "BUL7005", "r.yaml:1:1")]
    [InlineData("- date: 2026-01-05", "BUL7005", "r.yaml:1:1")]
    [InlineData("null", "BUL7005", "r.yaml:1:1")]
    // Not YAML.
    [InlineData("date: \"2026-01-05\nissuer: x\n", "BUL7003", "r.yaml:1:7")]
    [InlineData("date: 2026-01-05\nissuer: \"云河市\"水利局\n", "BUL7003", "r.yaml:2:14")]
    [InlineData("date: 2026-01-05\nissuer：云河市水利局\nkind: 通报\n", "BUL7003", "r.yaml:2:1")]
    [InlineData("date: 2026-01-05\nissuer: @云河\n", "BUL7003", "r.yaml:2:9")]
    [InlineData("date: 2026-01-05\nissuer: \"\\q\"\n", "BUL7003", "r.yaml:2:9")]
    [InlineData("date: 2026-01-05\nissuer: \"\\uD800\"\n", "BUL7003", "r.yaml:2:9")]
    [InlineData("date: 2026-01-05\nsignatures: [a, b\n", "BUL7003", "r.yaml:3:1")]
    [InlineData("date: 2026-01-05\n  issuer: x\n", "BUL7003", "r.yaml:2:9")]
    // Tabs.
    [InlineData("date: 2026-01-05\ninspection:\n\tteam: 组\n", "BUL7017", "r.yaml:3:1")]
    [InlineData("date: 2026-01-05\ninspection:\n  \tteam: 组\n", "BUL7017", "r.yaml:3:3")]
    [InlineData("\tdate: 2026-01-05\n", "BUL7017", "r.yaml:1:1")]
    [InlineData("date: 2026-01-05\nsignatures:\n-\ta\n", "BUL7017", "r.yaml:3:2")]
    [InlineData("date: 2026-01-05\nsignatures: [\n\ta]\n", "BUL7017", "r.yaml:3:1")]
    // YAML that reports do not use.
    [InlineData("date: 2026-01-05\nissuer: &a 云河\n", "BUL7013", "r.yaml:2:9")]
    [InlineData("date: 2026-01-05\nissuer: *a\n", "BUL7013", "r.yaml:2:9")]
    [InlineData("date: 2026-01-05\nissuer: !!str 1\n", "BUL7013", "r.yaml:2:9")]
    [InlineData("date: 2026-01-05\nissuer: ! 1\n", "BUL7013", "r.yaml:2:9")]
    [InlineData("date: 2026-01-05\n? [a]\n: b\n", "BUL7013", "r.yaml:2:3")]
    [InlineData("date: 2026-01-05\n*a : b\n", "BUL7013", "r.yaml:2:1")]
    [InlineData("date: 2026-01-05\n<<: *a\n", "BUL7013 BUL7004", "r.yaml:2:5|r.yaml:2:1 <<")]
    [InlineData("%TAG !x! tag:x,2000:\n---\ndate: 2026-01-05\n", "BUL7013", "r.yaml:1:1")]
    [InlineData("date: 2026-01-05\n---\ndate: 2026-01-05\n", "BUL7016", "r.yaml:2:1")]
    public void Yaml(string text, string codes, string places) => Check(ReportFile.TryParse(text, ReportFileFormat.Yaml, "r.yaml"), codes, places);

    [Theory]
    [InlineData("", "BUL7002", "r.json")]
    [InlineData(" \n", "BUL7002", "r.json")]
    [InlineData("null", "BUL7005", "r.json:1:1")]
    [InlineData("[]", "BUL7005", "r.json:1:1")]
    [InlineData("\"通报\"", "BUL7005", "r.json:1:1")]
    [InlineData("{\n  \"date\": \"2026-01-05\",\n}", "BUL7018", "r.json:3:1")]
    [InlineData("{\n  \"date\": \"2026-01-05\" // 日期\n}", "BUL7018", "r.json:2:24")]
    [InlineData("{\n  \"issuer\": \"云河\" \"date\": 1\n}", "BUL7018", "r.json:2:18")]
    [InlineData("{\"date\": \"2026-01-05\"", "BUL7018", "r.json:1:22")]
    [InlineData("{\"date\": \"2026-01-05\"} {}", "BUL7018", "r.json:1:24")]
    [InlineData("{\"date\": \"2026", "BUL7018", "r.json:1:15")]
    [InlineData("{\"date\": \"2026\n\"}", "BUL7018", "r.json:1:15")]
    [InlineData("{\"date\": \"2026-01-05\", \"issuer\": \"\\x\"}", "BUL7018", "r.json:1:36")]
    [InlineData("{date: 1}", "BUL7018", "r.json:1:2")]
    [InlineData("{'date': 1}", "BUL7018", "r.json:1:2")]
    [InlineData("{\"date\": \"2026-01-05\", \"issuer\": 027}", "BUL7018", "r.json:1:35")]
    [InlineData("{\"date\": \"2026-01-05\", \"issuer\": \"\\uD800\"}", "BUL1002", "r.json:1:34 issuer")]
    [InlineData("{\"date\": \"2026-01-05\", \"issuer\": \"a\\u0000\"}", "BUL1002", "r.json:1:34 issuer")]
    [InlineData("{\"date\": \"2026-01-05\", \"\\uDC00\": \"a\"}", "BUL1002", "r.json:1:24")]
    [InlineData("{\"date\": \"2026-01-05\", \"issuer\": 12}", "BUL7005", "r.json:1:34 issuer")]
    [InlineData("{\"date\": \"2026-01-05\", \"issuer\": true}", "BUL7005", "r.json:1:34 issuer")]
    [InlineData("{\"date\": 20260105}", "BUL7005", "r.json:1:10 date")]
    [InlineData("{\"date\": \"2026-01-05\", \"date\": \"2026-01-06\"}", "BUL7009", "r.json:1:24 date")]
    [InlineData("{\"date\": \"2026-01-05\",\r\n\"kind\": \"通告2\"}", "BUL1101", "r.json:2:9 kind")]
    [InlineData("{\"date\": \"2026-01-05\", \"issuer\": \"𠮷\", \"x\": 1}", "BUL7004", "r.json:1:39 x")]
    [InlineData("{\"date\": \"2026-01-05\", \"findings\": [{\"title\": \"x\", \"longTerm\": \"true\"}]}", "BUL7005", "r.json:1:64 findings[0].longTerm")]
    [InlineData("{\"date\": \"2026-01-05\", \"accountability\": {\"admonitions\": 1.0, \"rulesMade\": 99999999999, \"moneyRecovered\": 1e400}}",
        "BUL7010 BUL7010 BUL7010", "r.json:1:58 accountability.admonitions|r.json:1:76 accountability.rulesMade|r.json:1:107 accountability.moneyRecovered")]
    public void Json(string text, string codes, string places) => Check(ReportFile.TryParse(text, ReportFileFormat.Json, "r.json"), codes, places);

    [Theory]
    [InlineData("issuer: x", "BUL7007", "1:1")]
    [InlineData("date:", "BUL7007", "1:1")]
    [InlineData("date: ~", "BUL7007", "1:1")]
    [InlineData("date: 2023-02-30", "BUL7006", "1:7 date")]
    [InlineData("date: 2023-2-3", "BUL7006", "1:7 date")]
    [InlineData("date: 20230203", "BUL7006", "1:7 date")]
    [InlineData("date: 2023-02-03T00:00:00", "BUL7006", "1:7 date")]
    [InlineData("date: 2023年2月30日", "BUL7006", "1:7 date")]
    [InlineData("date: ２０２３-０２-０３", "BUL7006", "1:7 date")]
    [InlineData("date: \"\"", "BUL7006", "1:7 date")]
    [InlineData("date: [2023-02-03]", "BUL7005", "1:7 date")]
    [InlineData("date: 2026-01-05\ntitel: x", "BUL7004", "2:1 titel")]
    [InlineData("date: 2026-01-05\n\"k\\x01\": x", "BUL1002", "2:1")]
    [InlineData("date: 2026-01-05\n\"a\\nb\": x", "BUL7004", "2:1 a\\u000Ab")]
    [InlineData("date: 2026-01-05\n\"\": x", "BUL7004", "2:1")]
    [InlineData("date: 2026-01-05\nkind: 通知。", "BUL1101", "2:7 kind")]
    [InlineData("date: 2026-01-05\nkind: [通报]", "BUL7005", "2:7 kind")]
    [InlineData("date: 2026-01-05\ndate: 2026-01-06\ndate: x", "BUL7009 BUL7009", "2:1 date|3:1 date")]
    [InlineData("date: 2026-01-05\ntitleLines: x", "BUL7005", "2:13 titleLines")]
    [InlineData("date: 2026-01-05\ntitleLines: [~, {}, [a], {md: 1, x: 2}]", "BUL7005 BUL7007 BUL7005 BUL7004", "2:14 titleLines[0]|2:17 titleLines[1]|2:21 titleLines[2]|2:34 titleLines[3].x")]
    [InlineData("date: 2026-01-05\nsections:\n  - findings: []", "BUL7007", "3:5 sections[0]")]
    [InlineData("date: 2026-01-05\nsections:\n  heading: x", "BUL7005", "3:3 sections")]
    [InlineData("date: 2026-01-05\nsections:\n  - 问题", "BUL7005", "3:5 sections[0]")]
    [InlineData("date: 2026-01-05\nfindings:\n  - title: x\n    measures: 一是\n", "BUL7005", "4:15 findings[0].measures")]
    [InlineData("date: 2026-01-05\nfindings:\n  - title: x\n    measures:\n      - [x]\n      - lead: y\n      - {md: a, lead: b}\n", "BUL7005 BUL7007 BUL7004 BUL7007",
        "5:9 findings[0].measures[0]|6:9 findings[0].measures[1]|7:10 findings[0].measures[2].md|7:9 findings[0].measures[2]")]
    [InlineData("date: 2026-01-05\nfindings:\n  - longTerm: no\n", "BUL7005", "3:15 findings[0].longTerm")]
    [InlineData("date: 2026-01-05\nfindings:\n  - longTerm: \"true\"\n", "BUL7005", "3:15 findings[0].longTerm")]
    [InlineData("date: 2026-01-05\naccountability:\n  admonitions: 3人\n  rulesMade: \"3\"\n  rulesRevised: 0x1F\n  moneyRecovered: 1,000.5\n", "BUL7010 BUL7005 BUL7010 BUL7010",
        "3:16 accountability.admonitions|4:14 accountability.rulesMade|5:17 accountability.rulesRevised|6:19 accountability.moneyRecovered")]
    [InlineData("date: 2026-01-05\naccountability: {moneyRecovered: 0.12345678901234567890123456789012345}", "BUL7010", "2:34 accountability.moneyRecovered")]
    [InlineData("date: 2026-01-05\nattachments:\n  - title: 表\n    table: {columns: [a], rows: [a, [b, [[c]]]]}\n", "BUL7005 BUL7005", "4:34 attachments[0].table.rows[0]|4:42 attachments[0].table.rows[1][1].paragraphs[0]")]
    [InlineData("date: 2026-01-05\nissuer: a\u0007b\u0007\n# \u0001\n", "BUL1002 BUL1002 BUL1002", "2:10 issuer|2:12 issuer|3:3")]
    [InlineData("date: 2026-01-05\nissuer: a\0b\nremark: x\n", "BUL1002", "2:10 issuer")]
    [InlineData("date: 2026-01-05\nissuer: \"a\\0\"\n", "BUL1002", "2:9 issuer")]
    [InlineData("date: 2026-01-05\nissuer: \"a\uFFFFb\u0085\"\n", "BUL1002 BUL1002", "2:11 issuer|2:13 issuer")]
    [InlineData("date: 2026-01-05\nremark: {md: \"\\uFDD0\"}\n", "BUL1002", "2:14 remark.md")]
    [InlineData("date: 2026-01-05\nissuer: \"\u2028\\uFDD0\"\n", "BUL1002", "2:9 issuer")]
    [InlineData("date: 2026-01-05\nissuer: 𠮷\u0001\n", "BUL1002", "2:10 issuer")]
    public void Content(string yaml, string codes, string places) => Check(ReportFile.TryParse(yaml, ReportFileFormat.Yaml), codes, places);

    [Fact]
    public void All_errors_are_found_at_once()
    {
        var result = ReportFile.TryParse("kind: 通知。\ntitel: x\nsections:\n  - heading: a\n    findings:\n      - titel: b\n        deadline: 2023-02-30\n", ReportFileFormat.Yaml, "r.yaml");

        Check(result, "BUL1101 BUL7004 BUL7004 BUL7006 BUL7007", "r.yaml:1:7 kind|r.yaml:2:1 titel|r.yaml:6:9 sections[0].findings[0].titel|r.yaml:7:19 sections[0].findings[0].deadline|r.yaml:1:1");
        Should.Throw<NoticeException>(result.GetReportOrThrow).Diagnostics.ShouldBe(result.Diagnostics);
    }

    [Theory]
    [InlineData("titleLine: x", "整改情况报告（remediationReport）没有名为“titleLine”的字段（是否想写“titleLines”？）", "“remediationReport” has no field “titleLine” (did you mean “titleLines”?)")]
    [InlineData("Issuer: x", "整改情况报告（remediationReport）没有名为“Issuer”的字段（是否想写“issuer”？）", "“remediationReport” has no field “Issuer” (did you mean “issuer”?)")]
    [InlineData("成文日期: x", "整改情况报告（remediationReport）没有名为“成文日期”的字段（是否想写“date”？）", "“remediationReport” has no field “成文日期” (did you mean “date”?)")]
    [InlineData("seal: 有", "“有”不是印章（seal）的有效取值（可用：不盖章、加盖印章、签名章）", "“有” is not a value of “seal” (values there are: 不盖章 (none), 加盖印章 (toCome), 签名章 (nameStamp))")]
    [InlineData("kind: 通知。", "“通知。”不是文种（写 1 至 12 个汉字，如 通报、报告、公告、公示、函、情况说明、工作报告）", "“通知。” is not a kind of document (Write 1 to 12 Chinese characters, such as 通报, 报告, 公告, 公示, 函, 情况说明 or 工作报告.)")]
    [InlineData("titleLines: x", "标题（titleLines）应当是列表，这里是文字“x”", "“titleLines” must be a list, and this is the text “x”")]
    [InlineData("remark: {md: x, y: z}", "附注（remark）没有名为“y”的字段（只能有 md）", "“remark” has no field “y” (md is the only one)")]
    [InlineData("issuer: \"a\" b", "YAML 语法有误：这一行不是“字段: 值”，或缩进不对，或双引号里又有英文双引号（字段写作 name: \"文字\"：半角冒号，冒号后一个空格，文字放在双引号里）", "this is not YAML: this line is not “name: value”, or its indentation is wrong, or there are double quotes within double quotes (write name: \"text\": a colon, a space, the text in double quotes)")]
    [InlineData("issuer: &a x", "报告文件不得使用 YAML 的锚点 &a（直接写出内容；以 & * ! 开头的文字要加双引号）", "a report file must not use the anchor &a of YAML (write the content out; a text that begins with & * ! needs double quotes)")]
    public void Messages_say_what_to_do(string yaml, string chinese, string english)
    {
        var diagnostic = ReportFile.TryParse("date: 2026-01-05\n" + yaml, ReportFileFormat.Yaml).Diagnostics.ShouldHaveSingleItem();

        diagnostic.ToString().ShouldEndWith(": " + chinese);
        (diagnostic with { Language = DiagnosticLanguage.English }).ToString().ShouldEndWith(": " + english);
    }

    [Fact]
    public void A_message_repeats_no_long_or_invisible_text()
    {
        var diagnostic = ReportFile.TryParse("date: \"\\e" + new string('长', 100_000) + "\"", ReportFileFormat.Yaml).Diagnostics.ShouldHaveSingleItem();
        diagnostic.Code.ShouldBe("BUL1002");

        diagnostic = ReportFile.TryParse("date: \"\\n" + new string('长', 100_000) + "\"", ReportFileFormat.Yaml).Diagnostics.ShouldHaveSingleItem();
        diagnostic.Message.ShouldBe("“\\u000A" + new string('长', 39) + "…”不是有效日期");
    }

    [Theory]
    [InlineData(ReportFileFormat.Yaml)]
    [InlineData(ReportFileFormat.Json)]
    public void Wrong_use_throws_at_the_door(ReportFileFormat format)
    {
        Should.Throw<ArgumentNullException>(() => ReportFile.Parse(null!, format));
        Should.Throw<ArgumentNullException>(() => ReportFile.Load((string)null!));
        Should.Throw<ArgumentNullException>(() => ReportFile.Load((Stream)null!, format));
        Should.Throw<ArgumentNullException>(() => ReportFile.Write(null!, format));
        Should.Throw<ArgumentNullException>(() => ReportFile.Save(Reports.Small, (string)null!));
        Should.Throw<ArgumentNullException>(() => ReportFile.Save(Reports.Small, null!, format));
        Should.Throw<ArgumentNullException>(() => ReportFile.SaveAsync(Reports.Small, null!, format));
        Should.Throw<ArgumentNullException>(() => ReportFile.LoadAsync(null!, format));
        Should.Throw<ArgumentOutOfRangeException>(() => ReportFile.Parse("", (ReportFileFormat)7));
        Should.Throw<ArgumentOutOfRangeException>(() => ReportFile.Write(Reports.Small, (ReportFileFormat)7));
    }

    private static void Check(ReportReadResult result, string codes, string places)
    {
        string.Join(' ', result.Diagnostics.Select(diagnostic => diagnostic.Code)).ShouldBe(codes, string.Join('\n', result.Diagnostics));
        string.Join('|', result.Diagnostics.Select(diagnostic => diagnostic.Place)).ShouldBe(places, string.Join('\n', result.Diagnostics));
        result.Report.ShouldBeNull();
    }
}
