using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Tests.Layout;

/// <summary>On which page the imprint stands (GB/T 9704-2012 §7.4.1, §7.5, GB/T 33476.2-2016 §7.3.1), and where recipients go that leave page 1 no body (§7.3.2).</summary>
public sealed class ImprintTests
{
    private static readonly ImprintBlock Imprint = new(["市委巡察办", "市审计局"], "市水务局办公室", new DateOnly(2026, 3, 5));

    // Two lines of imprint and 2 mm above them leave a page 19 lines of text.
    [Theory]
    [InlineData(1, ImprintPlace.OnOwnPage, 2, "1 2")]
    [InlineData(22, ImprintPlace.OnOwnPage, 2, "1 2")]
    [InlineData(23, ImprintPlace.OnLastPage, 2, "1 2")]
    [InlineData(41, ImprintPlace.OnLastPage, 2, "1 2")]
    [InlineData(42, ImprintPlace.AfterBlankPage, 4, "1 2")]
    [InlineData(44, ImprintPlace.AfterBlankPage, 4, "1 2")]
    [InlineData(45, ImprintPlace.OnOwnPage, 4, "1 2 3 4")]
    public void It_stands_on_an_even_page_with_room(int lines, ImprintPlace place, int pages, string numbered)
    {
        var (document, decided) = Arrange(Gb9704.Profile(), [.. Lines(lines), Imprint]);

        decided.ImprintPlace.ShouldBe(place);
        document.Pages.Count.ShouldBe(pages);
        string.Join(' ', Enumerable.Range(1, pages).Where(page => document.Pages[page - 1].Items.Any(item => item.Role == ItemRole.PageNumber))).ShouldBe(numbered);
        var last = document.Pages[^1].Items.OfType<RuleItem>().Last();
        (last.Y + last.Height).ShouldBe(Length.Mm(262));
    }

    [Theory]
    [InlineData(19, ImprintPlace.OnLastPage, 1)]
    [InlineData(20, ImprintPlace.OnOwnPage, 2)]
    public void Printed_on_one_side_any_page_will_do(int lines, ImprintPlace place, int pages)
    {
        var profile = Gb9704.Profile() with { Imprint = Gb9704.Profile().Imprint with { OnEvenPage = false } };

        var (document, decided) = Arrange(profile, [.. Lines(lines), Imprint]);

        decided.ImprintPlace.ShouldBe(place);
        document.Pages.Count.ShouldBe(pages);
    }

    [Fact]
    public void Attachments_come_before_it_and_it_never_shares_a_landscape_page()
    {
        var sideways = new AttachmentBlock("清单", [new Table([default], ["甲"], [["一"]]) { IsLandscape = true }]);

        var (document, decided) = Arrange(Gb9704.Profile(), [new Paragraph("文。"), sideways, Imprint]);

        decided.ImprintPlace.ShouldBe(ImprintPlace.AfterBlankPage);
        document.Pages.Select(page => page.Width > page.Height).ShouldBe([false, true, false, false]);
    }

    [Fact]
    public void A_seal_that_reaches_below_the_date_keeps_its_distance()
    {
        // 15 lines of text on page 2: a seal of 42 mm ends above the imprint, one of 60 within it.
        var signature = new SignatureBlock(["市水务局"], new DateOnly(2026, 3, 2), Sealed: true);

        Arrange(Gb9704.Profile(), [.. Lines(22 + 15), signature, Imprint]).Decided.ImprintPlace.ShouldBe(ImprintPlace.OnLastPage);
        Arrange(Gb9704.Profile(), [.. Lines(22 + 15), signature with { Seals = [new(SamplePictures.File("60x60mm.png"))] }, Imprint]).Decided.ImprintPlace.ShouldBe(ImprintPlace.AfterBlankPage);
    }

    [Fact]
    public void Recipients_that_leave_page_one_no_body_move_to_it_where_there_is_one()
    {
        var recipients = new Recipients(Enumerable.Range(1, 80).Select(i => (RichText)$"云河市第{i}中学校").ToValueList());
        Block[] blocks = [new Title(["通报"]), recipients, .. Lines(3), Imprint];

        Arrange(Gb9704.Profile(), blocks).Decided.RecipientsInImprint.ShouldBeFalse();
        var (document, decided) = Arrange(Gb9704.Profile(DocumentForm.Formal), blocks);

        decided.RecipientsInImprint.ShouldBeTrue();
        document.Pages[0].Items.ShouldNotContain(item => item.Role == ItemRole.Recipients);
        string.Concat(document.Pages[2].Items.OfType<TextItem>().Select(item => item.Text)).ShouldStartWith("主送：云河市第1中学校，云河市第2");
        document.Pages.SelectMany(page => page.Items).OfType<RuleItem>().Count().ShouldBe(3);
        Arrange(Gb9704.Profile(DocumentForm.Letter), blocks).Decided.RecipientsInImprint.ShouldBeTrue();
    }

    [Fact]
    public void A_letter_has_copies_without_rules_on_whatever_page_is_the_last()
    {
        var profile = Gb9704.Profile(DocumentForm.Letter);
        var (document, decided) = Arrange(profile, [.. Lines(3), Imprint]);

        decided.ImprintPlace.ShouldBe(ImprintPlace.OnLastPage);
        var page = document.Pages.ShouldHaveSingleItem();
        page.Items.OfType<RuleItem>().ShouldAllBe(rule => rule.Colour == profile.Masthead.Red);
        page.Items.OfType<TextItem>().ShouldNotContain(item => item.Role == ItemRole.PrintingOffice || item.Role == ItemRole.PrintDate);
        var copies = page.Items.OfType<TextItem>().Where(item => item.Role == ItemRole.CopyTo).ShouldHaveSingleItem();
        copies.Text.ShouldBe("抄送：市委巡察办，市审计局。");
        copies.Baseline.ShouldBeInRange(Length.Mm(256), Length.Mm(262));

        var notice = Notice.FromMarkdown("---\nform: letter\n---\n\n:::masthead\n发文机关标志：云河市水务局\n发文字号：云水函〔2026〕3号\n:::\n\n# 函\n\n正文。\n\n:::signature\n2026年3月2日\n:::\n\n:::imprint\n抄送：市委巡察办\n印发机关：市水务局办公室\n:::\n");
        notice.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL3012");
    }

    [Fact]
    public void A_notice_says_that_recipients_have_moved_or_that_a_web_notice_has_no_imprint()
    {
        var names = string.Join('\n', Enumerable.Range(1, 80).Select(i => $"云河市第{i}中学校"));
        var text = $"# 通报\n\n:::recipients\n{names}\n:::\n\n正文。\n\n:::signature\n2026年3月2日\n:::\n\n:::imprint\n印发机关：市水务局办公室\n:::\n";

        var head = ":::masthead\n发文机关标志：云河市水务局文件\n发文字号：云水〔2026〕3号\n:::\n\n";

        Notice.FromMarkdown(head + text, new NoticeOptions { Form = DocumentForm.Formal }).Diagnostics.Select(diagnostic => diagnostic.Code).ShouldBe(["BUL3011"]);
        Notice.FromMarkdown(text).Diagnostics.Select(diagnostic => diagnostic.Code).ShouldBe(["BUL3004", "BUL4017"]);
        Notice.FromMarkdown(text).Document.Blocks.ShouldNotContain(block => block is ImprintBlock);
    }

    [Fact]
    public void Places_of_seals_without_pictures_are_on_the_result()
    {
        var signature = new SignatureBlock(["市水务局", "市财政局"], new DateOnly(2026, 3, 2), Sealed: true) { Seals = [new(SamplePictures.File("42x42mm.png"))] };

        var result = PdfRenderer.Render(Arrange(Gb9704.Profile(), [new Paragraph("文。"), signature]).Pages);

        var place = result.SealPlaces.ShouldHaveSingleItem();
        place.Owner.ShouldBe("市财政局");
        place.Page.ShouldBe(0);
        (place.X + new Length(place.Width.Emu / 2)).Millimetres.ShouldBe(145.19, 0.05);
    }

    [Theory]
    [InlineData("42x42mm.png", 42, 52.32)]
    [InlineData("45x45mm.png", 45, 50.82)]
    [InlineData("60x60mm.png", 60, 47.21)]
    [InlineData("20x20mm.png", 20, 57.43)]
    public void A_seal_is_as_large_as_its_file_says_and_begins_within_a_line_of_the_text(string file, double size, double top)
    {
        var signature = new SignatureBlock(["市水务局"], new DateOnly(2026, 3, 2), Sealed: true) { Seals = [new(SamplePictures.File(file))] };

        var items = Arrange(Gb9704.Profile(), [new Paragraph("文。"), signature]).Pages.Pages[0].Items;

        // Drawn before all text: behind it.
        var seal = items[0].ShouldBeOfType<PictureItem>();
        seal.Alternative.ShouldBe("印章：市水务局");
        seal.Width.Millimetres.ShouldBe(size, 0.05);
        seal.Y.Millimetres.ShouldBe(top, 0.05);
        (seal.X + new Length(seal.Width.Emu / 2)).Millimetres.ShouldBe(145.19, 0.05);
    }

    private static IEnumerable<Block> Lines(int count) => Enumerable.Repeat(new Paragraph("一行。"), count);

    private static (PagedDocument Pages, LayoutDecisions Decided) Arrange(StyleProfile profile, Block[] blocks)
    {
        var document = new NoticeDocument { Blocks = [.. blocks], Form = profile.Form };
        return (PageLayout.Arrange(document, profile), PageLayout.Decide(document, profile));
    }
}
