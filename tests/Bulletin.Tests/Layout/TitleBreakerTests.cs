namespace Bulletin.Tests.Layout;

/// <summary>GB/T 9704-2012 §7.3.1: titles in one to five lines, broken between phrases.</summary>
public sealed class TitleBreakerTests
{
    private static readonly StyleProfile Profile = Gb9704.Profile();

    public static TheoryData<string> Titles => new(TitleTable.Expected);

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_title_is_broken_as_a_clerk_would(string title) =>
        Lines(title.Replace("|", "", StringComparison.Ordinal)).ShouldBe(title);

    internal static string Lines(params string[] given) => string.Join('|',
        PageLayout.Decide(new NoticeDocument { Blocks = [new Title(given.Select(RichText.Plain).ToValueList())] }, Profile).Titles[0].Lines);
}
