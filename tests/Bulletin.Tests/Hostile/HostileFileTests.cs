using System.Text;
using System.Text.RegularExpressions;
using Bulletin.Data;
using Bulletin.Tests.Audiences;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Hostile;

/// <summary>Files made to do harm: each gives the expected diagnostic or a right result, with bounded memory.</summary>
public sealed class HostileFileTests
{
    // The largest file has seven million references; most take less than a tenth of this.
    private const long MostBytes = 400_000_000;

    private static readonly NoticeOptions Formal = new() { Form = DocumentForm.Formal, Audience = Audience.Party };

    // The codes of the errors, or null if the file gives a notice.
    private static readonly Dictionary<string, string?> Expected = new(StringComparer.Ordinal)
    {
        ["character-references.docx"] = "BUL5013",
        ["delimiters.md"] = null,
        ["edited.docx"] = null,
        ["joint-sealed.yaml"] = null,
        ["letters-before-a-number.json"] = null,
        ["long-printing-office.json"] = null,
        ["many-copies.json"] = null,
        ["many-copies.md"] = "BUL2081",
        ["repeated-character.json"] = "BUL1033",
        ["repeated-letter.json"] = null,
        ["run-combining.json"] = null,
        ["run-di.json"] = null,
        ["run-digits.json"] = null,
        ["run-latin.json"] = null,
        ["run-letters.json"] = null,
        ["run-mail.json"] = null,
        ["run-mail2.json"] = null,
        ["run-md-delims.json"] = null,
        ["run-md-escapes.json"] = null,
        ["run-numerals.json"] = null,
        ["run-parens.json"] = null,
        ["run-quotes.json"] = null,
        ["run-spaces.json"] = null,
        ["run-spacesonly.json"] = null,
        ["run-title.json"] = null,
        ["styled-runs.docx"] = "BUL5027 BUL5037",
        ["withheld-markdown.yaml"] = "BUL1033",
        ["withheld-unit.yaml"] = "BUL1033",
    };

    // Marks in the file by the place they stand in, of which no output may have any.
    private static readonly string[] Left =
    [
        "body", "comment", "ctext", "cauthor", "insauthor", "del", "deltext", "hidden", "company", "manager", "lastmod", "kw", "people",
        "customxml", "template", "permeditor", "docvar", "hash", "mailquery",
        "sectchange", "pprchange", "pngtext", "pngtrailer", "linktarget", "pi", "smartattr", "themeext",
    ];

    private static readonly string Folder = Repository.At("tests", "Bulletin.Tests", "Hostile", "Files");

    public static TheoryData<string> Names => [.. Expected.Keys];

    [Fact]
    public void Every_file_is_tested() => Directory.GetFiles(Folder).Where(file => Path.GetExtension(file) != ".png")
        .Select(Path.GetFileName).Order(StringComparer.Ordinal)
        .ShouldBe(Expected.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_file(string name)
    {
        ValueList<Diagnostic> found = [];
        var allocated = await Hangs.Not(() => Growth.Allocated(() => found = Read(Path.Combine(Folder, name))));
        var errors = found.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();

        string.Join(' ', errors.Select(diagnostic => diagnostic.Code).Distinct().Order(StringComparer.Ordinal))
            .ShouldBe(Expected[name] ?? "");
        found.ShouldAllBe(diagnostic => diagnostic.ToString().Length < 1000);
        allocated.ShouldBeLessThan(MostBytes);
    }

    [Theory]
    [InlineData("label-escape", "BUL2013")]
    [InlineData("label-nul", "BUL2013")]
    [InlineData("label-token", "BUL2013")]
    public void A_label_of_a_template_is_held_to_the_rules_of_text(string folder, string code)
    {
        var report = ReportFile.Load(Repository.At("examples", "reports", "three-part.yaml"));

        var error = Notice.Check(report, new() { Templates = [new TemplateFolder(Path.Combine(Folder, "templates", folder))] })
            .First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Line == 5);

        error.Code.ShouldBe(code);
        error.Place.ShouldNotBeNull().ShouldEndWith("three-part.sbn:5:13");
    }

    [Theory]
    [InlineData("numbering-line-break", "BUL2008", "three-part.sbn:4:13")]
    [InlineData("nested-calls", "BUL2111", "three-part.sbn:6")]
    [InlineData("very-nested-calls", "BUL2111", "three-part.sbn:6")]
    [InlineData("nested-sentences", "BUL2111", "three-part.sbn:6")]
    [InlineData("doubling-partials", "BUL2112", "_title.sbn:4")]
    [InlineData("more-doubling-partials", "BUL2112", "_title.sbn:4")]
    public void A_template_that_grows_without_end_is_refused_in_one_line(string folder, string code, string place)
    {
        var report = ReportFile.Load(Repository.At("examples", "reports", "three-part.yaml"));
        var options = new NoticeOptions { Templates = [new TemplateFolder(Path.Combine(Folder, "templates", folder))], Template = "three-part" };

        var before = GC.GetAllocatedBytesForCurrentThread();
        var errors = Notice.Check(report, options).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();

        errors.ShouldHaveSingleItem().Code.ShouldBe(code);
        errors[0].Place.ShouldNotBeNull().ShouldContain(place);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(100_000_000);
    }

    [Fact]
    public void A_reference_document_lends_its_looks_and_none_of_its_texts()
    {
        using var docx = new MemoryStream();
        NoticeDocxExtensions.SaveDocx(Notice.FromMarkdown("# 云河市水务局关于整改情况的通报\n\n正文。"), docx,
            new() { Reference = ReferenceDocument.Load(Path.Combine(Folder, "reference", "with-secrets.docx")) });

        // The header is printed, and styles, fonts and themes have names; all else of the file stays out.
        var output = Output.OfDocx(docx.ToArray());
        output.Streams.Where(stream => Encoding.UTF8.GetString(stream.Bytes).Contains("SECRET", StringComparison.Ordinal))
            .Select(stream => stream.Name)
            .ShouldBe(["word/styles.xml", "word/fontTable.xml", "word/header1.xml", "word/theme/theme1.xml"], ignoreOrder: true);
        var texts = output.Streams.Select(stream => Encoding.UTF8.GetString(stream.Bytes)).ToList();
        Left.Where(word => texts.Exists(text =>
            Regex.IsMatch(text, $"SECRET_{word}(?![a-z0-9])", RegexOptions.None, Regex.InfiniteMatchTimeout)))
            .ShouldBeEmpty();
    }

    private static ValueList<Diagnostic> Read(string file)
    {
        var extension = Path.GetExtension(file);
        if (extension == ".docx")
        {
            return DocxCheck.Check(File.ReadAllBytes(file));
        }

        try
        {
            var notice = extension == ".md" ? Notice.FromMarkdown(File.ReadAllText(file)) : Composed(file);
            notice.SaveDocx(Stream.Null);
            if (notice.Document.Form == DocumentForm.Web)
            {
                notice.ToHtmlFragment();
            }

            notice.Arrange();
            return notice.Diagnostics;
        }
        catch (NoticeException exception)
        {
            return exception.Diagnostics;
        }
    }

    private static Notice Composed(string file)
    {
        var report = ReportFile.Load(file);
        return Notice.Compose(report, report.Masthead is null ? null : Formal with { Pictures = new PictureFolder(Folder) });
    }
}
