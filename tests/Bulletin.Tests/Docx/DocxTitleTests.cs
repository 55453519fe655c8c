using Bulletin.Tests.Layout;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Docx;

/// <summary>The DOCX breaks titles where the pages do (GB/T 9704-2012 §7.3.1): by line breaks inside one paragraph.</summary>
public sealed class DocxTitleTests
{
    private static readonly StyleProfile Profile = Gb9704.Profile();

    [Fact]
    public void Titles_have_the_lines_they_have_on_the_pages()
    {
        foreach (var title in TitleTable.Expected.Select(title => title.Replace("|", "", StringComparison.Ordinal)))
        {
            var document = new NoticeDocument { Blocks = [new Title([title]), new Paragraph("正文。"), new AttachmentBlock(title, [new Paragraph("内容。")])] };
            var docx = DocxText.Read(DocxRenderer.Render(document, Profile, decisions: PageLayout.Decide(document, Profile)).Bytes.ToArray());
            var pages = PageLayout.Arrange(document, Profile).Pages;

            docx.Single(line => line.Style == "Title").Text.ShouldBe(Lines(pages, ItemRole.Title));
            docx.Single(line => line.Style == "AttachmentTitle").Text.ShouldBe(Lines(pages, ItemRole.AttachmentTitle));
        }
    }

    [Fact]
    public void A_saved_notice_has_them()
    {
        var notice = Notice.FromMarkdown("# 中共云河市生态环境局党组关于巡察整改情况的通报\n\n正文。\n");
        using var stream = new MemoryStream();
        notice.SaveDocx(stream);

        DocxText.Read(stream.ToArray())[0].Text.ShouldBe("中共云河市生态环境局党组\n关于巡察整改情况的通报");
    }

    [Fact]
    public void Without_decisions_titles_stay_as_they_were_given()
    {
        var docx = DocxRenderer.Render(new NoticeDocument { Blocks = [new Title(["中共云河市生态环境局党组关于巡察整改情况的通报"])] }, Profile).Bytes.ToArray();

        DocxText.Read(docx)[0].Text.ShouldBe("中共云河市生态环境局党组关于巡察整改情况的通报");
    }

    private static string Lines(ValueList<PagedPage> pages, ItemRole role) =>
        string.Join('\n', pages.SelectMany(page => page.Items).OfType<TextItem>().Where(item => item.Role == role).GroupBy(item => item.Baseline)
            .Select(line => string.Concat(line.Select(item => item.Text))));
}
