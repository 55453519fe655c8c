using FsCheck;
using FsCheck.Fluent;

namespace Bulletin.Tests.Support;

/// <summary>Official prose in which marks that Markdown dialects know stand at any place.</summary>
internal static class Prose
{
    private const string Marks = "~*_#|<>^\\`";

    private static readonly string[] Sentences =
    [
        "截至2026年3月底，全市更换老旧管网12公里，漏损率由18%降至9.6%。",
        "对3名责任人给予诫勉，追回资金5至10万元，3至5天内入账。",
        "PM2.5平均浓度降至35微克/立方米，SO2、NOx排放全部达标。",
        "“三重一大”事项集体决策……形成《议事规则（试行）》。",
        "工作时间8:30至12:00，联系电话0000-8801234，邮箱zhenggai@yunhe.example。",
        "李明、王强等人负责A1至B2栋，设备尺寸6×4米，合计24平方米。",
        "经核查（云水〔2026〕3号），问题属实——已立行立改。",
        "网上办事大厅支持 PDF 与 Word 文件，地址见附表。",
        "县（区）财政局、水务局：请于15日前报送台账；逾期通报。",
        "完成率98.71%，同比提高2.5个百分点，位列全市第一",
    ];

    /// <summary>One to two sentences with one to eight marks, each at any place; now and then a mark stands twice.</summary>
    public static Gen<string> WithMarks { get; } =
        from sentences in Gen.Elements(Sentences).ArrayOf().Resize(2).Where(chosen => chosen.Length > 0)
        from marks in Mark.NonEmptyListOf().Resize(8)
        from places in Gen.Choose(0, 1000).ArrayOf(marks.Count)
        select Sprinkle(string.Concat(sentences), marks, places);

    private static Gen<string> Mark =>
        from mark in Gen.Elements(Marks.ToCharArray())
        from twice in Gen.Choose(0, 3)
        select new string(mark, twice == 0 ? 2 : 1);

    private static string Sprinkle(string text, IList<string> marks, int[] places)
    {
        for (var i = 0; i < marks.Count; i++)
        {
            text = text.Insert(places[i] % (text.Length + 1), marks[i]);
        }

        return text;
    }
}
