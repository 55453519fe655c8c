namespace Bulletin.Tests.Furniture;

/// <summary>Page furniture in the web page.</summary>
public sealed class FurnitureHtmlTests
{
    [Fact]
    public void A_page_shows_letterhead_and_draft_mark_and_prints_all()
    {
        var html = FurnitureSamples.Web(FurnitureSamples.All).ToHtml();

        html.ShouldContain("<p class=\"bulletin-draft-mark\">讨论稿</p>");
        html.ShouldContain("<p class=\"bulletin-letterhead\"><img src=\"data:image/png;base64,");
        html.ShouldContain("rotate(-45deg)");
        html.ShouldContain("@page :right{@top-center{content:\"\\4E91 ");
        html.ShouldContain("@page :left{@bottom-center{content:\"\\4E91 ");
    }

    [Fact]
    public void A_text_cannot_leave_the_style_sheet()
    {
        var html = FurnitureSamples.Web(new() { Header = "</style>\"}<b>" }).ToHtml();

        html.ShouldNotContain("</style>\"}");
        html.ShouldNotContain("<b>");
    }

    [Fact]
    public void Without_furniture_nothing_changes() => FurnitureSamples.Web(new()).ToHtml().ShouldBe(FurnitureSamples.Web(null).ToHtml());
}
