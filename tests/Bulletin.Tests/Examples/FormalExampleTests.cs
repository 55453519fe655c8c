using Bulletin.Tests.Support;

namespace Bulletin.Tests.Examples;

/// <summary>The example of two bodies with two seals: without fault, both seals behind the text, the imprint on an even page.</summary>
public sealed class FormalExampleTests
{
    [Fact]
    public void Two_bodies_two_seals_attachments_imprint()
    {
        var folder = Repository.At("examples", "formal");
        var notice = Notice.Compose(ReportFile.Load(Path.Combine(folder, "joint-sealed.yaml")), new NoticeOptions { Form = DocumentForm.Formal, Pictures = new PictureFolder(folder) });

        notice.Diagnostics.ShouldBeEmpty();
        var pages = notice.Arrange();
        pages.SealPlaces.ShouldBeEmpty();
        pages.Pages.SelectMany(page => page.Items).OfType<PictureItem>().Select(picture => picture.Alternative).ShouldBe(["印章：云河市水务局", "印章：云河市财政局"]);
        (pages.Pages.Count % 2).ShouldBe(0);
        pages.Pages[^1].Items.Count(item => item.Role == ItemRole.CopyTo).ShouldBe(2);
        foreach (var (archive, claim) in new[] { (PdfA.A1b, PdfA.A1b), (PdfA.A2b, PdfA.A2b) })
        {
            PdfRenderer.Render(pages, new PdfOptions { PdfA = archive }).PdfA.ShouldBe(claim);
        }
    }

    [Fact]
    public void The_letter_has_its_contact_below_the_date_as_a_remark()
    {
        var notice = Notice.FromMarkdown(File.ReadAllText(Repository.At("examples", "formal", "letter.md")));

        notice.Diagnostics.ShouldBeEmpty();
        notice.Document.Blocks[^1].ShouldBeOfType<Remark>().Text.ToString().ShouldBe("联系人：李明，电话：0000-8801234");
        var last = notice.Arrange().Pages[^1].Items.OfType<TextItem>().ToList();
        last.First(item => item.Role == ItemRole.Remark)
            .Baseline.ShouldBeGreaterThan(last.First(item => item.Role == ItemRole.Date).Baseline);
    }
}
