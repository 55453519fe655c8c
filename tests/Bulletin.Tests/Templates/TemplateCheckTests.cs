using Bulletin.Tests.Support;

namespace Bulletin.Tests.Templates;

/// <summary>Templates of one's own: every mistake is found when the template is loaded, with its line, whether a report comes by there or not.</summary>
public sealed class TemplateCheckTests
{
    private static readonly RemediationReport Report = new()
    {
        Issuer = "中共云河市水务局党组",
        Date = new DateOnly(2026, 3, 2),
        Preface = ["现将整改情况通报如下。"],
        Findings = [new() { Title = "学习不够", Measures = ["制定计划。"] }],
    };

    [Theory]
    [InlineData("{{tilteLines}}", "BUL2002", 1, "titleLines")]
    [InlineData("# x\n{{#if preface}}{{else}}{{nosuch}}{{/if}}", "BUL2002", 2, "nosuch")]
    [InlineData("{{#each sections}}{{#each topics}}\n{{#each findings}}{{titel}}{{/each}}{{/each}}{{/each}}", "BUL2002", 2, "title")]
    [InlineData("{{inspection.teem}}", "BUL2002", 1, "team")]
    [InlineData("{{#each findings}}{{../isuer}}{{/each}}", "BUL2002", 1, "issuer")]
    [InlineData("{{totals.completd}}", "BUL2002", 1, "completed")]
    [InlineData("{{labels.measures}}", "BUL2002", 1, "measures")]
    [InlineData("{{@indx}}", "BUL2002", 1, "@index")]
    [InlineData("{{withholding}}", "BUL2002", 1, "withholding")]
    [InlineData("{{{issuer}}}", "BUL2004", 1, "{{{")]
    [InlineData("{{&issuer}}", "BUL2004", 1, "{{&")]
    [InlineData("a\n\n{{findings}}", "BUL2005", 3, "findings")]
    [InlineData("{{inspection}}", "BUL2005", 1, "inspection")]
    [InlineData("{{> _nosuch}}", "BUL2007", 1, "_nosuch")]
    [InlineData("{{> _mesures}}", "BUL2007", 1, "_measures")]
    [InlineData("{{shout issuer}}", "BUL2010", 1, "shout")]
    [InlineData("{{#if (nearly issuer)}}{{/if}}", "BUL2010", 1, "nearly")]
    [InlineData("{{#each findings}}", "BUL2023", 1, "each")]
    [InlineData("{{#if issuer}}\n{{/each}}{{/if}}", "BUL2024", 2, "each")]
    [InlineData("{{/if}}", "BUL2024", 1, "if")]
    [InlineData("{{ordinal}}", "BUL2025", 1, "ordinal")]
    [InlineData("{{#each}}{{/each}}", "BUL2025", 1, "each")]
    [InlineData("{{#each findings as |f|}}{{/each}}", "BUL2002", 1, "as")]
    [InlineData("{{#loop findings}}{{/loop}}", "BUL2026", 1, "loop")]
    [InlineData("{{#each issuer}}{{/each}}", "BUL2027", 1, "issuer")]
    [InlineData("{{#with findings}}{{/with}}", "BUL2027", 1, "findings")]
    [InlineData("{{issuer", "BUL2028", 1, "")]
    [InlineData("{{../issuer}}", "BUL2029", 1, "../issuer")]
    [InlineData("---\nname: x\nnumbering: [\"甲\"]\n---\ntext", "BUL2008", 3, "甲")]
    [InlineData("---\nnam: x\n---\ntext", "BUL2008", 2, "nam")]
    [InlineData("---\nform: sideways\n---\ntext", "BUL2008", 2, "sideways")]
    [InlineData("---\nname: [\n---\ntext", "BUL2008", 3, "")]
    [InlineData("---\nname: x\ntext", "BUL2008", 1, "---")]
    [InlineData("text \uFDD0", "BUL2013", 1, "U+FDD0")]
    public void A_mistake_is_found(string template, string code, int line, string named)
    {
        var found = Check(template).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        var error = found.First(diagnostic => diagnostic.Code == code);
        error.Place!.ShouldMatch($@"own\.md\.hbs:{line}(:|$)");
        (error.Message + error.Hint).ShouldContain(named);
    }

    [Theory]
    [InlineData("{{inspection.zzzzzzzzzz}}", "feedbackDate")]
    [InlineData("{{> _zzzzzzzzzz}}", "_measures")]
    [InlineData("{{@zzzzzzzzzz}}", "@index")]
    public void A_name_that_is_near_to_none_is_answered_by_the_names_there_are(string template, string known)
    {
        var hint = Check(template).First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Hint!;
        hint.ShouldContain(known);
        hint.ShouldNotContain("…");
        hint.ShouldNotContain("是否");
    }

    [Fact]
    public void All_mistakes_are_found_at_once() =>
        Check("{{a}}\n{{b}}\n{{{c}}}").Select(diagnostic => diagnostic.Code).ShouldBe(["BUL2002", "BUL2002", "BUL2004"]);

    [Fact]
    public void Partials_that_include_themselves_are_refused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("own.md.hbs", "{{> _a}}");
        folder.Write("_a.md.hbs", "{{#each findings}}{{> _b}}{{/each}}");
        folder.Write("_b.md.hbs", "{{> _a @root}}");
        Notice.Check(Report, Own(folder)).ShouldContain(diagnostic => diagnostic.Code == "BUL2006" && diagnostic.Message.Contains("_a → _b → _a"));
    }

    [Fact]
    public void A_folder_of_templates_comes_before_the_built_in_ones()
    {
        using var folder = new TemporaryFolder();
        folder.Write("_title.md.hbs", "# 另拟的标题");
        var document = Notice.Compose(Report, new NoticeOptions { TemplateDirectories = [folder.Path] }).Document;
        document.Blocks[0].ShouldBe(new Title(["另拟的标题"]));
        new TemplateCatalog([folder.Path]).Show("_title").ShouldBe("# 另拟的标题");
    }

    [Fact]
    public void An_edited_template_is_read_anew()
    {
        using var folder = new TemporaryFolder();
        folder.Write("own.md.hbs", "# 甲\n\n正文");
        Notice.Compose(Report, Own(folder)).Document.Blocks[0].ShouldBe(new Title(["甲"]));
        folder.Write("own.md.hbs", "# 乙\n\n正文");
        Notice.Compose(Report, Own(folder)).Document.Blocks[0].ShouldBe(new Title(["乙"]));
    }

    [Theory]
    [InlineData("no-such")]
    [InlineData("../four-level")]
    [InlineData("/etc/passwd")]
    [InlineData("")]
    public void An_unknown_template_is_named_with_those_there_are(string name)
    {
        var error = Notice.Check(Report, new NoticeOptions { Template = name }).ShouldHaveSingleItem();
        error.Code.ShouldBe("BUL2001");
        error.Hint!.ShouldContain("four-level");
    }

    [Fact]
    public void A_missing_folder_is_an_error() =>
        Notice.Check(Report, new NoticeOptions { TemplateDirectories = ["/no/such/folder"] }).ShouldContain(diagnostic => diagnostic.Code == "BUL2012");

    [Fact]
    public void What_a_template_does_not_print_is_told()
    {
        using var folder = new TemporaryFolder();
        folder.Write("own.md.hbs", "# {{issuer}}\n\n{{#each findings}}{{title}}{{/each}}");
        Notice.Check(Report, Own(folder)).Where(diagnostic => diagnostic.Code == "BUL2011").Select(diagnostic => diagnostic.Place)
            .ShouldBe(["preface[0]", "findings[0].measures[0].text", "date"], ignoreOrder: true);
    }

    [Fact]
    public void Every_built_in_template_is_listed_described_and_sound()
    {
        var catalog = new TemplateCatalog();
        catalog.List().Select(template => template.Name).ShouldBe(["four-level", "labelled-problems", "quoted-problems", "report-to-team", "sectioned", "three-part"]);
        foreach (var template in catalog.List())
        {
            template.Description.ShouldNotBeEmpty();
            catalog.Show(template.Name).ShouldContain("name: " + template.Name);
            Notice.Check(Report, new NoticeOptions { Template = template.Name }).ShouldBeEmpty(template.Name);
        }
    }

    private static ValueList<Diagnostic> Check(string template)
    {
        using var folder = new TemporaryFolder();
        folder.Write("own.md.hbs", template);
        return Notice.Check(Report, Own(folder));
    }

    private static NoticeOptions Own(TemporaryFolder folder) => new() { Template = "own", TemplateDirectories = [folder.Path] };
}
