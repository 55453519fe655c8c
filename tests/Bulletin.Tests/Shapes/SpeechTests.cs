using Bulletin.Tests.Support;

namespace Bulletin.Tests.Shapes;

/// <summary>A line under the title, a speaker and a salutation; kinds of document of every sort.</summary>
public sealed class SpeechTests
{
    private static readonly RemediationReport Report = new()
    {
        TitleLines = ["工作报告"],
        Date = new DateOnly(2026, 3, 2),
        Subtitle = "——2026年3月2日在市人大常委会会议上",
        Speaker = "云河市审计局局长　李明",
        Salutation = "主任、各位委员：",
        Preface = ["现报告如下。"],
    };

    [Fact]
    public void Markdown_reads_and_writes_them()
    {
        var document = Notice.Compose(Report).Document;
        document.Blocks.OfType<Subtitle>().Single().Lines.Select(line => line.ToString()).ShouldBe(["——2026年3月2日在市人大常委会会议上", "云河市审计局局长　李明"]);
        var markdown = NoticeMarkdown.Write(document);
        markdown.ShouldContain(":::subtitle\n——2026年3月2日在市人大常委会会议上\n云河市审计局局长　李明\n:::\n");
        Notice.FromMarkdown(markdown).Document.Blocks.ShouldBe(document.Blocks);
    }

    [Fact]
    public void They_stand_on_the_lines_below_the_title_with_a_blank_line_after_them()
    {
        var pages = Notice.Compose(Report).Arrange().Pages;
        var lines = pages[0].Items.OfType<TextItem>().GroupBy(item => item.Baseline).OrderBy(line => line.Key)
            .Select(line => (line.Key, line.First().Role)).ToList();
        lines.Select(line => line.Role).Take(5).ShouldBe([ItemRole.Title, ItemRole.Subtitle, ItemRole.Subtitle, ItemRole.Recipients, ItemRole.Body]);
        var pitch = lines[2].Key - lines[1].Key;
        (lines[1].Key - lines[0].Key).ShouldBe(pitch);
        (lines[3].Key - lines[2].Key).ShouldBe(pitch * 2);
    }

    [Fact]
    public void A_salutation_has_one_colon_and_no_recipients_beside_it()
    {
        using var docx = new MemoryStream();
        Notice.Compose(Report).SaveDocx(docx);
        DocxText.ReadText(docx.ToArray()).ShouldContain("\n主任、各位委员：\n");
        Notice.Check(Report).ShouldBeEmpty();
        Notice.Check(Report with { Recipients = ["市人大常委会"] }).ShouldContain(diagnostic => diagnostic.Code == "BUL1100");
    }

    [Fact]
    public void Web_pages_and_documents_have_a_style_for_them()
    {
        var notice = Notice.Compose(Report);
        notice.ToHtml().ShouldContain("""<p class="bulletin-subtitle">""");
        using var docx = new MemoryStream();
        notice.SaveDocx(docx);
        new DocxSurgery(docx.ToArray()).Text("word/styles.xml").ShouldContain("NoticeSubtitle");
        DocxCheck.Check(docx.ToArray(), new() { Schema = true }).ShouldBeEmpty();
        using var plain = new MemoryStream();
        Notice.Compose(Report with { Subtitle = null, Speaker = null }).SaveDocx(plain);
        new DocxSurgery(plain.ToArray()).Text("word/styles.xml").ShouldNotContain("NoticeSubtitle");
    }

    [Theory]
    [InlineData("函", "关于巡察整改情况的函")]
    [InlineData("公示", "关于巡察整改情况的公示")]
    [InlineData("情况说明", "关于巡察整改情况的说明")]
    [InlineData("工作报告", "关于巡察整改情况的工作报告")]
    [InlineData("社会通报", "关于巡察整改情况的社会通报")]
    public void Kinds_are_open(string kind, string line)
    {
        var report = Report with { TitleLines = [], Issuer = "云河市审计局", Kind = kind };
        Notice.Compose(report).Document.Blocks.OfType<Title>().Single().Lines[1].ToString().ShouldBe(line);
        Notice.Check(report).ShouldBeEmpty();
        ReportFile.Parse(ReportFile.Write(report, ReportFileFormat.Yaml), ReportFileFormat.Yaml).Kind.Text.ShouldBe(kind);
    }

    [Fact]
    public void An_unusual_kind_is_information_and_what_is_none_is_refused()
    {
        var found = Notice.Check(Report with { Kind = "通抱" }).ShouldHaveSingleItem();
        (found.Code, found.Severity, found.Path).ShouldBe(("BUL1102", DiagnosticSeverity.Info, "kind"));
        Should.Throw<ArgumentException>(() => NoticeKind.Of("通报2"));
        NoticeKind.TryParse("report", out var kind).ShouldBeTrue();
        kind.ShouldBe(NoticeKind.Report);
        NoticeKind.TryParse(" ", out _).ShouldBeFalse();
    }
}
