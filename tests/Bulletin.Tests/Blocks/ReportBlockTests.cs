using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Tests.Blocks;

/// <summary>Figures and tables of a report become blocks of the notice, wherever a paragraph can stand.</summary>
public sealed class ReportBlockTests
{
    private static readonly NoticeOptions Options = new() { Pictures = SamplePictures.Instance };

    private static readonly RemediationReport Report = new()
    {
        Issuer = "中共云河市水务局党组",
        Date = new DateOnly(2026, 3, 2),
        Sections = [new Section { Heading = "供水方面", Findings = [new Finding { Title = "台账不全", Measures = ["补齐。"] }] }],
    };

    private static readonly ReportTable Table = new()
    {
        Caption = "表1　整改情况",
        Header = [[new ReportCell { Text = "单位", Rows = 2 }, new ReportCell { Text = "问题数", Columns = 2 }], ["应改", "已改"]],
        Rows = [["水厂", "3", "2"], [new ReportCell { Text = "管网\n二队", Paragraphs = ["（代管）"] }, "1", "1"]],
        Size = TableSize.Size5,
        Widths = [3, 1, 1],
        Alignments = [CellAlignment.Left, CellAlignment.Centre],
    };

    [Fact]
    public void A_file_gives_figures_and_tables_in_the_place_of_paragraphs()
    {
        const string Yaml = """
            issuer: 中共云河市水务局党组
            date: 2026-03-02
            preface:
              - 现将情况通报如下。
              - picture: { file: 图1.png, alt: 泵房, caption: 图1　泵房, width: 80mm }
              - picture: 图2.png
              - pictures:
                  - { file: 图3.png, alt: 整改前, caption: 整改前 }
                  - { file: 图4.png, alt: 整改后, caption: 整改后, width: 5.5cm }
                caption: 图2　整改前后
              - table:
                  caption: 表1　台账
                  columns: [单位, 照片]
                  rows:
                    - [水厂, { picture: { file: 图5.png, width: 30mm, alt: 水厂 }, text: 东门 }]
                  landscape: true
                  size: 五号
                  widths: [1, 2]
                  alignments: [居左, 居中]
            findings: [{ title: 台账不全 }]
            """;
        var report = ReportFile.Parse(Yaml, ReportFileFormat.Yaml);
        report.Preface.ShouldBe([
            "现将情况通报如下。",
            new ReportPicture { File = "图1.png", Alt = "泵房", Caption = "图1　泵房", Width = Length.Mm(80) },
            (ReportPicture)"图2.png",
            new ReportParagraph
            {
                Pictures =
                [
                    new ReportPicture { File = "图3.png", Alt = "整改前", Caption = "整改前" },
                    new ReportPicture { File = "图4.png", Alt = "整改后", Caption = "整改后", Width = Length.Mm(55) },
                ],
                Caption = "图2　整改前后",
            },
            new ReportTable
            {
                Caption = "表1　台账",
                Columns = ["单位", "照片"],
                Rows = [["水厂", new ReportCell { Picture = new ReportPicture { File = "图5.png", Width = Length.Mm(30), Alt = "水厂" }, Text = "东门" }]],
                Landscape = true,
                Size = TableSize.Size5,
                Widths = [1, 2],
                Alignments = [CellAlignment.Left, CellAlignment.Centre],
            },
        ]);
        foreach (var format in Enum.GetValues<ReportFileFormat>())
        {
            ReportFile.Parse(ReportFile.Write(report, format), format).ShouldBe(report);
        }
    }

    public static TheoryData<string> Places =>
        ["preface", "overview", "summary", "section", "next steps", "closing", "attachment"];

    [Theory]
    [MemberData(nameof(Places))]
    public void They_stand_wherever_a_paragraph_does(string place)
    {
        ReportParagraph figure = new ReportPicture { File = "图1.png", Alt = "泵房", Caption = "图1　泵房" };
        var report = place switch
        {
            "preface" => Report with { Preface = ["甲。", figure] },
            "overview" => Report with { Overview = new Overview { Heading = "整改组织情况", Paragraphs = ["甲。", figure] } },
            "summary" => Report with { Overview = new Overview { Heading = "整改组织情况", Summary = figure } },
            "section" => Report with { Sections = [Report.Sections[0] with { Paragraphs = ["甲。", figure] }] },
            "next steps" => Report with { NextSteps = new NextSteps { Heading = "下一步工作", Paragraphs = ["甲。", figure] } },
            "closing" => Report with { Closing = ["甲。", figure] },
            _ => Report with { Attachments = [new Attachment { Title = "照片", Paragraphs = ["甲。", figure] }] },
        };
        var notice = Notice.Compose(report, Options);
        var blocks = notice.Document.Blocks.SelectMany(block => block is AttachmentBlock attachment ? attachment.Blocks : [block]);
        var picture = blocks.OfType<Picture>().ShouldHaveSingleItem();
        picture.ShouldBe(new Picture(SamplePictures.File("图1.png"), "泵房", "图1　泵房"));
        picture.Caption.Runs[0].Origin.Path.ShouldEndWith("picture.caption");
        notice.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Code == "BUL2011");
    }

    [Fact]
    public void A_table_of_a_report_is_that_table()
    {
        var table = Notice.Compose(Report with { Closing = [Table] }, Options).Document.Blocks.OfType<Table>().ShouldHaveSingleItem();
        table.ShouldBe(new Table(
            [CellAlignment.Left, CellAlignment.Centre, CellAlignment.Automatic],
            [[new("单位", 1, 2), new("问题数", 2)], ["应改", "已改"]],
            [["水厂", "3", "2"], [new TableCell((ValueList<RichText>)["管网", "二队", "（代管）"]), "1", "1"]])
        {
            Caption = "表1　整改情况",
            Size = TableSize.Size5,
            Widths = [3, 1, 1],
        });
        table.Header[0][1].Text.Runs[0].Origin.Path.ShouldBe("closing[0].table.header[0][1]");
        table.Rows[1][0].Paragraphs[2].Runs[0].Origin.Path.ShouldBe("closing[0].table.rows[1][0].paragraphs[0]");
    }

    [Fact]
    public void The_table_of_an_attachment_is_its_last_paragraph_and_has_all_that_a_table_has()
    {
        var report = Report with { Attachments = [new Attachment { Title = "台账", Paragraphs = ["见下表。"], Table = Table }] };
        var attachment = Notice.Compose(report, Options).Document.Blocks.OfType<AttachmentBlock>().ShouldHaveSingleItem();
        attachment.Blocks.Select(block => block.GetType()).ShouldBe([typeof(Paragraph), typeof(Table)]);
        ((Table)attachment.Blocks[1]).Caption.ToString().ShouldBe("表1　整改情况");
    }

    [Fact]
    public void A_figure_where_a_line_of_text_stands_is_an_error_with_its_path()
    {
        var report = Report with { ContactsText = new ReportPicture { File = "图1.png", Alt = "泵房" } };
        foreach (var line in new[] { "联系方式：{{ contactsText }}", "## {{ contactsText }}", ":::contacts\n{{ contactsText }}\n:::", "{{ sentence contactsText }}" })
        {
            var options = Options with { Template = "own", Templates = [new TemplateSet("own", $"# 通报\n\n正文。\n\n{line}\n")] };
            Notice.Check(report, options).Select(found => $"{found.Code} {found.Path}").ShouldContain("BUL2160 contactsText", line);
        }
    }

    [Fact]
    public void A_picture_that_is_missing_is_named_with_its_path()
    {
        var report = Report with { Closing = [new ReportPicture { File = "无.png", Alt = "泵房" }] };
        Errors(report).ShouldBe(["BUL2042 closing[0].picture"]);
    }

    public static TheoryData<string, string> Faults => new()
    {
        { "{ text: 甲。, picture: 图1.png }", "BUL1130 closing[0]" },
        { "{ pictures: [图1.png], caption: 图1 }", "BUL1131 closing[0]" },
        { "{ text: 甲。, caption: 图1 }", "BUL1131 closing[0]" },
        { "{ text: '' }", "BUL1009 closing[0].text" },
        { "{ table: { rows: [[甲]] } }", "BUL1132 closing[0].table" },
        { "{ table: { columns: [甲], header: [[甲]] } }", "BUL1132 closing[0].table" },
        { "{ table: { columns: [甲], rows: [[{ picture: { file: 图1.png, alt: 甲, caption: 图1 } }]] } }", "BUL1133 closing[0].table.rows[0][0].picture.caption" },
        { "{ table: { columns: [甲, 乙], widths: [1] } }", "BUL1135 closing[0].table.widths" },
        { "{ table: { columns: [甲], widths: [0] } }", "BUL1135 closing[0].table.widths" },
        { "{ table: { columns: [甲], alignments: [居中, 居中] } }", "BUL1136 closing[0].table.alignments" },
        { "{ table: { header: [[甲, { text: 乙, columns: 2 }], [甲, 乙]] } }", "BUL1071 closing[0].table.header[1]" },
        { "{ table: { columns: [甲], rows: [[甲, 乙]] } }", "BUL1008 closing[0].table.rows[0]" },
        { "{ picture: { file: 图1.png, alt: 甲, caption: \"图1\\n图2\" } }", "BUL1005 closing[0].picture.caption" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_is_wrong_is_an_error_with_its_path(string paragraph, string expected)
    {
        var yaml = $"issuer: 中共云河市水务局党组\ndate: 2026-03-02\nfindings: [{{ title: 台账不全 }}]\nclosing: [{paragraph}]\n";
        Errors(ReportFile.Parse(yaml, ReportFileFormat.Yaml)).ShouldContain(expected);
    }

    [Fact]
    public void A_width_that_only_code_can_give_is_an_error() =>
        Errors(Report with { Closing = [new ReportPicture { File = "图1.png", Alt = "甲", Width = Length.Mm(-1) }] })
            .ShouldContain("BUL1134 closing[0].picture.width");

    [Fact]
    public void A_width_that_is_no_length_is_refused_with_its_place()
    {
        var result = ReportFile.TryParse("closing: [{ picture: { file: a.png, width: 80 } }]", ReportFileFormat.Yaml, "a.yaml");
        result.Diagnostics.ShouldContain(diagnostic => diagnostic.Code == "BUL7090");
    }

    [Fact]
    public void A_picture_without_alternative_text_is_a_warning() =>
        Notice.Compose(Report with { Closing = [(ReportPicture)"图1.png"] }, Options).Diagnostics
            .ShouldContain(diagnostic => diagnostic.Code == "BUL1137" && diagnostic.Path == "closing[0].picture");

    [Fact]
    public void The_public_sees_no_figure_that_is_withheld()
    {
        var hidden = new Withholding { Reason = "涉密" };
        var report = Report with
        {
            Closing =
            [
                "甲。",
                new ReportParagraph { Picture = new ReportPicture { File = "无.png", Alt = "泵房" }, Withholding = hidden },
                new ReportParagraph { Table = Table, Withholding = hidden with { PublicWording = "表略。" } },
            ],
        };
        report.For(Audience.Public).Closing.ShouldBe(["甲。", "表略。"]);
        Notice.Compose(report, Options).Document.Blocks.ShouldNotContain(block => block is Picture || block is Table);
    }

    [Fact]
    public void What_a_withheld_figure_says_is_not_said_elsewhere()
    {
        var withheld = new ReportPicture { File = "图1.png", Alt = "王小明在二号泵房签收设备的照片" };
        var report = Report with
        {
            Closing = ["附王小明在二号泵房签收设备的照片一张。", new ReportParagraph { Picture = withheld, Withholding = new() }],
        };
        Errors(report).ShouldContain(error => error.StartsWith("BUL1033 ", StringComparison.Ordinal));
    }

    [Fact]
    public void Withheld_remediation_takes_its_evidence_with_it()
    {
        var finding = new Finding
        {
            Title = "台账不全",
            Evidence = [new ReportPicture { File = "图1.png", Alt = "台账" }],
            Withholding = new FindingWithholding { Remediation = new Withholding { PublicWording = "已整改。" } },
        };
        (Report with { Findings = [finding] }).For(Audience.Public).Findings[0].Evidence.ShouldBeEmpty();
    }

    private static IEnumerable<string> Errors(RemediationReport report) => Notice.Check(report, Options)
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => $"{diagnostic.Code} {diagnostic.Path}");
}
