using Bulletin.Tests.Support;

namespace Bulletin.Tests.Field;

/// <summary>Ranges and masks in hand-written prose.</summary>
public sealed class MarksTests
{
    [FontFact]
    public void A_range_keeps_its_tildes()
    {
        var input = FieldInput.Read("01-tilde.md");

        input.ShouldPrint("市水务局将水表检定费由10~20元降至5~8元，水温控制在15~18℃，管径100~200mm的管道全部更换。");
        input.ShouldPrint("个别乡镇30%~40%的用户未装表。");
        input.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Place)).ShouldContain(("BUL2070", "01-tilde.md:5"));
        input.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Place)).ShouldContain(("BUL2074", "01-tilde.md:3"));
    }

    [FontFact]
    public void Ranges_of_times_years_and_measures_keep_their_tildes()
    {
        var input = FieldInput.Read("01c-tilde-ok.md");

        input.ShouldPrint("5~10万元。5~10万元，3~5天。8:30~12:00，14:00~17:30。第1~3项和第5~8项，2023~2025年、2026~2030年。0.5~1.0mg/L、6.5~8.5。");
        input.ShouldPrint("10~15℃，20~25℃");
        input.Codes.Count(code => code == "BUL2070").ShouldBe(1);
    }

    [FontFact]
    public void Masked_names_and_numbers_and_products_keep_their_asterisks()
    {
        var input = FieldInput.Read("02-stars.md");

        input.ShouldPrint("对李**、王**、赵**三人给予批评教育，对举报人身份证号3301**********1234、电话139****5678予以保密。");
        input.ShouldPrint("对张*、钱*给予诫勉谈话。单价3*5元，合计2*3*4平方米。");
        input.ShouldPrint("对孙某*作出处理。");
        input.Notice.Document.Blocks.OfType<Paragraph>().SelectMany(paragraph => paragraph.Text.Runs).ShouldAllBe(run => run.Style == TextStyle.Plain);
    }

    [FontFact]
    public void Masks_of_every_form_keep_their_asterisks()
    {
        var input = FieldInput.Read("02b-masks.md");

        input.ShouldPrint("电话138****1234、139****5678。身份证号35*************123、35*************456。王*明、李*华、张**。王*、李*、张*。王*（组长）、李*（副组长）。");
        input.ShouldPrint("*号栏和*号项。标*的为必填，标**的为选填，标***的不填。");
        input.ShouldPrint("王*明、李*华138****1234、139****5678张**、赵**35*************123");
    }

    [Fact]
    public void A_file_of_delimiters_takes_work_in_proportion()
    {
        var (half, whole) = (Allocated(30_000), Allocated(60_000));

        whole.ShouldBeLessThan(half * 3);
    }

    [Fact]
    public void Markup_in_a_report_follows_the_same_rules_and_says_what_is_printed()
    {
        var read = ReportFile.TryParse("issuer: 云河市水务局\ndate: 2026-03-02\npreface: { md: 费用为5~10万元，工期为3~5天，PM~2.5~达标。 }\nclosing: { md: 由1~2人，3~4人负责。 }\n", ReportFileFormat.Yaml);

        read.Report.ShouldNotBeNull().Preface[0].Text.Runs.Select(run => (run.Text, run.Style)).ShouldBe(
            [("费用为5~10万元，工期为3~5天，PM", TextStyle.Plain), ("2.5", TextStyle.Subscript), ("达标。", TextStyle.Plain)]);
        read.Diagnostics.Select(diagnostic => diagnostic.Code).ShouldBe(["BUL2070"]);
    }

    private static long Allocated(int pairs)
    {
        var markdown = "# 关于的通报\n\n" + string.Concat(Enumerable.Repeat("*~", pairs)) + "\n";
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = NoticeMarkdown.Read(markdown);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Theory]
    [InlineData("# 云河市水务局\n#关于整改情况的通报", "BUL2075 notice.md:2")]
    [InlineData("# 通报\n\n##基本情况\n\n正文。", "BUL2075 notice.md:3")]
    [InlineData("# 通报\n\n正文。\n＃＃ 基本情况", "BUL2075 notice.md:4")]
    [InlineData("# 通报\n\n正文。\n\n#1机组、#号标签。", "")]
    [InlineData("# 通报\n\na) 更换管网；\nb) 加强考核。", "BUL2073 notice.md:4")]
    [InlineData("# 通报\n\n**明、李**和完成**重点**任务。", "BUL2071 notice.md:3")]
    public void Lines_that_look_like_markup_are_named(string markdown, string told) =>
        string.Join(' ', FieldInput.OfMarkdown(markdown + "\n\n:::signature\n2026年3月2日\n:::\n").Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Place}")).ShouldBe(told);

    [Fact]
    public void A_label_written_with_escapes_is_cleaned_too()
    {
        using var folder = new TemporaryFolder();
        folder.Write("mine.sbn", "---\nname: mine\nlabels: { measures: \"整改\\u200B情况\\uE001\" }\n---\n{{ include '_title' }}\n\n{{labels.measures}}\n{{ include '_end' }}\n");
        var report = new RemediationReport { Issuer = "云河市水务局", Date = new(2026, 3, 2), Findings = [new() { Title = "台账不全" }] };

        var input = FieldInput.Of(report, new NoticeOptions { Template = "mine", Templates = [new TemplateFolder(folder.Path)] });

        input.Notice.Document.Blocks.OfType<Paragraph>().Single().Text.ShouldBe("整改情况\uE001");
        input.Codes.ShouldContain("BUL1053");
    }
}
