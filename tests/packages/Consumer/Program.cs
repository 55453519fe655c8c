using System.Net.Http.Json;
using System.Text.Json;
using Bulletin;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

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

Bytes("code", Notice.Compose(report, withTable));
var json = JsonSerializer.Serialize(report, JsonSerializerOptions.Web);
Expect(JsonSerializer.Deserialize<RemediationReport>(json, JsonSerializerOptions.Web) == report, "a report as JSON comes back");

var builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
await using var app = builder.Build();
app.MapPost("/notice.docx", (RemediationReport posted) => Results.Bytes(Docx(Notice.Compose(posted, withTable)), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));
await app.StartAsync();
var address = app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First();
using var client = new HttpClient { BaseAddress = new Uri(address) };
using var answer = await client.PostAsync("/notice.docx", new StringContent(json, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")));
answer.EnsureSuccessStatusCode();
Expect((await answer.Content.ReadAsByteArrayAsync()).AsSpan().SequenceEqual(Docx(Notice.Compose(report, withTable))), "the posted report becomes the same DOCX");
await app.StopAsync();
Console.WriteLine($"consumer: ok, OpenXml {typeof(WordprocessingDocument).Assembly.GetName().Version}");

static byte[] Docx(Notice notice)
{
    using var stream = new MemoryStream();
    notice.SaveDocx(stream);
    return stream.ToArray();
}

static void Bytes(string name, Notice notice)
{
    using var docx = WordprocessingDocument.Open(new MemoryStream(Docx(notice)), isEditable: false);
    Expect(docx.MainDocumentPart!.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Table>().Any(), name + ": the DOCX has its table");
    Expect(!new OpenXmlValidator().Validate(docx).Any(), name + ": the DOCX is valid");
    using var pdf = new MemoryStream();
    notice.SavePdf(pdf);
    Expect(pdf.ToArray().AsSpan().StartsWith("%PDF-"u8), name + ": the PDF is one");
    using var html = new MemoryStream();
    notice.SaveHtml(html);
    Expect(html.Length > 1000, name + ": the HTML is whole");
}

static void Expect(bool holds, string what)
{
    if (!holds)
    {
        throw new InvalidOperationException("Failed: " + what);
    }
}
