using Bulletin;

namespace QuickStart;

/// <summary>四、组织建设和选人用人.</summary>
internal static class Organization
{
    public static Section Section => new()
    {
        Heading = "“基层党组织建设和干部队伍建设不够扎实”方面",
        Topics = [Branches, Cadres],
    };

    private static Topic Branches => new()
    {
        Heading = "着力解决基层党组织建设薄弱的问题",
        Findings =
        [
            new()
            {
                Title = "组织生活不严肃问题整改情况",
                Measures =
                [
                    "统一使用党支部工作手册，实行季度互查、半年讲评，发现记录雷同、补记等问题9处，责令3个党支部重新召开组织生活会。",
                    "党组成员全部以普通党员身份参加所在支部组织生活，6月以来讲党课7次。",
                ],
                Status = FindingStatus.Completed,
            },
            new()
            {
                Title = "党费收缴不及时问题整改情况",
                Measures = ["按照规定标准重新核定214名党员的党费基数，补缴党费6842元；开通线上缴纳渠道，由各支部组织委员每月10日前提醒、月底前核对，7月以来按时缴纳率为100%。"],
                Status = FindingStatus.Completed,
            },
            new()
            {
                Title = "党务干部配备不足问题整改情况",
                Measures = ["为机关党委增配专职党务干部2人，调整优化5个党支部的班子；举办党务干部培训班1期，把党务工作经历作为干部提拔的重要参考。"],
                Status = FindingStatus.Completed,
            },
        ],
    };

    private static Topic Cadres => new()
    {
        Heading = "着力解决选人用人不规范的问题",
        Findings =
        [
            new()
            {
                Title = "干部轮岗交流不够问题整改情况",
                Measures = ["梳理审批、执法、采购等重点岗位19个，对任职满5年的7名干部实施轮岗；制定重点岗位干部交流办法，明确任职年限、交接程序和监督要求。"],
                Status = FindingStatus.Completed,
            },
            new()
            {
                Title = "年轻干部培养力度不大问题整改情况",
                Measures =
                [
                    "实施“青苗”计划，选派12名35岁以下干部到县区分局、园区一线和信访岗位锻炼，实行一人一名导师。",
                    "制定2026年至2028年年轻干部培养规划，目前35岁以下科级干部占比由9%提高到14%。",
                ],
                Status = FindingStatus.BasicallyCompleted,
                LongTerm = true,
            },
            new()
            {
                Title = "干部人事档案审核不严问题整改情况",
                Measures = ["对在职干部的203卷档案开展专项审核，补充缺失材料87份，重新认定出生日期、参加工作时间等信息4人次，并将审核责任落实到人。"],
                Status = FindingStatus.Completed,
            },
        ],
    };
}
