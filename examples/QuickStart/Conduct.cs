using Bulletin;

namespace QuickStart;

/// <summary>三、作风和廉政.</summary>
internal static class Conduct
{
    public static Section Section => new()
    {
        Heading = "“整治群众身边不正之风不够彻底，廉政风险防控有短板”方面",
        Topics = [Formalism, Integrity],
    };

    private static Topic Formalism => new()
    {
        Heading = "着力解决形式主义、官僚主义的问题",
        Findings =
        [
            new()
            {
                Title = "会议文件偏多问题整改情况",
                Measures =
                [
                    "实行会议、文件计划管理，未列入计划的一律由局主要负责同志审批。下半年全局性会议同比减少38%，普发性文件同比减少31%。",
                    "将面向基层的12张报表合并为4张，能从系统提取的数据不再要求基层填报。",
                ],
                Status = FindingStatus.Completed,
                LongTerm = true,
            },
            new()
            {
                Title = "调查研究不深入问题整改情况",
                Measures = ["建立党组成员基层联系点制度，每人每年驻点调研不少于15天；采取不打招呼、不要陪同、直插一线的方式调研47次，推动解决农村黑臭水体、畜禽养殖异味等具体问题29个。"],
                Status = FindingStatus.Completed,
            },
            new()
            {
                Title = "信访件重答复轻解决问题整改情况",
                Measures =
                [
                    "对2024年以来办结的312件信访件开展“回头看”，重新办理群众不满意的26件。",
                    "把群众满意作为办结标准，实行回访全覆盖，重复信访量同比下降44%。",
                ],
                Status = FindingStatus.Completed,
                LongTerm = true,
            },
        ],
    };

    private static Topic Integrity => new()
    {
        Heading = "着力解决廉政风险防控不严的问题",
        Findings =
        [
            new()
            {
                Title = "政府采购管理不规范问题整改情况",
                Measures =
                [
                    "修订局机关采购管理办法，明确采购需求论证、合同审核、履约验收的责任人，5万元以上采购一律由局务会研究。",
                    "对近三年的86笔采购逐笔复核，补齐验收资料11份，约谈责任人3人。",
                ],
                Status = FindingStatus.Completed,
            },
            new()
            {
                Title = "公务用车管理有漏洞问题整改情况",
                Measures = ["为23辆执法和监测用车全部安装定位装置，实行一车一卡加油、派车单与行车轨迹按月比对；补齐2024年缺失的派车记录64条，对管理不严的车队负责人批评教育。"],
                Status = FindingStatus.Completed,
            },
            new()
            {
                Title = "违规发放加班餐补问题整改情况",
                Measures = ["全面清查2022年以来的加班餐补发放情况，清退不符合规定的餐补1.37万元，涉及29人；重新制定发放标准和审批程序，由机关纪委每半年抽查一次。"],
                Status = FindingStatus.Completed,
            },
            new()
            {
                Title = "执法人员廉政教育不经常问题整改情况",
                Measures =
                [
                    "开展“清风执法”教育月活动，组织观看警示教育片、旁听庭审各2次，186名执法人员签订廉洁执法承诺书。",
                    "制定与监管对象交往的负面清单15条，向382家重点监管企业发出公开信，公布监督电话，已核查反映作风问题的线索2件。",
                ],
                Status = FindingStatus.Completed,
                LongTerm = true,
            },
        ],
    };
}
