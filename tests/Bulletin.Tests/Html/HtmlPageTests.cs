using System.Globalization;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Tests.Html;

/// <summary>The page round the notice, the fragment without it, what the site says, pictures.</summary>
public sealed class HtmlPageTests
{
    private static readonly string Expected = HtmlRenderer.Render(SampleDocuments.Everything).Html;

    [Fact]
    public void A_page_stands_alone()
    {
        var page = HtmlReading.Page(SampleDocuments.Everything);

        page.One("html").GetAttribute("lang").ShouldBe("zh-CN");
        page.One("meta[charset]").GetAttribute("charset").ShouldBe("utf-8");
        page.One("title").TextContent.ShouldBe("云溪县水务局党组关于巡察整改情况的通报");
        page.All("script, link, iframe, object, base").ShouldBeEmpty();
        page.All("style").Count.ShouldBe(1);
        page.One("style").TextContent.ShouldNotContain("url(");
        page.One("style").TextContent.ShouldNotContain("@import");
        page.All("[style]").ShouldBeEmpty();
        page.All("[src]").ShouldAllBe(element => element.GetAttribute("src")!.StartsWith("data:image/", StringComparison.Ordinal));
        page.One("main > article").GetAttribute("class").ShouldBe("bulletin-notice");
    }

    [Fact]
    public void A_page_without_a_title_is_called_something() => HtmlReading.Page(new NoticeDocument { Blocks = [new Paragraph("正文。")] }).One("title").TextContent.ShouldBe("公文");

    [Fact]
    public void A_fragment_is_the_article_alone_and_meets_nothing_of_the_site()
    {
        var html = HtmlRenderer.Render(SampleDocuments.Everything, new() { Fragment = true, ClassPrefix = "x_" }).Html;
        var page = HtmlReading.Fragment(SampleDocuments.Everything, new() { ClassPrefix = "x_" });

        html.ShouldStartWith("<article class=\"x_notice\" lang=\"zh-CN\">\n");
        html.ShouldEndWith("</article>\n");
        page.All("[id]").ShouldBeEmpty();
        page.All("a[href^='#']").ShouldBeEmpty();
        page.All("[class]").ShouldAllBe(element => element.ClassList.All(name => name.StartsWith("x_", StringComparison.Ordinal)));
    }

    [Fact]
    public void Ids_have_the_prefix_that_is_asked_for()
    {
        var page = HtmlReading.Fragment(SampleDocuments.Everything, new() { IdPrefix = "n7-" });

        page.All("[id]").Select(element => element.Id).ShouldBe(["n7-attachment-1", "n7-attachment-3", "n7-attachment-2"]);
        page.Links.ShouldContain("制度目录 → #n7-attachment-2");
    }

    // What a fragment is put beside: nothing in it reaches beyond classes of that prefix.
    [Fact]
    public void The_style_sheet_touches_the_notice_alone()
    {
        var sheet = HtmlRenderer.StyleSheet("x_");

        sheet.ShouldNotContain("bulletin");
        sheet.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(line => line.StartsWith(".x_notice", StringComparison.Ordinal) || line.StartsWith("@media print{.x_notice", StringComparison.Ordinal));
        HtmlReading.Page(SampleDocuments.Simple, new() { ClassPrefix = "x_" }).One("style").TextContent.ShouldContain(sheet);
    }

    // Every class that is written has its rule, or is a mere name; every rule is for something that is written.
    [Fact]
    public void Rules_and_classes_belong_together()
    {
        var everything = SampleDocuments.Everything with { Blocks = [SampleDocuments.HeadAndFoot[0], .. SampleDocuments.Everything.Blocks, SampleDocuments.HeadAndFoot[1]] };
        var written = HtmlReading.Page(everything, new() { Metadata = new() { IndexNumber = "1" } }).All("[class]").SelectMany(element => element.ClassList).Distinct(StringComparer.Ordinal).ToList();
        var ruled = System.Text.RegularExpressions.Regex.Matches(HtmlRenderer.StyleSheet(), @"\.(bulletin-[a-z0-9-]+)").Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal);

        ruled.Except(written, StringComparer.Ordinal).ShouldBeEmpty();
        written.Except(ruled, StringComparer.Ordinal).Order(StringComparer.Ordinal).ShouldBe(["bulletin-contacts", "bulletin-date", "bulletin-heading-3", "bulletin-heading-4", "bulletin-masthead-item", "bulletin-remark"]);
    }

    [Fact]
    public void The_site_says_what_is_given_and_what_the_notice_knows()
    {
        var document = SampleDocuments.Everything with { Metadata = SampleDocuments.Everything.Metadata with { ReferenceNumber = "云水〔2026〕3号" } };
        var page = HtmlReading.Page(document, new()
        {
            Metadata = new()
            {
                IndexNumber = "000014349/2026-00017", Topic = "综合政务", Published = new DateTime(2026, 1, 8, 9, 30, 0), Validity = "有效", Disclosure = "主动公开", Keywords = ["巡察", "整改"],
                Others = [new("服务对象", "公众")], SiteName = "云溪县人民政府", SiteDomain = "www.yunxi.example", SiteIdCode = "0000000001", ColumnName = "通知公告", Description = "摘要", Url = "https://www.yunxi.example/1.html",
            },
        });

        page.All("dl div").Select(entry => entry.TextContent).ShouldBe(
        [
            "索引号：000014349/2026-00017", "主题分类：综合政务", "发布机构：云溪县水务局党组", "成文日期：2026年1月5日", "发文字号：云水〔2026〕3号", "发布日期：2026年1月8日", "有效性：有效", "公开方式：主动公开", "主题词：巡察；整改", "服务对象：公众",
        ]);
        page.All("meta[name]").Skip(1).Select(tag => $"{tag.GetAttribute("name")}={tag.GetAttribute("content")}").ShouldBe(
        [
            "SiteName=云溪县人民政府", "SiteDomain=www.yunxi.example", "SiteIDCode=0000000001", "ColumnName=通知公告", "ArticleTitle=云溪县水务局党组关于巡察整改情况的通报", "PubDate=2026-01-08 09:30",
            "ContentSource=云溪县水务局党组", "Keywords=巡察,整改", "Author=云溪县水务局党组", "Description=摘要", "Url=https://www.yunxi.example/1.html",
        ]);
        page.One("dl").NextElementSibling!.LocalName.ShouldBe("h1");
    }

    [Fact]
    public void What_is_not_known_is_not_said()
    {
        HtmlReading.Page(SampleDocuments.Everything).All("dl").ShouldBeEmpty();
        var page = HtmlReading.Page(new NoticeDocument { Blocks = [new Paragraph("正文。")] }, new() { Metadata = new() });
        page.All("dl").ShouldBeEmpty();
        page.All("meta[name]").Select(tag => tag.GetAttribute("name")).ShouldBe(["viewport"]);
    }

    [Fact]
    public void Pictures_lie_beside_the_page_each_once()
    {
        var result = HtmlRenderer.Render(SampleDocuments.Everything, new() { PictureFolder = "图片/甲" });
        var page = HtmlReading.Page(SampleDocuments.Everything, new() { PictureFolder = "图片/甲" });

        result.Pictures.Count.ShouldBe(2);
        result.Pictures.ShouldAllBe(picture => picture.Path.StartsWith("图片/甲/", StringComparison.Ordinal) && !picture.Path.Contains("图1", StringComparison.Ordinal));
        var sources = page.All("img").Select(image => Uri.UnescapeDataString(image.GetAttribute("src")!)).ToList();
        sources.ShouldBe(new[] { 0, 1, 0, 1, 0, 0 }.Select(picture => result.Pictures[picture].Path));
        result.Pictures[0].Bytes.ToArray().ShouldBe(SamplePictures.File("图1.png").Bytes.ToArray());
    }

    [Fact]
    public void A_picture_is_as_large_as_it_is_printed()
    {
        // 30 mm at 96 to the inch; one wider than the type area is as wide as that: 156 mm.
        var page = HtmlReading.Of(new Picture(SamplePictures.File("80x60mm.png"), "河道", "图1") { Width = Length.Mm(30) }, new Picture(SamplePictures.File("300x30mm.png"), "", RichText.Empty));

        page.All("img").Select(image => $"{image.GetAttribute("width")}×{image.GetAttribute("height")} {image.GetAttribute("alt")}").ShouldBe(["113×85 河道", "590×59 "]);
        page.One("figcaption").TextContent.ShouldBe("图1");
    }

    // A browser turns a photograph as its EXIF says; the rest of what the camera wrote stays out.
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(8)]
    public void A_photograph_that_is_turned_says_so_and_nothing_else(int orientation)
    {
        var photograph = new SyntheticJpeg(4, 3) { Segments = [(0xE1, SyntheticJpeg.Exif(orientation, "秘密"))] }.Build();
        var picture = new Picture(PictureFile.Read("图.jpg", photograph), "图", RichText.Empty);

        var file = HtmlRenderer.Render(new NoticeDocument { Blocks = [picture] }, new() { PictureFolder = "a" }).Pictures.ShouldHaveSingleItem().Bytes;

        var read = PictureFile.Read("again.jpg", file);
        read.Orientation.ShouldBe(orientation);
        read.Bytes.ToArray().ShouldBe(picture.File.Bytes.ToArray());
        (file.Length - picture.File.Bytes.Length).ShouldBe(orientation == 1 ? 0 : 36);
    }

    [Fact]
    public void Same_text_from_eight_threads()
    {
        var all = new string[64];
        Parallel.For(0, all.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => all[i] = HtmlRenderer.Render(SampleDocuments.Everything).Html);

        all.ShouldAllBe(html => html == Expected);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void Same_text_in_any_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);

            HtmlRenderer.Render(SampleDocuments.Everything).Html.ShouldBe(Expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
