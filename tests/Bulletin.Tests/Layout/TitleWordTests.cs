using Bulletin.Layout;

namespace Bulletin.Tests.Layout;

/// <summary>A title's text → its words.</summary>
public sealed class TitleWordTests
{
    [Theory]
    // Overlaps: what is longest from the left is not always a word.
    [InlineData("不合格产品核查处置情况", "不合格产品 核查处置 情况")]
    [InlineData("政务服务中心工作情况", "政务服务中心 工作情况")]
    [InlineData("部门预算绩效评价结果", "部门预算 绩效评价 结果")]
    [InlineData("养老机构欺老虐老行为", "养老机构 欺老虐老行为")]
    [InlineData("其他财政收支审计查出问题整改", "其他财政收支 审计查出问题 整改")]
    [InlineData("生态环境保护督察集中整改", "生态环境保护督察 集中整改")]

    // Names of places, with characters that are words elsewhere.
    [InlineData("中共新和县向阳镇委员会", "中共 新和 县 向阳 镇 委员会")]
    [InlineData("关于新和县向阳镇的报告", "关于 新和 县 向阳 镇 的 报告")]
    [InlineData("云溪区石桥镇人民政府", "云溪 区 石桥 镇人民政府")]
    [InlineData("云河市某局党组关于整改", "云河 市 某 局 党组 关于 整改")]

    // A conjunction after an unknown word is no part of a name outside the issuer's name.
    [InlineData("关于甲乙丙丁和戊己庚辛的通报", "关于 甲乙丙丁 和 戊己庚辛 的 通报")]

    // Numbers with units.
    [InlineData("六起违规问题", "六起 违规 问题")]
    [InlineData("2025年第4季度", "2025年 第4季度")]
    [InlineData("2025年1月至6月工作", "2025年 1月至6月 工作")]
    [InlineData("2024—2025年度整改", "2024—2025年度 整改")]
    [InlineData("一体化一网通办", "一体化 一网通办")]
    [InlineData("十二届市委第三轮巡察", "十二届 市委 第三轮 巡察")]
    public void Words_are_those_of_the_language(string text, string words) =>
        string.Join(' ', TitleWords.Of(text).Select(word => text[word.Start..word.End])).ShouldBe(words);

    [Fact]
    public void Words_together_are_the_text() =>
        TitleWords.Of("云河市2025年“双随机、一公开”抽查　PM2.5（试行）").Aggregate(0, (end, word) =>
        {
            word.Start.ShouldBe(end);
            return word.End;
        }).ShouldBe("云河市2025年“双随机、一公开”抽查　PM2.5（试行）".Length);

    [Theory]
    // Between known words rather than beside an unknown one, there rather than inside one.
    [InlineData("食品安全甲乙丙丁核查处置", 4, 5)]
    [InlineData("甲乙丙丁生活垃圾核查处置", 8, 4)]
    [InlineData("甲乙丙丁生活垃圾核查处置", 4, 5)]
    [InlineData("甲乙丙丁生活垃圾核查处置", 2, 5)]
    [InlineData("甲乙丙丁生活垃圾核查处置", 8, 9)]
    public void A_line_ends_rather_at_the_first_place_than_at_the_second(string text, int first, int second)
    {
        var costs = TitleBreakCost.Of(text, _ => true, (_, _) => true);

        costs[first].ShouldBeLessThan(costs[second]);
    }

    [Theory]
    [InlineData("整改的通报", 2)]
    [InlineData("关于整改", 2)]
    [InlineData("问题、任务", 2)]
    [InlineData("水务局规范化工作", 5)]
    [InlineData("中共清江县委", 2)]
    public void No_line_ends_before_or_after_a_particle_as_long_as_another_place_is_left(string text, int place) =>
        TitleBreakCost.Of(text, _ => true, (_, _) => true)[place].ShouldBeGreaterThan(TitleBreakCost.Unknown);
}
