using Bulletin.Tests.Html;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;

namespace Bulletin.Tests.Field;

/// <summary>An input as people really write it, from the folder <c>Inputs</c>, with everything that the library makes of it.</summary>
internal sealed class FieldInput
{
    private readonly Lazy<string> _docx;
    private readonly Lazy<string> _pdf;
    private readonly Lazy<string> _html;

    private FieldInput(Notice? notice, ValueList<Diagnostic> diagnostics)
    {
        (Notice, Diagnostics) = (notice!, diagnostics);
        _docx = new(() => HtmlText.Squeezed(DocxText.ReadText(Saved(stream => Notice.SaveDocx(stream)))));
        _pdf = new(() => HtmlText.Squeezed(new StructureReading(PdfRenderer.Render(Notice.Arrange()).Bytes).Document.Text));
        _html = new(() => HtmlReading.Page(Notice.Document).Text);
    }

    /// <summary>The notice; null if the input has errors.</summary>
    public Notice Notice { get; }

    /// <summary>All diagnostics of reading and composing, errors included.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>The codes of the diagnostics, in order.</summary>
    public IReadOnlyList<string> Codes => [.. Diagnostics.Select(diagnostic => diagnostic.Code)];

    /// <summary>The text of the DOCX in reading order, without white space.</summary>
    public string Docx => _docx.Value;

    /// <summary>The text of the PDF by its structure tree, without white space and page furniture. Needs fonts: use <see cref="FontFactAttribute"/>.</summary>
    public string Pdf => _pdf.Value;

    /// <summary>The text of the web page, without white space.</summary>
    public string Html => _html.Value;

    /// <summary>The three texts, by format.</summary>
    public IReadOnlyDictionary<string, string> Texts => new Dictionary<string, string>(StringComparer.Ordinal) { ["DOCX"] = Docx, ["PDF"] = Pdf, ["HTML"] = Html };

    /// <summary>Reads and composes a file of the folder <c>Inputs</c>: YAML, JSON or 公文 Markdown.</summary>
    public static FieldInput Read(string file, NoticeOptions? options = null)
    {
        var path = Repository.At("tests", "Bulletin.Tests", "Field", "Inputs", file);
        options = (options ?? NoticeOptions.Default) with { Pictures = options?.Pictures ?? new PictureFolder(Path.GetDirectoryName(path)!) };
        if (file.EndsWith(".md", StringComparison.Ordinal))
        {
            return Compose(() => Bulletin.Notice.FromMarkdown(File.ReadAllText(path), options, file));
        }

        var read = ReportFile.TryLoad(path);
        return read.Report is null
            ? new(null, read.Diagnostics)
            : Compose(() => Bulletin.Notice.Compose(read.Report, options), read.Diagnostics);
    }

    /// <summary>Composes a hand-written text, named <c>notice.md</c> in diagnostics.</summary>
    public static FieldInput OfMarkdown(string markdown, NoticeOptions? options = null) => Compose(() => Bulletin.Notice.FromMarkdown(markdown, options));

    /// <summary>Composes a report.</summary>
    public static FieldInput Of(RemediationReport report, NoticeOptions? options = null) => Compose(() => Bulletin.Notice.Compose(report, options));

    /// <summary>Asserts that all three files hold a text; white space is ignored.</summary>
    public void ShouldPrint(string text)
    {
        foreach (var (format, whole) in Texts)
        {
            whole.ShouldContain(HtmlText.Squeezed(text), Case.Sensitive, format);
        }
    }

    /// <summary>Asserts that none of the three files holds a text; white space is ignored.</summary>
    public void ShouldNotPrint(string text)
    {
        foreach (var (format, whole) in Texts)
        {
            whole.ShouldNotContain(HtmlText.Squeezed(text), Case.Sensitive, format);
        }
    }

    private static FieldInput Compose(Func<Notice> compose, ValueList<Diagnostic>? ofReading = null)
    {
        ofReading ??= [];
        try
        {
            var notice = compose();
            return new(notice, [.. ofReading, .. notice.Diagnostics]);
        }
        catch (NoticeException exception)
        {
            return new(null, [.. ofReading, .. exception.Diagnostics]);
        }
    }

    private static byte[] Saved(Action<Stream> save)
    {
        using var stream = new MemoryStream();
        save(stream);
        return stream.ToArray();
    }
}
