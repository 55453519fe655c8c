using Bulletin.Tests.Agreement;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Html;

/// <summary>Pages as a browser shows them: nothing that axe-core finds wrong, nothing fetched, nothing that runs, no wider than a telephone; and valid, as the W3C's validator says of every page and its style sheet.</summary>
public sealed class HtmlInBrowserTests : IDisposable
{
    private static readonly PublicationMetadata Publication = new()
    {
        IndexNumber = "000014349/2026-00017", Disclosure = "主动公开", Validity = "有效", Published = new DateTime(2026, 1, 8, 9, 30, 0), Keywords = ["巡察", "整改"], SiteName = "云溪县人民政府", SiteDomain = "www.yunxi.example",
        SiteIdCode = "0000000001", ColumnName = "通知公告", Description = "整改情况", Url = "https://www.yunxi.example/1.html",
    };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [BrowserFact]
    public void Nothing_is_wrong_with_any_page()
    {
        // The real notices and the examples; of the invented ones, one of each kind.
        var files = Write(Corpus.Notices().Where(entry => !entry.Name.StartsWith("invented", StringComparison.Ordinal) || entry.Name.StartsWith("invented 1", StringComparison.Ordinal)));

        foreach (var (file, finding) in files.Zip(Browser.Open(files)))
        {
            finding.Violations.ShouldBeEmpty(file);
            finding.Requests.ShouldBeEmpty(file);
            finding.Scripts.ShouldBe(0, file);
            finding.TooWide.ShouldBe(0, file);
            finding.Rules.ShouldBeGreaterThan(15, file);
        }
    }

    // A test of the test: a page that is wrong in each of these ways is found out.
    [BrowserFact]
    public void What_is_wrong_is_found()
    {
        var file = _folder.Write("a.html", "<!DOCTYPE html><html><head></head><body><img src=\"b.png\"><script>1</script><h4>a</h4><div style=\"width:50em;color:#ccc\">灰色的字</div></body></html>");

        var finding = Browser.Open([file]).ShouldHaveSingleItem();

        foreach (var rule in new[] { "image-alt", "html-has-lang", "document-title", "color-contrast" })
        {
            finding.Violations.ShouldContain(violation => violation.StartsWith(rule + ":", StringComparison.Ordinal));
        }

        finding.Requests.ShouldHaveSingleItem().ShouldEndWith("b.png");
        finding.Scripts.ShouldBe(1);
        finding.TooWide.ShouldBeGreaterThan(0);
    }

    [ValidatorFact]
    public void Every_page_is_valid()
    {
        Write(Corpus.Notices());
        File.WriteAllText(_folder.File("fragment.html"), $"<!DOCTYPE html><html lang=\"zh-CN\"><head><title>a</title><style>{HtmlRenderer.StyleSheet("x-")}</style></head><body>"
            + HtmlRenderer.Render(SampleDocuments.Everything, new() { Fragment = true, ClassPrefix = "x-", IdPrefix = "a" }).Html + HtmlRenderer.Render(SampleDocuments.Everything, new() { Fragment = true, ClassPrefix = "x-", IdPrefix = "b" }).Html + "</body></html>");

        Browser.Validate(_folder.Path).ShouldBeEmpty();
    }

    [ValidatorFact]
    public void What_is_not_valid_is_found()
    {
        _folder.Write("a.html", "<!DOCTYPE html><html lang=zh><title>a</title><style>a{colour:red}</style><p id=a><p id=a>");

        var found = Browser.Validate(_folder.Path);

        found.ShouldContain("Duplicate ID");
        found.ShouldContain("colour");
    }

    private List<string> Write(IEnumerable<(string Name, Notice Notice)> notices)
    {
        var documents = notices.Select(entry => entry.Notice.Document).Append(SampleDocuments.Everything).ToList();
        var files = new List<string>();
        for (var i = 0; i < documents.Count; i++)
        {
            files.Add(_folder.Write($"{i}.html", HtmlRenderer.Render(documents[i], new() { Metadata = i % 2 == 0 ? Publication : null }).Html));
        }

        return files;
    }
}
