using Bulletin.Tests.Support;

namespace Bulletin.Tests.Field;

/// <summary>Dates of hand-written documents.</summary>
public sealed class DateTests
{
    [Fact]
    public void A_date_that_does_not_exist_is_an_error()
    {
        var error = FieldInput.Read("20c-date-nonexistent.md").Diagnostics.ShouldHaveSingleItem();

        (error.Code, error.Severity, error.Place).ShouldBe(("BUL2078", DiagnosticSeverity.Error, "20c-date-nonexistent.md:20"));
        error.Hint.ShouldNotBeNull().ShouldContain("2026年3月2日");
    }

    [FontFact]
    public void A_date_in_Chinese_numerals_is_printed_in_figures()
    {
        var input = FieldInput.Read("20d-date-chinese.md");

        input.ShouldPrint("云河市水务局2026年3月2日");
        input.ShouldNotPrint("二〇二六年");
        input.Notice.Document.Metadata.Date.ShouldBe(new DateOnly(2026, 3, 2));
        input.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Place)).ShouldBe([("BUL2080", "20d-date-chinese.md:20")]);
    }

    [Fact]
    public void A_wrong_date_of_printing_is_an_error_with_its_line() =>
        FieldInput.Read("20e-imprint.md").Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Place)).ShouldBe([("BUL2061", "20e-imprint.md:25"), ("BUL2081", "20e-imprint.md:19")]);

    [Theory]
    [InlineData("二〇二六年三月五日", "2026年3月5日")]
    [InlineData("2026年3月5日", "2026年3月5日")]
    public void A_date_of_printing_is_printed_in_figures(string written, string printed)
    {
        var text = File.ReadAllText(Repository.At("tests", "Bulletin.Tests", "Field", "Inputs", "20d-date-chinese.md")).Replace("二〇二六年三月二日", "2026年3月2日", StringComparison.Ordinal);
        var input = FieldInput.OfMarkdown(text + $"\n:::imprint\n印发机关：云河市水务局办公室\n印发日期：{written}\n:::\n");

        input.Docx.ShouldContain(printed + "印发");
        input.Codes.ShouldBe(written == printed ? [] : ["BUL2080"]);
    }
}
