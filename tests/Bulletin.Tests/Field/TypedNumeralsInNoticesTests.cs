using Bulletin.Tests.Support;

namespace Bulletin.Tests.Field;

/// <summary>A numeral that is typed and printed anyway stands once; one that differs from the printed one stays, with a warning.</summary>
public sealed class TypedNumeralsInNoticesTests
{
    [FontFact]
    public void A_report_with_typed_numerals_prints_each_once()
    {
        var input = FieldInput.Read("09-doubled.yaml");

        input.ShouldPrint("（一）供水保障方面");
        input.ShouldPrint("1.管网漏损率偏高。部分老旧小区漏损严重");
        input.ShouldPrint("整改落实情况：一是更换老旧管网12公里");
        input.ShouldPrint("二是建立分区计量体系。");
        input.ShouldPrint("三是追回多付工程款31.6万元");
        foreach (var doubled in new[] { "（一）（一）", "1.1.", "一是一是", "二是二是", "三是三是" })
        {
            input.ShouldNotPrint(doubled);
        }

        Told(input, "BUL3050").ShouldBe(
            ["sections[0].heading", "sections[0].findings[0].title", "sections[0].findings[0].measures[0].text", "sections[0].findings[0].measures[1].text", "sections[1].findings[0].measures[2].text"]);
    }

    [FontFact]
    public void A_numeral_of_another_shape_stays()
    {
        var input = FieldInput.Read("09-doubled.yaml");

        input.ShouldPrint("（二）二、项目管理方面");
        input.ShouldPrint("1.（1）工程变更不规范。");
        input.ShouldPrint("一是（一）修订管理办法；");
        Told(input, "BUL3052").ShouldBe(
            ["sections[1].heading", "sections[1].findings[0].title", "sections[1].findings[0].measures[0].text", "sections[1].findings[0].measures[1].text"]);
    }

    [FontFact]
    public void Hand_written_headings_with_typed_numerals_print_each_once()
    {
        var input = FieldInput.Read("09b-doubled.md");

        input.ShouldPrint("一、供水保障方面（一）管网漏损率偏高1.老旧小区漏损严重（1）更换老旧管网正文1. 第一项二、项目管理方面正文。");
        Told(input, "BUL3050").ShouldBe(["09b-doubled.md:3", "09b-doubled.md:5", "09b-doubled.md:7", "09b-doubled.md:9", "09b-doubled.md:13"]);
    }

    [Theory]
    [InlineData("## 二、管网漏损", "一、二、管网漏损", "BUL3051")]
    [InlineData("## 1.管网漏损", "一、1.管网漏损", "BUL3052")]
    [InlineData("## 1.1　管网漏损", "一、1.1　管网漏损", "BUL3052")]
    [InlineData("#### 1.2025年预算", "1.1.2025年预算", "BUL3052")]
    [InlineData("#### 1、3个小区漏损", "1.1、3个小区漏损", "BUL3052")]
    [InlineData("## 一、", "一、一、", "BUL3052")]
    public void A_numeral_that_differs_stays_with_a_warning(string heading, string printed, string code)
    {
        var input = FieldInput.OfMarkdown(Notice(heading));

        HeadingOf(input).ShouldBe(printed);
        input.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(code);
        input.Diagnostics[0].Severity.ShouldBe(DiagnosticSeverity.Warning);
        input.Diagnostics[0].Place.ShouldBe("notice.md:3");
    }

    [Theory]
    [InlineData("#### 1.2万元奖金未发放")]
    [InlineData("#### 3.15行动落实不力")]
    [InlineData("#### 1、2号机组振动")]
    [InlineData("## 一号渠首工程问题")]
    [InlineData("## 一、二号泵站")]
    [InlineData("### （一）级响应不及时")]
    [InlineData("##### （1）号机组振动")]
    [InlineData("## 一体化建设")]
    [InlineData("## 2025年预算")]
    public void Text_that_looks_like_a_numeral_stays_without_a_word(string heading)
    {
        var input = FieldInput.OfMarkdown(Notice(heading));

        HeadingOf(input).ShouldEndWith(heading.TrimStart('#', ' '));
        HeadingOf(input).Length.ShouldBeGreaterThan(heading.TrimStart('#', ' ').Length);
        input.Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("## 一．管网漏损", "一、管网漏损")]
    [InlineData("### (一) 管网漏损", "（一）管网漏损")]
    [InlineData("#### １．管网漏损", "1.管网漏损")]
    [InlineData("#### 1、管网漏损", "1.管网漏损")]
    [InlineData("##### ⑴管网漏损", "（1）管网漏损")]
    [InlineData("## 一、**管网**漏损", "一、管网漏损")]
    public void The_width_of_marks_makes_no_difference(string heading, string printed)
    {
        var input = FieldInput.OfMarkdown(Notice(heading));

        HeadingOf(input).ShouldBe(printed);
        input.Codes.ShouldBe(["BUL3050"]);
    }

    [Fact]
    public void Styles_and_origins_stay()
    {
        var report = Report(new Finding { Title = "台账不全", Measures = ["补齐台账。"] }) with
        {
            Sections = [new Section { Heading = RichText.Of([new("（一）"), new("供水", TextStyle.Strong), new("保障")]), Findings = [new Finding { Title = "台账不全", Measures = ["补齐台账。"] }] }],
            Findings = [],
        };

        var heading = FieldInput.Of(report with { Template = "sectioned" }).Notice.Document.Blocks.OfType<Heading>().First();

        heading.Text.Runs.Select(run => (run.Text, run.Style, run.Origin.Path)).ShouldBe([("供水", TextStyle.Strong, "sections[0].heading"), ("保障", TextStyle.Plain, "sections[0].heading")]);
    }

    [Fact]
    public void Headings_of_an_attachment_are_counted_apart()
    {
        var input = FieldInput.OfMarkdown(Notice("## 一、管网漏损", "\n:::attachment 台账\n## 一、总则\n\n正文。\n\n## 二、分则\n\n正文。\n:::\n"));

        input.Notice.Document.Blocks.OfType<AttachmentBlock>().Single().Blocks.OfType<Heading>().Select(heading => $"{heading.Number}{heading.Text}").ShouldBe(["一、总则", "二、分则"]);
        input.Codes.ShouldBe(["BUL3050", "BUL3050", "BUL3050"]);
    }

    [Fact]
    public void A_title_keeps_its_numerals() =>
        FieldInput.OfMarkdown("# 一、云河市水务局关于供水的通报\n\n正文。").Notice.Document.Blocks.OfType<Title>().Single().Lines.ShouldBe(["一、云河市水务局关于供水的通报"]);

    [Fact]
    public void A_format_with_words_of_its_own_is_known()
    {
        var input = FieldInput.Of(Report(new Finding { Title = "整改问题1：台账不全", Measures = ["补齐台账。"] }));

        HeadingOf(input).ShouldBe("整改问题一：台账不全。");
        input.Codes.ShouldBe(["BUL3050"]);
    }

    [Fact]
    public void A_run_in_heading_and_a_numeral_alone_are_headings_too()
    {
        var input = FieldInput.OfMarkdown("# 通报\n\n#### 1.管网漏损。 +\n\n正文。\n\n#### +\n\n2.管网老化。" + Signature);

        input.Notice.Document.Blocks.OfType<Heading>().Select(heading => $"{heading.Number}{heading.Text}").ShouldBe(["1.管网漏损。", "2."]);
        input.Notice.Document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text.ToString()).ShouldBe(["正文。", "管网老化。"]);
        input.Codes.ShouldBe(["BUL3050", "BUL3050"]);
    }

    [Fact]
    public void An_only_child_without_a_numeral_keeps_the_typed_one()
    {
        var input = FieldInput.OfMarkdown("---\nnumbering:\n  - { format: \"一、\", omitOnlyChild: true }\n---\n\n# 通报\n\n## 一、管网漏损\n\n正文。" + Signature);

        HeadingOf(input).ShouldBe("一、管网漏损");
        input.Codes.ShouldBe(["BUL3053"]);
    }

    [Theory]
    [InlineData(new[] { "一是更换管网。", "二是加强考核。" }, "一是更换管网。二是加强考核。", new[] { "BUL3050", "BUL3050" })]
    [InlineData(new[] { "更换管网。", "三是加强考核。" }, "一是更换管网。二是三是加强考核。", new[] { "BUL3051" })]
    [InlineData(new[] { "1.2万元已追回。", "加强考核。" }, "一是1.2万元已追回。二是加强考核。", new string[0])]
    [InlineData(new[] { "一是一、二是二，如实填报。", "加强考核。" }, "一是一是一、二是二，如实填报。二是加强考核。", new string[0])]
    [InlineData(new[] { "第一，更换管网。", "加强考核。" }, "一是第一，更换管网。二是加强考核。", new[] { "BUL3052" })]
    [InlineData(new[] { "一是更换管网。" }, "一是更换管网。", new[] { "BUL3053" })]
    [InlineData(new[] { "一是更换管网；二是加强考核。" }, "一是更换管网；二是加强考核。", new string[0])]
    public void Measures_have_one_ordinal(string[] measures, string printed, string[] codes)
    {
        var input = FieldInput.Of(Report(new Finding { Title = "台账不全", Measures = [.. measures.Select(text => (Measure)text)] }));

        input.Notice.Document.Blocks.OfType<Paragraph>().First().Text.ToString().ShouldBe("整改成效：" + printed);
        input.Codes.ShouldBe(codes);
    }

    [Fact]
    public void The_table_of_findings_has_one_ordinal_too()
    {
        var report = Report(new Finding { Title = "整改问题一：台账不全", Measures = ["一是补齐台账。", new Measure { Lead = "二是加强考核", Text = "每月通报。" }] });
        var input = FieldInput.Of(report, new NoticeOptions { FindingsTable = true });

        var row = input.Notice.Document.Blocks.OfType<AttachmentBlock>().Single().Blocks.OfType<Table>().Single().Rows[0];
        row.Select(cell => cell.ToString()).Take(3).ShouldBe(["1", "台账不全", "一是补齐台账。\n二是加强考核。每月通报。"]);
        input.Codes.Distinct().ShouldBe(["BUL3050"]);
    }

    private const string Signature = "\n\n:::signature\n云河市水务局\n2026年3月2日\n:::\n";

    private static string Notice(string heading, string attachments = "") =>
        $"# 云河市水务局关于编号的通报\n\n{heading}\n\n正文。{(attachments.Length > 0 ? "\n\n:::attachments\n台账\n:::" : "")}{Signature}{attachments}";

    private static RemediationReport Report(Finding finding) =>
        new() { Template = "labelled-problems", Issuer = "云河市水务局", Date = new(2026, 3, 2), Findings = [finding], Signatures = ["云河市水务局"] };

    private static string HeadingOf(FieldInput input) => input.Notice.Document.Blocks.OfType<Heading>().Select(heading => $"{heading.Number}{heading.Text}").First();

    private static IEnumerable<string?> Told(FieldInput input, string code) => input.Diagnostics.Where(diagnostic => diagnostic.Code == code).Select(diagnostic => diagnostic.Place);
}
