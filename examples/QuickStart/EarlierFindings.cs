using Bulletin;

namespace QuickStart;

/// <summary>五、以往反馈问题的整改. Findings directly under the section, without topics.</summary>
internal static class EarlierFindings
{
    public static Section Section => new()
    {
        Heading = "“对巡察、审计等监督发现问题整改不够彻底”方面",
        Findings =
        [
            new()
            {
                Title = "上轮巡察反馈问题整改不彻底问题整改情况",
                Measures =
                [
                    "对上轮巡察反馈的16个问题逐项对账，确认未整改到位3个，已全部纳入本轮整改方案，明确由党组成员包案。",
                    "实行挂图作战、按月销号，目前2个已完成整改，1个涉及历史遗留土壤污染地块，已完成调查评估，正在按计划实施修复。",
                ],
                Status = FindingStatus.InProgress,
            },
            new()
            {
                Title = "审计指出问题整改进度偏慢问题整改情况",
                Measures = ["建立审计整改销号制度，由局党组每两个月听取一次汇报。审计指出的11个问题已整改10个，涉及往来款清理的1个问题已清理账款148万元，剩余32万元正在依法催收。"],
                Status = FindingStatus.InProgress,
            },
            new()
            {
                Title = "整改长效机制不健全问题整改情况",
                Measures =
                [
                    "坚持当下改与长久立相结合，新建制度6项、修订制度3项，清单附后。",
                    "将整改落实情况纳入直属单位年度考核，权重为10%，由局机关纪委每季度抽查一次，防止问题反弹。",
                ],
                Status = FindingStatus.Completed,
                LongTerm = true,
            },
        ],
    };
}
