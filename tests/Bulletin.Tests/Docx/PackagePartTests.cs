using Bulletin.Tests.Support;

namespace Bulletin.Tests.Docx;

/// <summary>Relationship ids and part names are unique, whichever parts a file needs.</summary>
public sealed class PackagePartTests
{
    [Fact]
    public void Native_numerals_and_a_blank_page_share_no_relationship_id()
    {
        var notice = Enumerable.Range(1, 60).Select(Formal)
            .First(notice =>
                PageLayout.Decide(notice.Document, Gb9704.Profile(DocumentForm.Formal)).ImprintPlace == ImprintPlace.AfterBlankPage);
        using var docx = new MemoryStream();

        NoticeDocxExtensions.SaveDocx(notice, docx, new() { Numbering = NumberingMode.Native });

        var package = new DocxPackage(docx.ToArray());
        package.Names.ShouldContain("word/numbering.xml");
        package.Names.ShouldContain("word/footer5.xml");
        package.Defects().ShouldBeEmpty();
    }

    private static Notice Formal(int paragraphs) => Notice.FromMarkdown($"""
        ---
        form: formal
        ---

        :::masthead
        发文机关标志：云河市水务局文件
        发文字号：云水〔2026〕3号
        :::

        # 云河市水务局关于巡察整改情况的通报

        ## 整改情况

        {string.Concat(Enumerable.Repeat("正文一段。\n\n", paragraphs))}
        :::signature
        云河市水务局
        2026年3月2日
        :::

        :::imprint
        抄送：云河市财政局，云河市审计局。
        印发机关：云河市水务局办公室
        印发日期：2026年3月5日
        :::
        """);
}
