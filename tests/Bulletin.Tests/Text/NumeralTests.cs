using System.Globalization;
using Bulletin.Text;
using Humanizer;

namespace Bulletin.Tests.Text;

/// <summary>Numerals, against values written down by hand and against Humanizer.</summary>
public sealed class NumeralTests
{
    [Theory]
    [InlineData(1, "一")]
    [InlineData(2, "二")]
    [InlineData(10, "十")]
    [InlineData(11, "十一")]
    [InlineData(20, "二十")]
    [InlineData(21, "二十一")]
    [InlineData(99, "九十九")]
    [InlineData(100, "一百")]
    [InlineData(101, "一百零一")]
    [InlineData(110, "一百一十")]
    [InlineData(111, "一百一十一")]
    [InlineData(200, "二百")]
    [InlineData(1000, "一千")]
    [InlineData(1001, "一千零一")]
    [InlineData(1010, "一千零一十")]
    [InlineData(1100, "一千一百")]
    [InlineData(2005, "二千零五")]
    [InlineData(9999, "九千九百九十九")]
    public void Chinese(int number, string numeral) => ChineseNumeral.Format(number).ShouldBe(numeral);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10000)]
    [InlineData(int.MaxValue)]
    public void Chinese_numerals_have_a_range(int number) => Should.Throw<ArgumentOutOfRangeException>(() => ChineseNumeral.Format(number));

    /// <summary>Humanizer 2.14.1 errs wherever a number ends in 10 after a hundred: it says 一百十 for 110, 一千零十 for 1010.</summary>
    [Fact]
    public void Chinese_numerals_agree_with_Humanizer_but_for_its_known_errors()
    {
        var culture = new CultureInfo("zh-CN");
        var differing = Enumerable.Range(1, ChineseNumeral.Max).Where(number => number.ToWords(culture) != ChineseNumeral.Format(number)).ToList();
        differing.ShouldBe(Enumerable.Range(1, ChineseNumeral.Max).Where(number => number > 100 && number % 100 == 10));
        110.ToWords(culture).ShouldBe("一百十");
        1010.ToWords(culture).ShouldBe("一千零十");
    }

    [Theory]
    [InlineData("一、", 12, "十二、")]
    [InlineData("（一）", 12, "（十二）")]
    [InlineData("1.", 12, "12.")]
    [InlineData("1、", 12, "12、")]
    [InlineData("1．", 12, "12．")]
    [InlineData("（1）", 12, "（12）")]
    [InlineData("(1)", 12, "(12)")]
    [InlineData("①", 1, "①")]
    [InlineData("①", 20, "⑳")]
    [InlineData("①", 21, "㉑")]
    [InlineData("①", 35, "㉟")]
    [InlineData("①", 36, "㊱")]
    [InlineData("①", 50, "㊿")]
    [InlineData("第一、", 3, "第三、")]
    [InlineData("整改问题一：", 20, "整改问题二十：")]
    public void Formats(string pattern, int number, string text)
    {
        var format = NumeralFormat.Parse(pattern);
        format.Format(number).ShouldBe(text);
        format.Pattern.ShouldBe(pattern);
    }

    [Theory]
    [InlineData("")]
    [InlineData("、")]
    [InlineData("a.")]
    [InlineData("一一")]
    [InlineData("1.1")]
    [InlineData("一、1.")]
    public void A_format_has_exactly_one_numeral(string pattern)
    {
        NumeralFormat.TryParse(pattern, out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => NumeralFormat.Parse(pattern));
    }

    [Fact]
    public void Circled_numbers_end_at_fifty() => Should.Throw<ArgumentOutOfRangeException>(() => NumeralFormat.Parse("①").Format(51));
}
