namespace Bulletin.Tests.Checks;

public sealed class DocumentCheckTests
{
    [Theory]
    [InlineData("前文。\n\n…………\n\n后文。", false)]
    [InlineData("前文……后文。", false)]
    [InlineData("前文…………后文。", true)]
    [InlineData("…………后文。", true)]
    [InlineData(":::attachment 台账\n\n前文…………\n\n:::", true)]
    public void Two_ellipses_take_a_line_of_their_own(string markdown, bool isTold)
    {
        var told = Notice.FromMarkdown(markdown).Diagnostics.Where(diagnostic => diagnostic.Code == "BUL3005").ToList();
        told.Count.ShouldBe(isTold ? 1 : 0);
        told.ShouldAllBe(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);
    }

    // 16 names of 28 cells with their comma fill 16 lines and a bit more; 21 with title and blank line fill the page.
    [Theory]
    [InlineData(1, false)]
    [InlineData(18, false)]
    [InlineData(20, true)]
    [InlineData(40, true)]
    public void Page_1_shows_body_text(int names, bool isTold)
    {
        var name = string.Concat(Enumerable.Repeat("云河市水务局所属单位", 3))[..27];
        var markdown = $"# 通报\n\n:::recipients\n{string.Join('\n', Enumerable.Repeat(name, names))}\n:::\n\n## 工作开展情况\n\n正文。\n\n正文。";
        Notice.FromMarkdown(markdown).Diagnostics.Any(diagnostic => diagnostic.Code == "BUL4017").ShouldBe(isTold);
    }

    [Fact]
    public void Recipients_without_any_text_are_not_told_of() =>
        Notice.FromMarkdown($"# 通报\n\n:::recipients\n{string.Join('\n', Enumerable.Repeat("云河市水务局", 200))}\n:::").Diagnostics.ShouldNotContain(diagnostic => diagnostic.Code == "BUL4017");
}
