using Bulletin;
using QuickStart;

var report = ReportFile.Load(Path.Combine(AppContext.BaseDirectory, "report.yaml"));
var notice = Notice.Compose(report);    // for the public, as a page is
var page = Path.Combine(Path.GetDirectoryName(OutputFolder.From(args).Docx)!, "网页.html");
await notice.SaveHtmlAsync(page, new HtmlOptions
{
    Metadata = new()
    {
        IndexNumber = "SW0000001/2026-00003",
        Topic = "综合政务",
        Published = new DateTime(2026, 1, 8, 9, 30, 0),
        Validity = "有效",
        Disclosure = "主动公开",
        Keywords = ["巡察", "整改"],
        SiteName = "云河市水务局",
        SiteDomain = "www.shuiwu.yunhe.example",
        ColumnName = "通知公告",
    },
});
Console.WriteLine(page);
