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
    [InlineData("GB/T 15835 §5.1.3", 24, "2023-2026年", "2023-2026年")]
    [InlineData("GB/T 15835 §5.1.3", 24, "2017—2022年", "2017—2022年")]
    [InlineData("GB/T 15835 §5.1.3", 24, "15％～30％的", "15％～30％的")]
    [InlineData("GB/T 15835 §5.1.3", 25, "15%—30%的", "15%—30%的")]
    [InlineData("GB/T 15835 §5.1.3", 26, "9亿～16亿元", "亿～16亿元")]
    [InlineData("GB/T 9704 §7.2.5", 23, "云发〔2026〕27号", "〔2026〕27号")]
    [InlineData("GB/T 9704 §7.2.5", 22, "云发〔2026〕27号", "〔2026〕27号")]
    [InlineData("GB/T 9704 §7.2.5", 27, "云发〔2026〕27号", "发〔2026〕27号")]
    [InlineData("clreq §3.2.4", 25, "Bulletin的", "Bulletin的")]
    [InlineData("clreq §3.2.4", 25, "don’t的", "的")]
    [InlineData("clreq §3.2.4", 26, "don’t的", "don’t的")]
    [InlineData("clreq §3.2.4", 25, "COVID-19的", "COVID-19的")]
    [InlineData("clreq §3.2.4", 25, "αβγ的", "的")]
    [InlineData("clreq §3.2.4", 24, "yunhe@sw.example的", "yunhe@sw.example的")]
    [InlineData("clreq §3.2.4", 24, "0000-8801234转", "0000-8801234转")]
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

    // clreq §3.6.4; between the two characters there is nothing but their tracking.
    [Theory]
    [InlineData("一二2026年", '2', '0')]
    [InlineData("一二Bulletin年", 'u', 'l')]
    [InlineData("一二——年", '—', '—')]
    [InlineData("一二……年", '…', '…')]
    [InlineData("一二98.5％年", '5', '％')]
    [InlineData("一二甲～乙年", '甲', '～')]
    [InlineData("一二甲～乙年", '～', '乙')]
    [InlineData("一二2017—2022年", '7', '—')]
    [InlineData("一二2017—2022年", '—', '2')]
    [InlineData("一二甲／乙年", '／', '乙')]
    [InlineData("一二e\u0301年", 'e', '\u0301')]
    public void Justification_puts_nothing_between(string text, char left, char right)
    {
        // The long word that follows leaves the first line to be stretched.
        var item = Lines.Set(text + new string('a', 50))[0].ShouldHaveSingleItem();
        var index = item.Text.IndexOf($"{left}{right}", StringComparison.Ordinal);
        (item.Cells[index + 1].X - item.Cells[index].X - item.Cells[index].Width).ShouldBe(Lines.Profile.Grid.Tracking);
        (item.Cells[1].X - item.Cells[0].X - item.Cells[0].Width).ShouldBeGreaterThan(Length.Pt(10));
    }
}
