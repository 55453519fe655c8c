using System.Text.RegularExpressions;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Hostile;

/// <summary>Front matter that is meant to do harm: errors with their places, never another exception, bounded memory.</summary>
public sealed partial class FrontMatterTests
{
    private const string Folder = "front-matter";
    private const string NumeralFormats = "写作 \"一、\"、\"（一）\"、\"1.\" 或 { format: \"1.\", continuous: true }";

    [Theory]
    [InlineData("alias-growth", "3:7 4:7 5:7")]
    [InlineData("anchored-mapping", "2:9 2:17")]
    [InlineData("deep-closed", "2:76")]
    [InlineData("deep-unclosed", "2:72")]
    [InlineData("duplicate-label", "2:13")]
    [InlineData("escaped-characters", "2:13 3:14")]
    [InlineData("form-empty", "2:7")]
    [InlineData("form-list", "2:7")]
    [InlineData("form-negative", "2:7")]
    [InlineData("form-null", "2:6")]
    [InlineData("form-number", "2:7")]
    [InlineData("form-with-sign", "2:7")]
    [InlineData("label-without-text", "2:14 2:16")]
    [InlineData("self-reference", "2:14 2:19")]
    [InlineData("unclosed-list", "3:3")]
    public void Is_an_error_with_its_place(string name, string places)
    {
        var text = Text(name);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var errors = Errors(text);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(4_000_000 + (100L * text.Length));

        foreach (var place in places.Split(' '))
        {
            var at = "notice.md:" + place;
            errors.ShouldContain(error => error.Place!.StartsWith(at, StringComparison.Ordinal), string.Join('\n', errors));
        }

        errors.ShouldAllBe(error => error.Code == "BUL2008" || error.Code == "BUL1002" || error.Code == "BUL2013");
        errors.ShouldAllBe(error => !string.IsNullOrEmpty(error.Hint));
    }

    [Theory]
    [InlineData("form: web,formal", "未知的 form“web,formal”", "可用：web formal letter")]
    [InlineData("form: \" 2\"", "未知的 form“ 2”", "可用：web formal letter")]
    [InlineData("form: web\nform: formal", "“form”重复，第 2 行已经有了", "删去其中一个")]
    [InlineData("form: &x web", "头部不得使用 YAML 的锚点 &x", "直接写出内容；以 & * ! 开头的文字要加双引号")]
    [InlineData("labels: { a: 1, a: 2 }", "“a”重复，第 2 行已经有了", "删去其中一个")]
    [InlineData("labels: [a]", "“labels”的写法不对", "写作 labels: { 名字: 文字 }")]
    [InlineData("numbering: [[一]]", "“”不是编号格式：须恰有一个数字占位 一、1 或 ①", NumeralFormats)]
    [InlineData("- form", "应当是“名字: 值”", "可用：name description model form numbering layout labels statistics")]
    [InlineData("form: \"web", "YAML 语法有误：引号没有结束",
        "字段写作 name: \"文字\"：半角冒号，冒号后一个空格，文字放在双引号里")]
    [InlineData("form: web\n--- more", "一个文件只能有一份头部，这里又开始了一份", "删去此处的 ---，或分成几个文件")]
    public void Says_what_is_wrong_and_what_to_do(string head, string message, string hint)
    {
        var error = Errors($"---\n{head}\n---\n\n# 标题\n\n正文。\n").ShouldHaveSingleItem();
        (error.Code, error.Message, error.Hint).ShouldBe(("BUL2008", "头部有误：" + message, hint));
        LatinWords().IsMatch((error with { Language = DiagnosticLanguage.English }).Message).ShouldBeTrue();
    }

    [Fact]
    public void All_errors_are_reported() =>
        Errors(
            "---\nform: x\nnumbering: [a]\nstatistics: { decimals: 9, rate: 1 }\nlabels: { a: , b: [] }\nwhat: 1\n---\n"
            + "\n# 标题\n\n正文。\n").Count.ShouldBe(7);

    [Fact]
    public void What_is_right_is_read_as_before()
    {
        var document = NoticeMarkdown.Read(
            "---\r\nname: a\ndescription: 一行\nform: Formal # 红头\n"
            + "numbering:\n  - \"第一、\"\n  - { format: (1), omitOnlyChild: true }\nlabels: { a: 文字 }\n---\n\n"
            + "# 关于整改的通报\n\n## 情况\n\n正文。\n");
        document.Form.ShouldBe(DocumentForm.Formal);
        document.Numbering.Levels.Select(level => level.Format.Pattern).ShouldBe(["第一、", "(1)", "1.", "（1）"]);
        NoticeMarkdown.Read(NoticeMarkdown.Write(document)).ShouldBe(document);
    }

    [Theory]
    [InlineData("[", "")]
    [InlineData("[", "]")]
    [InlineData("{ a: ", "")]
    [InlineData("- ", "")]
    [InlineData("? ", "")]
    [InlineData("[*a, ", "")]
    public void Deep_nesting_grows_with_the_text(string open, string close)
    {
        var used = new[] { 1000, 25_000, 50_000, 100_000 }.Select(count =>
        {
            var (before, after) = (string.Concat(Enumerable.Repeat(open, count)), string.Concat(Enumerable.Repeat(close, count)));
            var head = $"---\nlabels: {before}{after}\n---\n";
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            Errors(head).ShouldNotBeEmpty();
            return GC.GetAllocatedBytesForCurrentThread() - allocated;
        }).ToList();
        (used[3] / (double)used[1]).ShouldBeLessThan(4.6);
    }

    [Fact]
    public void Templates_are_read_by_the_same_reader()
    {
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(FileOf("x"))!))
        {
            using var folder = new TemporaryFolder();
            File.WriteAllText(folder.File("hostile.sbn"), File.ReadAllText(file));
            var options = new NoticeOptions { Templates = [new TemplateFolder(folder.Path)], Template = "hostile" };
            var report = new RemediationReport { Issuer = "云河市水务局", Date = new DateOnly(2026, 3, 2), Preface = ["正文。"] };
            var found = Notice.Check(report, options);
            if (!file.Contains("two-documents", StringComparison.Ordinal))
            {
                found.ShouldContain(diagnostic => diagnostic.Code == "BUL2008" || diagnostic.Code == "BUL1002", file);
            }
        }
    }

    // Heads put together from pieces of YAML: a notice, or the documented exception with messages in words of our own.
    [Fact]
    public void Random_heads_never_break_the_reader()
    {
        string[] pieces =
        [
            "form: ", "web", "formal", "numbering:", "labels:", "statistics:", "name: ", "\n", "\n  ", "- ",
            "[", "]", "{", "}", ", ", ": ", "\"", "'", "&a ", "*a", "!!str ", "? ", "| ", "> ",
            "#", "%TAG ", "...", "\t", "一、", "1.", "true", "decimals: ", "0", "~", "\\u0001", "\\x", "\u2028", "\uD800", "<<",
            "@", "`", "--- ",
        ];
        var random = new Random(RandomCases.SeedNumber);
        for (var round = 0; round < RandomCases.Times(1500); round++)
        {
            var head = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => pieces[random.Next(pieces.Length)]));

            // A red-head document without date and masthead is none, whatever its head.
            foreach (var error in Errors($"---\n{head}\n---\n\n# 标题\n\n正文。\n").Where(error => error.Code is not ("BUL2081" or "BUL3032")))
            {
                error.Line.ShouldNotBeNull(head);
                LatinWords().IsMatch(Quotation().Replace(error.Message, "")).ShouldBeFalse($"{head}\n{error}");
            }
        }
    }

    private static string FileOf(string name) => Repository.At("tests", "Bulletin.Tests", "Hostile", Folder, name + ".md");

    private static string Text(string name) => File.ReadAllText(FileOf(name));

    private static List<Diagnostic> Errors(string markdown)
    {
        try
        {
            Notice.FromMarkdown(markdown);
            return [];
        }
        catch (NoticeException exception)
        {
            return [.. exception.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        }
    }

    [GeneratedRegex("[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LatinWords();

    [GeneratedRegex("“[^”]*”", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quotation();
}
