using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Templates;

/// <summary>Notices of an application's own models: names checked against the type, texts never markup, places kept.</summary>
public sealed class OwnModelTests
{
    private const string Template = """
        ---
        numbering: ["一、", "（一）"]
        ---
        # 云河市应急管理局
        # 关于{{ subject }}的通报

        {{ date_range from to }}，共检查{{ units.size }}家单位，发现隐患{{ total }}处，整改率{{ percent rate 1 }}。
        {{ for unit in units }}

        ## {{ unit.name }}（{{ unit.level }}）

        {{ for fault in unit.faults }}{{ number for.index + 1 '（1）' }}{{ sentence fault }}{{ end }}{{ if unit.isClosed }}已停业。{{ end }}{{ unit.informant }}
        {{ end }}

        :::signature
        {{ for unit in units }}
        {{ unit.name }}
        {{ end }}
        {{ to }}
        :::
        """;

    private enum Level
    {
        [Description("一般隐患")]
        Minor,

        [Description("重大隐患")]
        Major,
    }

    private static Bulletin Model { get; } = new(
        "安全生产检查情况",
        new DateOnly(2026, 3, 2),
        new DateTime(2026, 3, 6, 10, 0, 0, DateTimeKind.Unspecified),
        3,
        66.667,
        [new Unit("云河水厂", Level.Major, ["**消防通道**堵塞", "# 台账不全。"], true, "张某"), new Unit("东江泵站", Level.Minor, ["无标识"], false, null)]);

    [Fact]
    public void A_model_is_printed_with_numerals_dates_and_words()
    {
        var blocks = Compose(Model).Document.Blocks;
        blocks[0].ShouldBe(new Title(["云河市应急管理局", "关于安全生产检查情况的通报"]));
        Texts(blocks).ShouldBe(
        [
            "2026年3月2日至6日，共检查2家单位，发现隐患3处，整改率66.7%。",
            "云河水厂（重大隐患）",
            "（1）**消防通道**堵塞。（2）# 台账不全。已停业。",
            "东江泵站（一般隐患）",
            "（1）无标识。",
        ]);
    }

    [Fact]
    public void The_party_reads_what_the_public_must_not()
    {
        Texts(Compose(Model).Document.Blocks).ShouldAllBe(text => !text.Contains("张某"));
        Texts(Compose(Model, Audience.Party).Document.Blocks).ShouldContain(text => text.EndsWith("已停业。张某", StringComparison.Ordinal));
    }

    [Fact]
    public void Texts_know_their_place_in_the_model() =>
        Compose(Model).Document.Blocks.OfType<Paragraph>().ElementAt(1).Text.Runs.ShouldContain(run => run.Origin.Path == "units[0].faults[1]");

    [Fact]
    public void JSON_and_dictionaries_are_printed_alike()
    {
        var json = """
            {"subject":"安全生产检查情况","from":"2026-03-02","to":"2026-03-06","total":3,"rate":66.667,"units":[
              {"name":"云河水厂","level":"重大隐患","faults":["**消防通道**堵塞","# 台账不全。"],"isClosed":true},
              {"name":"东江泵站","level":"一般隐患","faults":["无标识"],"isClosed":false}]}
            """;
        var wanted = Texts(Compose(Model).Document.Blocks);
        Texts(Compose(JsonDocument.Parse(json).RootElement).Document.Blocks).ShouldBe(wanted);
        Texts(Compose(JsonNode.Parse(json)!).Document.Blocks).ShouldBe(wanted);
        Texts(Compose(JsonSerializer.Deserialize<Dictionary<string, object?>>(json)!).Document.Blocks).ShouldBe(wanted);
    }

    [Fact]
    public void A_name_that_the_type_has_not_is_an_error()
    {
        var errors = Notice.Check("own", Model, Options(Template.Replace("unit.name", "unit.nmae", StringComparison.Ordinal)));
        errors.Count.ShouldBe(2);
        errors[0].Code.ShouldBe("BUL2002");
        errors[0].Place.ShouldBe("own.sbn:10:12");
        errors[0].Hint!.ShouldContain("name");
    }

    [Theory]
    [InlineData("{{ units }}", "BUL2005")]
    [InlineData("{{ units[0] }}", "BUL2005")]
    [InlineData("{{ units[0].isClosed }}", "BUL2130")]
    [InlineData("{{ subject * 2 }}", "BUL2127")]
    [InlineData("{{ 1 / (total - 3) }}", "BUL2127")]
    [InlineData("{{ ordinal subject }}", "BUL2128")]
    [InlineData("{{ number 60 '①' }}", "BUL2128")]
    public void What_cannot_be_printed_is_an_error_with_line_and_column(string tag, string code)
    {
        foreach (var model in new object[] { Model, JsonSerializer.SerializeToElement(Model, JsonSerializerOptions.Web) })
        {
            var error = Notice.Check("own", model, Options("# 通报\n\n正文" + tag)).First(found => found.Severity == DiagnosticSeverity.Error);
            error.Code.ShouldBe(code);
            error.Line.ShouldBe(3);
            error.Column.ShouldNotBeNull().ShouldBeGreaterThan(2);
        }
    }

    [Fact]
    public void A_character_that_no_file_can_hold_is_an_error_with_its_place()
    {
        var error = Notice.Check("own", new { Text = "甲\u0007" }, Options("# 通报\n\n{{ text }}")).First();
        error.Code.ShouldBe("BUL1002");
        error.Path.ShouldBe("text");
    }

    [Fact]
    public void A_model_without_names_is_an_error() =>
        Notice.Check("own", JsonDocument.Parse("[1]").RootElement, Options("# 通报")).ShouldHaveSingleItem().Code.ShouldBe("BUL2135");

    [Fact]
    public void A_value_that_cannot_be_read_is_an_error_with_its_place()
    {
        var error = Notice.Check("own", new Faulty(), Options("# 通报\n\n{{ text }}")).First();
        error.Code.ShouldBe("BUL2134");
        error.Path.ShouldBe("text");
        error.Message.ShouldContain("没有连接");
    }

    private static Notice Compose(object model, Audience audience = Audience.Public) =>
        Notice.Compose("own", model, Options(Template) with { Audience = audience });

    private static NoticeOptions Options(string template) => new() { Templates = [new TemplateSet("own", template)] };

    private static List<string> Texts(IEnumerable<Block> blocks) =>
        [.. blocks.Select(block => block switch { Heading heading => heading.Text.ToString(), Paragraph paragraph => paragraph.Text.ToString(), _ => "" }).Where(text => text.Length > 0)];

    private sealed record Unit(string Name, Level Level, IReadOnlyList<string> Faults, bool IsClosed, [property: Withheld] string? Informant);

    private sealed record Bulletin(string Subject, DateOnly From, DateTime To, int Total, double Rate, Unit[] Units);

    private sealed class Faulty
    {
        public string Text => throw new InvalidOperationException("没有连接");
    }
}
