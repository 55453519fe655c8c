namespace Bulletin.Tests.Layout;

/// <summary>GB/T 9704-2012 §7.3.1 (词意完整, 长短适宜, 梯形或菱形) over titles whose accepted breaks are marked by hand.</summary>
public sealed class MarkedTitleTests
{
    private static readonly StyleProfile Profile = Gb9704.Profile();

    public static TheoryData<string> Titles => [.. MarkedTitles.All];

    [Theory]
    [MemberData(nameof(Titles))]
    public void Lines_end_only_at_marked_places(string marked)
    {
        var lines = Lines(marked);

        string.Concat(lines).ShouldBe(MarkedTitles.Plain(marked));
        MarkedTitles.Ends(lines).Except(MarkedTitles.Places(marked)).ShouldBeEmpty(string.Join('｜', lines));
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void Lines_have_a_shape_and_are_at_most_four(string marked)
    {
        var lines = Lines(marked);

        lines.Length.ShouldBeLessThanOrEqualTo(4);
        TitleOracle.HasShape(lines.Select(TitleOracle.Width)).ShouldBeTrue(string.Join('｜', lines));
        TitleOracle.Width(lines[^1]).ShouldBeGreaterThan(6, string.Join('｜', lines));
    }

    [Fact]
    public void No_title_is_marked_twice() => MarkedTitles.All.Select(MarkedTitles.Plain).ShouldBeUnique();

    private static string[] Lines(string marked)
    {
        var document = new NoticeDocument { Blocks = [new Title([RichText.Plain(MarkedTitles.Plain(marked))])] };
        return [.. PageLayout.Decide(document, Profile).Titles[0].Lines.Select(line => line.ToString())];
    }
}
