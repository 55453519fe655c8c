using System.Text.Json;
using System.Text.RegularExpressions;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Files;

/// <summary>The JSON Schema says what the reader takes.</summary>
public class SchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(ReportJsonSchema.Write()).RootElement;

    [Fact]
    public void Every_type_and_every_field_is_in_it()
    {
        foreach (var type in AllTypes())
        {
            var node = type == ReportSchema.Report ? Schema : Schema.GetProperty("$defs").GetProperty(type.Name);
            node.GetProperty("title").GetString().ShouldBe(type.Term);
            node.GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
            node.GetProperty("properties").EnumerateObject().Select(property => $"{property.Name} {property.Value.GetProperty("title").GetString()}")
                .ShouldBe(type.Fields.Select(field => $"{field.Name} {field.Term}"));
            (node.TryGetProperty("required", out var required) ? required.EnumerateArray().Select(name => name.GetString()) : [])
                .ShouldBe(type.Fields.Where(field => field.IsRequired).Select(field => field.Name));
        }

        Schema.GetProperty("$defs").EnumerateObject().Select(property => property.Name)
            .ShouldBe(AllTypes().Where(type => type != ReportSchema.Report).Select(type => type.Name).Append("markdown"), ignoreOrder: true);
    }

    [Fact]
    public void It_is_the_same_text_every_time()
    {
        ReportJsonSchema.Write().ShouldBe(ReportJsonSchema.Write());
        ReportJsonSchema.Write().ShouldStartWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \"title\": \"整改情况报告\",\n  \"type\": \"object\",\n");
        ReportJsonSchema.Write().ShouldNotContain("\r");
    }

    [Fact]
    public void What_is_written_is_valid()
    {
        Errors(ReportFile.Write(Reports.Full, ReportFileFormat.Json)).ShouldBeEmpty();
        Errors(ReportFile.Write(Reports.Small, ReportFileFormat.Json)).ShouldBeEmpty();
    }

    [NoticeTheory]
    [InlineData("four-level-continuous")]
    [InlineData("labelled-problems")]
    [InlineData("three-part-flat")]
    public void The_real_reports_are_valid(string name) =>
        Errors(ReportFile.Write(ReportFile.Load(Path.Combine(Tools.Notices!, name + ".report.yaml")), ReportFileFormat.Json)).ShouldBeEmpty();

    // What the schema refuses, the reader refuses too.
    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"date": "2026-01-05", "titel": "x"}""")]
    [InlineData("""{"date": 5}""")]
    [InlineData("""{"date": "2026"}""")]
    [InlineData("""{"date": "2026-01-05", "kind": "通知。"}""")]
    [InlineData("""{"date": "2026-01-05", "preface": [["x"]]}""")]
    [InlineData("""{"date": "2026-01-05", "remark": {"md": "x", "y": 1}}""")]
    [InlineData("""{"date": "2026-01-05", "sections": [{}]}""")]
    [InlineData("""{"date": "2026-01-05", "findings": [{"measures": "x"}]}""")]
    [InlineData("""{"date": "2026-01-05", "findings": [{"measures": [{"lead": "x"}]}]}""")]
    [InlineData("""{"date": "2026-01-05", "accountability": {"rulesMade": 1.5}}""")]
    [InlineData("""{"date": "2026-01-05", "attachments": [{"title": "x", "table": {"columns": ["a"], "rows": ["b"]}}]}""")]
    public void What_is_invalid_is_refused(string json)
    {
        Errors(json).ShouldNotBeEmpty();
        ReportFile.TryParse(json, ReportFileFormat.Json).Report.ShouldBeNull();
    }

    internal static IEnumerable<ReportField> AllFields() => AllTypes().SelectMany(type => type.Fields);

    private static List<ReportType> AllTypes()
    {
        var types = new List<ReportType>();
        Visit(ReportSchema.Report);
        return types;

        void Visit(ReportType type)
        {
            if (types.Any(known => known.Name == type.Name))
            {
                return;
            }

            types.Add(type);
            foreach (var field in type.Fields.Where(field => field.Type is not null))
            {
                Visit(field.Type!);
            }
        }
    }

    private static List<string> Errors(string json) => Errors(Schema, JsonDocument.Parse(json).RootElement, "").ToList();

    // As much of a validator as the schema needs; a keyword that it does not know is a failure.
    private static IEnumerable<string> Errors(JsonElement schema, JsonElement value, string path) =>
        schema.EnumerateObject().SelectMany(keyword => keyword.Name switch
        {
            "$schema" or "$defs" or "title" or "description" => [],
            "type" => IsOf(keyword.Value.GetString()!, value) ? [] : [$"{path}: not {keyword.Value}"],
            "enum" => keyword.Value.EnumerateArray().Any(word => word.GetString() == (value.ValueKind == JsonValueKind.String ? value.GetString() : null)) ? [] : [$"{path}: not a word"],
            "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1)) ? [] : [$"{path}: pattern"],
            "$ref" => Errors(Schema.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]), value, path),
            "anyOf" => keyword.Value.EnumerateArray().Any(any => !Errors(any, value, path).Any()) ? [] : [$"{path}: none of the alternatives"],
            "items" => value.ValueKind != JsonValueKind.Array ? [] : value.EnumerateArray().SelectMany((item, i) => Errors(keyword.Value, item, $"{path}[{i}]")),
            "required" => value.ValueKind != JsonValueKind.Object ? [] : keyword.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path}: no {name}"),
            "properties" => value.ValueKind != JsonValueKind.Object ? [] : value.EnumerateObject().Where(field => keyword.Value.TryGetProperty(field.Name, out _))
                .SelectMany(field => Errors(keyword.Value.GetProperty(field.Name), field.Value, path + "." + field.Name)),
            "additionalProperties" => value.ValueKind != JsonValueKind.Object ? [] : value.EnumerateObject().Where(field => !schema.GetProperty("properties").TryGetProperty(field.Name, out _))
                .Select(field => $"{path}: unknown {field.Name}"),
            var other => throw new NotSupportedException(other),
        });

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => throw new NotSupportedException(type),
    };
}
