using Bulletin;

namespace QuickStart;

/// <summary>二、监管职责.</summary>
internal static class Supervision
{
    public static Section Section => new()
    {
        Heading = "“履行生态环境监管职责不够有力”方面",
        Topics = [Enforcement, Service, Funds],
    };

    private static Topic Enforcement => new()
    {
        Heading = "着力解决执法监管宽松软的问题",
        Findings =
        [
            new()
            {
                Title = "日常检查走过场问题整改情况",
                Measures =
                [
                    "推行检查事项清单，把大气、水、固体废物等6类检查细化为58个必查项，检查结果当场录入系统，漏查漏填无法提交。",
                    "建立交叉检查制度，每季度由不同县区执法人员互查，已开展2轮，复核企业96家，对检查不细致的3个执法中队通报批评。",
                ],
                Status = FindingStatus.Completed,
            },
            new()
            {
                Title = "行政处罚案卷不规范问题整改情况",
                Measures =
                [
                    "对2023年以来的118份处罚案卷逐份评查，发现文书填写不完整、证据编号混乱等问题41个，全部补正。",
                    "实行案件审核与调查分离，重大案件集体讨论率达到100%；举办案卷制作培训2期，参训执法人员73人次。",
                ],
                Status = FindingStatus.Completed,
            },
            new()
            {
                Title = "在线监测数据核查不严问题整改情况",
                Measures = ["对全市67套自动监测设备开展比对监测，查处不正常运行设备4套，督促运维单位更换老化部件12处；建立异常数据两小时响应机制，整改以来处置异常数据预警51次，均已闭环。"],
                Status = FindingStatus.Completed,
                LongTerm = true,
            },
        ],
    };

    private static Topic Service => new()
    {
        Heading = "着力解决审批服务不优的问题",
        Findings =
        [
            new()
            {
                Title = "环评审批时限偏长问题整改情况",
                Measures =
                [
                    "再造流程，将受理、公示、技术评估由依次办理改为同步办理，报告书审批由法定60日压减至18个工作日，报告表压减至9个工作日。",
                    "对列入省、市重点的项目提前介入、专人跟办，今年以来完成重点项目环评审批34个。",
                ],
                Status = FindingStatus.Completed,
            },
            new()
            {
                Title = "一次性告知不到位问题整改情况",
                Measures = ["编制办事指南和材料样本21套，在窗口和政务服务网同步公开；推行“告知单+双签字”，整改以来因告知不清造成的重复跑动为零，窗口满意度测评由91%提高到98%。"],
                Status = FindingStatus.Completed,
            },
            new()
            {
                Title = "帮扶企业不精准问题整改情况",
                Measures =
                [
                    "组建由监测、执法、科技人员参加的帮扶小组5个，走访中小企业182家，梳理难题64个，现场解答39个，限时办结25个。",
                    "每月最后一个周五开设“企业环保课堂”，就排污许可、危险废物管理等内容授课6期，受训企业人员540余人次。",
                ],
                Status = FindingStatus.Completed,
                LongTerm = true,
            },
        ],
    };

    private static Topic Funds => new()
    {
        Heading = "着力解决项目和资金管理不严的问题",
        Findings =
        [
            new()
            {
                Title = "专项资金拨付偏慢问题整改情况",
                Measures = ["建立专项资金月调度机制，对结转一年以上的9个项目逐一会商，收回无法实施项目资金236万元，统筹用于农村生活污水治理；截至11月底，年度专项资金支出进度为92.4%，比上年同期提高21个百分点。"],
                Status = FindingStatus.Completed,
            },
            new()
            {
                Title = "治理项目监管不到位问题整改情况",
                Measures =
                [
                    "印发《云河市生态环境治理项目管理办法》，对立项、招标、验收、绩效评价四个环节提出22条要求。",
                    "聘请第三方对在建的14个项目开展质量抽查，责令返工2处，扣减履约不到位的服务费18.6万元。",
                ],
                Status = FindingStatus.Completed,
            },
            new()
            {
                Title = "监测设备闲置问题整改情况",
                Measures = ["全面清查监测仪器设备，建立一物一码台账；对闲置的13台（套）设备，调剂到基层监测站9台（套），维修后重新启用3台（套），达到报废年限的1台（套）按程序处置。"],
                Status = FindingStatus.Completed,
            },
        ],
    };
}
