using Bulletin.Text;

namespace Bulletin.Tests.Text;

/// <summary>Numerals that people type at the beginning of a text, and texts that only look like it.</summary>
public sealed class TypedNumeralTests
{
    [Theory]
    [InlineData("一、管网漏损", nameof(NumeralShape.ChineseWithPoint), 1, "一、")]
    [InlineData("十二． 管网漏损", nameof(NumeralShape.ChineseWithPoint), 12, "十二． ")]
    [InlineData("一、2025年工作", nameof(NumeralShape.ChineseWithPoint), 1, "一、")]
    [InlineData("一、三公经费超标", nameof(NumeralShape.ChineseWithPoint), 1, "一、")]
    [InlineData("一、一体化建设", nameof(NumeralShape.ChineseWithPoint), 1, "一、")]
    [InlineData("（一）管网漏损", nameof(NumeralShape.ChineseInBrackets), 1, "（一）")]
    [InlineData("(二)　管网漏损", nameof(NumeralShape.ChineseInBrackets), 2, "(二)　")]
    [InlineData("（十一)、管网", nameof(NumeralShape.ChineseInBrackets), 11, "（十一)、")]
    [InlineData("㈢管网", nameof(NumeralShape.ChineseInBrackets), 3, "㈢")]
    [InlineData("1.管网", nameof(NumeralShape.ArabicWithPoint), 1, "1.")]
    [InlineData("１２．管网", nameof(NumeralShape.ArabicWithPoint), 12, "１２．")]
    [InlineData("3、管网", nameof(NumeralShape.ArabicWithPoint), 3, "3、")]
    [InlineData("⒈管网", nameof(NumeralShape.ArabicWithPoint), 1, "⒈")]
    [InlineData("1. 2025年预算", nameof(NumeralShape.ArabicWithPoint), 1, "1. ")]
    [InlineData("（1）管网", nameof(NumeralShape.ArabicInBrackets), 1, "（1）")]
    [InlineData("(1) 2025年预算", nameof(NumeralShape.ArabicInBrackets), 1, "(1) ")]
    [InlineData("2）管网", nameof(NumeralShape.ArabicInBrackets), 2, "2）")]
    [InlineData("⑵管网", nameof(NumeralShape.ArabicInBrackets), 2, "⑵")]
    [InlineData("①管网", nameof(NumeralShape.Circled), 1, "①")]
    [InlineData("㊿管网", nameof(NumeralShape.Circled), 50, "㊿")]
    [InlineData("第一，管网", nameof(NumeralShape.Ordinal), 1, "第一，")]
    [InlineData("一是更换管网", nameof(NumeralShape.Measure), 1, "一是")]
    [InlineData("  十一是：更换管网", nameof(NumeralShape.Measure), 11, "  十一是：")]
    [InlineData("一是一批管网得到更换", nameof(NumeralShape.Measure), 1, "一是")]
    [InlineData("（一）级别不清", nameof(NumeralShape.ChineseInBrackets), 1, "（一）")]
    [InlineData("（一）期限过长", nameof(NumeralShape.ChineseInBrackets), 1, "（一）")]
    public void A_typed_numeral_is_read(string text, string shape, int number, string written)
    {
        var typed = TypedNumeral.Read(text).ShouldNotBeNull();
        typed.Shape.ToString().ShouldBe(shape);
        typed.Number.ShouldBe(number);
        text[..typed.Length].ShouldBe(written);
        typed.IsCertain.ShouldBeTrue();
    }

    [Theory]
    [InlineData("1.2万元")]
    [InlineData("１．５亿元")]
    [InlineData("3.15行动落实不力")]
    [InlineData("1.1.2管网")]
    [InlineData("2025年预算")]
    [InlineData("2025.年")]
    [InlineData("12.5%的管网")]
    [InlineData("1、2号机组振动")]
    [InlineData("1号泵站")]
    [InlineData("一号渠首工程问题")]
    [InlineData("一、二号泵站")]
    [InlineData("一、二、三号泵站")]
    [InlineData("（1）号机组")]
    [InlineData("（一）级响应")]
    [InlineData("（二）标段进度滞后")]
    [InlineData("①号机组")]
    [InlineData("一体化建设")]
    [InlineData("一是一、二是二")]
    [InlineData("一是一，二是二，不含糊")]
    [InlineData("第一水厂")]
    [InlineData("第一时间处置")]
    [InlineData("第一、二水厂")]
    [InlineData("二〇二六年，")]
    [InlineData("三五、十五期间")]
    [InlineData("十分、认真")]
    [InlineData("（试行）")]
    [InlineData("")]
    [InlineData("一")]
    [InlineData("（")]
    public void Other_beginnings_are_no_numerals(string text) => TypedNumeral.Read(text).ShouldBeNull();

    [Theory]
    [InlineData("1.2025年预算")]
    [InlineData("1、3个小区")]
    [InlineData("1. 2万元")]
    [InlineData("一、三级响应")]
    [InlineData("一、")]
    [InlineData("一是")]
    [InlineData("（一）（二）标段")]
    [InlineData("⒈2万元")]
    public void What_can_be_read_both_ways_is_uncertain(string text) => TypedNumeral.Read(text).ShouldNotBeNull().IsCertain.ShouldBeFalse();

    [Theory]
    [InlineData("整改问题一：", "整改问题二：管网", 2)]
    [InlineData("整改问题一：", "整改问题3: 管网", 3)]
    [InlineData("整改问题一：", "问题二：管网", null)]
    [InlineData("问题一", "问题一　管网", 1)]
    [InlineData("问题一", "问题一致", null)]
    [InlineData("第一条", "第二条 管网", 2)]
    [InlineData("1．", "1.管网", 1)]
    [InlineData("（一）", "一、管网", null)]
    public void A_format_is_read_whatever_the_width_of_its_marks(string format, string text, int? number) =>
        (TypedNumeral.Read(text, NumeralFormat.Parse(format))?.Number).ShouldBe(number);
}
