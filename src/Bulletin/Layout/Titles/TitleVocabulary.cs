using System.Collections.Frozen;

namespace Bulletin.Layout;

/// <summary>The words of official titles. Not a dictionary: what is not here is taken for part of a name and kept whole. Also holds the units of numbers.</summary>
internal static class TitleVocabulary
{
    /// <summary>What a number is counted in.</summary>
    public const string Units = "年月日届轮次批期号季度个项条类件家名组万亿元％%‰℃版中大";

    /// <summary>Digits of both kinds.</summary>
    public const string Digits = "0123456789０１２３４５６７８９〇零一二三四五六七八九十百千";

    private static readonly FrozenDictionary<string, TitleWordKind> Words = Build(
        (TitleWordKind.About, "关于"),
        (TitleWordKind.Of, "的"),
        (TitleWordKind.And, "和 与 及 以及 暨 并"),
        (TitleWordKind.Preposition, "对 向 在 为 由 以 从 就 按照 根据 围绕"),
        (TitleWordKind.Party, "中共 中国共产党"),
        (TitleWordKind.PlaceSuffix, "省 市 县 区 州 盟 旗 镇 乡 街道 社区 自治州 自治县 自治区 新区 村"),
        (TitleWordKind.Body, """
            省委 市委 县委 区委 州委 镇委 党委 党组 党工委 工委 党总支 党支部 机关党委 常委会 委员会 纪律检查委员会 监察委员会 纪委 监委 纪委监委 人大 人大常委会 政协 人民政府 市政府 县政府 区政府 省政府
            人民法院 人民检察院 法院 检察院 办公室 市委办公室 市委办 县委办 区委办 政府办 研究室 政研室 组织部 组织部门 宣传部 宣传部门 统战部 统一战线工作部 政法委 政法委员会 社会工作部 机构编制委员会办公室 编办 网信办 党校 市委党校 县委党校
            巡察办 巡视办 市委巡察办 县委巡察办 区委巡察办 巡察机构 巡察组 巡视组 省委巡视组 市委巡察组 县委巡察组 区委巡察组 中央巡视组 领导小组 工作领导小组 巡察工作领导小组 巡察工作领导小组办公室 领导小组办公室
            发展和改革委员会 发展和改革局 发展改革委 发改委 发改局 教育局 教育体育局 科学技术局 科技局 工业和信息化局 经济和信息化局 民族宗教事务局 民族宗教事务委员会 公安局 民政局 司法局 财政局 人力资源和社会保障局 自然资源局
            自然资源和规划局 生态环境局 住房和城乡建设局 住房城乡建设局 交通运输局 水利局 水务局 农业农村局 农业农村和水利局 商务局 文化和旅游局 文化广电和旅游局 文化体育和旅游局 卫生健康委员会 卫生健康委 卫生健康局 退役军人事务局
            应急管理局 审计局 国有资产监督管理委员会 国有资产监督管理局 国资委 市场监督管理局 市场监管局 体育局 统计局 医疗保障局 医保局 信访局 林业局 城市管理局 城市管理和综合执法局 综合行政执法局 行政审批局 行政审批服务局
            数据局 大数据局 机关事务管理局 机关事务服务中心 国防动员办公室 供销合作社 供销合作社联合社 供销社 总工会 团委 共青团 妇女联合会 妇联 残疾人联合会 残联 文学艺术界联合会 科学技术协会 科协 工商业联合会 工商联 红十字会 融媒体中心
            住房公积金管理中心 公共资源交易中心 政务服务中心 疾病预防控制中心 档案馆 博物馆 图书馆 气象局 税务局 消防救援支队 交警支队 管理委员会 管委会 经济技术开发区 高新技术产业开发区 高新区 经开区 开发区 工业园区 产业园区 园区
            有限公司 有限责任公司 股份有限公司 集团 集团公司 集团有限公司 公司 人民医院 中医院 中心医院 妇幼保健院 医院 卫生院 第一中学 第二中学 第三中学 实验中学 实验小学 高级中学 中学 小学 学校 职业技术学院 师范学院 学院 大学 职业学校
            机关 局机关 事务局 事务中心 管理局 管理处 管理站 管理所 管理中心 服务中心 发展中心 执法支队 执法大队 执法局 研究院 研究所 设计院 规划局 监督局 银行 联合会 联合社 协会 学会 中心 局 厅 部 处 委 办 院 站 所 社 馆 支队 大队 总队 机构 部门 单位
            直属单位 县直单位 市直单位 成员单位 事业单位 政府 各部门 各单位 村级党组织 党组织 基层党组织 领导班子 班子 人民团体
            """),
        (TitleWordKind.Verb, """
            开展 做好 加强 推进 推动 深入推进 扎实推进 持续推进 全面推进 深化 落实 贯彻 贯彻落实 深入贯彻落实 学习贯彻 深入学习贯彻 学习宣传贯彻 实施 完善 健全 建立 建立健全 规范 进一步 进一步加强 进一步规范 进一步做好 进一步深化 进一步推进
            组织 召开 举办 公布 调整 成立 给予 表彰 切实 切实加强 切实做好 提升 提高 优化 解决 着力解决 整治 治理 防范 化解 防范化解 促进 加快 坚持 强化 印发 发布 征求 公开 抓好 报送 执行 反馈 移交 对照 统筹 支持 专项 常规 集中 机动 提级 交叉 联动 服务 保障 配合 申报 开好
            """),
        (TitleWordKind.Forward, "转发 批转"),
        (TitleWordKind.Noun, """
            巡察 巡视 整改 回头看 预算执行 政治 经济 选人用人 意识形态 基层 党建 党的 党风廉政 全面从严治党 党员 干部 党员干部 领导干部 年轻干部 人才 队伍 作风 纪律 党纪 群众 群众身边 不正之风 腐败 不正之风和腐败
            营商环境 粮食购销 乡村振兴 生态环境 生态环境保护 环境保护 民生 系统 重点 重点领域 重点问题 问题清单 整改清单 任务清单 责任清单 资源清单 措施清单 医疗 医保基金 医疗保障基金 卫生 教育 体育 供销 供销系统 国有企业 国企 全市 全县 全区 全省 全年 本年度 年度 上半年 下半年 第一季度 第二季度 第三季度 第四季度
            审计 督察 中央生态环境保护督察 督查 安全生产 消防安全 食品安全 工程建设 招标投标 政府采购 债务 风险 财政 资金 专项资金 惠民惠农 高标准农田 农村 农业 集体“三资” 三资 三重一大 农村集体 集体 对口 对外 针对 面对 面向 制度 机制 长效 阶段 首轮 典型 违纪违法 违反
            中央八项规定 深入贯彻中央八项规定 主题 主题教育 思想 习近平 新时代 中国特色 社会主义 党史 法治 依法行政 权力 监督 执纪 问责 政务 信息 决策 重大 重要 市委 县委 全面 全过程 村居 村（社区） 学习 宣传 规划 城乡 社会 公共 资源 项目 住房 交通 水利 扶贫 脱贫攻坚 养老 殡葬 校园餐 形式主义 官僚主义 为基层减负
            """),
        (TitleWordKind.Head, """
            突出问题 专项工作 领域 经费 资产 全会 全会精神 情况 进展 进展情况 完成情况 落实情况 执行情况 工作情况 整改情况 有关情况 工作 问题 意见 建议 反馈意见 反馈问题 反馈情况 意见建议 精神 规定精神 事项 有关事项 若干 若干措施 措施 结果 成效 名单 清单 台账 任务 责任 主体责任 监督责任 责任制 分工
            建设 队伍建设 作风建设 廉政建设 制度建设 活动 教育活动 会议 动员会 生活会 民主生活会 方案 实施方案 工作方案 实施意见 实施细则 指导意见 办法 管理办法 工作规则 规则 规定 要求 保护 管理 整治 专项整治 治理 清理 专项清理 行动 专项行动 改革 发展 高质量发展 服务 保障 检查 专项检查 评估 考核 考评 总结 计划 工作要点 要点 案件 案例 典型案例
            一览表 明细表 汇总表 统计表 目录 安排 部署 进度 方面 环境 基金 体系 能力 水平 报告制度 教训 安全 攻坚 自查 自查自纠 线索 移交 处分 处理 资格 人员 职责 重点工作 专题 专题会议
            """),
        (TitleWordKind.Document, "通报 情况通报 报告 情况报告 工作报告 整改报告 公告 通告 通知 决定 决议 请示 批复 函 复函 纪要 命令 公报 议案"));

    private static readonly int Longest = Words.Keys.Max(word => word.Length);

    /// <summary>The longest word of the list that begins at <paramref name="start"/>.</summary>
    public static bool TryMatch(string text, int start, out int length, out TitleWordKind kind)
    {
        for (length = Math.Min(Longest, text.Length - start); length > 0; length--)
        {
            if (Words.TryGetValue(text.Substring(start, length), out kind))
            {
                return true;
            }
        }

        kind = TitleWordKind.Unknown;
        return false;
    }

    // A word that stands in several rows is what the first of them says.
    private static FrozenDictionary<string, TitleWordKind> Build(params (TitleWordKind Kind, string Words)[] rows)
    {
        var words = new Dictionary<string, TitleWordKind>(StringComparer.Ordinal);
        foreach (var (kind, list) in rows)
        {
            foreach (var word in list.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
            {
                words.TryAdd(word, kind);
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
