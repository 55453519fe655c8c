using Bulletin.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Bulletin.Tests.Layout;

/// <summary>GB/T 9704-2012 §7.3.1: titles in one to five lines, broken between phrases.</summary>
public sealed class TitleBreakerTests
{
    private static readonly StyleProfile Profile = Gb9704.Profile();

    // What titles are made of, names and words that no list knows among it.
    private static readonly Gen<string> Bit = Gen.Elements(
        "中共", "云河市", "清江县", "东陵区", "生态环境局", "人力资源和社会保障局", "党组", "委员会", "县委", "市委第三巡察组", "云溪水利枢纽", "关于", "的", "巡察", "“回头看”", "整改", "进展情况", "反馈意见",
        "问题", "工作", "、", "和", "《巡察整改办法》", "（试行）", "2026年", "第三轮", "十二届", "12.5％", "PM2.5", "Bulletin", "专项整治", "贯彻落实", "中央八项规定", "精神", "通报", "报告", "　", "𠅤", "̈", "——");

    public static TheoryData<string> Titles => new(TitleTable.Expected);

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_title_is_broken_as_a_clerk_would(string title) =>
        string.Join('|', Lines(title.Replace("|", "", StringComparison.Ordinal))).ShouldBe(title);

    [Theory]
    [MemberData(nameof(Titles))]
    public void Lines_that_are_given_and_fit_stay(string title) =>
        Lines(title.Split('|')).ShouldBe(title.Split('|'));

    [Theory]
    [InlineData("甲局|乙", "甲局|乙")]
    [InlineData("中共云河市财政局党组|关于十二届市委第三轮巡察反馈意见整改进展情况的通报", "中共云河市财政局党组|关于十二届市委第三轮巡察|反馈意见整改进展情况的通报")]
    [InlineData("中共云河市国有资产监督管理委员会机关及直属事业单位委员会|关于巡察整改情况的通报", "中共云河市国有资产监督管理委员会|机关及直属事业单位委员会|关于巡察整改情况的通报")]
    public void A_given_line_that_does_not_fit_is_broken_on_its_own(string given, string lines) =>
        string.Join('|', Lines(given.Split('|'))).ShouldBe(lines);

    [Fact]
    public void White_space_between_bodies_is_dropped_where_the_line_ends() =>
        Lines("中共云河市纪律检查委员会　云河市监察委员会关于巡察整改情况的通报").ShouldBe(["中共云河市纪律检查委员会", "云河市监察委员会关于巡察整改情况的通报"]);

    [Fact]
    public void A_style_stays_with_its_characters()
    {
        var lines = Broken(RichText.Of([new("中共云河市生态环境局党组关于PM"), new("2.5", TextStyle.Subscript), new("治理巡察整改情况的通报")]));

        lines.Select(line => line.ToString()).ShouldBe(["中共云河市生态环境局党组", "关于PM2.5治理巡察整改情况的通报"]);
        lines[1].Runs.Select(run => (run.Text, run.Style)).ShouldBe([("关于PM", TextStyle.Plain), ("2.5", TextStyle.Subscript), ("治理巡察整改情况的通报", TextStyle.Plain)]);
    }

    [Fact]
    public void Titles_of_attachments_are_broken_too()
    {
        var decisions = PageLayout.Decide(
            new NoticeDocument { Blocks = [new Paragraph("正文。"), new AttachmentBlock("云河市水务局党组巡察反馈问题整改任务清单及责任分工", [])] }, Profile);

        decisions.Titles.ShouldBe([new TitleDecision(1, ["云河市水务局党组巡察反馈问题", "整改任务清单及责任分工"])]);
    }

    [Theory]
    [InlineData(300)]
    [InlineData(100_000)]
    public void A_title_that_fits_five_lines_in_no_way_is_still_whole(int length)
    {
        var lines = Lines(new string('国', length));

        string.Concat(lines).Length.ShouldBe(length);
        lines.ShouldAllBe(line => line.Length <= 20);
    }

    /// <summary>No character is lost or repeated, no line is too wide, none too many; if the lines can make a trapezoid or a diamond without a broken word, they do.</summary>
    [Fact]
    public void Every_title_keeps_the_rules() => Prop.ForAll(Gen.Choose(1, 16).SelectMany(count => Bit.ListOf(count)).Select(string.Concat).Where(title => title.Trim().Length > 0).ToArbitrary(), title =>
    {
        var lines = Lines(title);
        Bare(string.Concat(lines)).ShouldBe(Bare(title));
        lines.ShouldAllBe(line => TitleOracle.Width(line) <= 40, title);
        lines.ShouldBe(Lines(title));
        if (TitleOracle.Width(title) <= 40)
        {
            lines.Length.ShouldBe(1);
        }
        else if (TitleOracle.CanHaveShape(title))
        {
            lines.Length.ShouldBeLessThanOrEqualTo(5, title);
            TitleOracle.HasShape(lines.Select(TitleOracle.Width)).ShouldBeTrue(string.Join('|', lines));
            TitleOracle.Width(lines[^1]).ShouldBeGreaterThan(6, string.Join('|', lines));
        }
    }).Check(RandomCases.Of(2000));

    private static string Bare(string text) => text.Replace("　", "", StringComparison.Ordinal);

    private static string[] Lines(params string[] given) => [.. Broken([.. given.Select(RichText.Plain)]).Select(line => line.ToString())];

    private static ValueList<RichText> Broken(params RichText[] given) =>
        PageLayout.Decide(new NoticeDocument { Blocks = [new Title(given)] }, Profile).Titles[0].Lines;
}
