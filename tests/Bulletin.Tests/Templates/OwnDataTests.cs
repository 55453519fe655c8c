using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bulletin.Tests.Templates;

/// <summary>Data of an application's own: read strictly, compared by content, cleaned, checked, and printed by templates.</summary>
public sealed class OwnDataTests
{
    private static readonly RemediationReport Report = new()
    {
        Template = "own",
        TitleLines = ["云河市水务局通报"],
        Date = new DateOnly(2026, 3, 2),
        Findings = [new Finding { Title = "台账不全" }],
    };

    [Fact]
    public void A_file_gives_texts_numbers_dates_yes_and_no_lists_and_maps()
    {
        const string Yaml = """
            issuer: 云河市水务局
            date: 2026-03-02
            extra:
              checked: 12
              share: 98.50
              code: 027
              answer: no
              isFinal: true
              when: 2026-02-03
              gas: { md: "SO~2~" }
              nothing:
              units:
                - { name: 水厂, count: 3 }
                - 管网队
            """;
        var report = ReportFile.Parse(Yaml, ReportFileFormat.Yaml);
        report.Extra.ShouldBe(DataMap.From(new
        {
            @checked = 12,
            share = 98.50m,
            code = "027",
            answer = "no",
            isFinal = true,
            when = new DateOnly(2026, 2, 3),
            gas = RichText.Of([new TextRun("SO"), new TextRun("2", TextStyle.Subscript)]),
            units = new object[] { new { name = "水厂", count = 3 }, "管网队" },
        }));
        foreach (var format in Enum.GetValues<ReportFileFormat>())
        {
            ReportFile.Parse(ReportFile.Write(report, format), format).ShouldBe(report);
        }
    }

    [Fact]
    public void Objects_dictionaries_and_JSON_are_the_same_data()
    {
        const string Json = """{ "name": "水厂", "counts": [1, 2.5], "isFinal": false, "inner": { "a": "甲" } }""";
        var expected = DataMap.From(new { Name = "水厂", Counts = new[] { 1, 2.5m }, IsFinal = false, Inner = new { A = "甲" }, Nothing = (string?)null });
        DataFile.Parse(Json, ReportFileFormat.Json).ShouldBe(expected);
        DataFile.Parse("name: 水厂\ncounts: [1, 2.5]\nisFinal: false\ninner: { a: 甲 }", ReportFileFormat.Yaml).ShouldBe(expected);
        DataValue.From(JsonNode.Parse(Json)).ShouldBe(expected);
        DataValue.From(JsonSerializer.Deserialize<JsonElement>(Json)).ShouldBe(expected);
        JsonSerializer.Deserialize<DataValue>(Json).ShouldBe(expected);
        JsonSerializer.Deserialize<DataMap>(JsonSerializer.Serialize<DataValue>(expected)).ShouldBe(expected);
        DataValue.From(new Dictionary<string, object?>
        {
            ["name"] = "水厂",
            ["counts"] = new List<object> { 1, 2.5 },
            ["isFinal"] = false,
            ["inner"] = new Dictionary<string, string> { ["a"] = "甲" },
        }).ShouldBe(expected);
    }

    [Theory]
    [InlineData("extra: 甲", "BUL7005 extra")]
    [InlineData("extra: { a: 1, a: 2 }", "BUL7009 extra.a")]
    [InlineData("extra: { a: [1, ~] }", "BUL7091 extra.a[1]")]
    [InlineData("extra: { a: \"\\0\" }", "BUL1002 extra.a")]
    public void What_is_no_data_is_an_error_with_its_place(string extra, string expected)
    {
        var found = ReportFile.TryParse($"issuer: 云河市水务局\ndate: 2026-03-02\n{extra}\n", ReportFileFormat.Yaml, "r").Diagnostics;
        $"{found.ShouldHaveSingleItem().Code} {found[0].Path}".ShouldBe(expected);
        found[0].Place.ShouldStartWith("r:3:");
    }

    [Fact]
    public void Data_that_cannot_be_had_is_an_argument_error()
    {
        var ring = new List<object>();
        ring.Add(ring);
        Should.Throw<ArgumentException>(() => DataValue.From(ring));
        Should.Throw<ArgumentException>(() => DataValue.From(new object?[] { null }));
        Should.Throw<ArgumentException>(() => DataMap.From("甲"));
        Should.Throw<ArgumentException>(() => new DataMap([new("a", 1), new("a", 2)]));
        Should.Throw<ArgumentException>(() => new DataMap([new(new string('a', 257), 1)]));
        Should.Throw<NoticeException>(() => DataFile.Parse(new string('a', 257) + ": 1", ReportFileFormat.Yaml)).Diagnostics.Single().Code.ShouldBe("BUL7092");
        DataMap.From(new { a = 1, b = 2 }).With(DataMap.From(new { b = 3, c = 4 })).ShouldBe(DataMap.From(new { a = 1, b = 3, c = 4 }));
    }

    [Fact]
    public void Templates_print_extra_and_data()
    {
        var report = Report with { Extra = DataMap.From(new { units = new[] { new { name = "水厂", count = 3 } }, when = "2026-02-03" }) };
        var options = Own("检查{{ for unit in extra.units }}{{ unit.name }}{{ unit.count }}处{{ end }}，{{ extra.when }}，{{ data.place }}{{ if data.isFinal }}，终稿{{ end }}。")
            with { Data = DataMap.From(new { place = "**云河**市", isFinal = true }) };
        var paragraph = Notice.Compose(report, options).Document.Blocks.OfType<Paragraph>().ShouldHaveSingleItem();
        paragraph.Text.ToString().ShouldBe("检查水厂3处，2026年2月3日，**云河**市，终稿。");
        paragraph.Text.Runs.Select(run => run.Origin.Path).OfType<string>()
            .ShouldBe(["extra.units[0].name", "extra.when", "data.place"]);
    }

    [Fact]
    public void Extra_data_that_no_template_prints_is_reported()
    {
        var report = Report with { Extra = DataMap.From(new { units = new[] { new { name = "水厂" }, new { name = "管网队" } }, note = "备注", flag = true }) };
        Notice.Check(report, Own("{{ extra.note }}。")).Where(found => found.Code == "BUL2011" && found.Path!.StartsWith("extra", StringComparison.Ordinal))
            .ShouldHaveSingleItem().Message.ShouldContain("extra.units[].name（2 处）");
    }

    [Fact]
    public void Texts_are_cleaned_and_checked_as_others_are()
    {
        var report = Report with { Extra = DataMap.From(new { units = new[] { "⽤水" }, mark = "水厂,管网" }) };
        var notice = Notice.Compose(report, Own("{{ extra.units[0] }}，{{ extra.mark }}。"));
        notice.Document.Blocks.OfType<Paragraph>().Single().Text.ToString().ShouldBe("用水，水厂,管网。");
        notice.Diagnostics.ShouldContain(found => found.Code == "BUL1050" && found.Path == "extra.units[0]");
        notice.Diagnostics.ShouldContain(found => found.Code == "BUL1011" && found.Path == "extra.mark");
    }

    [Fact]
    public void What_is_withheld_may_not_stand_in_extra_data()
    {
        var report = Report with
        {
            Closing = [new ReportParagraph { Text = "王小明在二号泵房设备采购中未按规定履行公开招标程序。", Withholding = new() }],
            Extra = DataMap.From(new { note = "王小明在二号泵房设备采购中未按规定履行公开招标程序。" }),
        };
        Notice.Check(report, Own("{{ extra.note }}")).ShouldContain(found => found.Code == "BUL1033" && found.Path == "extra.note");
    }

    [Fact]
    public void Data_alone_makes_a_notice()
    {
        var data = DataFile.Parse("people: [{ name: 李明, post: 科长 }]\nissued: 2026-02-03", ReportFileFormat.Yaml);
        var set = new TemplateSet("own", "---\nmodel: data\n---\n# 通知\n\n{{ for person in people }}任命{{ person.name }}为{{ person.post }}{{ end }}。\n\n:::signature\n云河市水务局\n{{ issued }}\n:::\n");
        Notice.Compose("own", data, new NoticeOptions { Templates = [set] }).Document.Blocks.OfType<Paragraph>().Single().Text.ToString()
            .ShouldBe("任命李明为科长。");
    }

    private static NoticeOptions Own(string line) =>
        new() { Templates = [new TemplateSet("own", $"{{{{ for line in titleLines }}}}\n# {{{{ line }}}}\n{{{{ end }}}}\n\n{line}\n")] };
}
