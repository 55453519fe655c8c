namespace Bulletin.Tests.Docx.Controls;

/// <summary>A value that is printed without its typed numeral, label or end mark can be corrected like any other.</summary>
public sealed class TypedLabelReadingTests
{
    private static readonly RemediationReport Report = new()
    {
        Template = "sectioned",
        Issuer = "云河市水务局党组",
        Recipients = ["各县（区）水务局："],
        Sections =
        [
            new Section
            {
                Heading = "（一）供水保障方面",
                Findings = [new Finding { Title = "1.管网漏损率偏高", Description = "部分小区漏损严重。", Measures = ["一是更换管网12公里。", "二是建立分区计量体系。"] }],
            },
            new Section { Heading = "二、项目管理方面", Findings = [new Finding { Title = "工程变更不规范", Measures = ["修订管理办法。"] }] },
        ],
        Signatures = ["云河市水务局党组"],
        Date = new DateOnly(2026, 3, 2),
        Remark = "（此件公开发布）",
        Attachments = [new Attachment { Title = "附件1：供水台账。", Paragraphs = ["台账如下。"] }],
    };

    [Fact]
    public void Unedited_nothing_changes()
    {
        var update = EditedDocx.Of(Report).Update(Report);

        update.Changes.ShouldBeEmpty();
        update.Report.ShouldBe(Report);
        update.Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("sections[0].heading", "供水保障方面", "供水安全方面")]
    [InlineData("sections[0].findings[0].title", "管网漏损率偏高", "管网漏损率过高")]
    [InlineData("sections[0].findings[0].measures[1].text", "建立分区计量体系。", "建立计量体系。")]
    [InlineData("remark", "此件公开发布", "此件依申请公开")]
    [InlineData("attachments[0].title", "供水台账", "供水整改台账")]
    [InlineData("sections[1].heading", "二、项目管理方面", "二、项目建设方面")]
    public void A_correction_comes_back_without_what_was_removed(string path, string before, string after)
    {
        var update = EditedDocx.Of(Report).Type(path, after).Update(Report);

        update.Changes.ShouldHaveSingleItem().ShouldBe(new ReportChange(path, before, after));
        update.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
