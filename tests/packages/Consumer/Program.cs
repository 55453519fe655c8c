using System.Net.Http.Headers;
using System.Text.Json;
using Bulletin;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

// A report with tables, in code, as JSON by System.Text.Json, and as the parameter of a minimal API.
var report = new RemediationReport
{
    Issuer = "中共云河市水务局党组",
    Inspection = new()
    {
        OrderedBy = "市委",
        Team = "市委第一巡察组",
        Inspected = "市水务局党组",
        Form = InspectionForm.Routine,
        Start = new DateOnly(2025, 3, 10),
        End = new DateOnly(2025, 5, 9),
        FeedbackDate = new DateOnly(2025, 6, 17),
    },
    Findings =
    [
        new() { Title = "水库巡查记录不全。", Measures = ["补齐12座水库的巡查记录。", "每月抽查一次。"], Status = FindingStatus.Completed },
        new() { Title = "公务用车管理不严。", Measures = ["修订用车制度，公开用车台账。"], Status = FindingStatus.InProgress },
    ],
    Contacts = [new() { Phone = "0000-8801234" }],
    Signatures = ["中共云河市水务局党组"],
    Date = new DateOnly(2025, 12, 26),
};
var withTable = new NoticeOptions { FindingsTable = true };

Render("a report in code", Notice.Compose(report, withTable));
var json = JsonSerializer.Serialize(report, JsonSerializerOptions.Web);
Expect(JsonSerializer.Deserialize<RemediationReport>(json, JsonSerializerOptions.Web) == report, "a report as JSON comes back");

// The template engine stays out of the application's compilation, and templates of its own work.
Expect(Scriban.Template.Name == "own", "Scriban's types are not seen");
var own = new NoticeOptions { Templates = [new TemplateSet("own", "# {{ issuer }}通报\n\n{{ for unit in units }}{{ unit }}。{{ end }}")] };
Expect(Notice.Compose("own", new { Issuer = "云河市", Units = new[] { "水厂" } }, own).ToDocx().Length > 0, "a model of its own becomes a notice");

var builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
await using var app = builder.Build();
app.MapPost("/notice.docx", (RemediationReport posted) => Results.Bytes(Notice.Compose(posted, withTable).ToDocx(), MediaTypes.Docx));
await app.StartAsync();
using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
using var answer = await client.PostAsync("/notice.docx", new StringContent(json, new MediaTypeHeaderValue("application/json")));
answer.EnsureSuccessStatusCode();
Expect((await answer.Content.ReadAsByteArrayAsync()).AsSpan().SequenceEqual(Notice.Compose(report, withTable).ToDocx()), "the posted report becomes the same DOCX");
await app.StopAsync();
Console.WriteLine($"consumer: ok, OpenXml {typeof(WordprocessingDocument).Assembly.GetName().Version}");

static void Render(string name, Notice notice)
{
    using var docx = WordprocessingDocument.Open(new MemoryStream(notice.ToDocx()), isEditable: false);
    Expect(docx.MainDocumentPart!.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Table>().Any(), name + ": the DOCX has its table");
    Expect(!new OpenXmlValidator().Validate(docx).Any(), name + ": the DOCX is valid");
    Expect(notice.ToPdf().AsSpan().StartsWith("%PDF-"u8), name + ": the PDF is one");
    Expect(notice.ToHtml().EndsWith("</html>\n", StringComparison.Ordinal), name + ": the HTML is whole");
}

static void Expect(bool holds, string what)
{
    if (!holds)
    {
        throw new InvalidOperationException("Failed: " + what);
    }
}
