namespace Bulletin.Tests.Files;

/// <summary>Invented reports.</summary>
internal static class Reports
{
    public static RemediationReport Small { get; } = new() { Issuer = "中共云河市水利局党组", Date = new DateOnly(2026, 1, 5) };

    /// <summary>One in which every field of every type says something.</summary>
    public static RemediationReport Full { get; } = new()
    {
        Template = "four-level",
        Numbering = ["一、", new HeadingNumbering { Format = "（一）", Continuous = true, OmitOnlyChild = true }],
        Layout = new ReportLayout
        {
            Umbrella = "反馈意见整改落实情况",
            FindingsHeading = "具体问题整改情况",
            TopLevel = 1,
            SectionLevel = 2,
            TopicLevel = 3,
            GroupLevel = 0,
            FindingLevel = 4,
            Headings = HeadingWording.Quoted,
            Finding = FindingLayout.RunIn,
            Measures = MeasuresLayout.Listed,
            Responsibility = ResponsibilityLayout.Brackets,
            Status = StatusLayout.Word,
            Overview = OverviewLayout.OneParagraph,
            NextSteps = OverviewLayout.Plain,
            Statistics = StatisticsPlace.AfterOverview,
            Contacts = ContactsLayout.AfterClosing,
            Basis = PrefaceBasis.InspectionWork,
            Progress = ProgressWording.ConcentratedProgress,
            Ending = "公告如下：",
        },
        Labels = new ReportLabels
        {
            Measures = "整改措施",
            Outcome = "成效",
            Status = new ReportLabel { Text = "完成情况", OmitStop = true },
            NextStep = "",
            ResponsibleUnits = "牵头单位",
            ResponsibleLeader = "责任人",
            Deadline = "完成时限",
        },
        Kind = NoticeKind.Report,
        Issuer = "中共云河市水利局党组",
        Subject = "巡察整改情况",
        TitleLines = ["中共云河市水利局党组", "关于巡察整改情况的报告"],
        Subtitle = "——2026年1月5日在市纪委全会上",
        Speaker = "云河市水利局局长　李明",
        Masthead = new Masthead
        {
            CopyNumber = "000001",
            Classification = Classification.Confidential,
            ClassificationPeriod = "1年",
            Urgency = Urgency.Urgent,
            IssuerMark = ["云河市水利局", "云河市河长办"],
            ReferenceNumber = "云水〔2026〕3号",
            Approvers = ["王某某"],
        },
        Recipients = ["市委第二巡察组", new[] { "各县（区）人民政府", "各管委会" }, new Recipient { Name = "甲局", Group = ["乙局"] }],
        Salutation = "各位委员",
        Inspection = new Inspection
        {
            OrderedBy = "市委",
            Team = "市委第二巡察组",
            Inspected = "市水利局党组",
            Form = InspectionForm.LookBack,
            Start = new DateOnly(2025, 3, 1),
            End = new DateOnly(2025, 4, 30),
            FeedbackDate = new DateOnly(2025, 6, 6),
            LegalBasis = "《中国共产党巡视工作条例》",
        },
        Preface = ["根据市委统一部署，", new ReportParagraph { Text = "现通报如下。", Withholding = new Withholding { Reason = "含数字", PublicWording = "现予公布。" } }],
        Overview = new Overview { Heading = "组织情况", Paragraphs = ["高度重视。"], Measures = [new Measure { Lead = "成立专班", Text = "由局长任组长。" }], Parts = [new OverviewPart { Heading = "党组书记履责情况", Paragraphs = ["亲自部署。"], Measures = ["逐项督办。"] }], Summary = "共2个问题。" },
        Sections =
        [
            new Section
            {
                Heading = "“河湖管护”方面",
                Paragraphs =
                [
                    "本方面共1个问题。",
                    new ReportPicture { File = "图1.png", Alt = "巡河现场", Caption = "图1　巡河现场", Width = Length.Mm(80) },
                    new ReportParagraph { Pictures = ["图2.png", "图3.png"], Caption = "图2　整改前后" },
                    Table,
                ],
                Topics =
                [
                    new Topic
                    {
                        Heading = "着力解决巡河流于形式的问题",
                        Paragraphs = ["本类共2个问题。"],
                        Groups = [new FindingGroup { Heading = "巡河频次方面", Paragraphs = ["共1个问题。"], Findings = [Finding] }],
                        Findings = [Finding],
                    },
                ],
                Findings = [new Finding { Description = "水质监测数据不全。" }],
            },
        ],
        Findings = [Finding with { Withholding = new FindingWithholding { Problem = new Withholding(), Remediation = new Withholding { Reason = "个人信息" } } }],
        NextSteps = new NextSteps { Heading = "下一步打算", Paragraphs = ["持续发力。"], Measures = ["常抓不懈。"] },
        Closing = ["欢迎监督。"],
        Contacts = [new Contact { Organization = "办公室", Phone = "027-6083", Address = "云河大道1号", PostalCode = "027000", Email = "a@yunhe.example", Hours = "工作日" }],
        ContactsText = "电话：027-6083。",
        Signatures = ["中共云河市水利局党组"],
        SealPictures = ["印章.png"],
        Signers = [new Signer { Post = "云河市水利局局长", Name = "李明" }],
        Date = new DateOnly(2026, 1, 5),
        Seal = SealKind.ToCome,
        Attachments = [new Attachment { Title = "台账", Paragraphs = ["见下表。"], Table = new ReportTable { Columns = ["序号", "问题"], Rows = [["1", "甲"], []] }, Withholding = new Withholding() }],
        Remark = "此件公开发布",
        Imprint = new Imprint { CopyTo = ["市纪委"], PrintingOffice = "云河市水利局办公室", PrintDate = new DateOnly(2026, 1, 6) },
        Extra = DataMap.From(new { 车辆 = new object[] { "甲", 12.50m, true }, 说明 = new { 日期 = new DateOnly(2026, 1, 5) } }),
        Totals = new DeclaredTotals
        {
            Sections = 4,
            Findings = 29,
            Items = 40,
            Completed = 30,
            BasicallyCompleted = 4,
            PartlyCompleted = 3,
            InProgress = 2,
            NotCompleted = 1,
            LongTerm = 6,
        },
        Accountability = new Accountability
        {
            HeldAccountable = 24,
            CirculatedCriticism = 3,
            OrderedSelfCriticism = 2,
            Reminders = 8,
            DemocraticLifeMeetings = 38,
            StudySessions = 141,
            PartyLectures = 72,
            MoneyRefunded = 66.57m,
            MoneyReclaimed = 146m,
            LossesAverted = 1369.5m,
            PartyDiscipline = 1,
            AdministrativeSanctions = 2,
            OrganizationalMeasures = 3,
            Admonitions = 4,
            CriticismAndEducation = 0,
            RulesMade = 12,
            RulesRevised = 5,
            MoneyRecovered = 7.1320m,
        },
    };

    private static ReportTable Table => new()
    {
        Caption = "表1　整改情况",
        Header =
        [
            [new ReportCell { Text = "河段", Rows = 2 }, new ReportCell { Text = "问题", Columns = 2 }],
            ["应改", "已改"],
        ],
        Rows = [["上游", "2", new ReportPicture { File = "图4.png", Alt = "上游" }]],
        Landscape = true,
        Size = TableSize.Size5,
        Widths = [2, 1, 1],
        Alignments = [CellAlignment.Left, CellAlignment.Centre],
    };

    private static Finding Finding => new()
    {
        Title = "巡河不到位",
        Description = "个别河段无人巡查。",
        MeasuresIntro = "立行立改。",
        Measures = ["补齐人员。", new Measure { Lead = "建章立制", Text = "印发制度。", Withholding = new Withholding { PublicWording = "完善制度。" } }],
        Evidence = ["见下图。", new ReportPicture { File = "图5.png", Alt = "新岗亭" }],
        Outcome = "巡河率达100%。",
        Status = FindingStatus.BasicallyCompleted,
        LongTerm = true,
        StatusText = "基本完成",
        ResponsibleUnits = ["河长办", "执法支队"],
        ResponsibleLeader = "李某某",
        Deadline = new DateOnly(2026, 6, 30),
        NextStep = "继续巡查。",
    };
}
