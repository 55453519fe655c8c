namespace Bulletin.Tests.Templates;

/// <summary>The preface that is derived from the inspection fits the reader and the kind of document.</summary>
public sealed class PrefaceTests
{
    private static readonly RemediationReport Report = new()
    {
        Issuer = "中共云河市水务局党组",
        Date = new DateOnly(2026, 3, 2),
        Inspection = new Inspection
        {
            OrderedBy = "市委", Team = "市委第二巡察组", Inspected = "市水务局党组", Form = InspectionForm.Routine,
            Start = new DateOnly(2025, 3, 10), End = new DateOnly(2025, 5, 9), FeedbackDate = new DateOnly(2025, 6, 18),
        },
        Findings = [new Finding { Title = "台账不全" }],
    };

    [Theory]
    [InlineData("sectioned", "通报", DocumentForm.Web, Audience.Public, "按照党务公开原则和巡察工作有关要求，现将巡察整改进展情况予以公布。")]
    [InlineData("sectioned", "社会通报", DocumentForm.Web, Audience.Public, "按照党务公开原则和巡察工作有关要求，现将巡察整改进展情况予以公布。")]
    [InlineData("sectioned", "公示", DocumentForm.Web, Audience.Public, "现将巡察整改情况公示如下：")]
    [InlineData("sectioned", "函", DocumentForm.Formal, Audience.Party, "现将巡察整改情况函告如下：")]
    [InlineData("sectioned", "情况说明", DocumentForm.Web, Audience.Public, "现将巡察整改情况说明如下：")]
    [InlineData("sectioned", "工作报告", DocumentForm.Web, Audience.Public, "现将巡察整改情况报告如下：")]
    [InlineData("sectioned", "通报", DocumentForm.Web, Audience.Party, "现将巡察整改情况通报如下：")]
    [InlineData("sectioned", "通报", DocumentForm.Formal, Audience.Public, "现将巡察整改情况通报如下：")]
    [InlineData("sectioned", "通报", DocumentForm.Letter, Audience.Party, "现将巡察整改情况通报如下：")]
    [InlineData("sectioned", "公告", DocumentForm.Formal, Audience.Public, "现将巡察整改情况公告如下：")]
    [InlineData("three-part", "报告", DocumentForm.Web, Audience.Public, "现将巡察整改情况报告如下：")]
    [InlineData("report-to-team", "通报", DocumentForm.Web, Audience.Public, "现将巡察整改情况报告如下：")]
    [InlineData("report-to-team", "报告", DocumentForm.Formal, Audience.Party, "现将巡察整改情况报告如下：")]
    public void It_ends_as_its_readers_expect(string template, string kind, DocumentForm form, Audience audience, string end) =>
        Notice.Compose(Report with { Kind = kind, Masthead = new Masthead { ReferenceNumber = "云水〔2026〕3号", Approvers = kind == "报告" ? ["张伟"] : [] } }, new NoticeOptions { Template = template, Form = form, Audience = audience })
            .Document.Blocks.OfType<Paragraph>().First().Text.ToString()
            .ShouldBe("根据市委统一部署，2025年3月10日至5月9日，市委第二巡察组对市水务局党组开展了常规巡察。2025年6月18日，市委第二巡察组向市水务局党组反馈了巡察意见。" + end);

    [Fact]
    public void A_given_preface_prints_as_typed() =>
        Notice.Compose(Report with { Preface = ["现将情况予以公布"] }, new NoticeOptions { Audience = Audience.Party }).Document.Blocks.OfType<Paragraph>().First().Text.ToString().ShouldBe("现将情况予以公布");
}
