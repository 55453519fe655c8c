using Bulletin.Tests.Support;
using Bulletin.Text;

namespace Bulletin.Tests.Templates;

/// <summary>Values never become markup: each comes out as itself or is refused.</summary>
public sealed class ValueSafetyTests
{
    public static TheoryData<string> Awkward => new(
        "**", "**粗**", "*斜*", "~1~", "^2^", "# x", "## x", "### 标题 +", " +", "+", "{{x}}", "{{{x}}}", "{{#each findings}}", "{{/if}}", "\\{{x}}", ":::", ":::signature", "::: remark", "[a]: b", "[a](b)", "![a](b.png)", "<b>", "<script>alert(1)</script>", "&lt;", "&#35;", "|", "| a | b |",
        "| --- |", "---", "===", "- x", "* x", "2. x", "2) x", "> x", "    x", "```", "`x`", "\\", "\\*", "http://a.b/c_d", "a@b.c", "_x_", "__x__", "\"引\"", "'引'", "%3C", "x\ty", "𠅤𬬻", "e\u0301", "\u200B零宽", "\uFEFF字", "\u00A0空", "“**”5**", "a**“重点”**b");

    [Theory]
    [MemberData(nameof(Awkward))]
    public void A_value_comes_out_as_itself_wherever_it_stands(string value)
    {
        var report = new RemediationReport
        {
            Template = "three-part",
            Issuer = "甲" + value,
            TitleLines = ["甲" + value],
            Recipients = ["乙" + value],
            Date = new DateOnly(2026, 3, 2),
            Preface = [value + "丙"],
            Overview = new() { Heading = "丁" + value, Paragraphs = [value], Measures = [new() { Lead = value, Text = value }] },
            Sections = [new() { Heading = value, Findings = [new() { Title = value, Description = value, Measures = [value, value], StatusText = value }] }],
            Closing = [value],
            Contacts = [new() { Phone = value, Email = value }],
            Signatures = [value],
            Remark = value,
            Attachments = [new() { Title = value, Paragraphs = [value], Table = new() { Columns = [value, value], Rows = [[value, value]] } }],
        };
        var notice = Notice.Compose(report);
        var document = notice.Document;

        // Pasted characters are cleaned, blanks at the ends go.
        value = value.Replace("e\u0301", "é", StringComparison.Ordinal).Replace("\u200B", "", StringComparison.Ordinal).Replace("\uFEFF", "", StringComparison.Ordinal);
        var wanted = RichText.Plain(value).Trim();

        document.Blocks[0].ShouldBe(new Title([("甲" + value).TrimEnd()]));
        document.Blocks[1].ShouldBe(new Recipients([("乙" + value).TrimEnd()]));
        document.Blocks.OfType<Heading>().ShouldContain(heading => heading.Level == 1 && heading.Text.Equals(wanted));
        document.Blocks.OfType<Heading>().ShouldContain(heading => heading.Level == 3 && heading.Text.ToString().StartsWith(wanted.ToString(), StringComparison.Ordinal) && heading.RunsIn);
        var paragraphs = document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text.ToString()).ToList();
        paragraphs.Count(text => text == wanted.ToString()).ShouldBe(Ended(wanted.ToString(), "。") == wanted.ToString() ? 3 : 2);
        paragraphs.ShouldContain(Ended(wanted.ToString(), "。"));
        document.Blocks.OfType<SignatureBlock>().Single().Names.ShouldBe([wanted]);
        document.Blocks.OfType<Remark>().Single().Text.ShouldBe(wanted);
        document.Blocks.OfType<Contacts>().Single().Lines.ShouldBe([$"联系电话：{Ended(wanted.ToString(), "；")}", $"电子邮箱：{Ended(wanted.ToString(), "。")}"]);
        var attachment = document.Blocks.OfType<AttachmentBlock>().Single();
        attachment.Title.ShouldBe(wanted);
        attachment.Blocks.ShouldBe([new Paragraph(wanted), new Table([default, default], [wanted, wanted], [[wanted, wanted]])]);

        using var docx = new MemoryStream();
        notice.SaveDocx(docx);
        DocxText.Read(docx.ToArray()).Select(line => line.Text).ShouldContain(wanted.ToString());
    }

    [Theory]
    [InlineData(new[] { 0 }, "U+0000")]
    [InlineData(new[] { 7 }, "U+0007")]
    [InlineData(new[] { 0x1B, '[' }, "U+001B")]
    [InlineData(new[] { 0xD800 }, "U+D800")]
    [InlineData(new[] { 0xD800, 'x' }, "U+D800")]
    [InlineData(new[] { 0xDC00, 'x' }, "U+DC00")]
    [InlineData(new[] { 0xFDD0 }, "U+FDD0")]
    [InlineData(new[] { 0xFDD0, '0', 0xFDD1 }, "U+FDD0")]
    [InlineData(new[] { 0xFFFE }, "U+FFFE")]
    [InlineData(new[] { 0xFFFF }, "U+FFFF")]
    [InlineData(new[] { 0xD83F, 0xDFFE }, "U+1FFFE")]
    [InlineData(new[] { 0x85 }, "U+0085")]
    public void What_no_document_can_hold_is_refused_with_its_place(int[] characters, string named)
    {
        // As numbers: an attribute cannot hold a lone surrogate.
        var value = string.Concat(characters.Select(c => (char)c));
        var report = new RemediationReport { Issuer = "甲", Date = new DateOnly(2026, 3, 2), Findings = [new() { Title = "问题", Measures = ["好" + value] }] };
        var error = Notice.Check(report).ShouldHaveSingleItem();
        error.Code.ShouldBe("BUL1002");
        error.Path.ShouldBe("findings[0].measures[0].text");
        error.Message.ShouldContain(named);
        error.Message.ShouldContain("第 2 个字符");
        Should.Throw<NoticeException>(() => Notice.FromMarkdown($"# 甲\n\n好{value}\n\n:::signature\n2026年3月2日\n:::")).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL2013");
    }

    [Fact]
    public void Ten_megabytes_of_text_come_out_whole()
    {
        var text = string.Concat(Enumerable.Repeat("整改**措施**落实到位，# 不是标题。", 600_000))[..10_000_000];
        var report = new RemediationReport { Issuer = "甲", Date = new DateOnly(2026, 3, 2), Findings = [new() { Title = "问题", Measures = [text] }] };
        Notice.Compose(report).Document.Blocks.OfType<Paragraph>().ShouldContain(paragraph => paragraph.Text.ToString() == "整改成效：" + Ended(text, "。"));
    }

    [Fact]
    public void A_line_break_in_a_paragraph_begins_a_new_one()
    {
        var report = new RemediationReport { Issuer = "甲", Date = new DateOnly(2026, 3, 2), Preface = ["第一段。\r\n\r\n第二段。\n# 第三段。"], Findings = [new() { Title = "问题" }] };
        Notice.Compose(report).Document.Blocks.OfType<Paragraph>().ShouldBe([new("第一段。"), new("第二段。"), new("# 第三段。")]);
    }

    [Fact]
    public void A_line_break_in_a_heading_is_refused()
    {
        var report = new RemediationReport { Issuer = "甲", Date = new DateOnly(2026, 3, 2), Findings = [new() { Title = "问题\n# 一", Description = "描述。" }] };
        var error = Notice.Check(report).ShouldHaveSingleItem();
        error.Code.ShouldBe("BUL1005");
        error.Path.ShouldBe("findings[0].title");
    }

    [Fact]
    public void Values_know_where_they_came_from()
    {
        var report = new RemediationReport { Issuer = "甲", Date = new DateOnly(2026, 3, 2), Findings = [new() { Title = "问题", Measures = ["一", new() { Lead = "领", Text = "二" }] }] };
        var paragraph = Notice.Compose(report).Document.Blocks.OfType<Paragraph>().First();
        paragraph.Text.Runs.Select(run => (run.Text, run.Origin.Path)).ShouldBe(
            [("整改成效：一是", null), ("一", "findings[0].measures[0].text"), ("。二是", null), ("领", "findings[0].measures[1].lead"), ("。", null), ("二", "findings[0].measures[1].text"), ("。", null)]);
    }

    // What a template adds to a text that ends in no mark.
    private static string Ended(string text, string mark) => CharacterRules.EndsSentence(text) ? text : text + mark;
}
