namespace Bulletin.Tests.Files;

/// <summary>When a comment after a value may be lost text, and when it is a comment.</summary>
public sealed class TrailingCommentTests
{
    [Theory]
    [InlineData("preface: 是：注意 # 号后的文字", "2:10 preface")]
    [InlineData("preface:\n  - 甲\n  - 更换 #3 泵站", "4:5 preface[1]")]
    [InlineData("findings:\n  - title: 更换 # 号泵站", "3:12 findings[0].title")]
    [InlineData("findings:\n  - title: 甲\n    measures:\n      - 乙\n        丙 # 丁", "5:9 findings[0].measures[0]")]
    [InlineData("contacts:\n  - address: 云溪路12 # 楼\n    phone: 0000-8801234", "3:14 contacts[0].address")]
    [InlineData("contacts:\n  - address: 云溪路 #3楼\n    phone: 0000-8801234", "3:14 contacts[0].address")]
    [InlineData("remark: #3楼漏水", "2:8 remark")]
    [InlineData("remark: #此件公开发布", "2:8 remark")]
    [InlineData("subject: 巡察整改 #一期#情况", "2:10 subject")]
    [InlineData("issuer: 云河市水务局 #筹", "2:9 issuer")]
    [InlineData("closing:\n  - 选用C #", "3:5 closing[0]")]
    public void Text_that_reads_on_is_warned_of(string yaml, string place)
    {
        var read = ReportFile.TryParse("date: 2026-01-05\n" + yaml + "\n", ReportFileFormat.Yaml);
        read.Report.ShouldNotBeNull();
        var warning = read.Diagnostics.ShouldHaveSingleItem();
        (warning.Code, warning.Severity, warning.Place).ShouldBe(("BUL7030", DiagnosticSeverity.Warning, place));
    }

    [Theory]
    [InlineData("kind: 通报 # 文种")]
    [InlineData("findings:\n  - title: 甲\n    status: 已完成 # 市委督办")]
    [InlineData("findings:\n  - title: 甲\n    status: 已完成  # 市委督办")]
    [InlineData("findings:\n  - title: 管网漏损率偏高  # 市委督办")]
    [InlineData("findings:\n  - title: 管网漏损率偏高\t  # 市委督办")]
    [InlineData("findings:\n  - title: 管网漏损率偏高 # ------")]
    [InlineData("preface: 各项工作依次开展。 # 待核")]
    [InlineData("issuer: 云河市水务局 # 全称")]
    [InlineData("remark: # 可不填")]
    [InlineData("remark: \"此件公开发布\" # 附注")]
    [InlineData("remark: >  # 附注\n  此件公开发布")]
    [InlineData("# 全文注释\npreface: 注意#号后的文字")]
    public void A_comment_is_not(string yaml) => ReportFile.TryParse("date: 2026-01-05\n" + yaml + "\n", ReportFileFormat.Yaml).Diagnostics.ShouldBeEmpty();
}
