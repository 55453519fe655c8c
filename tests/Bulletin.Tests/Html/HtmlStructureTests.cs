using Bulletin.Tests.Support;

namespace Bulletin.Tests.Html;

/// <summary>What a page tells those who do not see it, and programs: what is what.</summary>
public sealed class HtmlStructureTests
{
    [Fact]
    public void Every_kind_of_block() => (HtmlRenderer.Render(SampleDocuments.Everything, new() { Fragment = true, IdPrefix = "a-", PictureFolder = "图片" }).Html)
        .ShouldMatchApproved(options => options.SubFolder("Approved").WithFilenameGenerator((_, _, type, extension) => $"everything.{type}.{extension}").WithFileExtension("html"));

    // A new kind of block fails here until it has a form in HTML.
    [Fact]
    public void Every_kind_of_block_has_a_form()
    {
        var kinds = typeof(Block).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Block)) && !type.IsAbstract).ToList();
        var documents = SampleDocuments.Everything.Blocks.Concat(SampleDocuments.HeadAndFoot).Append(SampleDocuments.Subtitle).Select(block => block.GetType()).ToHashSet();

        kinds.Where(kind => !documents.Contains(kind)).ShouldBeEmpty("SampleDocuments.Everything");
        HtmlRenderer.Render(SampleDocuments.Everything with { Blocks = [SampleDocuments.HeadAndFoot[0], .. SampleDocuments.Everything.Blocks, SampleDocuments.HeadAndFoot[1]] }).Html.ShouldNotBeEmpty();
    }

    [Fact]
    public void Masthead_and_imprint_are_read_item_by_item()
    {
        var page = HtmlReading.Of(SampleDocuments.HeadAndFoot);

        page.One("header").QuerySelectorAll("p").Select(item => item.TextContent)
            .ShouldBe(["000012", "秘密★1年", "特急", "中共云河市水务局党组", "云河市水务局文件", "云水〔2026〕3号", "签发人：李明　王芳"]);
        page.One("footer").QuerySelectorAll("p").Select(item => item.TextContent)
            .ShouldBe(["主送：各乡镇党委。", "抄送：市纪委，市委巡察办。", "云河市水务局办公室", "2026年3月5日印发"]);
        page.One("footer time").GetAttribute("datetime").ShouldBe("2026-03-05");
    }

    [Fact]
    public void A_title_is_one_text_on_its_lines()
    {
        var title = HtmlReading.Of(new Title(["云河市水务局党组", "关于巡察整改情况的通报"])).One("h1");

        title.TextContent.ShouldBe("云河市水务局党组关于巡察整改情况的通报");
        title.Children.Select(line => line.TextContent).ShouldBe(["云河市水务局党组", "关于巡察整改情况的通报"]);
        HtmlReading.Of(new Title(["通报"])).One("h1").Children.ShouldBeEmpty();
    }

    // 一、 of the body is h2; a document that begins with （一） has no gap, and where a section has no level 2 there is none either.
    [Theory]
    [InlineData(new[] { 1, 2, 3, 4 }, "h2 h3 h4 h5")]
    [InlineData(new[] { 2, 3, 3, 2, 3 }, "h2 h3 h3 h2 h3")]
    [InlineData(new[] { 1, 2, 3, 1, 3, 3, 2 }, "h2 h3 h4 h2 h3 h3 h3")]
    [InlineData(new[] { 4, 1, 4 }, "h2 h2 h3")]
    public void Headings_go_down_one_rank_at_a_time(int[] levels, string ranks) =>
        string.Join(' ', HtmlReading.Of([.. levels.Select(level => new Heading(level, "标题"))]).All("h2, h3, h4, h5, h6").Select(heading => heading.LocalName)).ShouldBe(ranks);

    [Fact]
    public void Headings_of_an_attachment_lie_below_its_title() =>
        HtmlReading.Of(new Heading(1, "甲"), new AttachmentBlock("清单", [new Heading(1, "乙"), new Heading(2, "丙")]), new AttachmentBlock("", [new Heading(1, "丁")])).Headings.ShouldBe(["h2 甲", "h2 清单", "h3 乙", "h4 丙", "h2 丁"]);

    [Fact]
    public void A_heading_that_runs_in_is_a_heading_and_then_its_text_in_one_line()
    {
        var html = HtmlReading.Of(new Heading(3, "问题整改情况。") { RunsIn = true, Number = "1." }, new Paragraph("已完成。")).One("article").InnerHtml;

        html.ShouldContain("""<div class="bulletin-run-in"><h2 class="bulletin-heading-3">1.问题整改情况。</h2><p>已完成。</p></div>""");
    }

    [Fact]
    public void A_numeral_alone_is_no_heading()
    {
        var page = HtmlReading.Of(new Heading(3, "") { RunsIn = true, Number = "1." }, new Paragraph("已完成。"), new Heading(3, "") { Number = "2." });

        page.Headings.ShouldBeEmpty();
        page.All("p").Select(paragraph => paragraph.TextContent).ShouldBe(["1.已完成。", "2."]);
    }

    [Fact]
    public void A_table_says_which_cells_head_which_columns()
    {
        var page = HtmlReading.Of(SampleDocuments.Ledger(2));

        page.One("caption").TextContent.ShouldBe("表一　整改台账");
        page.One("div[role=group]").GetAttribute("aria-label").ShouldBe("表一　整改台账");
        page.All("thead tr").Select(row => string.Join(' ', row.Children.Select(cell => $"{cell.TextContent}/{cell.GetAttribute("scope")}/{cell.GetAttribute("colspan")}/{cell.GetAttribute("rowspan")}"))).ShouldBe(
            ["序号/col//2 问题/col//2 整改情况/col/3/ 状态/col//2", "整改措施/col// 责任单位/col// 完成时限/col//"]);
        page.All("tbody tr").Count.ShouldBe(2);
        page.All("tbody td.bulletin-centre").Select(cell => cell.TextContent).ShouldBe(["1", "2"]);
    }

    [Fact]
    public void Merged_cells_and_paragraphs_of_cells_are_kept()
    {
        var page = HtmlReading.Of(new Table(new CellAlignment[3], ["甲", "乙", "丙"], []) { Rows = [[new("一", 1, 2), new(["二", "三"]), "四"], [new("五", 2)]] });

        page.All("tbody tr").Select(row => string.Join(' ', row.Children.Select(cell => $"{cell.InnerHtml}/{cell.GetAttribute("colspan")}/{cell.GetAttribute("rowspan")}"))).ShouldBe(
            ["一//2 <p>二</p><p>三</p>// 四//", "五/2/"]);
    }

    [Fact]
    public void A_table_that_is_not_whole_has_all_its_cells()
    {
        var page = HtmlReading.Of(new Table([CellAlignment.Right], ["甲", ""], [["一"], ["二", "三"]]), new Table([], ValueList<ValueList<TableCell>>.Empty, []) { Caption = "表二" });

        page.All("tr").Select(row => row.Children.Length).ShouldBe([2, 2, 2]);
        page.All("th").Select(cell => cell.TextContent).ShouldBe(["甲"]);
        page.One("p.bulletin-caption").TextContent.ShouldBe("表二");
    }

    [Theory]
    [InlineData("电子邮箱：yxsw-jw@163.com，", "yxsw-jw@163.com → mailto:yxsw-jw@163.com")]
    [InlineData("见www.example.gov.cn/通报", "www.example.gov.cn/ → http://www.example.gov.cn/")]
    [InlineData("网址https://www.example.gov.cn/a?b='1'&c=2。", "https://www.example.gov.cn/a?b='1'&c=2 → https://www.example.gov.cn/a?b='1'&c=2")]
    [InlineData("联系电话：0000-7654321；", "0000-7654321 → tel:0000-7654321")]
    [InlineData("监督电话（0000）7654321。", "（0000）7654321 → tel:00007654321")]
    [InlineData("手机13800000000", "13800000000 → tel:13800000000")]
    [InlineData("服务热线12345。", "12345 → tel:12345")]
    [InlineData("电话：0000-8801234转8012", "0000-8801234转8012 → tel:0000-8801234;ext=8012")]
    [InlineData("电话：0000-8801234 转 8012。", "0000-8801234 转 8012 → tel:0000-8801234;ext=8012")]
    [InlineData("电话：0000-8801234-8012", "0000-8801234-8012 → tel:0000-8801234;ext=8012")]
    [InlineData("电话：0000-8801234分机8012", "0000-8801234分机8012 → tel:0000-8801234;ext=8012")]
    [InlineData("电话：0000-8801234（分机号：8012）", "0000-8801234（分机号：8012） → tel:0000-8801234;ext=8012")]
    [InlineData("电话：0000-8801234 ext. 8012", "0000-8801234 ext. 8012 → tel:0000-8801234;ext=8012")]
    [InlineData("电话：0000-8801234×8012", "0000-8801234×8012 → tel:0000-8801234;ext=8012")]
    [InlineData("电话：0000—8801234", "0000—8801234 → tel:0000-8801234")]
    [InlineData("电话：400-123-4567转1", "400-123-4567转1 → tel:400-123-4567;ext=1")]
    [InlineData("电话：0000-8801234转纪检组", "0000-8801234 → tel:0000-8801234")]
    [InlineData("电话：0000-8801234转88012345", "0000-8801234 → tel:0000-8801234")]
    [InlineData("javascript://a.b", "")]
    [InlineData("受理电话投诉20250301件", "")]
    [InlineData("电话123456789012345", "")]
    public void What_can_be_followed_can_be_followed(string text, string link)
    {
        var page = HtmlReading.Of(new Contacts([text]));

        page.Links.ShouldBe(link.Length == 0 ? [] : [link]);
        page.One("address p").TextContent.ShouldBe(text);
    }

    [Fact]
    public void Several_numbers_and_styles_within_an_address()
    {
        HtmlReading.Of(new Paragraph("电话：0000-7654321、7654322或13800000000，邮箱a@b.cn。")).Links.ShouldBe(
            ["0000-7654321 → tel:0000-7654321", "7654322 → tel:7654322", "13800000000 → tel:13800000000", "a@b.cn → mailto:a@b.cn"]);
        HtmlReading.Of(new Paragraph("电话：0000-8801234转8012、0000-8801235、8801236转3。")).Links.ShouldBe(
            ["0000-8801234转8012 → tel:0000-8801234;ext=8012", "0000-8801235 → tel:0000-8801235", "8801236转3 → tel:8801236;ext=3"]);
        HtmlReading.Of(new Paragraph(RichText.Of([new("邮箱a"), new("@b", TextStyle.Strong), new(".cn"), new("2", TextStyle.Superscript)]))).One("p").InnerHtml.ShouldBe(
            """邮箱<a href="mailto:a@b.cn">a<strong>@b</strong>.cn</a><sup>2</sup>""");
    }

    [Fact]
    public void A_note_leads_to_its_attachments()
    {
        var page = HtmlReading.Page(new NoticeDocument { Blocks = [new AttachmentNote(["清单", "别处的"]), new AttachmentBlock("另一", []) { Number = 1 }, new AttachmentBlock("清单", []) { Number = 2 }] });

        page.Links.ShouldBe(["清单 → #bulletin-attachment-2"]);
        page.One("#bulletin-attachment-2").TextContent.ShouldContain("附件2");
        page.All(".bulletin-attachment-note p").Select(line => line.TextContent).ShouldBe(["附件：1.清单", "2.别处的"]);
    }

    [Fact]
    public void A_date_is_one_for_machines() => HtmlReading.Of(new SignatureBlock([], new DateOnly(2026, 1, 5), Sealed: false)).One("time").OuterHtml.ShouldBe("""<time datetime="2026-01-05">2026年1月5日</time>""");

    [Fact]
    public void Lines_within_a_text_stay_lines() => HtmlReading.Of(new Paragraph("甲\n乙\r\n丙\r丁\t戊")).One("p").InnerHtml.ShouldBe("甲<br>乙<br>丙<br>丁\t戊");
}
