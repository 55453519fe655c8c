using Bulletin;
using QuickStart;
using SafetyBulletin;

// A model of the application's own: the template checks its names against these types before anything is printed.
var check = new SafetyCheck(
    "云河市应急管理局",
    new DateOnly(2026, 3, 2),
    new DateOnly(2026, 3, 20),
    [new("云河水务集团", 12, 11), new("东江化工有限公司", 18, 9), new("市公交总公司", 6, 6), new("南岸建材市场", 21, 14)],
    [
        new("安全责任落实不到位", "2家单位未按规定配备专职安全管理人员，3家单位安全教育培训记录不完整", null),
        new("消防设施管理不严格", "4家单位消防通道被占用，1家单位自动喷淋系统停用未报备", "南岸建材市场商户张某某多次阻挠检查"),
    ],
    new DateOnly(2026, 3, 25));

// Pictures that the application draws itself go by name, as files do.
var pictures = new PictureSet(new Dictionary<string, byte[]>(StringComparer.Ordinal)
{
    ["found.png"] = BarChart.Draw(check.Units.Select(unit => unit.Found)),
    ["open.png"] = BarChart.Draw(check.Units.Select(unit => unit.Found - unit.Fixed)),
});

var options = new NoticeOptions { Templates = [new TemplateFolder(AppContext.BaseDirectory)], Pictures = pictures };
var notice = Notice.Compose("safety", check, options);    // throws with every error at once
var folder = Path.GetDirectoryName(OutputFolder.From(args).Docx)!;
foreach (var (path, save) in new (string, Action<string>)[] { ("安全生产.docx", path => notice.SaveDocx(path)), ("安全生产.pdf", path => notice.SavePdf(path)) })
{
    save(Path.Combine(folder, path));
    Console.WriteLine(Path.Combine(folder, path));
}
