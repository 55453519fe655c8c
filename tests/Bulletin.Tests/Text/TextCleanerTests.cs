using System.Diagnostics;
using Bulletin.Text;

namespace Bulletin.Tests.Text;

/// <summary>What becomes of the characters of a text.</summary>
public sealed class TextCleanerTests
{
    [Theory]
    [InlineData("⽤⼈⾼⽅⽂⾏", "用人高方文行")]
    [InlineData("⻓期、⻋辆、⻔户、⻅证", "长期、车辆、门户、见证")]
    [InlineData("⼀⻚⻢⿓⻰", "一页马龍龙")]
    [InlineData("cafe\u0301", "café")]
    [InlineData("lü\u0304e\u0300", "lǖè")]
    [InlineData("\u1112\u1161\u11AB글", "한글")]
    [InlineData("か\u3099", "が")]
    [InlineData("供\u200B水\u200C管\u200D网\u2060、\u2063\uFEFF\u00AD\u180E完", "供水管网、完")]
    [InlineData("供\u200E水\u200F管\u202A网\u202C\u2066\u2069\u061C", "供水管网")]
    [InlineData("上\u2028中\u2029下", "上\n中\n下")]
    [InlineData("甲\u2003乙\u2002丙\u2009丁", "甲\u3000乙 丙 丁")]
    [InlineData("1\u202F234", "1\u00A0234")]
    [InlineData("\u3000\u3000 甲\u3000乙\t\u00A0\uFEFF\u3000", "甲\u3000乙")]
    [InlineData("\u200B\u3000甲", "甲")]
    public void A_text_becomes_what_is_meant(string typed, string meant)
    {
        Clean(typed).Text.ShouldBe(meant);
        CharacterFindings? findings = null;
        TextCleaner.Clean(RichText.Plain(typed), ref findings).ToString().ShouldBe(meant);
    }

    [Theory]
    [InlineData("\uF92C\uF979\uFA11\uFA1C")]
    [InlineData("\U0002F800\U0002FA1D")]
    [InlineData("\uE123\U000F0001\U00100002")]
    [InlineData("\uFFFD\uFFFC")]
    [InlineData("葛\U000E0100辻\uFE00")]
    [InlineData("㐂𠮷𪜀𫝀𫠝𬱖𰻝𱁬")]
    [InlineData("供 水\u00A0管　网\t甲")]
    [InlineData("二○二六年二O二六年")]
    [InlineData("é한글がǖ")]
    [InlineData("👨\u200D👩\u200D👧")]
    [InlineData("می\u200Cخواهم")]
    public void A_character_that_may_be_meant_stays(string text) => Clean(text).Text.ShouldBe(text);

    [Theory]
    [InlineData("")]
    [InlineData("整改落实情况：一是更换老旧管网12公里（PE管），漏损率降至9.6%。\n“回头看”——完成；①②③……")]
    [InlineData("国务院Αα Яя é ㎡ ℃ ① Ⅻ　〇 ￥ ＡＢ")]
    public void A_usual_text_is_the_same_object(string text)
    {
        var rich = RichText.Plain(text);
        CharacterFindings? findings = null;
        TextCleaner.Clean(text, ref findings).ShouldBeSameAs(text);
        TextCleaner.Clean(rich, ref findings).ShouldBeSameAs(rich);
        findings.ShouldBeNull();
    }

    [Fact]
    public void The_unified_compatibility_ideographs_are_ideographs_like_others() => 
        Clean("\uFA0E\uFA0F\uFA11\uFA13\uFA14\uFA1F\uFA21\uFA23\uFA24\uFA27\uFA28\uFA29").Findings!.Compatibility.Count.ShouldBe(0);

    [Fact]
    public void Styles_and_origins_stay()
    {
        CharacterFindings? findings = null;
        var text = RichText.Of([new TextRun("\u3000⽤"), new TextRun("⽤\u200B", TextStyle.Strong) { Origin = new Origin("closing[0]") }]);
        var clean = TextCleaner.Clean(text, ref findings);
        clean.Runs.Select(run => (run.Text, run.Style)).ShouldBe([("用", TextStyle.Plain), ("用", TextStyle.Strong)]);
        clean.Runs[1].Origin.Path.ShouldBe("closing[0]");
        findings!.Replaced.Counts.ShouldBe([("⽤（U+2F64）→用", 2)]);
    }

    [Fact]
    public void Positions_count_characters_from_the_beginning_of_the_text()
    {
        CharacterFindings? findings = null;
        TextCleaner.Clean(RichText.Of([new TextRun("\u3000𠮷\uFFFD"), new TextRun("甲\u0007", TextStyle.Strong)]), ref findings);
        findings!.Lost.Places.ShouldBe([("U+FFFD", 3)]);
        findings.Forbidden.Places.ShouldBe([("U+0007", 5)]);
        Clean("\u3000𠮷\uFFFD").Findings!.Lost.Places.ShouldBe([("U+FFFD", 3)]);
    }

    [Fact]
    public void A_hostile_text_takes_time_in_proportion_to_its_length()
    {
        foreach (var unit in (string[])["\u200B", "e\u0301", "\u0301", "\u0007", "⽤", "\uD800", "二○", "○", "\u1161", "\uE000", "甲\u3000"])
        {
            var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
            var time = Stopwatch.StartNew();
            Clean(text);
            time.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20), unit);
        }
    }

    private static (string Text, CharacterFindings? Findings) Clean(string text)
    {
        CharacterFindings? findings = null;
        return (TextCleaner.Clean(text, ref findings), findings);
    }
}
