using System.Globalization;
using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Tests.Support;

/// <summary>Documents for tests of what comes after the tree.</summary>
internal static class SampleDocuments
{
    /// <summary>Every kind of block, every style of text.</summary>
    public static NoticeDocument Everything { get; } = Numbering.Apply(new NoticeDocument
    {
        Metadata = new() { Title = "云溪县水务局党组关于巡察整改情况的通报", Author = "云溪县水务局党组", Date = new DateOnly(2026, 1, 5) },
        Blocks =
        [
            new Title(["云溪县水务局党组", "关于巡察整改情况的通报"]),
            new Recipients(["各乡镇党委", "县直各单位党组"]),
            new Paragraph("2025年3月1日至4月30日，县委第三巡察组对水务局党组开展了常规巡察。现将整改情况通报如下——请予监督……"),
            new Heading(1, "“三重一大”制度方面"),
            new Heading(2, "着力解决决策程序不规范的问题"),
            new Heading(3, "个别事项未集体研究问题整改情况。") { RunsIn = true },
            new Paragraph(RichText.Of(
            [
                new("一是修订议事规则；PM"), new("2.5", TextStyle.Subscript), new("与10"), new("3", TextStyle.Superscript), new("，"),
                new("务必", TextStyle.Strong), new("落实", TextStyle.Emphasis), new("到位", TextStyle.Strong | TextStyle.Subscript), new("。"),
            ])),
            new Heading(4, "立行立改"),
            new Paragraph("已完成。"),
            new Table(
                [CellAlignment.Left, CellAlignment.Centre, CellAlignment.Right],
                ["问题", "状态", "金额（万元）"],
                [["拖欠工程款", "已完成", "7.132"], ["台账不全", "基本完成", ""]]),
            new Picture(SamplePictures.File("图1.png"), "整改后的“河道”<甲>", "图1　整改前后对比"),
            new Picture(SamplePictures.File("图2.jpg"), "", RichText.Empty) { Width = Length.Mm(30) },
            new PictureRow(
                [new(SamplePictures.File("图1.png"), "整改前", "整改前"), new(SamplePictures.File("图2.jpg"), "整改后", "整改后")], "图2　并排"),
            new Table([CellAlignment.Left, CellAlignment.Left], ["河段", "照片"], [])
            {
                Rows = [["上游", new TableCell("岗亭") { Picture = new(SamplePictures.File("图1.png"), "岗亭照片", RichText.Empty) }]],
                Size = TableSize.Size5,
                Widths = [1, 2],
            },
            new Paragraph("欢迎干部群众监督。"),
            new Contacts(["联系电话：0000-0000000；", "邮政地址：云溪县人民路1号。"]),
            new AttachmentNote(["云溪县水务局党组巡察整改任务清单及责任分工一览表和完成时限一览表", "制度目录"]),
            new SignatureBlock(["中共云溪县水务局党组"], new DateOnly(2026, 1, 5), Sealed: false),
            new Remark("此件公开发布"),
            new AttachmentBlock("整改任务清单", [new Heading(1, "任务"), new Paragraph("见下表。"), new Table([CellAlignment.Left], ["任务"], [["修订制度"]])]),
            new AttachmentBlock("整改台账", [Ledger(3) with { IsLandscape = true }]),
            new AttachmentBlock("制度目录", [new Paragraph("《议事规则》。"), new Picture(SamplePictures.File("图1.png"), "同一张图", "图1　又一次")]),
        ],
    });

    /// <summary>What formal documents have besides: masthead and imprint.</summary>
    public static Block[] HeadAndFoot { get; } =
    [
        new MastheadBlock
        {
            CopyNumber = "000012",
            Classification = "秘密★1年",
            Urgency = "特急",
            IssuerMark = ["中共云河市水务局党组", "云河市水务局文件"],
            ReferenceNumber = "云水〔2026〕3号",
            Approvers = ["李明", "王芳"],
        },
        new ImprintBlock(["市纪委", "市委巡察办"], "云河市水务局办公室", new DateOnly(2026, 3, 5)) { Recipients = ["各乡镇党委"] },
    ];

    /// <summary>Title, text, a table, text: three paragraphs and a table, to be spoiled in one place.</summary>
    public static NoticeDocument Simple { get; } = new()
    {
        Metadata = new() { Title = "标题", Author = "云溪县水务局党组", Date = new DateOnly(2026, 1, 5) },
        Blocks = [new Title(["标题"]), new Paragraph("正文。"), new Table([CellAlignment.Left], ["问题"], [["一"]]), new Paragraph("结语。")],
    };

    /// <summary>A ledger with a caption and a merged header, Han characters only beside the numbers, one cell of each row on several lines.</summary>
    public static Table Ledger(int rows) => new(
        new CellAlignment[6],
        [
            [new("序号", 1, 2), new("问题", 1, 2), new("整改情况", 3), new("状态", 1, 2)],
            [new("整改措施"), new("责任单位"), new("完成时限")],
        ],
        Enumerable.Range(1, rows).Select(row => (ValueList<TableCell>)
        [
            row.ToString(CultureInfo.InvariantCulture), "河湖管护责任落实不到位个别排口长期无人巡查", row % 3 == 0 ? "对四十八处排口逐一建档压实河长责任开展专项巡查完善长效机制" : "修订制度", "河湖中心", "三季度末", "已完成",
        ]).ToValueList())
    {
        Caption = "表一　整改台账",
    };

    /// <summary>One long paragraph of Han characters, filling full lines of 28 cells on several pages.</summary>
    public static NoticeDocument Han(int lines) => new()
    {
        Blocks = [new Paragraph(new string('国', (28 * lines) - 2))],
    };

    public static byte[] Render(NoticeDocument document, PageReading reading = PageReading.Nominal, DocxOptions? options = null) =>
        DocxRenderer.Render(document, Gb9704.Profile(document.Form, reading), options).Bytes.ToArray();

    public static byte[] Render(params Block[] blocks) => Render(new NoticeDocument { Blocks = blocks });
}
