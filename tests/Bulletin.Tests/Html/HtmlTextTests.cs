using Bulletin.Tests.Agreement;
using Bulletin.Tests.Pdf;
using Bulletin.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Bulletin.Tests.Html;

/// <summary>The page says what the tree prints and what the PDF says, in the same order: numerals, labels, marks.</summary>
public sealed class HtmlTextTests
{
    private const int LongestInPdf = 100;

    [Fact]
    public void All_notices_say_what_is_printed()
    {
        foreach (var (name, notice) in Corpus.Notices())
        {
            HtmlReading.Page(notice.Document).Text.ShouldBe(TaggedPdf.Text(notice.Document), name);
        }
    }

    [Fact]
    public void All_notices_say_what_the_PDF_says()
    {
        // Main recipients that would fill page 1 go to the imprint (BUL3011); a web page has no page 1.
        foreach (var (name, notice) in Corpus.Notices().Where(entry => entry.Notice.Document.Blocks.Count < LongestInPdf && entry.Notice.Diagnostics.All(told => told.Code != "BUL3011")))
        {
            var pdf = new Support.Pdf.StructureReading(TaggedPdf.Render(notice.Arrange()).Bytes);

            HtmlReading.Page(notice.Document).Text.ShouldBe(HtmlText.Squeezed(pdf.Document.Text), name);
        }
    }

    [Fact]
    public void Every_kind_of_block_says_what_is_printed() => HtmlReading.Page(SampleDocuments.Everything).Text.ShouldBe(TaggedPdf.Text(SampleDocuments.Everything));

    // Any tree: a title that is blank, or a caption, is a line of nothing, and the names of those who sign by stamp are said.
    [Fact]
    public void Any_tree_says_what_is_printed() => Prop.ForAll(Trees.Document.Where(document => !document.Blocks.OfType<SignatureBlock>().Any(block => block.Signers.Count > 0)).ToArbitrary(), document =>
    {
        HtmlReading.Page(document).Text.ShouldBe(TaggedPdf.Text(document));
        HtmlReading.Fragment(document, new()).Text.ShouldBe(TaggedPdf.Text(document));
    }).Check(RandomCases.Of(100));

    [NoticeTheory]
    [MemberData(nameof(Published))]
    public void A_published_notice_is_published_again(string name)
    {
        var published = Notices.PublishedNotice.Of(name);

        Notices.PublishedNotice.ShouldSay(HtmlReading.Page(Notice.Compose(ReportFile.Load(published.TwinPath)).Document).Text, published);
    }

    public static TheoryData<string> Published => [.. Notices.PublishedNotice.Names];

    [Fact]
    public void A_name_that_a_stamp_would_show_is_said() =>
        HtmlReading.Of(new SignatureBlock(["云河市市长"], new DateOnly(2026, 3, 2), Sealed: false) { Signers = ["王明"] }).All("footer p").Select(line => line.TextContent).ShouldBe(["云河市市长　王明", "2026年3月2日"]);
}
