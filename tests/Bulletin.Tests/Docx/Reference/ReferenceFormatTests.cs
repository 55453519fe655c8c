using Bulletin.Tests.Furniture;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Docx.Reference;

/// <summary>The format of a reference document as profile and furniture, for PDF and web page.</summary>
public sealed class ReferenceFormatTests
{
    /// <summary>The format of an office: own fonts, other margins, 26 lines of 30 cells, centred page numbers, header text and letterhead.</summary>
    internal static StyleProfile Office { get; } = Custom(Gb9704.Profile()).Resolve();

    internal static PageFurniture Furniture { get; } = new()
    {
        Header = new() { Text = "云河市水务局文件用纸", Size = Length.Pt(10.5), Colour = new(200, 0, 0), Alignment = FurnitureAlignment.Right },
        Footer = new() { Text = "云河市水务局办公室", Distance = Length.Mm(12) },
        Letterhead = new() { Picture = FurnitureSamples.Picture, Width = Length.Mm(100), Distance = Length.Mm(8), Alternative = "云河市水务局" },
    };

    internal static byte[] Docx { get; } = Notice.FromMarkdown(Markdown(3), new() { Profile = Office, Furniture = Furniture }).ToDocx();

    internal static string Markdown(int paragraphs) => $"""
        # 云河市水务局关于巡察整改情况的通报

        :::recipients
        各科室
        :::

        ## 整改组织情况

        ### 加强领导

        #### 专题研究

        ##### 落实责任

        {string.Concat(Enumerable.Repeat("各科室对照问题清单逐项整改，建立台账，明确责任，2026年3月底前完成98.5％，按月通报进展情况。\n\n", paragraphs))}

        :::attachments
        整改台账
        :::

        :::signature
        云河市水务局
        2026年3月5日
        :::

        :::attachment 整改台账
        | 序号 | 问题 |
        |---|---|
        | 1 | 台账不全 |
        :::
        """;

    [Fact]
    public void What_our_own_file_has_is_read_back()
    {
        var format = ReferenceDocument.Load(Docx).ReadProfile();

        format.Diagnostics.ShouldBeEmpty();
        Fields(format.Profile.Resolve()).ShouldBe(Fields(Office));
        format.Furniture.ShouldNotBeNull();
        format.Furniture.Header.ShouldBe(Furniture.Header! with { Distance = format.Furniture.Header!.Distance });
        format.Furniture.Header.Distance.Millimetres.ShouldBe(15, 0.02);
        format.Furniture.Footer.ShouldBe(Furniture.Footer! with { Distance = format.Furniture.Footer!.Distance });
        format.Furniture.Footer.Distance.Millimetres.ShouldBe(12, 0.02);
        var letterhead = format.Furniture.Letterhead!;
        letterhead.Picture.Bytes.ToArray().ShouldBe(FurnitureSamples.Picture.Bytes.ToArray());
        (letterhead.Width, letterhead.Distance, letterhead.Alignment, letterhead.IsOnEveryPage, letterhead.Alternative)
            .ShouldBe((Length.Mm(100), Length.Mm(8), FurnitureAlignment.Centre, false, "云河市水务局"));
    }

    [Fact]
    public void A_file_in_the_standard_s_format_changes_nothing()
    {
        var docx = Notice.FromMarkdown(Markdown(3)).ToDocx();
        var format = ReferenceDocument.Load(docx).ReadProfile();

        format.Diagnostics.ShouldBeEmpty();
        Fields(format.Profile).ShouldBe(Fields(Gb9704.Profile()));
        format.Furniture.ShouldBeNull();
    }

    [Fact]
    public void Both_files_follow_it()
    {
        var notice = Notice.FromMarkdown(Markdown(30), new() { Reference = ReferenceDocument.Load(Docx) });
        var pages = notice.Arrange();

        notice.Diagnostics.ShouldNotContain(found => found.Code.StartsWith("BUL508", StringComparison.Ordinal));
        (notice.Profile.Grid.LinesPerPage, notice.Profile.Grid.CellsPerLine).ShouldBe((26, 30));
        PageText.Print(pages.Pages[1], notice.Profile).Split('\n').Length.ShouldBe(26);
        pages.Fonts!.FangSong.ShouldBe("华文仿宋");
        pages.Pages[0].Items.ShouldContain(item => item.Role == ItemRole.Letterhead);
        pages.Pages[1].Items.OfType<TextItem>().Single(item => item.Role == ItemRole.PageHeader).Text.ShouldBe("云河市水务局文件用纸");
        pages.Pages[1].Items.OfType<TextItem>().Single(item => item.Role == ItemRole.PageNumber).Text.ShouldBe("第2页");

        var found = notice.SaveDocx(new MemoryStream());
        found.ShouldNotContain(diagnostic => diagnostic.Code == "BUL5054");
        var docx = new DocxPackage(notice.ToDocx());
        docx.Names.Where(name => name.StartsWith("word/header", StringComparison.Ordinal)).Select(name => docx[name].Value).ShouldContain("云河市水务局文件用纸");
        notice.ToHtml().ShouldContain("华文仿宋");
    }

    [Fact]
    public void What_a_file_of_another_office_has_is_read_and_the_rest_told()
    {
        var format = ReferenceDocument.Load(ReferenceSample.Docx).ReadProfile();
        var profile = format.Profile;

        profile.Validate().ShouldBeEmpty();
        (profile.Page.TypeAreaLeft, profile.Page.TypeAreaTop).ShouldBe((Length.Twip(1701), Length.Twip(2268)));
        (profile.Headings[0].Size, profile.Headings[0].IsBold).ShouldBe((Length.Pt(17), true));
        (profile.Title.Size, profile.Title.Colour).ShouldBe((Length.Pt(22), new Colour(0xC0, 0, 0)));
        profile.Fonts.For(profile.Headings[0].Font).ShouldBe("华文中宋");
        (profile.PageNumber.Form, profile.PageNumber.Place).ShouldBe((PageNumberForm.Ordinal, PageNumberPlace.Centre));
        format.Furniture!.Header!.Text.ShouldBe("云河市统计局文件用纸");
        (format.Furniture.Header.Colour, format.Furniture.Header.Size).ShouldBe((new Colour(255, 0, 0), Length.Pt(14)));
        format.Furniture.Letterhead!.Width.ShouldBe(new Length(540000));
        format.Diagnostics.Select(found => found.Message).ShouldContain(message => message.Contains("“标题 1（heading 1）”：颜色", StringComparison.Ordinal));
        format.Diagnostics.ShouldAllBe(found => found.Severity != DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("right", "left", PageNumberPlace.Outer)]
    [InlineData("left", "right", PageNumberPlace.Inner)]
    [InlineData("center", "center", PageNumberPlace.Centre)]
    public void The_place_of_page_numbers_is_read(string odd, string even, PageNumberPlace place)
    {
        static string Footer(string side) => ReferenceSample.Footer.Replace("w:jc w:val=\"center\"", $"w:jc w:val=\"{side}\"", StringComparison.Ordinal);

        var docx = ReferenceSample.Surgery(footer: Footer(odd), section: ReferenceSample.Section.Replace("<w:pgSz", "<w:footerReference w:type=\"even\" r:id=\"rId21\"/><w:pgSz", StringComparison.Ordinal))
            .AddPart("footer8.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml", "footer", "rId21", ReferenceSample.Part("ftr", Footer(even)))
            .Write("word/settings.xml", ReferenceSample.Part("settings", "<w:evenAndOddHeaders/>"))
            .ToDocx();

        ReferenceDocument.Load(docx).ReadProfile().Profile.PageNumber.Place.ShouldBe(place);
    }

    [Theory]
    [InlineData("— ", " —", PageNumberForm.Dashed)]
    [InlineData("- ", " -", PageNumberForm.Dashed)]
    [InlineData("", "", PageNumberForm.Plain)]
    [InlineData("第", "页", PageNumberForm.Ordinal)]
    public void The_form_of_page_numbers_is_read(string before, string after, PageNumberForm form)
    {
        var footer = ReferenceSample.Footer.Replace("第 ", before, StringComparison.Ordinal).Replace(" 页", after, StringComparison.Ordinal);
        var format = ReferenceDocument.Load(ReferenceSample.Surgery(footer: footer).ToDocx()).ReadProfile();

        format.Profile.PageNumber.Form.ShouldBe(form);
        format.Diagnostics.Select(found => found.Message).ShouldNotContain(message => message.Contains("写法", StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_form_is_told()
    {
        var footer = ReferenceSample.Footer.Replace("第 ", "页码：", StringComparison.Ordinal);

        ReferenceDocument.Load(ReferenceSample.Surgery(footer: footer).ToDocx()).ReadProfile().Diagnostics.Select(found => found.Message)
            .ShouldContain("参照文件的页码：写法“页码：1 页”，PDF 和网页没有采用");
    }

    [Fact]
    public void Proportional_Latin_and_loose_lines_are_told()
    {
        var styles = ReferenceSample.Styles + """
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="zw"><w:name w:val="公文正文"/><w:basedOn w:val="a"/><w:pPr><w:spacing w:after="0" w:line="360" w:lineRule="auto"/><w:ind w:firstLineChars="200"/></w:pPr><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="仿宋" w:hAnsi="Times New Roman"/><w:i w:val="0"/><w:sz w:val="28"/></w:rPr></w:style>
            """;
        var format = ReferenceDocument.Load(ReferenceSample.Surgery(styles: styles).ToDocx()).ReadProfile();

        (format.Profile.Body.Size, format.Profile.Body.FirstLineIndent, format.Profile.Fonts.FangSong).ShouldBe((Length.Pt(14), 2, "仿宋"));
        format.Diagnostics.Select(found => found.Code).ShouldContain("BUL5084");
        format.Diagnostics.Select(found => found.Code).ShouldContain("BUL5085");
    }

    [Fact]
    public void Values_out_of_range_stay_out()
    {
        var styles = ReferenceSample.Styles.Replace("<w:sz w:val=\"44\"/>", "<w:sz w:val=\"390\"/>", StringComparison.Ordinal);
        var format = ReferenceDocument.Load(ReferenceSample.Surgery(styles: styles).ToDocx()).ReadProfile();

        format.Profile.Validate().ShouldBeEmpty();
        format.Profile.Title.Size.ShouldBe(Length.Pt(22));
        format.Diagnostics.Select(found => found.Message).ShouldContain(message => message.Contains("“标题（Title）”：字体、字号或颜色", StringComparison.Ordinal));
    }

    [Fact]
    public void A_letter_follows_it_too()
    {
        var notice = Notice.FromMarkdown(MastheadSamples.Letter(30), new() { Reference = ReferenceDocument.Load(Docx) });

        notice.Profile.Grid.CellsPerLine.ShouldBe(30);
        var docx = new DocxPackage(notice.ToDocx());
        docx.Style("Body");
        docx.Names.Where(name => name.StartsWith("word/header", StringComparison.Ordinal)).Select(name => docx[name].Value).ShouldContain("云河市水务局文件用纸");
    }

    [Fact]
    public void Its_header_comes_before_that_of_the_options_and_the_draft_mark_stays()
    {
        var notice = Notice.FromMarkdown(Markdown(3), new()
        {
            Reference = ReferenceDocument.Load(Docx),
            Furniture = new() { Header = "别的页眉", DraftMark = "讨论稿" },
        });

        notice.Diagnostics.Where(found => found.Code == "BUL4098").ShouldHaveSingleItem().Path.ShouldBe("furniture.header");
        notice.Arrange().Pages.ShouldAllBe(page => page.Items.Any(item => item.Role == ItemRole.DraftMark));
        var docx = new DocxPackage(notice.ToDocx());
        docx.Names.Where(name => name.StartsWith("word/header", StringComparison.Ordinal)).Select(name => docx[name].ToString())
            .ShouldAllBe(header => header.Contains("讨论稿", StringComparison.Ordinal));
    }

    private static string[] Fields(StyleProfile profile) =>
    [
        // A DOCX has whole twips.
        string.Join(' ', new[] { profile.Page.Width, profile.Page.Height, profile.Page.TypeAreaTop, profile.Page.TypeAreaLeft, profile.Page.TypeAreaWidth, profile.Page.TypeAreaHeight }.Select(length => Math.Round(length.Millimetres, 1))),
        $"{profile.Grid}", $"{profile.Fonts}", $"{profile.Body}", $"{profile.Title}", .. profile.Headings.Select(heading => $"{heading}"),
        $"{profile.PageNumber with { BelowTypeArea = Length.Mm(Math.Round(profile.PageNumber.BelowTypeArea.Millimetres, 1)) }}", $"{profile.Attachment}", $"{profile.Table}",
    ];

    private static StyleProfile Custom(StyleProfile profile) => profile with
    {
        Page = profile.Page with { TypeAreaLeft = Length.Twip(1588), TypeAreaTop = Length.Mm(38), TypeAreaHeight = Length.Mm(224) },
        Grid = profile.Grid with { LinesPerPage = 26, CellsPerLine = 30 },
        Body = profile.Body with { Size = Length.Pt(14) },
        Title = profile.Title with { Size = Length.Pt(20), Colour = new(200, 0, 0) },
        Headings = [.. profile.Headings.Select((heading, i) => heading with { Size = Length.Pt(14), IsBold = i == 1, Alignment = i == 0 ? HeadingAlignment.Centre : heading.Alignment, FirstLineIndent = i == 0 ? 0 : 2 })],
        Fonts = profile.Fonts with { FangSong = "华文仿宋", KaiTi = "华文楷体" },
        PageNumber = profile.PageNumber with { Form = PageNumberForm.Ordinal, Place = PageNumberPlace.Centre, Size = Length.Pt(12), Indent = 0 },
    };
}
