namespace Bulletin.Tests.Furniture;

/// <summary>Page furniture on the pages: where it stands, and that nothing else moves.</summary>
public sealed class FurniturePageTests
{
    private static readonly ItemRole[] Furniture = [ItemRole.PageHeader, ItemRole.PageFooter, ItemRole.Letterhead, ItemRole.DraftMark];

    [Theory]
    [InlineData(DocumentForm.Web)]
    [InlineData(DocumentForm.Formal)]
    [InlineData(DocumentForm.Letter)]
    public void No_line_moves(DocumentForm form)
    {
        var plain = FurnitureSamples.Of(form, null).Arrange();
        var furnished = FurnitureSamples.Of(form, FurnitureSamples.All).Arrange();

        furnished.Pages.Count.ShouldBeGreaterThan(1);
        furnished.Pages.Select(page => page with { Items = page.Items.Where(item => !Furniture.Contains(item.Role)).ToValueList() }).ShouldBe(plain.Pages);
        furnished.Pages.ShouldAllBe(page => page.Items.Count(item => item.Role == ItemRole.DraftMark) == 1 && page.Items[0].Role == ItemRole.DraftMark);
        furnished.Pages.SelectMany(page => page.Items).Where(item => Furniture.Contains(item.Role)).ShouldAllBe(item => item.Block == -1 && item.Element == -1);
    }

    [Fact]
    public void Texts_stand_in_the_margins()
    {
        var page = FurnitureSamples.Web(FurnitureSamples.All with { Letterhead = null }).Arrange().Pages[1];
        var (header, footer) = (Text(page, ItemRole.PageHeader), Text(page, ItemRole.PageFooter));

        header.Text.ShouldBe(FurnitureSamples.Header);
        header.Size.ShouldBe(Length.Pt(9));
        Middle(header).ShouldBe(28 + 78, 0.01);
        // 15 mm, and 0.8 of a line of 11.25 pt.
        header.Baseline.Millimetres.ShouldBe(15 + (9 * 25.4 / 72), 0.01);
        footer.Text.ShouldBe(FurnitureSamples.Footer);
        footer.Baseline.Millimetres.ShouldBe(297 - 15 - (2.25 * 25.4 / 72), 0.01);
    }

    [Fact]
    public void The_letterhead_takes_the_place_of_the_header_on_page_1()
    {
        var pages = FurnitureSamples.Web(FurnitureSamples.All).Arrange().Pages;

        var picture = pages[0].Items.OfType<PictureItem>().Single(item => item.Role == ItemRole.Letterhead);
        (picture.X, picture.Y).ShouldBe((Length.Mm(28 + ((156 - 120) / 2)), Length.Mm(10)));
        (picture.Width.Millimetres, picture.Height.Millimetres).ShouldBe((120, 20));
        pages[0].Items.ShouldNotContain(item => item.Role == ItemRole.PageHeader);
        pages.Skip(1).ShouldAllBe(page => page.Items.Any(item => item.Role == ItemRole.PageHeader) && page.Items.All(item => item.Role != ItemRole.Letterhead));

        var every = FurnitureSamples.Web(new() { Letterhead = new() { Picture = FurnitureSamples.Picture, IsOnEveryPage = true } }).Arrange().Pages;
        every.ShouldAllBe(page => page.Items.Any(item => item.Role == ItemRole.Letterhead) == (page.Height > page.Width));
    }

    [Fact]
    public void A_picture_larger_than_the_margin_is_reduced()
    {
        var large = PictureFile.Read("大.png", new Support.SyntheticPictures.SyntheticPng(400, 100) { PerMetre = 2000 }.Build());
        var item = FurnitureSamples.Web(new() { Letterhead = large }).Arrange().Pages[0].Items.OfType<PictureItem>().Single();

        // 200 by 50 mm; the margin has 27.
        (item.Width.Millimetres, item.Height.Millimetres).ShouldBe((108, 27));
    }

    [Fact]
    public void A_page_turned_sideways_has_the_texts_where_the_upright_sheet_has_them()
    {
        var page = FurnitureSamples.Web(FurnitureSamples.All).Arrange().Pages.Single(page => page.Width > page.Height);
        var (header, footer) = (Text(page, ItemRole.PageHeader), Text(page, ItemRole.PageFooter));

        new[] { header, footer }.ShouldAllBe(item => item.IsTurned);
        header.Baseline.Millimetres.ShouldBe(297 - 15 - (9 * 25.4 / 72), 0.01);
        footer.Baseline.Millimetres.ShouldBe(15 + (2.25 * 25.4 / 72), 0.01);
        Middle(header).ShouldBe(28 + 78, 0.01);
        var mark = Text(page, ItemRole.DraftMark);
        Middle(mark).ShouldBe(297.0 / 2, 0.01);
        mark.IsTurned.ShouldBeFalse();
    }

    [Fact]
    public void Odd_and_even_pages_and_page_1_can_differ()
    {
        var pages = FurnitureSamples.Web(new()
        {
            Header = new() { Text = "单页", EvenText = "双页", Alignment = FurnitureAlignment.Outer, IsOnFirstPage = false, Colour = new(200, 0, 0) },
            Footer = new() { Text = "内侧", Alignment = FurnitureAlignment.Inner },
        }).Arrange().Pages;

        pages[0].Items.ShouldNotContain(item => item.Role == ItemRole.PageHeader);
        var (odd, even) = (Text(pages[2], ItemRole.PageHeader), Text(pages[1], ItemRole.PageHeader));
        (odd.Text, even.Text).ShouldBe(("单页", "双页"));
        (odd.Cells[^1].X + odd.Cells[^1].Width).ShouldBe(Length.Mm(28 + 156));
        even.Cells[0].X.ShouldBe(Length.Mm(28));
        odd.Colour.ShouldBe(new Colour(200, 0, 0));
        Text(pages[0], ItemRole.PageFooter).Cells[0].X.ShouldBe(Length.Mm(28));
        Text(pages[1], ItemRole.PageFooter).Cells[0].X.ShouldBeGreaterThan(Length.Mm(150));
    }

    [Theory]
    [InlineData("讨论稿", 120)]
    [InlineData("征求意见稿", 85)]
    [InlineData("征求意见稿第二稿", 53)]
    public void A_draft_mark_is_as_large_as_the_diagonal_allows(string text, double size)
    {
        var mark = Text(FurnitureSamples.Web(new() { DraftMark = text }).Arrange().Pages[0], ItemRole.DraftMark);

        (mark.Size.Points, mark.Angle).ShouldBe((size, 45));
        Middle(mark).ShouldBe(105, 0.01);
    }

    public static TheoryData<string, PageFurniture, string, string> Wrong => new()
    {
        { "too long", new() { Header = new string('长', 50) }, "BUL4090", "furniture.header.text" },
        { "too long on even pages", new() { Footer = new() { Text = "短", EvenText = new string('长', 50) } }, "BUL4090", "furniture.footer.evenText" },
        { "in the text", new() { Header = new() { Text = "页眉", Distance = Length.Mm(35) } }, "BUL4091", "furniture.header.distance" },
        { "outside the sheet", new() { Header = new() { Text = "页眉", Distance = Length.Mm(-1) } }, "BUL4091", "furniture.header.distance" },
        { "on the page number", new() { Footer = new() { Text = "页脚", Distance = Length.Mm(24) } }, "BUL4091", "furniture.footer.distance" },
        { "too wide", new() { Letterhead = new() { Picture = FurnitureSamples.Picture, Width = Length.Mm(157) } }, "BUL4092", "furniture.letterhead.width" },
        { "too high", new() { Letterhead = new() { Picture = FurnitureSamples.Picture, Width = Length.Mm(150), Distance = Length.Mm(15) } }, "BUL4092", "furniture.letterhead.width" },
        { "no room at all", new() { Letterhead = new() { Picture = FurnitureSamples.Picture, Distance = Length.Mm(38) } }, "BUL4092", "furniture.letterhead.distance" },
        { "nine characters", new() { DraftMark = "征求意见稿第十二稿" }, "BUL4093", "furniture.draftMark.text" },
        { "empty", new() { Header = " " }, "BUL4094", "furniture.header.text" },
        { "two lines", new() { DraftMark = "讨论\n稿" }, "BUL4095", "furniture.draftMark.text" },
        { "a control character", new() { Footer = "页\u0001脚" }, "BUL4096", "furniture.footer.text" },
        { "tiny", new() { Footer = new() { Text = "页脚", Size = Length.Pt(4) } }, "BUL4097", "furniture.footer.size" },
        { "a third of a point", new() { Footer = new() { Text = "页脚", Size = Length.Pt(9.3) } }, "BUL4097", "furniture.footer.size" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_cannot_be_printed_is_an_error_with_its_field(string name, PageFurniture furniture, string code, string path)
    {
        var found = Should.Throw<NoticeException>(() => FurnitureSamples.Web(furniture), name).Diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldHaveSingleItem();

        (found.Code, found.Path).ShouldBe((code, path));
    }

    [Fact]
    public void A_letter_has_less_room()
    {
        var header = new PageFurniture { Header = new() { Text = "页眉", Distance = Length.Mm(25) } };
        var footer = new PageFurniture { Footer = new() { Text = "页脚", Distance = Length.Mm(17) } };

        FurnitureSamples.Of(DocumentForm.Formal, header).Diagnostics.ShouldNotContain(found => found.Code == "BUL4091");
        FurnitureSamples.Of(DocumentForm.Formal, footer).Diagnostics.ShouldNotContain(found => found.Code == "BUL4091");
        Should.Throw<NoticeException>(() => FurnitureSamples.Of(DocumentForm.Letter, header)).Diagnostics.ShouldContain(found => found.Code == "BUL4091");
        Should.Throw<NoticeException>(() => FurnitureSamples.Of(DocumentForm.Letter, footer)).Diagnostics.ShouldContain(found => found.Code == "BUL4091");
    }

    [Fact]
    public void Texts_and_pictures_convert_and_nothing_stays_nothing()
    {
        string? none = null;
        PictureFile? missing = null;
        new PageFurniture { Header = none, Footer = none, Letterhead = missing, DraftMark = none }.ShouldBe(new PageFurniture());
        new PageFurniture { Header = "页眉" }.ShouldBe(new PageFurniture { Header = new() { Text = "页眉" } });
        Should.Throw<ArgumentOutOfRangeException>(() => new RunningText { Text = "页眉", Alignment = (FurnitureAlignment)9 });
        Should.Throw<ArgumentOutOfRangeException>(() => new Letterhead { Picture = FurnitureSamples.Picture, Alignment = (FurnitureAlignment)9 });
    }

    private static TextItem Text(PagedPage page, ItemRole role) => page.Items.OfType<TextItem>().Single(item => item.Role == role);

    private static double Middle(TextItem item) => (item.Cells[0].X + item.Cells[^1].X + item.Cells[^1].Width).Millimetres / 2;
}
