using System.Net;
using System.Net.Http.Json;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bulletin.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bulletin.Tests.Files;

/// <summary>System.Text.Json reads and writes what ReportFile does, whatever its options.</summary>
public sealed partial class JsonSerializerTests
{
    private static readonly JsonSerializerOptions[] AllOptions =
    [
        new(),
        new(JsonSerializerDefaults.Web),
        new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            WriteIndented = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        },
        new() { TypeInfoResolver = Context.Default },
    ];

    public static TheoryData<int> Options => [.. Enumerable.Range(0, AllOptions.Length)];

    [Theory]
    [MemberData(nameof(Options))]
    public void A_report_goes_there_and_back(int options)
    {
        foreach (var report in new[] { Reports.Small, Reports.Full })
        {
            var json = JsonSerializer.Serialize(report, AllOptions[options]);
            Same(json, ReportFile.Write(report, ReportFileFormat.Json));
            JsonSerializer.Deserialize<RemediationReport>(json, AllOptions[options]).ShouldBe(report);
            json = ReportFile.Write(report, ReportFileFormat.Json);
            JsonSerializer.Deserialize<RemediationReport>(json, AllOptions[options]).ShouldBe(report);
        }
    }

    [Fact]
    public void Any_report_goes_there_and_back()
    {
        var texts = Gen.Elements("整改", "a\"b\\c", "𠮷<&>'", "甲\n乙", "2026", "null");
        var any = new AnyReport(texts, texts.Select(text => (RichText)text)).Reports(20);
        Prop.ForAll(any.ToArbitrary(), report =>
        {
            Same(JsonSerializer.Serialize(report), ReportFile.Write(report, ReportFileFormat.Json));
            JsonSerializer.Deserialize<RemediationReport>(JsonSerializer.Serialize(report)).ShouldBe(report);
        }).Check(RandomCases.Of(60));
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Parts_go_there_and_back_by_themselves(int options)
    {
        var full = Reports.Full;
        Part(full.Sections[0], options);
        Part(full.Sections[0].Topics[0], options);
        Part(full.Sections[0].Topics[0].Findings[0], options);
        Part(full.Masthead!, options);
        Part(full.Preface[0], options);
        Part(full.Numbering[1], options);
        Part<Measure>("学习。", options);
        Part<ReportParagraph>("导语。", options);
        Part<ReportCell>("格", options);
        Part<RichText>("字", options);
        Part(RichText.Of([new TextRun("甲"), new TextRun("2", TextStyle.Superscript)]), options);
        Part<Deadline>(new DateOnly(2026, 6, 30), options);
        Part<Deadline>("2026年底前", options);
        Part(FindingStatus.BasicallyCompleted, options);
        Part<ValueList<string>>(["甲", "乙"], options);
        Part<ValueList<Finding>>(full.Sections[0].Topics[0].Findings, options);
        Part<ValueList<FindingStatus>>([FindingStatus.Completed], options);
    }

    [Fact]
    public void The_forms_of_files_are_written()
    {
        JsonSerializer.Deserialize<string>(JsonSerializer.Serialize<Measure?>(null)).ShouldBeNull();
        JsonSerializer.Serialize(FindingStatus.Completed, Unescaped).ShouldBe("\"已完成\"");
        JsonSerializer.Serialize<ReportParagraph>("导语。", Unescaped).ShouldBe("\"导语。\"");
        JsonSerializer.Serialize<Deadline>(new DateOnly(2026, 6, 30)).ShouldBe("\"2026-06-30\"");
        JsonSerializer.Serialize(new Dictionary<FindingStatus, int> { [FindingStatus.Completed] = 3 }, Unescaped).ShouldBe("{\"已完成\":3}");
        JsonSerializer.Deserialize<Dictionary<FindingStatus, int>>("{\"整改中\":3}")!.ShouldContainKeyAndValue(FindingStatus.InProgress, 3);
        JsonSerializer.Deserialize<Measure>("{\"text\": {\"md\": \"H~2~O\"}}")!.Text.Runs.Count.ShouldBe(3);
        JsonSerializer.Deserialize<ValueList<DateOnly>>("[\"2026-01-05\"]").ShouldBe([new DateOnly(2026, 1, 5)]);
        JsonSerializer.Deserialize<RemediationReport>("{\"date\": \"2026年1月5日\", \"kind\": \"REPORT\"}")!.Kind.ShouldBe(NoticeKind.Report);
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void All_errors_are_in_the_message(int options)
    {
        const string Json = "{\n  \"titel\": \"x\",\n  \"Issuer\": \"x\",\n  \"findings\": [{\"status\": \"立行立改\", \"status\": \"x\"}]\n}";
        var exception = Should.Throw<JsonException>(() => JsonSerializer.Deserialize<RemediationReport>(Json, AllOptions[options]));
        var inner = exception.InnerException.ShouldBeOfType<NoticeException>();
        inner.Diagnostics.ShouldBe(ReportFile.TryParse(Json, ReportFileFormat.Json).Diagnostics);
        exception.Message.ShouldBe(inner.Message);
        exception.Message.ShouldContain("4:27 findings[0].status: error BUL7051: “立行立改”不能直接作为整改状态（status）");
        inner.Diagnostics.Select(found => found.Code).ShouldBe(["BUL7004", "BUL7004", "BUL7051", "BUL7009", "BUL7007"]);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("3")]
    [InlineData("\"x\"")]
    [InlineData("{\"date\": \"2026-01-05\", }")]
    [InlineData("{\"date\": \"2026-01-05\" /* x */}")]
    [InlineData("{\"date\": \"2026-02-30\"}")]
    [InlineData("{\"date\": \"2026-01-05\", \"issuer\": \"\\uD800\"}")]
    [InlineData("{\"date\": \"2026-01-05\", \"accountability\": {\"admonitions\": \"3\"}}")]
    [InlineData("{\"date\": \"2026-01-05\", \"preface\": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]")]
    public void Refuses_what_the_reader_refuses(string json)
    {
        var lenient = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            AllowTrailingCommas = true,
            ReadCommentHandling = JsonCommentHandling.Skip,
            MaxDepth = 1000,
        };
        foreach (var options in AllOptions.Append(lenient))
        {
            Should.Throw<JsonException>(() => JsonSerializer.Deserialize<RemediationReport>(json, options));
            Should.Throw<JsonException>(() => JsonSerializer.Deserialize<RemediationReport>(Encoding.UTF8.GetBytes(json), options));
        }
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        byte[] json = [.. "{\"date\": \"2026-01-05\", \"issuer\": \""u8, 0xFF, .. "\"}"u8];
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<RemediationReport>(json));
    }

    [Fact]
    public void What_cannot_be_written_is_a_json_exception()
    {
        var withNull = Reports.Small with { Findings = null! };
        Should.Throw<JsonException>(() => JsonSerializer.Serialize(withNull)).InnerException.ShouldBeOfType<NoticeException>();
        Should.Throw<JsonException>(() => JsonSerializer.Serialize(new Finding { Title = "\0", Measures = [null!] }));
        Should.Throw<JsonException>(() => JsonSerializer.Serialize(new Finding { Title = "\0" }));
        Should.Throw<JsonException>(() => JsonSerializer.Serialize((FindingStatus)9));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<FindingStatus>("0"));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<FindingStatus>("\"在办\"")).Message.ShouldContain("BUL7008");
    }

    // A type added tomorrow has the converter, too.
    [Fact]
    public void Every_type_of_a_report_has_the_converter()
    {
        var types = typeof(RemediationReport).Assembly.GetExportedTypes()
            .Where(type => HasTerm(type) || (type.IsEnum && type.GetFields().Any(HasTerm)))
            .ToList();
        types.Count.ShouldBeGreaterThan(25);
        types.Where(type => !type.IsDefined(typeof(JsonConverterAttribute), inherit: false)).ShouldBeEmpty();

        static bool HasTerm(MemberInfo member) => member.GetCustomAttributesData().Any(data => data.AttributeType.Name == "TermAttribute");
    }

    [Fact]
    public async Task A_report_is_the_parameter_of_a_minimal_api()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var application = builder.Build();
        application.Urls.Add("http://127.0.0.1:0");
        application.MapPost("/notice", (RemediationReport report) => Notice.Compose(report).ToHtmlFragment());
        application.MapPost("/echo", (RemediationReport report) => report);
        await application.StartAsync();
        var address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        using var client = new HttpClient { BaseAddress = new Uri(address) };

        var echo = await client.PostAsJsonAsync("/echo", Reports.Full);
        echo.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await echo.Content.ReadFromJsonAsync<RemediationReport>()).ShouldBe(Reports.Full);
        var report = ReportFile.Write(Reports.Small with { Preface = ["导语。"] }, ReportFileFormat.Json);
        var html = await client.PostAsync("/notice", Json(report));
        (await html.Content.ReadAsStringAsync()).ShouldContain("导语。");
        (await client.PostAsync("/echo", Json("{\"titel\": \"x\"}"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");
    }

    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static void Part<T>(T part, int options)
        where T : notnull
    {
        var json = JsonSerializer.Serialize(part, AllOptions[options]);
        JsonSerializer.Deserialize<T>(json, AllOptions[options]).ShouldBe(part, json);
    }

    private static void Same(string left, string right)
    {
        using var one = JsonDocument.Parse(left);
        using var other = JsonDocument.Parse(right);
        JsonElement.DeepEquals(one.RootElement, other.RootElement).ShouldBeTrue(left);
    }

    [JsonSerializable(typeof(RemediationReport))]
    [JsonSerializable(typeof(Section))]
    [JsonSerializable(typeof(Topic))]
    [JsonSerializable(typeof(Finding))]
    [JsonSerializable(typeof(Masthead))]
    [JsonSerializable(typeof(ReportParagraph))]
    [JsonSerializable(typeof(HeadingNumbering))]
    [JsonSerializable(typeof(Measure))]
    [JsonSerializable(typeof(ReportCell))]
    [JsonSerializable(typeof(RichText))]
    [JsonSerializable(typeof(Deadline))]
    [JsonSerializable(typeof(FindingStatus))]
    [JsonSerializable(typeof(ValueList<string>))]
    [JsonSerializable(typeof(ValueList<Finding>))]
    [JsonSerializable(typeof(ValueList<FindingStatus>))]
    private sealed partial class Context : JsonSerializerContext;
}
