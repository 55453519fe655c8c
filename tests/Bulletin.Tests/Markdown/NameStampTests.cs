namespace Bulletin.Tests.Markdown;

/// <summary>Name stamps (GB/T 9704-2012 §7.3.5.3) as they are given, and what is said where something is missing.</summary>
public sealed class NameStampTests
{
    [Theory]
    [InlineData("云河市水务局局长 李明", "云河市水务局局长", "李明")]
    [InlineData("云河市水务局局长　李明", "云河市水务局局长", "李明")]
    [InlineData("云河市委\\ 书记 李　明", "云河市委 书记", "李　明")]
    public void A_line_is_post_and_name(string line, string post, string name)
    {
        var block = Notice.FromMarkdown($"正文。\n\n:::signature 签名章\n{line}\n2026年3月2日\n:::").Document.Blocks[1].ShouldBeOfType<SignatureBlock>();

        (block.Names.ShouldHaveSingleItem().ToString(), block.Signers.ShouldHaveSingleItem().ToString(), block.Date).ShouldBe((post, name, new DateOnly(2026, 3, 2)));
    }

    [Theory]
    [InlineData("云河市水务局局长", "BUL2031")]
    [InlineData("2026年3月2日", "BUL2032")]
    public void What_is_missing_is_said(string line, string code) =>
        Should.Throw<NoticeException>(() => Notice.FromMarkdown($"正文。\n\n:::signature 签名章\n{line}\n:::"))
            .Diagnostics.Select(diagnostic => diagnostic.Code).ShouldContain(code);

    [Fact]
    public void A_report_names_its_signers_or_its_bodies()
    {
        var report = new RemediationReport { Issuer = "云河市水务局", Preface = ["正文。"], Date = new DateOnly(2026, 3, 2) };
        var signer = new Signer { Post = "云河市水务局局长", Name = "李明" };

        Codes(report with { Signers = [signer] }).ShouldContain("BUL1016");
        Codes(report with { Seal = SealKind.NameStamp }).ShouldContain("BUL1017");
        Codes(report with { Seal = SealKind.NameStamp, Signers = [signer], Signatures = ["云河市水务局"] }).ShouldContain("BUL1018");
        Codes(report with { Seal = SealKind.NameStamp, Signers = [signer] }).ShouldNotContain(code => code.StartsWith("BUL101", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Codes(RemediationReport report) => Notice.Check(report).Select(diagnostic => diagnostic.Code);
}
