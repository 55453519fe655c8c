using System.Globalization;
using System.Text;

namespace Bulletin.Tests.Agreement;

/// <summary>Notices of invented bodies, of any length: the words, numbers, marks and names that such notices hold, put together by a fixed sequence of numbers.</summary>
internal sealed class InventedNotice(int seed)
{
    private static readonly string[] Bodies = ["中共云河市水务局党组", "云河市人民政府办公室", "中共清江县委", "云河市市场监督管理局", "清江县农业农村局党组", "云河高新技术产业开发区党工委"];

    private static readonly string[] Subjects =
    [
        "学习贯彻上级决策部署不够深入", "重点项目推进不快", "“三重一大”事项集体研究不够规范", "专项资金拨付不及时", "群众反映的供水问题解决不彻底", "基层党组织生活不严肃", "公务接待审批手续不全",
        "固定资产台账不清", "安全生产责任制落实不到位", "干部队伍结构不合理、年轻干部培养力度不够", "工程招投标监管存在漏洞", "意识形态工作责任制落实有差距",
    ];

    private static readonly string[] Measures =
    [
        "召开党组会议{n}次，专题研究整改工作", "修订《云河市水务局议事规则（试行）》等制度{n}项", "印发《关于进一步加强{y}年度专项资金管理的通知》（云水发〔{y}〕{n}号）", "对{n}个项目逐一核查，追回资金{m}万元",
        "组织开展“回头看”，发现问题{n}个，全部完成整改", "严格执行中央八项规定精神，“三公”经费同比下降{p}%", "完成管网改造{m}公里，受益群众{n}余户", "建立“一事一档”台账，实行销号管理", "{y}年{d}月{n}日前完成验收",
        "约谈责任人{n}人次，批评教育{n}人", "投入资金{m}亿元，新建泵站{n}座，日供水能力达到{m}万吨", "网上办理率由{p}%提高到{p}%", "邀请市纪委监委派驻纪检监察组参加会议", "开通监督电话0000-12345{n}，设置意见箱{n}个",
        "水质达标率保持在{p}％以上，PM~2.5~浓度下降{p}％", "对照反馈意见——认领——分解——落实，形成闭环", "坚持“当下改”与“长久立”相结合", "按照“谁主管、谁负责”的原则，明确分管领导、责任科室、完成时限", "制定{y}-{z}年工作计划", "深入{n}个乡镇（街道）调研，听取意见建议{n}条",
    ];

    private static readonly string[] Ends = ["。", "。", "；", "，", "。"];

    private uint _state = (uint)((seed * 2654435761L) + 12345);

    /// <summary>The notice as 公文 Markdown.</summary>
    /// <param name="findings">How many findings it has; four to a page or so.</param>
    /// <param name="parts">What else it holds.</param>
    public string Markdown(int findings, Parts parts = Parts.None)
    {
        var text = new StringBuilder();
        var body = Pick(Bodies);
        text.Append(parts.HasFlag(Parts.LongTitle)
            ? $"# {body}关于市委第{Numeral()}巡察组专项巡察反馈意见和审计发现问题整改进展情况的通报\n\n"
            : $"# {body}\n# 关于巡察整改情况的通报\n\n");
        if (parts.HasFlag(Parts.Recipients))
        {
            text.Append(":::recipients\n各县（区）委、各县（区）人民政府\n市委各部委\n市级国家机关各部门\n各人民团体\n各国有企业\n:::\n\n");
        }

        text.Append(Fill("根据市委统一部署，{y}年{d}月{n}日至{d}月{n}日，")).Append(Fill("市委第二巡察组对我单位开展了常规巡察。{y}年{d}月{n}日，市委第二巡察组反馈了巡察意见。按照《中国共产党巡视工作条例》有关规定，现将巡察整改情况予以公布。\n\n"));
        for (var finding = 0; finding < findings; finding++)
        {
            if (finding % 6 == 0)
            {
                text.Append("## “").Append(Pick(Subjects)).Append('，').Append(Pick(Subjects)).Append("”方面\n\n");
            }

            if (finding % 3 == 0)
            {
                text.Append("### 着力解决").Append(Pick(Subjects)).Append("的问题\n\n");
            }

            text.Append("#### ").Append(Pick(Subjects)).Append("问题整改情况。 +\n\n");
            for (var sentence = Next(3, 9); sentence > 0; sentence--)
            {
                text.Append(Fill(Pick(Measures))).Append(sentence == 1 ? "。" : Pick(Ends));
            }

            text.Append("\n\n");
            if (parts.HasFlag(Parts.Table) && finding == findings / 2)
            {
                AppendTable(text, 12);
            }
        }

        text.Append("欢迎广大干部群众对巡察整改落实情况进行监督。如有意见建议，请及时向我们反映。\n\n");
        text.Append(":::contacts\n联系电话：0000-7654321；\n邮政地址：云河市清江路8号云河市水务局办公室；\n电子邮箱：jw@yunhe.example。\n:::\n\n");
        if (parts.HasFlag(Parts.Attachments))
        {
            text.Append(":::attachments\n云河市巡察整改任务清单及责任分工、完成时限和验收情况一览表\n制度目录\n:::\n\n");
        }

        text.Append(parts.HasFlag(Parts.Sealed) ? ":::signature 加盖印章\n" : ":::signature\n").Append(body).Append('\n');
        if (parts.HasFlag(Parts.Joint))
        {
            text.Append(Pick(Bodies)).Append("办公室\n云河市财政局\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"2026年{Next(1, 13)}月{Next(1, 29)}日\n:::\n");
        if (parts.HasFlag(Parts.Attachments))
        {
            text.Append("\n:::attachment 云河市巡察整改任务清单及责任分工、完成时限和验收情况一览表\n\n");
            AppendTable(text, 40);
            text.Append(":::\n\n:::attachment 制度目录\n\n## 议事决策\n\n").Append(Fill(Pick(Measures))).Append("。\n\n:::\n");
        }

        return text.ToString();
    }

    private void AppendTable(StringBuilder text, int rows)
    {
        text.Append("| 序号 | 问题 | 整改措施 | 责任单位 | 时限 |\n| :-: | --- | --- | --- | :-: |\n");
        for (var row = 1; row <= rows; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {row} | {Pick(Subjects)} | {Fill(Pick(Measures))} | 局办公室 | 2026年{Next(1, 13)}月 |\n");
        }

        text.Append('\n');
    }

    private string Fill(string pattern) => pattern
        .Replace("{n}", Next(2, 60).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{m}", (Next(100, 99999) / 100m).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{p}", (Next(30, 999) / 10m).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{d}", Next(1, 13).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{y}", Next(2021, 2026).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{z}", Next(2026, 2031).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private string Numeral() => Pick(["一", "二", "三", "四"]);

    private string Pick(string[] items) => items[Next(0, items.Length)];

    // A linear congruential generator: the same on every machine and runtime.
    private int Next(int least, int beyond)
    {
        _state = (_state * 1664525) + 1013904223;
        return least + (int)((_state >> 8) % (uint)(beyond - least));
    }

    [Flags]
    public enum Parts
    {
        None = 0,
        Recipients = 1,
        LongTitle = 2,
        Table = 4,
        Attachments = 8,
        Sealed = 16,
        Joint = 32,
    }
}
