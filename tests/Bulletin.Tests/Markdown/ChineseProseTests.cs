using System.Text.RegularExpressions;
using Bulletin.Markdown;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Markdown;

/// <summary>Official Chinese prose in 公文 Markdown: what is text stays, and what is markup is told from it.</summary>
public sealed class ChineseProseTests
{
    [Theory]
    [InlineData("5~10万元，3~5天")]
    [InlineData("8:30~12:00，14:00~17:30")]
    [InlineData("A1~A5=B1~B5")]
    [InlineData("A~C级、D~E级，A~C和D~E")]
    [InlineData("I~III类，IV~V类")]
    [InlineData("100mg~200mg~300mg，1kg~2kg+3kg~4kg")]
    [InlineData("（1）~（3）项和（5）~（7）项")]
    [InlineData("周一~周五，周六~周日")]
    [InlineData("/~user/index，/~li~/")]
    [InlineData("C:\\PROGRA~1\\MICROS~1")]
    [InlineData("x^2+y^2=z^2，2^10=1024，2^3*3^2")]
    [InlineData("^_^")]
    [InlineData("~~作废~~")]
    [InlineData("刘*强、周**、吴**等")]
    [InlineData("138****5678、139****5679")]
    [InlineData("李**、王**、赵**三人")]
    [InlineData("张**任组长，李**任副组长")]
    [InlineData("标*的为必填，标**的为选填，标***的不填")]
    [InlineData("**明、李**")]
    [InlineData("**明、**华")]
    [InlineData("**明和**华，**明向**华")]
    [InlineData("**明任组长，**华任副组长")]
    [InlineData("（**明、李**）")]
    [InlineData("**明（组长）、李**（副组长）")]
    [InlineData("王*明、李*华、*号栏和*号项")]
    [InlineData("3*5元，合计2*3*4平方米，6*4米")]
    [InlineData("*强调*")]
    [InlineData("***重点***")]
    [InlineData("** 重点 **")]
    [InlineData("C:\\共享\\a.b，\\\\server\\share，a\\b")]
    [InlineData("_下划线_、`代码`、<b>、&amp;、a|b、#号、[1]、[a](b)、[a]: b")]
    [InlineData("[重点]{加粗}、[重点]{}、{着重}、重点]{着重}、[]{着重}")]
    [InlineData("行末的\\")]
    public void Text_stays_as_it_was_typed(string typed)
    {
        var text = InlineMarkdown.Parse(typed);

        text.ShouldBe(RichText.Plain(typed));
    }

    [Theory]
    [InlineData("PM~2.5~、PM~10~分别", "PM<2.5>Subscript、PM<10>Subscript分别")]
    [InlineData("CO~2~，H~2~O", "CO<2>Subscript，H<2>SubscriptO")]
    [InlineData("C~6~H~12~O~6~", "C<6>SubscriptH<12>SubscriptO<6>Subscript")]
    [InlineData("2H~2~+O~2~", "2H<2>Subscript+O<2>Subscript")]
    [InlineData("COD~Mn~等指标、COD~Cr~", "COD<Mn>Subscript等指标、COD<Cr>Subscript")]
    [InlineData("SO~4~^2−^、NH~4~^+^", "SO<4>Subscript<2−>Superscript、NH<4>Subscript<+>Superscript")]
    [InlineData("Fe(OH)~3~，x~i+1~。", "Fe(OH)<3>Subscript，x<i+1>Subscript。")]
    [InlineData("10^−3^、10^6^m^3^、5米^2^、m^2^", "10<−3>Superscript、10<6>Superscriptm<3>Superscript、5米<2>Superscript、m<2>Superscript")]
    [InlineData("10~15mg/m^3^，PM~2.5~为30~40μg/m^3^", "10~15mg/m<3>Superscript，PM<2.5>Subscript为30~40μg/m<3>Superscript")]
    [InlineData("**重点**", "<重点>Strong")]
    [InlineData("“**重点**”（**重点**）", "“<重点>Strong”（<重点>Strong）")]
    [InlineData("一是**重点**", "一是**重点**")]
    [InlineData("一、**重点**工作", "一、<重点>Strong工作")]
    [InlineData("**一是加强领导。**市局成立专班。**二是压实责任。**", "<一是加强领导。>Strong市局成立专班。<二是压实责任。>Strong")]
    [InlineData("**云河市水务局**负责", "<云河市水务局>Strong负责")]
    [InlineData("**一、基本情况**", "<一、基本情况>Strong")]
    [InlineData("**“回头看”**，**PM~2.5~浓度**", "<“回头看”>Strong，<PM>Strong<2.5>Strong, Subscript<浓度>Strong")]
    [InlineData("**PM**~2.5~", "<PM>Strong<2.5>Subscript")]
    [InlineData("李**已处理。**重点**", "李**已处理。<重点>Strong")]
    [InlineData("一是[重点]{着重}工作、[重]{强调}点、A[总]{下标}、[a[b]{下标}]{strong}", "一是<重点>Strong工作、<重>Emphasis点、A<总>Subscript、<a>Strong<b>Strong, Subscript")]
    [InlineData("[重点]{着重、上标}", "<重点>Strong, Superscript")]
    [InlineData("第[1]条[重点 ]{着重}", "第[1]条<重点 >Strong")]
    [InlineData("\\*\\*重点\\*\\*、5\\~10、\\[a]\\{b}、\\\\*、a\\\\b", "**重点**、5~10、[a]\\{b}、\\*、a\\\\b")]
    public void Markup_is_told_from_text(string typed, string expected) => Described(InlineMarkdown.Parse(typed)).ShouldBe(expected);

    [Theory]
    [InlineData("5~10万元，3~5天", "BUL2070")]
    [InlineData("5~10万元", "")]
    [InlineData("刘*强、138****5678", "")]
    [InlineData("王*明、李*华", "BUL2070")]
    [InlineData("李**、王**", "BUL2070")]
    [InlineData("一是**重点**工作", "BUL2071")]
    [InlineData("张**任组长，李**任副组长", "BUL2071")]
    [InlineData("x^2+y^2", "BUL2070")]
    [InlineData("[重点]{加粗}", "BUL2072")]
    [InlineData("**重点**和PM~2.5~", "")]
    [InlineData("\\*重点\\*", "")]
    public void What_looks_like_markup_and_is_printed_is_told_of(string typed, string codes) =>
        Codes($"# 通报\n\n{typed}\n\n:::signature\n2026年3月2日\n:::\n").ShouldBe(codes);

    [Fact]
    public void Each_mark_is_told_of_once_with_its_line()
    {
        var found = Notice.FromMarkdown("# 通报\n\n正文\n5~10万元，3~5天。\n\n1~2，3~4。\n\n一是**重点**。\n\n:::signature\n2026年3月2日\n:::\n", name: "通报.md").Diagnostics;

        found.Select(diagnostic => (diagnostic.Code, diagnostic.Place)).ShouldBe([("BUL2070", "通报.md:4"), ("BUL2071", "通报.md:8")]);
        found[1].Hint.ShouldNotBeNull().ShouldContain("[重点]{着重}");
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("## ", "")]
    [InlineData("| 序号 |\n| --- |\n| ", " |")]
    public void Marks_sprinkled_into_prose_are_printed(string before, string after)
    {
        const string Marks = "~*_#|<>^\\`";
        var random = new Random(9704);
        foreach (var prose in Enumerable.Range(0, 2000).Select(i => Prose[i % Prose.Length]))
        {
            var typed = prose;
            for (var count = random.Next(1, 9); count > 0; count--)
            {
                typed = typed.Insert(random.Next(1, typed.Length + 1), Marks[random.Next(Marks.Length)].ToString());
            }

            if (NoticeOf($"# 通报\n\n{before}{typed}{after}\n") is { } notice)
            {
                Text(notice.Document.Blocks[^1]).ShouldBe(NotationModel.WithoutEscapes(typed), typed);
            }
        }
    }

    [Fact]
    public void A_value_alone_in_strong_text_is_strong_and_stays_as_it_is() =>
        Described(InlineReader.Read("**\uFDD00\uFDD1**负责", ["2~3"])).ShouldBe("<2~3>Strong负责");

    [Theory]
    [InlineData("*~", 30_000)]
    [InlineData("**a~b~^c^", 15_000)]
    [InlineData("\\*", 60_000)]
    [InlineData("[", 120_000)]
    [InlineData("]{", 60_000)]
    [InlineData("[a]{着重}", 20_000)]
    [InlineData("**甲", 40_000)]
    [InlineData("a~", 60_000)]
    public void Work_on_marks_grows_with_the_text_alone(string unit, int count)
    {
        var (once, twice) = (Allocated(unit, count), Allocated(unit, 2 * count));

        twice.ShouldBeLessThan(once * 3);
    }

    private static readonly string[] Prose =
    [
        "市水务局将水表检定费由10~20元降至5~8元，水温控制在15~18℃。",
        "截至2026年3月，已更换DN100管网12公里，漏损率由18%降至9.6%（同比下降8.4个百分点）。",
        "一是加强领导；二是“回头看”；三是落实《云河市供水条例》第3条、第5条。",
        "张某任组长，李某、王某任副组长，联系人：李明，电话：0000-8801234。",
        "PM2.5平均浓度为30μg，COD和NH3均达标，A级、B级企业分别为3家、5家。",
    ];

    private static Notice? NoticeOf(string markdown)
    {
        try
        {
            return Notice.FromMarkdown(markdown);
        }
        catch (NoticeException)
        {
            return null;
        }
    }

    private static string Text(Block block) => block switch
    {
        Heading heading => heading.Text.ToString(),
        Table table => table.Rows[0][0].ToString(),
        Paragraph paragraph => paragraph.Text.ToString(),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, null),
    };

    private static long Allocated(string unit, int count)
    {
        var text = string.Concat(Enumerable.Repeat(unit, count));
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = InlineMarkdown.Parse(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Codes(string markdown) => string.Join(' ', Notice.FromMarkdown(markdown).Diagnostics.Select(diagnostic => diagnostic.Code));

    private static string Described(RichText text) => string.Concat(text.Runs.Select(run => run.Style == TextStyle.Plain ? run.Text : $"<{run.Text}>{run.Style}"));
}
