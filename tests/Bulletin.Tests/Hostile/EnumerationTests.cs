using Bulletin.Model;

namespace Bulletin.Tests.Hostile;

/// <summary>
/// A number cast to an enumeration: an option throws where it is set, a field of a report is a diagnostic with its place.
/// </summary>
public sealed class EnumerationTests
{
    private static readonly RemediationReport Report =
        new() { Issuer = "云河市水务局", Date = new DateOnly(2026, 3, 2), Preface = ["正文。"], Signatures = ["云河市水务局"] };

    public static TheoryData<string> Options => [.. Settings.Keys];

    private static readonly Dictionary<string, Func<object>> Settings = new(StringComparer.Ordinal)
    {
        ["Form"] = () => new NoticeOptions { Form = (DocumentForm)99 },
        ["Reading"] = () => new NoticeOptions { Reading = (PageReading)99 },
        ["Typography"] = () => new NoticeOptions { Typography = (Typography)99 },
        ["TableSize"] = () => new NoticeOptions { TableSize = (TableSize)99 },
        ["Audience"] = () => new NoticeOptions { Audience = (Audience)99 },
        ["Language"] = () => new NoticeOptions { Language = (DiagnosticLanguage)99 },
        ["Numbering"] = () => new DocxOptions { Numbering = (NumberingMode)99 },
        ["RunInHeadings"] = () => new DocxOptions { RunInHeadings = (RunInHeadingMode)99 },
        ["audience"] = () => Report.For((Audience)99),
    };

    [Theory]
    [MemberData(nameof(Options))]
    public void An_option(string name) => Should.Throw<ArgumentOutOfRangeException>(() => Settings[name]()).ParamName.ShouldBe(name);

    [Fact]
    public void Fields_of_a_report()
    {
        var report = Report with
        {
            Seal = (SealKind)98,
            Findings = [new Finding { Title = "管护不到位", Measures = ["完成修复。"], Status = (FindingStatus)97 }],
        };

        Notice.Check(report, new() { FindingsTable = true }).Where(diagnostic => diagnostic.Code == "BUL1083")
            .Select(diagnostic => $"{diagnostic.Path} {diagnostic.Message}")
            .ShouldBe(["findings[0].status 整改状态（status）不能取 97", "seal 印章（seal）不能取 98"], ignoreOrder: true);
        Should.Throw<NoticeException>(() => Notice.Compose(report));
    }
}
