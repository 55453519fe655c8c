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
    [InlineData("# x\n{{ if preface }}{{ else }}{{ nosuch }}{{ end }}", "BUL2002", 2, "nosuch")]
    [InlineData("{{ for s in sections }}{{ for t in s.topics }}\n{{ for f in t.findings }}{{ f.titel }}{{ end }}{{ end }}{{ end }}", "BUL2002", 2, "title")]
    [InlineData("{{ inspection.teem }}", "BUL2002", 1, "team")]
    [InlineData("{{ with inspection }}{{ teem }}{{ end }}", "BUL2002", 1, "team")]
    [InlineData("{{ for f in findings }}{{ isuer }}{{ end }}", "BUL2002", 1, "issuer")]
    [InlineData("{{ for f in findings }}{{ end }}{{ f.title }}", "BUL2002", 1, "f")]
    [InlineData("{{ x = findings[0] }}{{ x.titel }}", "BUL2002", 1, "title")]
    [InlineData("{{ (array.first findings).titel }}", "BUL2002", 1, "title")]
    [InlineData("{{ sentence isuer }}", "BUL2002", 1, "issuer")]
    [InlineData("{{ isuer | sentence }}", "BUL2002", 1, "issuer")]
    [InlineData("{{ case kind }}{{ when isuer }}{{ end }}", "BUL2002", 1, "issuer")]
    [InlineData("{{ issuer == isuer ? 'a' : 'b' }}", "BUL2002", 1, "issuer")]
    [InlineData("{{ totals.completd }}", "BUL2002", 1, "completed")]
    [InlineData("{{ labels.mesures }}", "BUL2002", 1, "measures")]
    [InlineData("{{ for f in findings }}{{ for.last.x }}{{ end }}", "BUL2002", 1, "x")]
    [InlineData("{{ for.index }}", "BUL2002", 1, "for.index")]
    [InlineData("{{ withholding }}", "BUL2002", 1, "withholding")]
    [InlineData("{{ inspection['teem'] }}", "BUL2002", 1, "team")]
    [InlineData("{{ issuer.length }}", "BUL2002", 1, "length")]
    [InlineData("{{{issuer}}}", "BUL2004", 1, "{{{")]
    [InlineData("{{&issuer}}", "BUL2004", 1, "{{&")]
    [InlineData("a\n\n{{ findings }}", "BUL2005", 3, "findings")]
    [InlineData("{{ inspection }}", "BUL2005", 1, "inspection")]
    [InlineData("{{ sections[0].topics }}", "BUL2005", 1, "topics")]
    [InlineData("{{ totals.statusKnown }}", "BUL2130", 1, "statusKnown")]
    [InlineData("{{ include '_nosuch' }}", "BUL2007", 1, "_nosuch")]
    [InlineData("{{ include '_mesures' }}", "BUL2007", 1, "_measures")]
    [InlineData("{{ include issuer }}", "BUL2125", 1, "include")]
    [InlineData("{{ include '_measures' findings[0] }}", "BUL2126", 1, "findings[0]")]
    [InlineData("{{ shout issuer }}", "BUL2010", 1, "shout")]
    [InlineData("{{ if (nearly issuer) }}{{ end }}", "BUL2010", 1, "nearly")]
    [InlineData("{{ issuer | upcase }}", "BUL2010", 1, "upcase")]
    [InlineData("{{ for f in findings }}", "BUL2023", 1, "end")]
    [InlineData("{{ if issuer }}\n{{ end }}{{ end }}", "BUL2024", 2, "end")]
    [InlineData("{{ ordinal }}", "BUL2025", 1, "ordinal")]
    [InlineData("{{ ordinal 1 2 }}", "BUL2025", 1, "ordinal")]
    [InlineData("{{ array.size }}", "BUL2025", 1, "array.size")]
    [InlineData("{{ number 1 '甲' }}", "BUL2129", 1, "甲")]
    [InlineData("{{ for x in issuer }}{{ end }}", "BUL2027", 1, "issuer")]
    [InlineData("{{ with findings }}{{ end }}", "BUL2027", 1, "findings")]
    [InlineData("{{ issuer", "BUL2028", 1, "")]
    [InlineData("{{ if }}{{ end }}", "BUL2003", 1, "表达式")]
    [InlineData("{{ issuer. }}", "BUL2003", 1, "名字")]
    [InlineData("{{ issuer = 'x' }}", "BUL2123", 1, "issuer")]
    [InlineData("{{ sentence = 'x' }}", "BUL2123", 1, "sentence")]
    [InlineData("{{ with inspection }}{{ x = 1 }}{{ end }}", "BUL2124", 1, "x")]
    [InlineData("{{ findings == 1 }}", "BUL2131", 1, "findings")]
    [InlineData("{{#each findings}}{{/each}}", "BUL2121", 1, "{{ for item in list }}")]
    [InlineData("x\n{{> _title}}", "BUL2121", 2, "include")]
    [InlineData("{{ import x }}", "BUL2122", 1, "import")]
    [InlineData("{{ this.issuer }}", "BUL2122", 1, "this")]
    [InlineData("{{ tablerow x in findings }}{{ end }}", "BUL2122", 1, "tablerow")]
    [InlineData("{{ while true }}{{ end }}", "BUL2122", 1, "while")]
    [InlineData("{{ capture x }}{{ issuer }}{{ end }}", "BUL2122", 1, "capture")]
    [InlineData("{{ func f(x) }}{{ end }}", "BUL2122", 1, "func")]
    [InlineData("{{ wrap issuer }}{{ end }}", "BUL2122", 1, "wrap")]
    [InlineData("{{ ret 1 }}", "BUL2122", 1, "ret")]
    [InlineData("{{ break }}", "BUL2122", 1, "break")]
    [InlineData("{{ $x = 1 }}", "BUL2122", 1, "$x")]
    [InlineData("{{ x = {} }}", "BUL2122", 1, "{")]
    [InlineData("{{ x = [1] }}", "BUL2122", 1, "[")]
    [InlineData("{{ 1..5 }}", "BUL2122", 1, "1..5")]
    [InlineData("{{ inspection[kind] }}", "BUL2122", 1, "inspection[kind]")]
    [InlineData("{{ $\"{issuer}\" }}", "BUL2122", 1, "{issuer}")]
    [InlineData("{{ issuer.empty? }}", "BUL2122", 1, "empty?")]
    [InlineData("{{ @issuer }}", "BUL2122", 1, "@issuer")]
    [InlineData("{{ date.now }}", "BUL2002", 1, "now")]
    [InlineData("{{ object.eval 'issuer' }}", "BUL2010", 1, "object.eval")]
    [InlineData("{{ issuer | string.slice 0 1 }}", "BUL2010", 1, "string.slice")]
    [InlineData("{{ issuer | regex.match 'x' }}", "BUL2010", 1, "regex.match")]
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
        error.Place!.ShouldMatch($@"own\.sbn:{line}(:|$)");
        (error.Message + error.Hint).ShouldContain(named);
    }

    [Fact]
    public void The_arguments_of_a_partial_are_checked_in_the_partial()
    {
        var error = Check("{{ for f in findings }}{{ include '_measures' finding: f.measures[0] }}{{ end }}").First();
        error.Code.ShouldBe("BUL2002");
        error.Place.ShouldBe("_measures.sbn:4:21");
        error.Message.ShouldContain("finding.measuresIntro");
    }

    [Theory]
    [InlineData("{{ inspection.zzzzzzzzzz }}", "feedbackDate")]
    [InlineData("{{ include '_zzzzzzzzzz' }}", "_measures")]
    [InlineData("{{ for f in findings }}{{ f.zzzzzzzzzz }}{{ end }}", "measuresIntro")]
    public void A_name_that_is_near_to_none_is_answered_by_the_names_there_are(string template, string known)
    {
        var hint = Check(template).First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Hint!;
        hint.ShouldContain(known);
        hint.ShouldNotContain("…");
        hint.ShouldNotContain("是否");
    }

    [Fact]
    public void All_mistakes_are_found_at_once() =>
        Check("{{ a }}\n{{ b }}\n{{ findings }}").Select(diagnostic => diagnostic.Code).ShouldBe(["BUL2002", "BUL2002", "BUL2005"]);

    [Fact]
    public void Partials_that_include_themselves_are_refused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("own.sbn", "{{ include '_a' }}");
        folder.Write("_a.sbn", "{{ for f in findings }}{{ include '_b' }}{{ end }}");
        folder.Write("_b.sbn", "{{ include '_a' }}");
        Notice.Check(Report, Own(folder)).ShouldContain(diagnostic => diagnostic.Code == "BUL2006" && diagnostic.Message.Contains("_a → _b → _a"));
    }

    [Fact]
    public void A_folder_of_templates_comes_before_the_built_in_ones()
    {
        using var folder = new TemporaryFolder();
        folder.Write("_title.sbn", "# 另拟的标题");
        var document = Notice.Compose(Report, new NoticeOptions { Templates = [new TemplateFolder(folder.Path)] }).Document;
        document.Blocks[0].ShouldBe(new Title(["另拟的标题"]));
        new TemplateCatalog([new TemplateFolder(folder.Path)]).Show("_title").ShouldBe("# 另拟的标题");
    }

    [Fact]
    public void An_edited_template_is_read_anew()
    {
        using var folder = new TemporaryFolder();
        folder.Write("own.sbn", "# 甲\n\n正文");
        Notice.Compose(Report, Own(folder)).Document.Blocks[0].ShouldBe(new Title(["甲"]));
        folder.Write("own.sbn", "# 乙\n\n正文");
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
        Notice.Check(Report, new NoticeOptions { Templates = [new TemplateFolder("/no/such/folder")] }).ShouldContain(diagnostic => diagnostic.Code == "BUL2012");

    [Fact]
    public void What_a_template_does_not_print_is_told()
    {
        using var folder = new TemporaryFolder();
        folder.Write("own.sbn", "# {{issuer}}\n\n{{ for f in findings }}{{ f.title }}{{ end }}");
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
        folder.Write("own.sbn", template);
        return Notice.Check(Report, Own(folder));
    }

    private static NoticeOptions Own(TemporaryFolder folder) => new() { Template = "own", Templates = [new TemplateFolder(folder.Path)] };
}
