using System.Globalization;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Tests.Samples;

/// <summary>The files of <c>tests/samples</c>: each shows what only Word and WPS can tell, so that a person sees all of it in ten minutes. What to look at stands in its README.</summary>
internal static class WordSamples
{
    private const string Signature = "\n:::signature\n中共云河市水务局党组\n2026年3月2日\n:::\n";

    private const string Finding = "一是修订《云河市水务局议事规则（试行）》，明确“三重一大”事项须经党组会议集体研究；二是对2023-2026年38个项目逐一核查，追回资金223.06万元；三是印发云水发〔2026〕3号文件，PM~2.5~浓度下降6.6％——对照反馈意见逐条认领……完成率98.5%。";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<WordSample> All { get; } =
    [
        new("01-grid", "# 二十二行二十八字\n\n" + Lines(60)) { Options = new() { CharacterGrid = true } },
        new("02-notice", Notice(6)),
        new("03-lines", "# 行首行尾\n\n" + string.Concat(Enumerable.Range(0, 28).Select(i => new string('国', i) + "制定2023-2026年计划，（见云水发〔2026〕12号）达98.5％以上——“回头看”……共1—11月、PM2.5下降，费用8.2万元。\n\n"))),
        new("04-signature-fits", "# 署名与正文同页\n\n" + Lines(16) + "以上情况，特此通报。\n" + Signature),
        new("05-signature-moves", "# 署名随正文移页\n\n" + Lines(19) + "以上情况，特此通报，请结合实际认真抓好落实，并将落实情况于两个月内书面报告。\n" + Signature),
        new("06-joint-signature", "# 联合署名\n\n以上情况，特此通报。\n\n:::signature 加盖印章\n中共云河市水务局党组\n云河市财政局\n云河市审计局\n2026年3月2日\n:::\n"),
        new("07-numbering-native", "# 自动编号\n\n" + Headings(21)) { Options = new() { Numbering = NumberingMode.Native } },
        new("08-tables", "# 表格与横排\n\n正文一段。\n\n" + Ledger("") + "\n:::attachment 整改任务清单\n\n" + Ledger("横排 ") + "\n:::\n"),
        new("09-pictures", "# 图片\n\n正文一段。\n\n![河道整改前后](图1.png \"图1　整改前后对比\")\n\n正文又一段。\n", new() { Pictures = SamplePictures.Instance }),
        new("10-read-only", "# 限制编辑\n\n打开时应为只读。\n" + Signature) { Options = new() { ReadOnly = true, OfficeProperties = true } },
        new("11-run-in-separator", Notice(3)) { Options = new() { RunInHeadings = RunInHeadingMode.StyleSeparator } },
        new("12-content-controls", () => Bulletin.Notice.Compose(ReportFile.Load(Repository.At("examples", "reports", "sectioned.yaml")))) { Options = new() { ContentControls = true } },
        new("13-reference-document", Notice(3)) { Options = new() { Reference = Reference() } },
        new("14-connectors", "# 连接号与行末\n\n" + string.Concat(Enumerable.Range(0, 28).Select(i => new string('国', i)
            + "1～11月、15％～30％、1－11月、１～１１月、1–11月、２０２１年、３．１４倍、15％-30％、表-1、降至-5℃、增加--及其他、和/或、说——他、等等……后文。\n\n"))),
    ];

    // An office's own file: headings of the first level in 隶书, a header.
    private static ReferenceDocument Reference()
    {
        const string Header = "<w:headerReference w:type=\"default\" r:id=\"rId20\"/><w:headerReference w:type=\"even\" r:id=\"rId20\"/>";
        var file = new DocxSurgery(new WordSample("reference", Notice(1)).Docx())
            .Replace("word/document.xml", "<w:footerReference", Header + "<w:footerReference")
            .AddPart(
                "header1.xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
                "header",
                "rId20",
                """<?xml version="1.0" encoding="UTF-8"?><w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>云河市水务局内部文件样式</w:t></w:r></w:p></w:hdr>""");
        var styles = file.Text("word/styles.xml");
        return ReferenceDocument.Load(file.Write("word/styles.xml", styles.Replace("黑体", "隶书", StringComparison.Ordinal)).ToDocx());
    }

    private static string Lines(int count) => string.Concat(Enumerable.Repeat("巡察整改情况通报应当准确反映整改工作进展成效并接受党员干部和群众监督" + "坚持问题导向压实责任逐项推进。\n\n", (count + 1) / 2));

    private static string Notice(int findings) =>
        "# 中共云河市水务局党组\n# 关于巡察整改情况的通报\n\n根据市委统一部署，2025年3月10日至5月9日，市委第二巡察组对市水务局党组开展了常规巡察。现将整改情况予以公布。\n\n## “三重一大”制度方面\n\n### 着力解决决策程序不规范的问题\n\n"
        + string.Concat(Enumerable.Range(0, findings).Select(_ => "#### 个别事项未集体研究问题整改情况。 +\n\n" + Finding + "\n\n"))
        + "##### 立行立改\n\n已完成。\n\n:::contacts\n联系电话：0000-7654321；\n电子邮箱：jw@yunhe.example。\n:::\n\n:::attachments\n整改任务清单\n制度目录\n:::\n"
        + Signature + "\n:::remark\n此件公开发布\n:::\n\n:::attachment 整改任务清单\n\n见下表。\n\n:::\n\n:::attachment 制度目录\n\n《云河市水务局议事规则（试行）》。\n\n:::\n";

    private static string Headings(int sections) => string.Concat(Enumerable.Range(1, sections).Select(section =>
        string.Create(CultureInfo.InvariantCulture, $"## 方面\n\n### 问题\n\n### 问题\n\n#### 第{section}节第一个问题。 +\n\n正文。\n\n#### 第{section}节第二个问题。 +\n\n正文。\n\n")));

    private static string Ledger(string turned) =>
        $":::table {turned}表1　整改台账\n| 序号 | 问题 | 整改措施 | 责任单位 | 完成时限 |\n| :-: | --- | --- | --- | :-: |\n"
        + string.Concat(Enumerable.Range(1, 30).Select(row => string.Create(CultureInfo.InvariantCulture, $"| {row} | 专项资金拨付不及时 | 对照台账逐项核查，限期整改到位 | 市水务局办公室 | 2026年3月 |\n")))
        + ":::\n";
}
