using Bulletin.Layout;

namespace Bulletin.Tests.Layout;

/// <summary>Where lines of 28 cells break; each case names its clause. The number is of Han characters that stand before the text.</summary>
public sealed class LineBreakTests
{
    [Theory]
    [InlineData("GB/T 15834 §5.1.1", 27, "甲，乙", "甲，乙")]
    [InlineData("GB/T 15834 §5.1.1", 27, "甲。乙", "甲。乙")]
    [InlineData("GB/T 15834 §5.1.1", 27, "甲、乙", "甲、乙")]
    [InlineData("GB/T 15834 §5.1.1", 27, "甲；乙", "甲；乙")]
    [InlineData("GB/T 15834 §5.1.1", 27, "甲：乙", "甲：乙")]
    [InlineData("GB/T 15834 §5.1.1", 26, "甲，乙", "乙")]
    [InlineData("GB/T 15834 §5.1.2", 27, "甲？乙", "甲？乙")]
    [InlineData("GB/T 15834 §5.1.2", 27, "甲！乙", "甲！乙")]
    [InlineData("GB/T 15834 §5.1.2", 26, "甲？！乙", "甲？！乙")]
    [InlineData("GB/T 15834 §5.1.3", 27, "“甲”乙", "“甲”乙")]
    [InlineData("GB/T 15834 §5.1.3", 26, "“甲”乙", "“甲”乙")]
    [InlineData("GB/T 15834 §5.1.3", 25, "“甲”乙", "乙")]
    [InlineData("GB/T 15834 §5.1.3", 27, "（甲）乙", "（甲）乙")]
    [InlineData("GB/T 15834 §5.1.3", 26, "（《甲乙》）丙", "（《甲乙》）丙")]
    [InlineData("GB/T 15834 §5.1.3", 24, "《甲》（试行）丙", "（试行）丙")]
    [InlineData("GB/T 15834 §5.1.3", 27, "〈甲〉乙", "〈甲〉乙")]
    [InlineData("GB/T 15834 §5.1.4", 26, "甲——乙", "甲——乙")]
    [InlineData("GB/T 15834 §5.1.4", 25, "甲——乙", "乙")]
    [InlineData("GB/T 15834 §5.1.5", 26, "甲……乙", "甲……乙")]
    [InlineData("GB/T 15834 §5.1.5", 26, "甲…………乙", "甲…………乙")]
    [InlineData("GB/T 15834 §5.1.6", 27, "甲—乙", "甲—乙")]
    [InlineData("GB/T 15834 §5.1.6", 27, "甲～乙", "甲～乙")]
    [InlineData("GB/T 15834 §5.1.6", 27, "甲-乙", "甲-乙")]
    [InlineData("GB/T 15834 §5.1.6", 27, "甲－乙", "甲－乙")]
    [InlineData("GB/T 15834 §5.1.7", 27, "甲·乙", "甲·乙")]
    [InlineData("GB/T 15834 §5.1.7", 26, "甲·乙", "乙")]
    [InlineData("GB/T 15834 §5.1.9", 27, "甲/乙", "甲/乙")]
    [InlineData("GB/T 15834 §5.1.9", 26, "甲／乙", "甲／乙")]
    [InlineData("GB/T 15835 §5.1.7.2", 27, "2026年", "2026年")]
    [InlineData("GB/T 15835 §5.1.7.2", 27, "2026年3月", "2026年3月")]
    [InlineData("GB/T 15835 §5.1.7.2", 25, "2026年12月3日", "12月3日")]
    [InlineData("GB/T 15835 §5.1.7.2", 25, "1,234,567元", "1,234,567元")]
    [InlineData("GB/T 15835 §5.1.7.2", 26, "1 234 567元", "1 234 567元")]
    [InlineData("GB/T 15835 §5.1.7.2", 26, "7.132万元", "7.132万元")]
    [InlineData("GB/T 15835 §5.1.7.2", 25, "98.71％的", "98.71％的")]
    [InlineData("GB/T 15835 §5.1.7.2", 27, "5‰的", "5‰的")]
    [InlineData("GB/T 15835 §5.1.7.2", 26, "37.5℃的", "37.5℃的")]
    [InlineData("GB/T 15835 §5.1.7.2", 27, "45°的", "45°的")]
    [InlineData("GB/T 15835 §5.1.7.2", 27, "95㎡的", "95㎡的")]
    [InlineData("GB/T 15835 §5.1.7.2", 26, "48km²的", "48km²的")]
    [InlineData("GB/T 15835 §5.1.7.2", 27, "￥80元", "￥80元")]
    [InlineData("GB/T 15835 §5.1.7.2", 26, "２０２６年", "２０２６年")]
    [InlineData("GB/T 15835 §5.1.7.2", 26, "３．１４倍", "３．１４倍")]
    [InlineData("GB/T 15834 §5.1.6", 24, "2023-2026年", "2026年")]
    [InlineData("GB/T 15834 §5.1.6", 24, "2017—2022年", "2022年")]
    [InlineData("GB/T 15835 §5.1.3", 24, "15％～30％的", "15％～30％的")]
    [InlineData("GB/T 15835 §5.1.3", 26, "9亿～16亿元", "亿～16亿元")]
    [InlineData("GB/T 9704 §7.2.5", 23, "云发〔2026〕27号", "〔2026〕27号")]
    [InlineData("GB/T 9704 §7.2.5", 22, "云发〔2026〕27号", "〔2026〕27号")]
    [InlineData("GB/T 9704 §7.2.5", 27, "云发〔2026〕27号", "发〔2026〕27号")]
    [InlineData("clreq §3.2.4", 25, "Bulletin的", "Bulletin的")]
    [InlineData("clreq §3.2.4", 25, "don’t的", "的")]
    [InlineData("clreq §3.2.4", 26, "don’t的", "don’t的")]
    [InlineData("clreq §3.2.4", 25, "αβγ的", "的")]
    [InlineData("clreq §3.2.4", 24, "yunhe@sw.example的", "yunhe@sw.example的")]
    [InlineData("clreq §3.2.4", 24, "e\u0301te\u0301e\u0301te\u0301ete的", "e\u0301te\u0301e\u0301te\u0301ete的")]
    [InlineData("clreq §3.1.4", 26, "甲”）。乙", "甲”）。乙")]
    [InlineData("clreq §3.1.4", 24, "甲》”，“《乙", "“《乙")]
    [InlineData("clreq §3.1.4", 27, "甲 ，乙", "甲 ，乙")]
    [InlineData("clreq §3.1.4", 26, "（ 甲", "（ 甲")]
    public void The_next_line_begins_with(string clause, int before, string text, string next)
    {
        var lines = Lines.Of(Lines.Han(before) + text);
        lines.Count.ShouldBe(2, clause);
        lines[1].ShouldBe(next, clause);
    }

    // Word and WPS end lines after a hyphen between letters and digits and after 一字线 between numbers; GB/T 15834-2011 §5.1.6 forbids them
    // at the start of a line only.
    // A hyphen in front of a number or a word is its sign, and nobody knows what Word does with full-width digits.
    [Theory]
    [InlineData("年|2023-|2026|年", "年|2023-2026|年")]
    [InlineData("2023-|10-|01|起", "2023-10-01|起")]
    [InlineData("0000-|8801234|转", "0000-8801234|转")]
    [InlineData("COVID-|19|的", "COVID-19|的")]
    [InlineData("U-|Net-|B5|的", "U-Net-B5|的")]
    [InlineData("GB/T |9704-|2012|的", "GB/T |9704-2012|的")]
    [InlineData("li-|na@yun-|he.example|的", "li-na@yun-he.example|的")]
    [InlineData("https://a-|b.example/c/d-|e|的", "https://a-b.example/c/d-e|的")]
    [InlineData("10%-|15%|的", "10%-15%|的")]
    [InlineData("15％-|30％|的", "15％-30％|的")]
    [InlineData("2021|年-|2023|年", "2021|年-2023|年")]
    [InlineData("(a)-|b|的", "(a)-b|的")]
    [InlineData("A--|B00|的", "A--B00|的")]
    [InlineData("e\u0301-|a|的", "e\u0301-a|的")]
    [InlineData("α-|β|的", "α-β|的")]
    [InlineData("甲-|乙|的", "甲-乙|的")]
    [InlineData("A-|乙|的", "A-乙|的")]
    [InlineData("A-|“乙”", "A-“乙”")]
    [InlineData("甲 - |乙", "甲 - 乙")]
    [InlineData("2017—|2022|年", "2017—2022|年")]
    [InlineData("15%—|30％—|40|的", "15%—30％—40|的")]
    [InlineData("1|月—|2|月", "1|月—|2|月")]
    [InlineData("11-", "11-")]
    [InlineData("至-5℃|的", "至-5℃|的")]
    [InlineData("（-5℃）|的", "（-5℃）|的")]
    [InlineData("表-1|的", "表-1|的")]
    [InlineData("a=-15|的", "a=-15|的")]
    [InlineData("用 --option|的", "用 --option|的")]
    [InlineData("2023\u20112026|年", "2023\u20112026|年")]
    [InlineData("/user/login|的", "/user/login|的")]
    [InlineData("1－11|月", "1－11|月")]
    [InlineData("1–11|月", "1–11|月")]
    [InlineData("1～11|月", "1～11|月")]
    [InlineData("２０２１|年", "２０２１|年")]
    [InlineData("３．１４|倍", "３．１４|倍")]
    [InlineData("说——|他", "说——|他")]
    public void Lines_may_end_where_Word_ends_them_and_fine_typography_keeps_what_is_joined(string standard, string fine)
    {
        var text = standard.Replace("|", "", StringComparison.Ordinal);
        Places(text, Typography.Standard).ShouldBe(standard);
        Places(text, Typography.Fine).ShouldBe(fine);
    }

    // Word breaks before 万 and 号, and no list can tell it not to; so the default does too (GB/T 15835-2011 §5.3).
    [Theory]
    [InlineData(26, "7.1万元", "万元", "7.1万元")]
    [InlineData(23, "〔2026〕27号文", "号文", "〔2026〕27号文")]
    public void Where_Word_cannot_follow_only_fine_typography_goes(int before, string text, string standard, string fine)
    {
        Lines.Of(Lines.Han(before) + text)[1].ShouldBe(standard);
        Lines.Of(Lines.Han(before) + text, Typography.Fine)[1].ShouldBe(fine);
    }

    // What no rule allows to break and no line holds. Every character stands somewhere; the least of the rules is given up (clreq §3.1.4).
    [Theory]
    [InlineData("https://example.yunhe.example/2026/03/02/a-very-long-address-that-no-line-can-hold.html", "https://example.yunhe.example/2026/03/02/a-very-long-|address-that-no-line-can-hold.html")]
    [InlineData("someone.with.a.very.long.name.in.an.office@department.of.water.yunhe.example", "someone.with.a.very.long.name.in.an.office@department.of.|water.yunhe.example")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa123456", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|aaa123456")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa123456", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|123456")]
    [InlineData("甲》》》》》》》》》》》》》》》》》》》》》》》》》》》》》", "甲》》》》》》》》》》》》》》》》》》》》》》》》》》》|》》")]
    [InlineData("甲——————————————————————————————乙", "甲——————————————————————————|————乙")]
    public void The_last_resort(string text, string lines) => string.Join('|', Lines.Of(text)).ShouldBe(lines);

    [Fact]
    public void A_number_longer_than_a_line_is_broken_at_its_edge() =>
        Lines.Of(new string('1', 100)).Select(line => line.Length).ShouldBe([57, 43]);

    [Fact]
    public void An_address_that_fits_on_a_line_of_its_own_is_not_broken() =>
        Lines.Of("网址：" + "https://example.yunhe.example/2026/03/02/notice.html").ShouldBe(["网址：", "https://example.yunhe.example/2026/03/02/notice.html"]);

    [Fact]
    public void Nothing_is_wider_than_the_line_not_even_the_tracking_after_it() =>
        Lines.Set("一" + new string('1', 54) + "2的").Select(line => line[^1].Cells[^1]).ShouldAllBe(cell => cell.X + cell.Width <= Lines.Profile.Page.TypeAreaLeft + Lines.Width);

    // The text with a stroke wherever a line may end.
    private static string Places(string text, Typography typography)
    {
        var (cells, opportunities) = (Lines.Cells(text), Lines.Opportunities(typography));
        return string.Concat(cells.Select((cell, i) => (i > 0 && opportunities.Before(cells, i) ? "|" : "") + cell.Character));
    }

    // clreq §3.6.4, and inside what is Latin; between the two characters there is nothing but their tracking.
    [Theory]
    [InlineData("一二2026年", '2', '0', Typography.Standard)]
    [InlineData("一二Bulletin年", 'u', 'l', Typography.Standard)]
    [InlineData("一二2023-26年", '3', '-', Typography.Standard)]
    [InlineData("一二2023-26年", '-', '2', Typography.Standard)]
    [InlineData("一二e\u0301年", 'e', '\u0301', Typography.Standard)]
    [InlineData("一二——年", '—', '—', Typography.Fine)]
    [InlineData("一二……年", '…', '…', Typography.Fine)]
    [InlineData("一二98.5％年", '5', '％', Typography.Fine)]
    [InlineData("一二甲～乙年", '甲', '～', Typography.Fine)]
    [InlineData("一二甲～乙年", '～', '乙', Typography.Fine)]
    [InlineData("一二2017—2022年", '7', '—', Typography.Fine)]
    [InlineData("一二2017—2022年", '—', '2', Typography.Fine)]
    [InlineData("一二甲／乙年", '／', '乙', Typography.Fine)]
    public void Justification_puts_nothing_between(string text, char left, char right, Typography typography)
    {
        var (gap, first) = Gaps(text, left, right, typography);
        gap.ShouldBe(Lines.Profile.Grid.Tracking);
        first.ShouldBeGreaterThan(Length.Pt(10));
    }

    // As measured in Word and WPS: an East Asian character on one side is enough.
    [Theory]
    [InlineData("一二——年", '—', '—')]
    [InlineData("一二……年", '…', '…')]
    [InlineData("一二98.5％年", '5', '％')]
    [InlineData("一二甲～乙年", '甲', '～')]
    [InlineData("一二甲～乙年", '～', '乙')]
    [InlineData("一二5～乙年", '5', '～')]
    [InlineData("一二1－11年", '－', '1')]
    [InlineData("一二1–11年", '1', '–')]
    [InlineData("一二2017—2022年", '7', '—')]
    [InlineData("一二2017—2022年", '—', '2')]
    [InlineData("一二甲／乙年", '／', '乙')]
    [InlineData("一二甲-乙年", '-', '乙')]
    [InlineData("一二7年", '7', '年')]
    public void Justification_puts_as_much_between_these_as_between_Han_characters(string text, char left, char right)
    {
        var (gap, first) = Gaps(text, left, right, Typography.Standard);
        Math.Abs((gap - first).Emu).ShouldBeLessThanOrEqualTo(1);
    }

    // Between the two, and between the first two characters of the line. The long word that follows leaves the line to be stretched.
    private static (Length Gap, Length First) Gaps(string text, char left, char right, Typography typography)
    {
        var cells = Lines.Cells(text + new string('a', 50));
        var items = LineSetter.Set(cells, 0..text.Length, Length.Zero, Lines.Width, LineAlignment.Justified, 0, Length.Zero, typography);
        var item = (TextItem)items.ShouldHaveSingleItem();
        return (Between(item.Text.IndexOf($"{left}{right}", StringComparison.Ordinal)), Between(0));

        Length Between(int index) => item.Cells[index + 1].X - item.Cells[index].X - item.Cells[index].Width;
    }
}
