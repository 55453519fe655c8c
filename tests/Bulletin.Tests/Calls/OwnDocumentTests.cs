namespace Bulletin.Tests.Calls;

/// <summary>A document that an application has built goes the same way as one that was written by hand.</summary>
public sealed class OwnDocumentTests
{
    private static readonly NoticeDocument Built = new()
    {
        Blocks =
        [
            new Title(["云溪县水务局党组", "关于巡察整改情况的通报"]),
            new Heading(1, "整改情况"),
            new Paragraph("已经整改。"),
            new SignatureBlock(["云溪县水务局党组"], new DateOnly(2026, 3, 2), Sealed: false),
        ],
    };

    [Fact]
    public void It_is_numbered_and_knows_its_title()
    {
        var notice = Notice.From(Built);
        var written = Notice.FromMarkdown(NoticeMarkdown.Write(Built));

        notice.Document.ShouldBe(written.Document);
        notice.ToDocx().ShouldBe(written.ToDocx());
        notice.ToHtml().ShouldContain("一、整改情况");
        notice.Document.Metadata.Title.ShouldBe("云溪县水务局党组关于巡察整改情况的通报");
    }

    [Fact]
    public void Given_metadata_and_form_are_kept()
    {
        var metadata = Notice.From(Built with { Metadata = new() { Title = "别的", Author = "办公室" } }).Document.Metadata;
        (metadata.Title, metadata.Author, metadata.Date).ShouldBe(("别的", "办公室", new DateOnly(2026, 3, 2)));
        Should.Throw<NoticeException>(() => Notice.From(Built with { Form = DocumentForm.Letter })).Message.ShouldContain("BUL3032");
        Notice.From(Built with { Form = DocumentForm.Letter }, new() { Form = DocumentForm.Web }).Document.Form.ShouldBe(DocumentForm.Web);
    }

    [Fact]
    public void It_is_checked_as_markdown_is()
    {
        Error(new() { Blocks = [] }).ShouldBe("BUL3003");
        Error(Built with { Blocks = [.. Built.Blocks, new Paragraph("a\u0001")] }).ShouldBe("BUL1002");
        var second = new SignatureBlock(["云河市水务局"], new DateOnly(2026, 3, 2), Sealed: false);
        var twice = Built with { Blocks = [.. Built.Blocks, second] };
        Notice.FromMarkdown(NoticeMarkdown.Write(Built)).Diagnostics.ShouldBe(Notice.From(Built).Diagnostics.Select(found => found), ignoreOrder: true);
        Should.Throw<NoticeException>(() => Notice.From(twice)).Diagnostics.Select(found => found.Code)
            .ShouldBe(Should.Throw<NoticeException>(() => Notice.FromMarkdown(NoticeMarkdown.Write(twice))).Diagnostics.Select(found => found.Code));
    }

    [Fact]
    public void What_is_for_the_party_goes_into_no_page()
    {
        var notice = Notice.From(Built, new() { Audience = Audience.Party });
        Should.Throw<NoticeException>(() => notice.ToHtml()).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL9001");
        notice.ToHtml(new() { PermitPartyAudience = true }).ShouldContain("已经整改");
    }

    private static string Error(NoticeDocument document) =>
        Should.Throw<NoticeException>(() => Notice.From(document)).Diagnostics.First(found => found.Severity == DiagnosticSeverity.Error).Code;
}
