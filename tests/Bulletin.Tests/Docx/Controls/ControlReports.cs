using Bulletin.Templates;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Docx.Controls;

/// <summary>Reports for tests of content controls.</summary>
internal static class ControlReports
{
    /// <summary>Values of every kind: run in, over several paragraphs, printed twice, in tables, rich.</summary>
    public static RemediationReport Invented { get; } = new()
    {
        Template = "labelled-problems",
        TitleLines = ["中共云河市水务局党组", "关于巡察整改情况的通报"],
        Recipients = ["各区县党委", "市直各单位党组"],
        Preface = ["现将巡察整改情况通报如下。\n欢迎监督。"],
        Findings =
        [
            new Finding
            {
                Title = "管网漏损率偏高",
                Description = "个别片区漏损率超过15%。",
                Measures = [new Measure { Lead = "更换管网", Text = "更换老旧管网12公里。" }, "建立分区计量体系。\n每月公布一次。"],
                Outcome = InlineMarkdown.Parse("PM~2.5~下降**明显**。"),
                StatusText = "整改已完成",
                NextStep = "长期坚持。",
            },
            new Finding { Title = "台账不全", Measures = ["补齐台账。"], Status = FindingStatus.Completed },
        ],
        Closing = ["特此通报。"],
        Contacts = [new Contact { Phone = "0000-8804567", Email = "sw@yunhe.example" }],
        Signatures = ["中共云河市水务局党组"],
        Date = new DateOnly(2026, 3, 2),
        Remark = "此件公开发布",
        Attachments = [new Attachment { Title = "整改台账", Paragraphs = ["台账如下。"], Table = new ReportTable { Columns = ["问题", "状态"], Rows = [["漏损", "已完成"], ["台账", ""]] } }],
    };

    public static RemediationReport Withheld { get; } = Invented with { Closing = [new ReportParagraph { Text = "王小明同志已调离。", Withholding = new Withholding { Reason = "个人信息" } }] };

    public static TheoryData<string> Examples => [.. Directory.GetFiles(Repository.At("examples/reports"), "*.yaml").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>The report with the title that is derived where it gives none.</summary>
    public static RemediationReport Titled(RemediationReport report) => report.TitleLines.Count > 0 ? report : report with { TitleLines = DerivedTitle.Lines(report) };

    /// <summary>An example as the public reads it, so that it can be read back.</summary>
    public static RemediationReport Example(string name) => ReportFile.Load(Repository.At("examples/reports/" + name)).For(Audience.Public);
}
