using Bulletin.Text;

namespace Bulletin.Tests.Text;

/// <summary>Which zeros of Chinese numerals are wrong (GB/T 15835-2011 §5.2.5).</summary>
public sealed class ChineseZeroTests
{
    [Theory]
    [InlineData("二○二六年", "“二○二六”→“二〇二六”")]
    [InlineData("二◯二六年", "“二◯二六”→“二〇二六”")]
    [InlineData("二Ｏ二六年", "“二Ｏ二六”→“二〇二六”")]
    [InlineData("二O二六年", "“二O二六”→“二〇二六”")]
    [InlineData("二0二六年", "“二0二六”→“二〇二六”")]
    [InlineData("二０二六年", "“二０二六”→“二〇二六”")]
    [InlineData("二零二六年", "“二零二六”→“二〇二六”")]
    [InlineData("一九九○年", "“一九九○”→“一九九〇”")]
    [InlineData("二○○○年", "“二○○○”→“二〇〇〇”")]
    [InlineData("二○二五—二○三五", "“二○二五”→“二〇二五” “二○三五”→“二〇三五”")]
    [InlineData("第一○五号", "“一○五”→“一〇五”")]
    public void A_wrong_zero_is_found(string text, string found) => string.Join(' ', Find(text)).ShouldBe(found);

    [Theory]
    [InlineData("二〇二六年")]
    [InlineData("零八年")]
    [InlineData("一百零五项、一百〇五项、三千零二十年")]
    [InlineData("一零一中学")]
    [InlineData("2026年、100个")]
    [InlineData("一O型血、第一0.5号")]
    [InlineData("○王某○")]
    [InlineData("○二六")]
    [InlineData("三十O二")]
    [InlineData("二025年")]
    [InlineData("五零三年")]
    public void Any_other_is_not(string text) => Find(text).ShouldBeEmpty();

    private static IEnumerable<string> Find(string text)
    {
        CharacterFindings? findings = null;
        ChineseZero.Find(text, ref findings);
        return findings is null ? [] : findings.Zeros.Counts.Select(pair => pair.Name);
    }
}
