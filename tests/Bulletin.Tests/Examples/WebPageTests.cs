using AngleSharp.Html.Parser;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Examples;

/// <summary>The example that writes a page, run as it is.</summary>
public sealed class WebPageTests
{
    [Fact]
    public void It_writes_the_page_and_says_where()
    {
        using var folder = new TemporaryFolder();
        var (exitCode, output, error) = Tools.Run("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "WebPage.dll"), folder.File("out")]);

        exitCode.ShouldBe(0, error);
        var path = output.Trim();
        path.ShouldBe(Path.Combine(folder.Path, "out", "网页.html"));
        var page = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(File.ReadAllText(path));
        page.Title.ShouldBe("中共云河市水务局党组关于巡察整改情况的通报");
        page.QuerySelectorAll("h2").Select(heading => heading.TextContent).ShouldBe(["一、“履行水安全保障职责不够有力”方面", "二、“全面从严治党责任落实不严”方面", "巡察整改期间新建和修订制度清单"]);
        page.QuerySelectorAll("h4").Length.ShouldBe(5);
        page.QuerySelectorAll("dl div").Length.ShouldBe(8);
        page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldBe(
            ["http://www.shuiwu.yunhe.example", "tel:0000-8806789", "mailto:jgdw@shuiwu.yunhe.example", "#bulletin-attachment-1"]);
        Tools.Run("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "WebPage.dll"), folder.File("again")]).ExitCode.ShouldBe(0);
        File.ReadAllBytes(Path.Combine(folder.Path, "again", "网页.html")).ShouldBe(File.ReadAllBytes(path));
    }
}
