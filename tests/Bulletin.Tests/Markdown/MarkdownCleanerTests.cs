using Bulletin.Tests.Support;

namespace Bulletin.Tests.Markdown;

/// <summary>Pasted characters in hand-written text and in templates: what they become, where they are named, and that no line is moved.</summary>
public sealed class MarkdownCleanerTests
{
    [Fact]
    public void Each_line_is_cleaned_and_named()
    {
        var notice = Notice.FromMarkdown("\uFEFF# 关于⽤水的通报\n\n## \u200B供水\n\n甲\u200E乙\uFFFD\uE123。\n\n| 姓名 | \uF92C |\n| --- | --- |\n| ⾼ | \t丙\t|\n\n:::signature\n2026年3月2日\n:::\n");
        notice.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Place}").ShouldBe(
        [
            "BUL1050 notice.md:1", "BUL1050 notice.md:3", "BUL1015 notice.md:5", "BUL1053 notice.md:5", "BUL1051 notice.md:5", "BUL1052 notice.md:7", "BUL1050 notice.md:9",
        ]);
        notice.Document.Metadata.Title.ShouldBe("关于用水的通报");
        notice.Document.Blocks.OfType<Heading>().Single().Text.ShouldBe("供水");
        notice.Document.Blocks.OfType<Paragraph>().Single().Text.ShouldBe("甲乙\uFFFD\uE123。");
        notice.Document.Blocks.OfType<Table>().Single().Rows[0].ShouldBe(["高", "丙"]);
    }

    [Fact]
    public void Clean_text_with_every_notation_says_nothing() =>
        Notice.FromMarkdown("---\nform: web\n---\n\n# 通报\n\n\t　　甲乙。\n\n#\t丙\n" .Replace("#\t丙\n", "##\t丙\n", StringComparison.Ordinal) + "\n|\t姓名\t|\n|\t---\t|\n|\t张　伟\t|\n\n:::signature\n2026年3月2日\n:::\n").Diagnostics.ShouldBeEmpty();

    [Fact]
    public void A_line_separator_does_what_a_line_break_does()
    {
        var document = NoticeMarkdown.Read("# 云河市水务局\u2028关于整改的通报\n\n## 供水\u2028方面\n\n甲\u2028乙\u2029PE\u2028PVC\n\n:::signature\n云河市水务局\u20282026年3月2日\n:::\n");
        document.Blocks.OfType<Title>().Single().Lines.ShouldBe(["云河市水务局", "关于整改的通报"]);
        document.Blocks.OfType<Heading>().Single().Text.ShouldBe("供水方面");
        document.Blocks.OfType<Paragraph>().Single().Text.ShouldBe("甲乙PE PVC");
        document.Blocks.OfType<SignatureBlock>().Single().Date.ShouldBe(new DateOnly(2026, 3, 2));
    }

    [Fact]
    public void Places_below_a_line_separator_are_those_of_the_file() =>
        Should.Throw<NoticeException>(() => Notice.FromMarkdown("# 云河市水务局\u2028关于整改的通报\n\n甲\u2028乙\n\n###### 太深\n")).Diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Place).ShouldBe(["notice.md:5"]);

    [Fact]
    public void A_file_of_nothing_else_has_no_diagnostic_for_each_line()
    {
        var found = new List<Diagnostic>();
        Bulletin.Markdown.MarkdownCleaner.Clean(string.Concat(Enumerable.Repeat("⽤\n", 100_000)), "a.md", found);
        found.Count.ShouldBe(1001);
        found[^1].Place.ShouldBe("a.md:1001");
        found[^1].Message.ShouldContain("99000 处");
    }

    [Fact]
    public void A_template_is_cleaned_and_named_each_time_it_is_used()
    {
        using var folder = new TemporaryFolder();
        folder.Write("own.sbn", "---\nlabels:\n  users: ⽤户\n---\n# {{ issuer }}\n\n{{labels.users}}\uE123{{ include '_part' }}\n");
        folder.Write("_part.sbn", "⾼\uFFFD\n");
        var report = new RemediationReport { Issuer = "云河市水务局", Date = new(2026, 3, 2), Findings = [new() { Title = "甲" }] };
        var options = new NoticeOptions { Template = "own", Templates = [new TemplateFolder(folder.Path)] };
        for (var i = 0; i < 2; i++)
        {
            var notice = Notice.Compose(report, options);
            notice.Document.Blocks.OfType<Paragraph>().First().Text.ToString().ShouldStartWith("用户\uE123高\uFFFD");
            notice.Diagnostics.Where(diagnostic => diagnostic.Code is "BUL1050" or "BUL1053" or "BUL1015").Select(diagnostic => $"{diagnostic.Code} {Path.GetFileName(diagnostic.Place)}")
                .ShouldBe(["BUL1050 own.sbn:3", "BUL1053 own.sbn:7", "BUL1015 _part.sbn:1", "BUL1050 _part.sbn:1"], ignoreOrder: true);
        }
    }

    [Theory]
    [InlineData("甲\n乙", "甲乙")]
    [InlineData("PE\n管", "PE管")]
    [InlineData("water\nsupply", "water supply")]
    [InlineData("see above,\nand below", "see above, and below")]
    [InlineData("https://yunhe.example/\na", "https://yunhe.example/a")]
    public void Lines_are_joined_as_in_yaml(string text, string joined) => NoticeMarkdown.Read("# 通报\n\n" + text).Blocks.OfType<Paragraph>().Single().Text.ShouldBe(joined);
}
