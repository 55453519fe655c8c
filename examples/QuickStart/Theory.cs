using Bulletin;

namespace QuickStart;

/// <summary>一、理论学习和上级部署.</summary>
internal static class Theory
{
    public static Section Section => new()
    {
        Heading = "“学习贯彻党的创新理论不够深入，落实上级决策部署有差距”方面",
        Topics = [Study, Deployment],
    };

    private static Topic Study => new()
    {
        Heading = "着力解决理论学习不深不透的问题",
        Findings =
        [
            new()
            {
                Title = "中心组学习质量不高问题整改情况",
                Measures =
                [
                    "把学习计划做细。修订局党组理论学习中心组学习规则，全年12个专题逐一明确领学人、研讨题目和参考书目，会前5天印发材料，会后10天内报送研讨成果。",
                    "把研讨发言做实。实行“一人主讲、两人点评”，6月以来开展专题研讨6次，党组成员发言全部结合分管工作，提出工作建议23条，已转化为工作举措17条。",
                ],
                Status = FindingStatus.Completed,
            },
            new()
            {
                Title = "“第一议题”制度落实不严问题整改情况",
                Measures =
                [
                    "印发《云河市生态环境局党组“第一议题”制度实施办法》，建立学习台账，由机关党委按月核对会议议题与学习记录。",
                    "将落实情况纳入对8个直属单位党组织的日常检查，6月以来检查3轮，发现并纠正以通读代替研讨、记录不完整等情况5处。",
                ],
                Status = FindingStatus.Completed,
            },
            new()
            {
                Title = "学用结合不紧密问题整改情况",
                Measures = ["开展“带着课题学、对着问题改”活动，围绕流域治理、固体废物处置等6项重点任务组织专题调研，形成调研报告6篇，其中4篇的建议写入年度工作要点，由局督查室按季度跟踪问效。"],
                Status = FindingStatus.Completed,
                LongTerm = true,
            },
        ],
    };

    private static Topic Deployment => new()
    {
        Heading = "着力解决落实上级决策部署打折扣的问题",
        Findings =
        [
            new()
            {
                Title = "大气污染防治推进不均衡问题整改情况",
                Measures =
                [
                    "紧盯重点区域。对城东工业片区42家涉气企业开展“一企一策”评估，完成治理设施升级19家，淘汰燃煤小锅炉11台。",
                    "紧盯重点时段。建立夜间和节假日巡查机制，出动执法人员860余人次，发现并督促整改问题134个。",

                    // Subscripts and the like are Markdown; plain strings are always plain text.
                    new() { Text = InlineMarkdown.Parse("紧盯重点指标。1月至11月，全市PM~2.5~平均浓度为每立方米31微克，同比下降8.8%，优良天数同比增加13天。") },
                ],
                Status = FindingStatus.InProgress,
                LongTerm = true,
            },
            new()
            {
                Title = "河湖水质巩固提升不够问题整改情况",
                Measures =
                [
                    "对清源河、柳溪河沿线入河排污口再排查、再溯源，新发现排污口27个，已完成分类整治25个，其余2个随管网改造工程一并解决，计划2026年3月底前完成。",
                    "会同水利、住建部门建立断面水质会商机制，每月通报、每季会商，柳溪河出境断面水质连续5个月稳定达到Ⅲ类。",
                ],
                Status = FindingStatus.InProgress,
                LongTerm = true,
            },
            new()
            {
                Title = "噪声扰民解决不及时问题整改情况",
                Measures = ["与公安、城管部门划清职责边界，印发噪声投诉首接负责和移交办理清单，投诉办理平均用时由11天缩短至4天；在中考、高考期间开展静音专项行动，检查建筑工地和娱乐场所216家次。"],
                Status = FindingStatus.Completed,
            },
        ],
    };
}
