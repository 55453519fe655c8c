namespace Bulletin.Tests.Field;

/// <summary>Periods of classification beyond the law are warned of (保守国家秘密法 art. 20).</summary>
public sealed class ClassificationPeriodTests
{
    [Theory]
    [InlineData("秘密★10年", null)]
    [InlineData("秘密★11年", "10 年")]
    [InlineData("秘密★120个月", null)]
    [InlineData("秘密★121个月", "10 年")]
    [InlineData("秘密★999天", null)]
    [InlineData("机密★20年", null)]
    [InlineData("机密★21年", "20 年")]
    [InlineData("机密★241个月", "20 年")]
    [InlineData("绝密★30年", null)]
    [InlineData("绝密★31年", "30 年")]
    [InlineData("绝密★361个月", "30 年")]
    [InlineData("绝密★长期", null)]
    [InlineData("秘密", null)]
    public void Hand_written(string classification, string? limit)
    {
        var told = FieldInput.OfMarkdown(
            $"---\nform: formal\n---\n\n:::masthead\n发文机关标志：云河市水务局文件\n发文字号：云水〔2026〕3号\n份号：000001\n密级：{classification}\n:::\n\n# 云河市水务局关于供水的通报\n\n正文。\n").Diagnostics
            .Where(diagnostic => diagnostic.Code == "BUL3063").ToList();

        told.Count.ShouldBe(limit is null ? 0 : 1);
        told.ShouldAllBe(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Message.EndsWith(limit!, StringComparison.Ordinal) && diagnostic.Place!.StartsWith("notice.md:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Classification.Confidential, "10年", false)]
    [InlineData(Classification.Confidential, "11年", true)]
    [InlineData(Classification.Confidential, "121个月", true)]
    [InlineData(Classification.Secret, "11年", false)]
    [InlineData(Classification.TopSecret, "31年", true)]
    public void In_a_report(Classification rank, string period, bool isTold)
    {
        var report = new RemediationReport
        {
            Issuer = "云河市水务局",
            Date = new(2026, 3, 2),
            Preface = ["正文。"],
            Masthead = new Masthead { ReferenceNumber = "云水〔2026〕3号", CopyNumber = "000001", Classification = rank, ClassificationPeriod = period },
        };

        var told = FieldInput.Of(report, new NoticeOptions { Form = DocumentForm.Formal, Audience = Audience.Party }).Diagnostics.Where(diagnostic => diagnostic.Code == "BUL3063").ToList();

        told.Select(diagnostic => diagnostic.Path).ShouldBe(isTold ? ["masthead.classificationPeriod"] : []);
    }

    [Fact]
    public void The_longest_period_of_the_field_input_is_allowed() =>
        FieldInput.Read("29-oneword.md").Codes.ShouldBe(["BUL3020"]);
}
