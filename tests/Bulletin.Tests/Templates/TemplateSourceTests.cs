using Bulletin.Tests.Support;

namespace Bulletin.Tests.Templates;

/// <summary>Templates come from folders, strings, resources or a source of the application's own, and override each other file by file.</summary>
public sealed class TemplateSourceTests
{
    private static readonly RemediationReport Report = new()
    {
        Template = "own",
        Issuer = "云河市水务局",
        Date = new DateOnly(2026, 3, 2),
        Findings = [new() { Title = "台账不全", Measures = ["补记。"] }],
    };

    [Fact]
    public void A_later_source_comes_before_an_earlier_one_file_by_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("_part.sbn", "来自文件夹。");
        var texts = new TemplateSet([new("own", "# 通报\n\n{{ include '_part' }}\n\n{{ include '_other' }}"), new("_part", "来自文字。"), new("_other", "别的。")]);
        Said([texts]).ShouldBe(["来自文字。", "别的。"]);
        Said([texts, new TemplateFolder(folder.Path)]).ShouldBe(["来自文件夹。", "别的。"]);
        Said([new TemplateFolder(folder.Path), texts]).ShouldBe(["来自文字。", "别的。"]);
    }

    [Fact]
    public void Resources_of_an_assembly_are_templates()
    {
        var source = new EmbeddedTemplates(typeof(TemplateSourceTests).Assembly, "Bulletin.Tests.Templates.Embedded.");
        source.Names.ShouldBe(["_body", "own"]);
        Said([source]).ShouldBe(["台账不全"]);
    }

    [Fact]
    public void A_source_of_the_application_is_asked_each_time()
    {
        var source = new Counting();
        Said([source]).ShouldBe(["第1次"]);
        Said([source]).ShouldBe(["第2次"]);
        new TemplateCatalog([source]).List().ShouldContain(template => template.Name == "own" && template.Description == "自备");
    }

    [Fact]
    public void A_source_that_cannot_be_read_is_a_diagnostic()
    {
        var found = Notice.Check(Report, new() { Templates = [new Broken()] }).ShouldHaveSingleItem();
        found.Code.ShouldBe("BUL2012");
        found.File.ShouldBe("own");
    }

    [Fact]
    public void A_template_of_an_earlier_version_is_named_with_the_way_to_change_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("own.md.hbs", "# {{issuer}}");
        var found = Notice.Check(Report, new() { Templates = [new TemplateFolder(folder.Path)] }).ShouldHaveSingleItem();
        found.Code.ShouldBe("BUL2120");
        found.File!.ShouldEndWith("own.md.hbs");
        found.Hint!.ShouldContain("own.sbn");
    }

    [Fact]
    public void A_template_is_checked_without_a_report()
    {
        var catalog = new TemplateCatalog([new TemplateSet([new("own", "# {{ isuer }}\n{{ findngs }}"), new("good", "# {{ issuer }}")])]);
        catalog.Check("own").Select(found => found.Place).ShouldBe(["own.sbn:1:6", "own.sbn:2:4"]);
        catalog.Check("good").ShouldBeEmpty();
        catalog.Check("none").ShouldHaveSingleItem().Code.ShouldBe("BUL2001");
    }

    [Theory]
    [InlineData("# 通报\n\n{{ if issuer }}\n{{ for f in findings }}\n\n  ## {{ f.nextStep }}\n{{ end }}\n{{ end }}", "own.sbn:6:3")]
    [InlineData("---\nname: own\n---\n# 通报\n\n{{ for f in findings }}\n\n{{ f.title }}\n\n:::nosuch\n{{ f.title }}\n:::\n{{ end }}", "own.sbn:10:1")]
    [InlineData("# 通报\n\n{{ include '_part' }}", "_part.sbn:2:1")]
    [InlineData("# 通报\n\n正文{{ x = '\n\n:::nosuch' }}{{ x }}", "own.sbn:5:17")]
    public void An_error_of_what_a_template_prints_has_its_place_in_the_template(string template, string place)
    {
        var options = new NoticeOptions { Templates = [new TemplateSet([new("own", template), new("_part", "正文。\n:::nosuch\n:::")])] };
        Notice.Check(Report, options).First(found => found.Severity == DiagnosticSeverity.Error).Place.ShouldBe(place);
    }

    [Fact]
    public void Many_threads_share_a_template()
    {
        var options = new NoticeOptions { Templates = [new TemplateSet("own", "# 通报\n\n{{ for f in findings }}{{ f.title }}{{ ordinal for.index + 1 }}{{ end }}")] };
        Parallel.For(0, 200, i =>
        {
            var report = Report with { Findings = Enumerable.Range(0, 5).Select(n => new Finding { Title = $"问题{i}-{n}" }).ToValueList() };
            Notice.Compose(report, options).Document.Blocks.OfType<Paragraph>().Single().Text.ToString()
                .ShouldBe(string.Concat(Enumerable.Range(0, 5).Select(n => $"问题{i}-{n}{"一二三四五"[n]}")));
        });
    }

    [Fact]
    public void As_many_findings_as_numerals_can_count_are_within_the_limits()
    {
        var report = Report with
        {
            Template = "three-part",
            Findings = Enumerable.Range(0, 9_999).Select(i => new Finding { Title = $"问题{i}", Measures = ["甲。", "乙。", "丙。"] }).ToValueList(),
        };
        Notice.Check(report).ShouldNotContain(found => found.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_loop_without_end_is_stopped_with_its_place()
    {
        var report = Report with { Findings = Enumerable.Range(0, 2000).Select(i => new Finding { Title = $"问题{i}" }).ToValueList() };
        var options = new NoticeOptions { Templates = [new TemplateSet("own", "# 通报\n\n{{ for a in findings }}{{ for b in findings }}{{ end }}{{ end }}")] };
        var found = Notice.Check(report, options).First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        found.Code.ShouldBe("BUL2132");
        found.Place.ShouldBe("own.sbn:3:27");
    }

    private static List<string> Said(ValueList<ITemplateSource> sources) =>
        [.. Notice.Compose(Report, new() { Templates = sources }).Document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text.ToString())];

    private sealed class Counting : ITemplateSource
    {
        private int _times;

        public IEnumerable<string> Names => ["own"];

        public TemplateFile? Find(string name) =>
            name == "own" ? new TemplateFile("base:own", $"---\ndescription: 自备\n---\n# 通报\n\n第{Interlocked.Increment(ref _times)}次") : null;
    }

    private sealed class Broken : ITemplateSource
    {
        public IEnumerable<string> Names => [];

        public TemplateFile? Find(string name) => throw new IOException("no connection");
    }
}
