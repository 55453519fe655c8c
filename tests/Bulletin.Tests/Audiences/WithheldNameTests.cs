namespace Bulletin.Tests.Audiences;

/// <summary>Names of leaders and units that go with a withheld remediation are found in what is published.</summary>
public sealed class WithheldNameTests
{
    public static TheoryData<string, string, string> Found => new()
    {
        { "王小明", "", "对王小明同志进行了谈话。" },
        { "王小明", "", "对王 小 明同志进行了谈话。" },
        { "副局长王小明", "", "由王小明牵头整改。" },
        { "王小明（局党组成员、副局长）", "", "王小明作出检查。" },
        { "李四光、王小明副主任", "", "约谈王小明。" },
        { "欧阳小明", "", "约谈欧阳小明。" },
        { "王　明", "", "由王明负责督办。" },
        { "王明", "", "局长王明带队检查。" },
        { "王明", "", "约谈李四、王明。" },
        { "", "第三污水处理厂扩建工程筹建办公室", "与第三污水处理厂扩建工程筹建办公室会商。" },
        { "", "规划科", "由规划科牵头整改。" },
        { "", "工程建设科、市政管护中心", "市政管护中心完成修复。" },
        { "", "规划科科长王小明", "王小明作出检查。" },
    };

    public static TheoryData<string, string, string> Free => new()
    {
        { "王明", "", "约谈王明亮。" },
        { "高峰", "", "落实防洪高峰期值班。" },
        { "局党组", "", "局党组召开专题会议。" },
        { "副局长", "", "副局长带队检查。" },
        { "", "规划科", "市财政局规划科完成审核。" },
        { "", "财务", "完善财务制度。" },
        { "", "云河市水务局", "云河市水务局召开会议。" },
    };

    [Theory]
    [MemberData(nameof(Found))]
    public void Are_found(string leader, string unit, string published) => Errors(Report(leader, unit, published))
        .ShouldContain("findings[0].measures[0].text BUL1033");

    [Theory]
    [MemberData(nameof(Free))]
    public void Are_not_found_in_other_words_and_in_the_name_of_the_issuer(string leader, string unit, string published) =>
        Errors(Report(leader, unit, published)).ShouldBeEmpty();

    [Fact]
    public void A_name_that_another_finding_publishes_is_no_secret()
    {
        var report = Report("王小明", "规划科", "由王小明牵头，规划科落实。");
        var open = report.Findings[0] with { ResponsibleLeader = "王小明", ResponsibleUnits = ["规划科"] };

        Errors(report with { Findings = [open, report.Findings[1]] }).ShouldBeEmpty();
    }

    [Fact]
    public void Names_in_a_withheld_table_are_found()
    {
        var report = Report("", "", "对王小明作出处理。") with
        {
            Attachments =
            [
                new Attachment
                {
                    Title = "处理情况",
                    Table = new ReportTable { Columns = ["序号", "姓名", "结果"], Rows = [["1", "王小明", "诫勉"]] },
                    Withholding = new Withholding { Reason = "个人信息" },
                },
            ],
        };

        Errors(report).ShouldBe(["findings[0].measures[0].text BUL1033"]);
    }

    private static RemediationReport Report(string leader, string unit, string published) => new()
    {
        Issuer = "云河市水务局",
        Date = new DateOnly(2026, 3, 2),
        Preface = ["正文。"],
        Findings =
        [
            new Finding { Title = "巡查不到位", Measures = [published], Status = FindingStatus.Completed },
            new Finding
            {
                Title = "管护不到位",
                Measures = ["作出处理。"],
                ResponsibleLeader = leader.Length == 0 ? null : leader,
                ResponsibleUnits = unit.Length == 0 ? [] : [unit],
                Status = FindingStatus.Completed,
                Withholding = new FindingWithholding { Remediation = new Withholding { Reason = "个人信息" } },
            },
        ],
        Signatures = ["云河市水务局"],
    };

    private static IEnumerable<string> Errors(RemediationReport report) =>
        Notice.Check(report).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => $"{diagnostic.Path} {diagnostic.Code}");
}
