using System.Globalization;
using System.Text;
using Bulletin.Tests.Cli;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;
using Bulletin.Tests.Support.SyntheticFonts;
using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Tests.Audiences;

/// <summary>Nothing of what is withheld is in anything that the public gets, over many reports that withhold what can be withheld.</summary>
public sealed class LeakTests
{
    private const int Reports = 200;

    private static readonly NoticeOptions Public = new() { FindingsTable = true };
    private static readonly NoticeOptions Party = new() { FindingsTable = true, Audience = Audience.Party };
    private static readonly DocxOptions Docx = new() { ContentControls = true, OfficeProperties = true };

    private static readonly HtmlOptions Html = new() { PermitPartyAudience = true, IdPrefix = "n-", Metadata = new() { Disclosure = "主动公开" } };

    private static readonly Lazy<PdfOptions> Pdf = new(() => TestFonts.Options(new SyntheticFont
    {
        Characters = string.Concat(Enumerable.Range(0x20, 0x5F).Concat(Enumerable.Range(0x4E00, 0x51A6)).Select(c => (char)c)) + "“”《》，。、；：—…（）",
        Family = "仿宋",
        PostScriptName = "TestFang",
    }.ToTrueType()));

    [Fact]
    public void No_marker_is_in_what_the_public_gets()
    {
        var leaks = new List<string>();
        Parallel.For(0, Reports, seed =>
        {
            var (report, secrets) = SecretReports.Of(seed);
            var notice = Notice.Compose(report, Public);
            var found = Outputs(notice, seed).SelectMany(LeakSearch.In).Select(leak => $"{seed}: {leak}").ToList();
            lock (leaks)
            {
                leaks.AddRange(found);
            }
        });

        leaks.ShouldBeEmpty();
    }

    [Fact]
    public void Every_marker_is_in_what_the_party_gets()
    {
        var count = 0;
        Parallel.For(0, Reports, seed =>
        {
            var (report, secrets) = SecretReports.Of(seed);
            var notice = Notice.Compose(report, Party);
            foreach (var output in Outputs(notice, seed).Take(3))
            {
                var text = string.Concat(output.Texts.Select(part => part.Text));
                secrets.Printed.Where(marker => !text.Contains(marker, StringComparison.Ordinal)).ShouldBeEmpty($"{seed}: {output.Name}");
                LeakSearch.In(output).Any().ShouldBe(secrets.Printed.Count > 0);
            }

            Interlocked.Add(ref count, secrets.Printed.Count);
        });

        count.ShouldBeGreaterThan(10 * Reports);
    }

    // Stronger than any search: what is withheld makes no difference, neither its words nor its being there.
    [Fact]
    public void Public_files_are_the_same_whatever_is_withheld() => Parallel.For(0, Reports, seed =>
    {
        var (report, secrets) = SecretReports.Of(seed);
        var (other, _) = SecretReports.Of(seed, first: 500_000);
        other.Equals(report).ShouldBe(secrets.Count == 0);
        var bytes = Bytes(Notice.Compose(report, Public));

        Bytes(Notice.Compose(other, Public)).AsSpan().SequenceEqual(bytes).ShouldBeTrue(seed.ToString(CultureInfo.InvariantCulture));
        Bytes(Notice.Compose(report.For(Audience.Public), Party)).AsSpan().SequenceEqual(bytes).ShouldBeTrue(seed.ToString(CultureInfo.InvariantCulture));
        Notice.Check(other, Public).ShouldBe(Notice.Check(report, Public));
    });

    [Fact]
    public void No_marker_is_in_what_the_command_line_prints_or_writes()
    {
        using var folder = new TemporaryFolder();
        for (var seed = 0; seed < Reports; seed += 5)
        {
            // One more thing to say of it, so that there is a warning.
            var report = SecretReports.Of(seed).Report;
            ReportFile.Save(report with { Closing = report.Closing.Append("欢迎监督,并提意见。").ToValueList() }, folder.File("r.yaml"));
            foreach (var language in new[] { "zh", "en" })
            {
                var run = CliRun.Of("render", folder.File("r.yaml"), "-o", folder.File("a.docx"), "--content-controls", "--lang", language);
                run.ExitCode.ShouldBe(0, run.Error);
                run.Error.ShouldContain("BUL1011");
                LeakSearch.In(Output.OfText("console", run.Output + run.Error)).ShouldBeEmpty();
                LeakSearch.In(Output.OfText("console", CliRun.Of("check", folder.File("r.yaml"), "--format", "json", "--lang", language).Output)).ShouldBeEmpty();
            }

            LeakSearch.In(Output.OfDocx(File.ReadAllBytes(folder.File("a.docx")))).ShouldBeEmpty();
        }
    }

    [Fact]
    public void No_marker_is_in_the_errors_of_reports_that_cannot_be_published()
    {
        for (var seed = 0; seed < Reports; seed++)
        {
            // Whole texts said again, figures, a classification, and what templates and checks stumble over.
            var (report, secrets) = SecretReports.Of(seed);
            var bad = report with
            {
                Masthead = new Masthead { Classification = Classification.Confidential },
                Preface = report.Preface.Append("共反馈29个问题。").ToValueList(),
                Closing = report.Closing.Append(new ReportParagraph { Text = secrets.Text() + "甚至二十九个,问题", Withholding = new Withholding { Reason = secrets.Marker() } }).ToValueList(),
                Contacts = [new Contact()],
            };
            var diagnostics = Notice.Check(bad, Public);

            diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Code).ShouldBe(["BUL1030", "BUL1031", "BUL1007"], ignoreOrder: true);
            LeakSearch.In(Output.OfText("diagnostics", string.Join('\n', diagnostics.Select(diagnostic => $"{diagnostic} {diagnostic with { Language = DiagnosticLanguage.English }}")))).ShouldBeEmpty();
        }
    }

    // A report holds no pictures; a template can print one beside what it prints of the report.
    [Fact]
    public void A_picture_of_a_withheld_attachment_is_not_even_opened()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("pictured.sbn"), """
            # 通报

            正文。
            {{ for attachment in attachments }}

            :::attachment {{ attachment.title }}

            ![处分决定](sample.png)

            {{ for paragraph in attachment.paragraphs }}{{ paragraph }}{{ end }}
            :::
            {{ end }}
            """);
        var pictures = new CountingPictures();
        var report = new RemediationReport
        {
            Template = "pictured",
            Issuer = "中共云河市水务局党组",
            Preface = ["正文。"],
            Date = new DateOnly(2026, 3, 2),
            Attachments = [new Attachment { Title = "处分决定书", Paragraphs = ["见图。"], Withholding = new Withholding() }],
        };
        var options = new NoticeOptions { Templates = [new TemplateFolder(folder.Path)], Pictures = pictures };

        Media(Notice.Compose(report, options)).ShouldBe(0);
        pictures.Opened.ShouldBe(0);
        Media(Notice.Compose(report, options with { Audience = Audience.Party })).ShouldBe(1);
        pictures.Opened.ShouldBe(1);

        static int Media(Notice notice)
        {
            using var docx = new MemoryStream();
            notice.SaveDocx(docx);
            return new DocxPackage(docx.ToArray()).Media.Count;
        }
    }

    [Theory]
    [InlineData("饕餮魑魅麒麟鹦鹉鳄鲸")]
    public void The_search_finds_what_it_looks_for(string marker)
    {
        foreach (var writing in LeakSearch.Writings(marker))
        {
            LeakSearch.In(new Output("made", [("bytes", [.. "abc"u8, .. writing, .. "defg"u8])], [])).ShouldNotBeEmpty(Encoding.Latin1.GetString(writing));
        }
    }

    // The files with all that they hold, and what was said while they were made.
    private static IEnumerable<Output> Outputs(Notice notice, int seed)
    {
        using var docx = new MemoryStream();
        var reference = notice.SaveDocx(docx, seed % 2 == 0 ? Docx : Docx with { Numbering = NumberingMode.Native, ContentControls = false });
        yield return Output.OfDocx(docx.ToArray());
        using var pdf = new MemoryStream();
        var fonts = notice.SavePdf(pdf, Pdf.Value);
        yield return Output.OfPdf(pdf.ToArray());
        using var html = new MemoryStream();
        notice.SaveHtml(html, Html);
        yield return Output.OfHtml(Encoding.UTF8.GetString(html.ToArray()));
        yield return Output.OfText("diagnostics", string.Join('\n', notice.Diagnostics.Concat(reference).Concat(fonts)));
    }

    private static byte[] Bytes(Notice notice)
    {
        using var stream = new MemoryStream();
        notice.SaveDocx(stream, Docx);
        notice.SavePdf(stream, Pdf.Value);
        notice.SaveHtml(stream, Html);
        return stream.ToArray();
    }

    private sealed class CountingPictures : IPictureSource
    {
        public int Opened { get; private set; }

        public Stream? Open(string name)
        {
            Opened++;
            return SamplePictures.Instance.Open("图.png");
        }
    }
}
