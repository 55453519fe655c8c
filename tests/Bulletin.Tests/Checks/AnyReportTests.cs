using Bulletin.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Bulletin.Tests.Checks;

/// <summary><see cref="Notice.Check"/> goes on after an error, and never throws for bad content.</summary>
public sealed class AnyReportTests
{
    private static readonly string[] Texts =
    [
        "", " ", "　", "甲\n乙", "\n", "一是一是", "（一）", "1.", "附件1：附件1", "：", "。", "“", "\u0001", "\uFFFD\uE000", "\uD800", "⽤⼾", "\u202E甲", "二○二六年", "5~10万元", "**甲**", "{{x}}", "| a |", ":::",
        "电话：0000-8801234", "抄送：市委办公室。", "绝密★31年", "秘密★", "云水〔2026〕3号", "第一、", "一、", "①", "6*4米，见附件9", "云河市水务局", "\uFDD0", "e\u0301", "…………", "https://yunhe.example/a_b?c=d",
    ];

    private static readonly Gen<RemediationReport> Reports = new AnyReport(Gen.Elements(Texts), Gen.Elements(Texts).Select(RichText.Plain)).Reports(24);

    [Fact]
    public void Every_report_is_checked_for_every_form_and_audience() => Prop.ForAll(Reports.ToArbitrary(), report =>
    {
        foreach (var form in Enum.GetValues<DocumentForm>())
        {
            foreach (var audience in Enum.GetValues<Audience>())
            {
                var options = new NoticeOptions { Form = form, Audience = audience, FindingsTable = (int)form == (int)audience };
                var found = Notice.Check(report, options);

                // Composing finds the same, and refuses for an error alone.
                found.ShouldBe(Composed(report, options));
            }
        }
    }).Check(RandomCases.Of(200));

    private static ValueList<Diagnostic> Composed(RemediationReport report, NoticeOptions options)
    {
        try
        {
            return Notice.Compose(report, options).Diagnostics;
        }
        catch (NoticeException exception)
        {
            exception.Diagnostics.ShouldContain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            return exception.Diagnostics;
        }
    }
}
