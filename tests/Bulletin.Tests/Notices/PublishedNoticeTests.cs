using Bulletin.Tests.Support;

namespace Bulletin.Tests.Notices;

/// <summary>The main job: the real notices, rendered from their typed twins, say exactly what was published.</summary>
public sealed class PublishedNoticeTests
{
    public static TheoryData<string> Names => new(PublishedNotice.Names);

    [NoticeTheory]
    [MemberData(nameof(Names))]
    public void The_document_says_what_was_published(string name)
    {
        var published = PublishedNotice.Of(name);
        var notice = Notice.Compose(ReportFile.Load(published.TwinPath));
        using var docx = new MemoryStream();
        notice.SaveDocx(docx);
        PublishedNotice.ShouldSay(DocxText.ReadText(docx.ToArray()), published);
    }

    [NoticeTheory("soffice")]
    [MemberData(nameof(Names))]
    public void LibreOffice_reads_what_was_published(string name)
    {
        var published = PublishedNotice.Of(name);
        using var folder = new TemporaryFolder();
        var docx = folder.File(name + ".docx");
        Notice.Compose(ReportFile.Load(published.TwinPath)).SaveDocx(docx);
        PublishedNotice.ShouldSay(File.ReadAllText(LibreOffice.Convert(docx, "txt:Text (encoded):UTF8")), published);
    }

    [NoticeTheory]
    [MemberData(nameof(Names))]
    public void Composing_finds_no_error_and_prints_everything(string name)
    {
        var notice = Notice.Compose(ReportFile.Load(PublishedNotice.Of(name).TwinPath));

        // The twins give the inspection and the status beside the sentences that were published in their place.
        notice.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Code == "BUL1011" || diagnostic.Code == "BUL2090"
            || (diagnostic.Code == "BUL2011" && diagnostic.Path!.StartsWith("inspection.", StringComparison.Ordinal)));
    }

    [NoticeTheory]
    [MemberData(nameof(Names))]
    public void The_tree_comes_back_from_Markdown(string name)
    {
        var document = Notice.Compose(ReportFile.Load(PublishedNotice.Of(name).TwinPath)).Document;
        NoticeMarkdown.Read(NoticeMarkdown.Write(document)).Blocks.ShouldBe(document.Blocks);
    }
}
