using System.Text.Json;
using Bulletin.Standard;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Profiles;

/// <summary>Profiles as files: only what differs from the standard, read strictly.</summary>
public sealed class StyleProfileFileTests
{
    private static readonly StyleProfile Standard = Gb9704.Profile();

    [Theory]
    [InlineData("37mm", 37 * 36000)]
    [InlineData("37 毫米", 37 * 36000)]
    [InlineData("3.7cm", 37 * 36000)]
    [InlineData("3.7厘米", 37 * 36000)]
    [InlineData("36pt", 36 * 12700)]
    [InlineData("36磅", 36 * 12700)]
    [InlineData("小初", 36 * 12700)]
    [InlineData("2字", 32 * 12700)]
    [InlineData("三号", 16 * 12700)]
    [InlineData("3号", 16 * 12700)]
    [InlineData("小3号", 15 * 12700)]
    [InlineData("小三", 15 * 12700)]
    public void Lengths_have_the_units_of_offices(string text, long emu) =>
        StyleProfileFile.Parse($"title: {{ above: {text} }}", ReportFileFormat.Yaml).Title.Above.ShouldBe(new Length(emu));

    [Fact]
    public void A_file_gives_what_differs_from_the_standard()
    {
        var profile = StyleProfileFile.Parse(
            """
            form: 红头文件
            reading: gbt33476
            page: { margins: { top: 30mm, right: 25mm } }
            body: { size: 四号, firstLineIndent: 2字, colour: "#222222" }
            headings: { isBold: 是 }
            pageNumber: { place: 居中, form: 第1页 共3页, isOnFirstPage: false, firstNumber: 3 }
            table: { size: 五号 }
            """,
            ReportFileFormat.Yaml);

        var standard = Gb9704.Profile(DocumentForm.Formal, PageReading.Gbt33476, TableSize.Size5);
        profile.ShouldBe(standard with
        {
            Page = standard.Page.WithMargins(Length.Mm(30), Length.Mm(35), Length.Mm(28), Length.Mm(25)),
            Body = standard.Body with { Size = Length.Pt(14), Colour = new(0x22, 0x22, 0x22) },
            Headings = [.. standard.Headings.Select(heading => heading with { IsBold = true })],
            PageNumber = standard.PageNumber with { Place = PageNumberPlace.Centre, Form = PageNumberForm.OrdinalOfTotal, IsOnFirstPage = false, FirstNumber = 3 },
        });
        profile.Page.MarginTop.ShouldBe(Length.Mm(27.58));
    }

    [Fact]
    public void Levels_of_headings_are_given_one_by_one()
    {
        const string Yaml = "headings: [{ alignment: 居中 }, {}, { font: 黑体 }]";

        StyleProfileFile.Parse(Yaml, ReportFileFormat.Yaml).Headings.ShouldBe(
        [
            Standard.Headings[0] with { Alignment = HeadingAlignment.Centre }, Standard.Headings[1],
            Standard.Headings[2] with { Font = FontRole.HeiTi }, Standard.Headings[3],
        ]);
    }

    [Fact]
    public void All_errors_are_reported_with_line_column_and_path()
    {
        const string Yaml = """
            body:
              siez: 四号
              size: 十四
              colour: 红
            grid: { linesPerPage: 26.5, linesPerPage: 22 }
            pageNumber: { place: 上, dash: [—] }
            page: { margins: { top: 3, oben: 1mm } }
            headings: [{}, {}, {}, {}, {}]
            fonds: {}
            """;

        var found = Should.Throw<NoticeException>(() => StyleProfileFile.Parse(Yaml, ReportFileFormat.Yaml, "office.yaml")).Diagnostics;

        found.Select(diagnostic => (diagnostic.Line, diagnostic.Path, diagnostic.Code)).Order().ShouldBe(new (int?, string?, string)[]
        {
            (2, "body.siez", "BUL7004"), (5, "grid.linesPerPage", "BUL7009"), (6, "pageNumber.dash", "BUL7005"),
            (7, "page.margins.oben", "BUL7004"), (8, "headings", "BUL7005"), (9, "fonds", "BUL7004"),
        }.Order());
        found[0].ToString().ShouldBe("office.yaml:2:3 body.siez: error BUL7004: “body”没有名为“siez”的字段（是否想写“size”？）");
    }

    [Fact]
    public void Values_are_checked_where_they_stand()
    {
        const string Yaml = """
            body:
              size: 十四
              colour: 红
            grid: { linesPerPage: 26.5 }
            pageNumber: { place: 上 }
            page: { margins: { top: 3 } }
            """;

        var found = Should.Throw<NoticeException>(() => StyleProfileFile.Parse(Yaml, ReportFileFormat.Yaml)).Diagnostics;

        found.Select(diagnostic => (diagnostic.Line, diagnostic.Path, diagnostic.Code)).Order().ShouldBe(new (int?, string?, string)[]
        {
            (2, "body.size", "BUL7100"), (3, "body.colour", "BUL7101"), (4, "grid.linesPerPage", "BUL7010"), (5, "pageNumber.place", "BUL7102"), (6, "page.margins.top", "BUL7100"),
        }.Order());
        found.First(diagnostic => diagnostic.Code == "BUL7102").Hint.ShouldBe("可用：外侧、居中、内侧");
    }

    [Theory]
    [InlineData("page: { typeAreaWidth: -5mm }", 1, 24, "page.typeAreaWidth")]
    [InlineData("page:\n  margins: { left: 100mm, right: 100mm }", 2, 20, "page.typeAreaWidth")]
    [InlineData("body: { size: 三号 }\ngrid:\n  linesPerPage: 60", 3, 17, "grid.linesPerPage")]
    public void A_profile_that_cannot_be_used_is_reported_at_its_place(string yaml, int line, int column, string path)
    {
        var found = Should.Throw<NoticeException>(() => StyleProfileFile.Parse(yaml, ReportFileFormat.Yaml)).Diagnostics.ShouldHaveSingleItem();

        (found.Code, found.Line, found.Column, found.Path).ShouldBe(("BUL3070", line, column, path));
    }

    [Fact]
    public void Each_value_of_a_profile_is_written_and_read()
    {
        foreach (var field in StyleFields.All)
        {
            foreach (var format in Enum.GetValues<ReportFileFormat>())
            {
                var profile = Other(field);
                if (profile.Validate().Count == 0)
                {
                    StyleProfileFile.Parse(StyleProfileFile.Write(profile, format), format).ShouldBe(profile, field.Path);
                }
            }
        }

        StyleProfileFile.Write(Standard, ReportFileFormat.Yaml).ShouldBe("");
        StyleProfileFile.Parse("", ReportFileFormat.Yaml).ShouldBe(Standard);
        StyleProfileFile.Write(Standard with { Body = Standard.Body with { Size = Length.Pt(14) } }, ReportFileFormat.Yaml).ShouldBe("body:\n  size: \"四号\"\n");
    }

    [Fact]
    public void The_example_is_26_lines_of_30_cells()
    {
        var profile = StyleProfileFile.Load(Repository.At("examples", "office.yaml"));

        (profile.Grid.LinesPerPage, profile.Grid.CellsPerLine, profile.Body.Size).ShouldBe((26, 30, Length.Pt(14)));
        profile.PageNumber.Place.ShouldBe(PageNumberPlace.Centre);
    }

    [Fact]
    public void The_schema_names_each_field_with_clause_and_standard_value()
    {
        using var schema = JsonDocument.Parse(StyleProfileFile.JsonSchema());
        var properties = schema.RootElement.GetProperty("properties");

        foreach (var field in StyleFields.All.Where(field => !field.Path.Contains('[', StringComparison.Ordinal) && field.Path.Contains('.', StringComparison.Ordinal)))
        {
            var part = properties.GetProperty(field.Path[..field.Path.IndexOf('.', StringComparison.Ordinal)]);
            part.GetProperty("properties").GetProperty(field.Name).GetProperty("description").GetString()!.ShouldContain(field.Clause);
        }

        properties.GetProperty("body").GetProperty("properties").GetProperty("size").GetProperty("description").GetString()
            .ShouldBe("16 pt（三号）；GB/T 9704-2012 §5.2.2（一般）");
    }

    // The standard's profile with another value.
    private static StyleProfile Other(StyleField field)
    {
        var value = field.Get(Standard);
        return field.With(Standard, value switch
        {
            Length length => length + (field.IsTypeSize ? Length.Pt(-0.5) : new Length(12345)),
            int number => number + 1,
            bool isTrue => !isTrue,
            string text => text + "甲",
            Colour => new Colour(1, 2, 3),
            _ => Enum.ToObject(field.Type, (Convert.ToInt32(value, null) + 1) % Enum.GetValuesAsUnderlyingType(field.Type).Length),
        });
    }
}
