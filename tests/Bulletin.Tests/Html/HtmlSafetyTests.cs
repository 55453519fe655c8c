using Bulletin.Tests.Support;
using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Tests.Html;

/// <summary>Whatever a text holds, it stays text.</summary>
public sealed class HtmlSafetyTests
{
    private const string Hostile = "</title></style></p><script>alert(1)</script><img src=x onerror=alert(1)>\"'&amp;&#60;<!--]]>\u202E⁦{{x}}` onclick=\"a\"";

    [Fact]
    public void In_every_place_of_a_document_and_of_the_options()
    {
        var document = Numbering.Apply(new NoticeDocument
        {
            Metadata = new() { Title = Hostile, Author = Hostile, Kind = Hostile, ReferenceNumber = Hostile, Language = Hostile },
            Blocks =
            [
                new Title([Hostile, Hostile]), new Recipients([Hostile]), new Heading(1, Hostile), new Heading(2, Hostile) { RunsIn = true }, new Paragraph(Hostile),
                new Table([], [Hostile], [[Hostile]]) { Caption = Hostile }, new Picture(SamplePictures.File("图1.png"), Hostile, Hostile), new Contacts([Hostile]), new AttachmentNote([Hostile]),
                new SignatureBlock([Hostile], null, Sealed: false) { Signers = [Hostile] }, new Remark(Hostile), new AttachmentBlock(Hostile, [new Paragraph(Hostile)]),
            ],
        });
        var publication = new PublicationMetadata
        {
            IndexNumber = Hostile, Topic = Hostile, Publisher = Hostile, Validity = Hostile, Disclosure = Hostile, Keywords = [Hostile], Others = [new(Hostile, Hostile)], SiteName = Hostile, SiteDomain = Hostile,
            SiteIdCode = Hostile, ColumnName = Hostile, Source = Hostile, Description = Hostile, Url = Hostile,
        };

        var page = HtmlReading.Page(document, new() { Metadata = publication });

        page.All("script, img[onerror], [onclick]").ShouldBeEmpty();
        page.All("title").Count.ShouldBe(1);
        page.All("img").Count.ShouldBe(1);
        page.One("title").TextContent.ShouldBe(Hostile);
        page.One("img").GetAttribute("alt").ShouldBe(Hostile);
        page.One("article > p:nth-of-type(2)").TextContent.ShouldBe($"（{Hostile}）");
        page.All("meta[name]").Skip(1).ShouldAllBe(tag => tag.GetAttribute("content") == Hostile);
        page.All("dd").Count(entry => entry.TextContent == Hostile).ShouldBe(8);
    }

    // The source of a page reads as it is, and no editor hides a sign.
    [Fact]
    public void What_turns_the_direction_of_a_line_is_written_by_number()
    {
        var html = HtmlRenderer.Render(new NoticeDocument { Blocks = [new Paragraph("甲\u202E乙\u2066丙\u200B丁")] }).Html;

        html.ShouldContain("<p>甲&#8238;乙&#8294;丙&#8203;丁</p>");
    }

    [Theory]
    [InlineData(0x0000, "U+0000")]
    [InlineData(0x001B, "U+001B")]
    [InlineData(0x0085, "U+0085")]
    [InlineData(0xD800, "U+D800")]
    [InlineData(0xFFFE, "U+FFFE")]
    [InlineData(0xFDD0, "U+FDD0")]
    public void What_no_page_can_hold_is_said_with_its_place(int character, string name)
    {
        var diagnostic = Should.Throw<NoticeException>(() => HtmlRenderer.Render(new NoticeDocument { Blocks = [new Paragraph("好"), new Paragraph($"甲{(char)character}乙") { Origin = new("closing[0]") }] })).Diagnostics.ShouldHaveSingleItem();

        diagnostic.Code.ShouldBe("BUL9002");
        diagnostic.Path.ShouldBe("closing[0]");
        diagnostic.Message.ShouldContain(name);
        diagnostic.Message.ShouldContain("第 2 个");
    }

    [Fact]
    public void All_that_cannot_be_written_is_said_at_once() =>
        Should.Throw<NoticeException>(() => HtmlRenderer.Render(
            new NoticeDocument { Metadata = new() { Title = "\u0001" }, Blocks = [new Paragraph("\u0001"), new AttachmentBlock("\u0001", [new Picture(SamplePictures.File("图1.png"), "\u0001", "\u0001")])] },
            new() { Metadata = new() { IndexNumber = "\u0001" } })).Diagnostics.Select(diagnostic => diagnostic.Path).ShouldBe(["metadata.title", "metadata.title", "metadata.indexNumber", null, null, null, null]);

    [Theory]
    [InlineData("a b-")]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("\"><script>")]
    [InlineData("前缀")]
    public void A_prefix_that_is_none_is_refused(string prefix)
    {
        Should.Throw<NoticeException>(() => HtmlRenderer.Render(SampleDocuments.Simple, new() { ClassPrefix = prefix })).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL9003");
        Should.Throw<NoticeException>(() => HtmlRenderer.Render(SampleDocuments.Simple, new() { IdPrefix = prefix })).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL9003");
        Should.Throw<NoticeException>(() => HtmlRenderer.StyleSheet(prefix)).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL9003");
    }

    [Theory]
    [InlineData("../a")]
    [InlineData("/tmp")]
    [InlineData("http://a.b")]
    [InlineData("C:\\a")]
    [InlineData("")]
    public void A_folder_of_pictures_that_leads_away_is_refused(string folder) =>
        Should.Throw<NoticeException>(() => HtmlRenderer.Render(SampleDocuments.Simple, new() { PictureFolder = folder })).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL9004");
}
