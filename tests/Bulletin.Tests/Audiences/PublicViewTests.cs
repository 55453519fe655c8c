using Bulletin.Checks;
using Bulletin.Model;

namespace Bulletin.Tests.Audiences;

/// <summary>What the public may read of a report, field by field.</summary>
public sealed class PublicViewTests
{
    private static readonly Withholding Hidden = new() { Reason = "个人信息" };

    private static readonly Finding Whole = new()
    {
        Title = "违规领取补贴",
        Description = "王小明违规领取补贴2万元。",
        MeasuresIntro = "立行立改。",
        Measures = ["清退补贴。", "开展教育。"],
        Outcome = "已全部清退。",
        Status = FindingStatus.Completed,
        LongTerm = true,
        StatusText = "整改已完成",
        ResponsibleUnits = ["机关党委"],
        ResponsibleLeader = "李明",
        Deadline = new DateOnly(2025, 9, 30),
        NextStep = "定期抽查。",
    };

    [Fact]
    public void The_party_reads_the_report_itself()
    {
        var report = Of(Whole with { Withholding = new FindingWithholding { Problem = Hidden } });
        report.For(Audience.Party).ShouldBeSameAs(report);
    }

    [Fact]
    public void What_withholds_nothing_is_all_public() => Of(Whole).For(Audience.Public).ShouldBe(Of(Whole));

    [Fact]
    public void A_finding_goes_with_its_problem()
    {
        var view = Of(Whole with { Withholding = new FindingWithholding { Problem = Hidden, Remediation = Saying("已整改。") } }, Whole).For(Audience.Public);
        view.Findings.ShouldBe([Whole]);
        var totals = ReportTotals.Of(view);
        (totals.Findings, totals.NotPublished, totals.Rate).ShouldBe((1, 1, 100m));
        ReportTotals.Of(view.For(Audience.Public)).NotPublished.ShouldBe(1);
    }

    [Theory]
    [InlineData("个别干部违规领取补贴", "个别干部违规领取补贴", null)]
    [InlineData("个别干部违规领取补贴\n干部王某某违规领取补贴。\n金额较小。", "个别干部违规领取补贴", "干部王某某违规领取补贴。\n金额较小。")]
    public void The_wording_of_a_problem_stands_in_title_and_description(string wording, string title, string? description)
    {
        var finding = Of(Whole with { Withholding = new FindingWithholding { Problem = Saying(wording) } }).For(Audience.Public).Findings.ShouldHaveSingleItem();
        finding.ShouldBe(Whole with { Title = title, Description = description is null ? null : (RichText)description });
    }

    [Fact]
    public void The_wording_of_a_problem_without_a_title_is_its_description() =>
        Of(Whole with { Title = null, Withholding = new FindingWithholding { Problem = Saying("甲。\n乙。") } }).For(Audience.Public).Findings
            .ShouldBe([Whole with { Title = null, Description = "甲。\n乙。" }]);

    [Fact]
    public void Of_a_withheld_remediation_the_status_stays()
    {
        var bare = new Finding { Title = Whole.Title, Description = Whole.Description, Status = FindingStatus.Completed, LongTerm = true };
        Of(Whole with { Withholding = new FindingWithholding { Remediation = Hidden } }).For(Audience.Public).Findings.ShouldBe([bare]);
        Of(Whole with { Withholding = new FindingWithholding { Remediation = Saying("已依规处理。") } }).For(Audience.Public).Findings.ShouldBe([bare with { Outcome = "已依规处理。" }]);
    }

    [Fact]
    public void Measures_go_or_are_worded_otherwise()
    {
        Measure measure = new() { Lead = "严肃处理", Text = "给予王小明警告处分。" };
        var view = Of(Whole with
        {
            Measures =
            [
                measure with { Withholding = Hidden },
                measure with { Withholding = Saying("已依规处理。") },
                measure with { Withholding = Saying("严肃处理\n对一名干部依规处理。") },
                measure with { Lead = null, Withholding = Saying("甲。\n乙。") },
            ],
        }).For(Audience.Public);
        view.Findings[0].Measures.ShouldBe(["已依规处理。", new Measure { Lead = "严肃处理", Text = "对一名干部依规处理。" }, "甲。\n乙。"]);
    }

    [Fact]
    public void Paragraphs_go_or_are_worded_otherwise_wherever_they_stand()
    {
        ReportParagraph kept = "公开。", gone = new() { Text = "不公开。", Withholding = Hidden }, worded = new() { Text = "不公开。", Withholding = Saying("另说。") };
        ValueList<ReportParagraph> given = [gone, kept, worded], expected = [kept, "另说。"];
        var view = new RemediationReport
        {
            Date = new DateOnly(2026, 3, 2),
            Preface = given,
            Overview = new Overview { Heading = "组织", Paragraphs = given, Summary = gone },
            Sections = [new Section { Heading = "方面", Paragraphs = given }],
            NextSteps = new NextSteps { Heading = "下步", Paragraphs = given },
            Closing = given,
            ContactsText = worded,
            Attachments = [new Attachment { Title = "附", Paragraphs = given }],
        }.For(Audience.Public);

        new[] { view.Preface, view.Overview!.Paragraphs, view.Sections[0].Paragraphs, view.NextSteps!.Paragraphs, view.Closing, view.Attachments[0].Paragraphs }.ShouldAllBe(paragraphs => paragraphs.Equals(expected));
        view.Overview.Summary.ShouldBeNull();
        view.ContactsText.ShouldBe("另说。");
    }

    [Fact]
    public void Attachments_go_or_are_worded_otherwise()
    {
        Attachment list = new() { Title = "处分名单", Paragraphs = ["如下。"], Table = new ReportTable { Columns = ["姓名"], Rows = [["王小明"]] } };
        (Of(Whole) with { Attachments = [list with { Withholding = Hidden }, list with { Withholding = Saying("处理情况") }, list with { Withholding = Saying("处理情况\n处理三人。\n均已到位。") }, list] })
            .For(Audience.Public).Attachments
            .ShouldBe([new Attachment { Title = "处理情况" }, new Attachment { Title = "处理情况", Paragraphs = ["处理三人。\n均已到位。"] }, list]);
    }

    [Fact]
    public void What_is_left_empty_goes_too_and_what_was_empty_stays()
    {
        var hidden = Whole with { Withholding = new FindingWithholding { Problem = Hidden } };
        ReportParagraph paragraph = new() { Text = "不公开。", Withholding = Hidden };
        var view = new RemediationReport
        {
            Date = new DateOnly(2026, 3, 2),
            Overview = new Overview { Heading = "组织", Paragraphs = [paragraph], Summary = paragraph },
            Sections =
            [
                new Section { Heading = "甲", Findings = [hidden] },
                new Section { Heading = "乙", Topics = [new Topic { Heading = "子", Findings = [hidden, hidden] }, new Topic { Heading = "丑", Findings = [Whole] }] },
                new Section { Heading = "丙", Topics = [new Topic { Heading = "寅", Findings = [hidden] }], Paragraphs = [paragraph] },
                new Section { Heading = "丁" },
            ],
            NextSteps = new NextSteps { Heading = "下步", Measures = [new Measure { Text = "不公开。", Withholding = Hidden }] },
        }.For(Audience.Public);

        (view.Overview, view.NextSteps).ShouldBe((null, null));
        view.Sections.ShouldBe([new Section { Heading = "乙", Topics = [new Topic { Heading = "丑", Findings = [Whole] }] }, new Section { Heading = "丁" }]);
        ReportTotals.Of(view).NotPublished.ShouldBe(4);
    }

    // Whoever adds a place that can be withheld adds it to the view too.
    [Fact]
    public void Nothing_that_can_be_withheld_is_forgotten()
    {
        var report = (RemediationReport)Filled(ReportSchema.Report);
        var withheld = ReportWalker.Walk(report).Where(found => found.Value is Withholding).Select(found => found.Path).ToList();
        withheld.Count.ShouldBeGreaterThan(15);

        ReportWalker.Walk(report.For(Audience.Public)).Where(found => found.Value is Withholding or FindingWithholding || Equals(found.Value, "理由")).Select(found => found.Path).ShouldBeEmpty();
    }

    [Fact]
    public void The_checks_draw_the_same_line()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var report = SecretReports.Of(seed).Report;
            var published = ReportTexts.Of(report).Where(text => text.Withheld is null).SelectMany(text => text.Text.Split('\n')).Order(StringComparer.Ordinal);
            var view = ReportWalker.Walk(report.For(Audience.Public)).Where(found => found.Value is RichText or string).SelectMany(found => found.Value.ToString()!.Split('\n')).Order(StringComparer.Ordinal);
            Joined(published).ShouldBe(Joined(view));

            string Joined(IEnumerable<string> texts) => string.Join('\n', texts.Except(Headings(report), StringComparer.Ordinal).Prepend(seed.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    // Headings go with what stands below them; the checks may look at them all the same.
    private static HashSet<string> Headings(RemediationReport report) =>
        ReportWalker.Walk(report).Where(found => found.Field?.Name == "heading").Select(found => found.Value.ToString()!).ToHashSet(StringComparer.Ordinal);

    private static object Filled(ReportType type)
    {
        var item = Activator.CreateInstance(type.ClrType)!;
        foreach (var field in type.Fields)
        {
            object value = field.Type is { } inner ? Filled(inner)
                : field.Kind switch
                {
                    ReportFieldKind.RichText => (RichText)"文字",
                    ReportFieldKind.Text => field.Name == "reason" ? "理由" : "文字",
                    ReportFieldKind.Date => new DateOnly(2026, 3, 2),
                    ReportFieldKind.Deadline => Deadline.InWords("2026年底前"),
                    ReportFieldKind.Integer => 1,
                    ReportFieldKind.Number => 1m,
                    ReportFieldKind.Length => Length.Mm(30),
                    ReportFieldKind.Data => DataMap.From(new { 名称 = "文字" }),
                    ReportFieldKind.Boolean => true,
                    _ => field.Terms[0].Value,
                };
            for (var depth = 0; depth < field.ListDepth; depth++)
            {
                var array = Array.CreateInstance(value.GetType(), 1);
                array.SetValue(value, 0);
                value = typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(value.GetType()).Invoke(null, [array])!;
            }

            field.Property.SetValue(item, value);
        }

        return item;
    }

    private static Withholding Saying(string wording) => new() { Reason = "个人信息", PublicWording = wording };

    private static RemediationReport Of(params Finding[] findings) => new() { Issuer = "中共云河市水务局党组", Date = new DateOnly(2026, 3, 2), Findings = findings };
}
